"""The history as a file: what is wrong with it, and replacing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path

from rehab_desktop.app.futures import then
from rehab_desktop.core.history.recovery import Backup, Trouble, Unsaved
from rehab_desktop.store import backups, outbox
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.troubles import trouble_of


class SqliteFile:
    """Implements `app.recovery.HistoryFile` with the SQLite history. `works` returns the therapist
    who works in a clinic now (an id).
    """

    def __init__(
        self, history: SqliteHistory, works: Callable[[], str | None] = lambda: None
    ) -> None:
        self._history, self._works = history, works

    def watch(self, changed: Callable[[Unsaved | None], None]) -> None:
        """Call `changed`, on the history's thread, with the writes that are only in memory; None
        where there are none.

        The checkpoint of a running session does not count, because the next one replaces it.
        """

        def told(unsaved: outbox.PendingWrites | None) -> None:
            if unsaved is None or not unsaved.writes:
                changed(None)
            else:
                changed(Unsaved(writes=unsaved.writes, trouble=self.explain(unsaved.error)))

        self._history.watch(told)

    def explain(self, error: BaseException) -> Trouble:
        return trouble_of(error, self._history.path)

    def backups(self) -> Future[Sequence[Backup]]:
        return then(self._history.list_backups(), lambda found: tuple(map(_backup, found)))

    def back_up(self) -> Future[Backup]:
        return then(self._history.back_up(), _backup)

    def open(self) -> Future[None]:
        return self._history.open()

    def restore(self, backup: Backup) -> Future[None]:
        return then(self._history.restore(Path(backup.id), self._works()), lambda _: None)

    def start_empty(self) -> Future[None]:
        return then(self._history.start_empty(), lambda _: None)

    def view_only(self) -> Future[None]:
        return self._history.view_only()

    def write_again(self) -> Future[None]:
        return self._history.move_to(self._history.path)

    def move_to(self, folder: Path) -> Future[None]:
        return self._history.move_to(folder / self._history.path.name)

    def retry(self) -> Future[None]:
        return self._history.retry()


def _backup(found: backups.BackupFile) -> Backup:
    return Backup(
        id=str(found.path),
        made_at=found.made_at,
        sessions=found.contents.sessions,
        last_session=found.contents.last_session,
    )
