"""The ways out of a trouble with the history, over the store and the folder it lies in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from rehab_desktop import paths
from rehab_desktop.composition.folder import DataFolder, Unanswered
from rehab_desktop.core.history.recovery import Backup, Trouble, TroubleKind, Unsaved
from rehab_desktop.store import backups as stored_backups
from rehab_desktop.store import errors, outbox
from rehab_desktop.store.history import SqliteHistory

KINDS: tuple[tuple[type[BaseException], TroubleKind], ...] = (
    (errors.HistoryDamaged, TroubleKind.DAMAGED),
    (errors.HistoryNewer, TroubleKind.NEWER),
    (errors.HistoryReadOnly, TroubleKind.READ_ONLY),
    (errors.HistoryBusy, TroubleKind.BUSY),
    (errors.DiskFull, TroubleKind.FULL),
    (errors.DiskFault, TroubleKind.DISK),
)


def trouble_of(error: BaseException, path: Path) -> Trouble:
    """What an error met at `path` means for a person."""
    if isinstance(error, OSError):
        error = errors.explain(error, path)
    kind = next((kind for fault, kind in KINDS if isinstance(error, fault)), TroubleKind.OTHER)
    made_by = error.made_by if isinstance(error, errors.HistoryNewer) else None
    where = error.path if isinstance(error, errors.StoreError) else path
    # The words of an unknown fault may quote anything; its kind may be shown and reported.
    detail = str(error) if isinstance(error, errors.StoreError) else type(error).__name__
    return Trouble(kind=kind, path=str(where), detail=detail, made_by=made_by or "")


def hanging(folder: DataFolder) -> Trouble:
    """Another process has the folder, and does not answer."""
    return Trouble(kind=TroubleKind.HANGING, path=str(folder.path), process=folder.holder)


class HistoryRecovery(QObject):
    """Fulfils `core.recovery.Recovery`. `unsaved_changed` comes on the thread of the screen.

    `move` makes another folder the app's own before the history goes there; it raises `OSError`
    with a sentence where that cannot be. `awaited` is a folder that must be there, and is never
    made: the one that was chosen and lies on a disk that may be unplugged.
    """

    unsaved_changed = Signal(object)
    _told = Signal(object)

    def __init__(
        self,
        history: SqliteHistory,
        folder: DataFolder,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._folder = folder
        self._viewing = False
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)
        history.watch(self._told.emit)

    @Slot(object)
    def _show(self, unsaved: outbox.PendingWrites | None) -> None:
        # Only the running session waits, if anything: its next check-point replaces it.
        if unsaved is None or not unsaved.writes:
            self.unsaved_changed.emit(None)
            return
        self.unsaved_changed.emit(
            Unsaved(writes=unsaved.writes, trouble=self.explain(unsaved.error))
        )

    def explain(self, error: BaseException) -> Trouble:
        if isinstance(error, Unanswered):
            return hanging(self._folder)
        return trouble_of(error, self._history.path)

    def backups(self) -> Future[Sequence[Backup]]:
        return _mapped(self._history.list_backups(), lambda found: tuple(map(_backup, found)))

    def back_up(self) -> Future[Backup]:
        return _mapped(self._history.back_up(), _backup)

    def restore(self, backup: Backup) -> Future[None]:
        return _both(self._history.restore(Path(backup.id)), self._history.open())

    def start_empty(self) -> Future[None]:
        return _both(self._history.start_empty(), self._history.open())

    def view_only(self) -> Future[None]:
        self._viewing = True
        return self._history.view_only()

    def move_to(self, folder: str) -> Future[None]:
        try:
            self._folder.move_to(Path(folder))
        except (OSError, errors.HistoryBusy) as error:
            return _failed(errors.explain(error, Path(folder)))
        self._viewing = False
        return self._history.move_to(Path(folder) / paths.HISTORY_FILE)

    def retry(self) -> Future[None]:
        try:
            self._folder.hold()
        except (OSError, Unanswered) as error:
            return _failed(error)
        if not self._viewing:
            return self._history.retry()
        # Reading goes on where writing still cannot be.
        again: Future[None] = Future()

        def tried(done: Future[None]) -> None:
            error = done.exception()
            if error is None:
                self._viewing = False
                again.set_result(None)
            else:
                self._history.view_only()
                again.set_exception(error)

        self._history.move_to(self._history.path).add_done_callback(tried)
        return again


def _backup(found: stored_backups.BackupFile) -> Backup:
    return Backup(
        id=str(found.path),
        made_at=found.made_at,
        sessions=found.contents.sessions,
        last_session=found.contents.last_session,
    )


def _failed(error: Exception) -> Future[Any]:
    failed: Future[Any] = Future()
    failed.set_exception(error)
    return failed


def _both(first: Future[Any], second: Future[None]) -> Future[None]:
    """Done when both are; the first failure is the one to tell."""
    both: Future[None] = Future()

    def done(_: Future[None]) -> None:
        error = first.exception() or second.exception()
        both.set_exception(error) if error is not None else both.set_result(None)

    # The history works in order, so that the second is never done before the first.
    second.add_done_callback(done)
    return both


def _mapped(future: Future[Any], change: Callable[[Any], Any]) -> Future[Any]:
    mapped: Future[Any] = Future()

    def done(_: Future[Any]) -> None:
        error = future.exception()
        if error is None:
            mapped.set_result(change(future.result()))
        else:
            mapped.set_exception(error)

    future.add_done_callback(done)
    return mapped
