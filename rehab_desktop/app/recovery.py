"""The ways out of a trouble with the history, over its file and the folder that it lies in."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Protocol

from rehab_desktop.app.futures import at_end, attempt, both, then_ask
from rehab_desktop.core.history.recovery import Backup, Trouble, TroubleKind


class Unanswered(Exception):
    """Another process has the folder, and was asked in vain to show its window."""


class HistoryFile(Protocol):
    """The history as a file that may be damaged, exchanged or moved. It works in order."""

    def explain(self, error: BaseException) -> Trouble:
        """What an error met with it means for a person."""

    def backups(self) -> Future[Sequence[Backup]]:
        """The sound back-ups, newest first."""

    def back_up(self) -> Future[Backup]:
        """Make a back-up now."""

    def open(self) -> Future[None]:
        """Open what lies there now."""

    def restore(self, backup: Backup) -> Future[None]:
        """Put the back-up in its place; `open` shows it."""

    def start_empty(self) -> Future[None]:
        """Take it out of its place; `open` makes a new one."""

    def view_only(self) -> Future[None]:
        """Read it from now on and write nothing."""

    def write_again(self) -> Future[None]:
        """Open it for writing after `view_only`, with all that waits in memory."""

    def move_to(self, folder: Path) -> Future[None]:
        """Keep everything in this folder from now on, with all that waits in memory."""

    def retry(self) -> Future[None]:
        """Try now what waits in memory."""


class HistoryFolder(Protocol):
    """The folder that the app works in, claimed for itself."""

    @property
    def path(self) -> Path:
        """Where it is."""

    @property
    def holder(self) -> int:
        """The number of the process that has it instead, 0 where it is not known."""

    def hold(self) -> None:
        """Make and claim it where that could not be before. Raises what went wrong, `Unanswered`
        where another process has it.
        """

    def move_to(self, folder: Path) -> None:
        """Work in another from now on. Raises what went wrong."""


class HistoryRecovery:
    """Fulfils `core.history.recovery.Recovery`."""

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
                # Reading goes on where writing still cannot be.
                self._file.view_only()
            tried.result()

        return at_end(tried, judged)


def hanging(folder: HistoryFolder) -> Trouble:
    """Another process has the folder, and does not answer."""
    return Trouble(kind=TroubleKind.HANGING, path=str(folder.path), process=folder.holder)
