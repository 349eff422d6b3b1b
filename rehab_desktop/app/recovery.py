"""The ways out of a trouble with the history, using its file and the folder it is in."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Protocol

from rehab_desktop.app.futures import at_end, attempt, both, then_ask
from rehab_desktop.core.history.recovery import Backup, Trouble, TroubleKind


class Unanswered(Exception):
    """Another process uses the folder and did not answer when asked to show its window."""


class HistoryFile(Protocol):
    """The history as a file that may be damaged, replaced or moved. Calls are done in order, on the
    history's thread.
    """

    def explain(self, error: BaseException) -> Trouble:
        """What an error of the file means for a person."""

    def backups(self) -> Future[Sequence[Backup]]:
        """The back-ups that pass their check now, newest first."""

    def back_up(self) -> Future[Backup]:
        """Make a back-up now."""

    def open(self) -> Future[None]:
        """Open the file that is in place now."""

    def restore(self, backup: Backup) -> Future[None]:
        """Put a copy of the back-up in place; `open` then uses it."""

    def start_empty(self) -> Future[None]:
        """Move the file aside; `open` then makes a new one."""

    def view_only(self) -> Future[None]:
        """Show the file from now on, and refuse every write."""

    def write_again(self) -> Future[None]:
        """Open the file for writing after `view_only`, and save what is still in memory."""

    def move_to(self, folder: Path) -> Future[None]:
        """Use this folder from now on, with the writes that are still in memory."""

    def retry(self) -> Future[None]:
        """Try again to save what is still in memory."""


class HistoryFolder(Protocol):
    """The folder that the app works in; no other process may use it."""

    @property
    def path(self) -> Path:
        """The folder."""

    @property
    def holder(self) -> int:
        """The id of another process that uses the folder, 0 where not known."""

    def hold(self) -> None:
        """Create and claim the folder, if that failed before. Raises `OSError` where it cannot be
        created, `Unanswered` where another process uses it.
        """

    def move_to(self, folder: Path) -> None:
        """Work in another folder from now on. Raises an error where that is not possible; the old
        folder then stays in use.
        """


class HistoryRecovery:
    """Implements `core.history.recovery.Recovery`."""

    def __init__(self, file: HistoryFile, folder: HistoryFolder) -> None:
        self._file = file
        self._folder = folder
        self._viewing = False

    def explain(self, error: BaseException) -> Trouble:
        return hanging(self._folder) if isinstance(error, Unanswered) else self._file.explain(error)

    def backups(self) -> Future[Sequence[Backup]]:
        return self._file.backups()

    def back_up(self) -> Future[Backup]:
        return self._file.back_up()

    def restore(self, backup: Backup) -> Future[None]:
        return both(self._file.restore(backup), self._file.open())

    def start_empty(self) -> Future[None]:
        return both(self._file.start_empty(), self._file.open())

    def view_only(self) -> Future[None]:
        self._viewing = True
        return self._file.view_only()

    def move_to(self, folder: str) -> Future[None]:
        def moved(_: None) -> Future[None]:
            self._viewing = False
            return self._file.move_to(Path(folder))

        return then_ask(attempt(lambda: self._folder.move_to(Path(folder))), moved)

    def retry(self) -> Future[None]:
        return then_ask(attempt(self._folder.hold), lambda _: self._write())

    def _write(self) -> Future[None]:
        if not self._viewing:
            return self._file.retry()
        tried = self._file.write_again()

        def judged() -> None:
            if tried.exception() is None:
                self._viewing = False
            else:
                # Keep showing the history where it still cannot be written.
                self._file.view_only()
            tried.result()

        return at_end(tried, judged)


def hanging(folder: HistoryFolder) -> Trouble:
    """The trouble that another process uses the folder and does not answer."""
    return Trouble(kind=TroubleKind.HANGING, path=str(folder.path), process=folder.holder)
