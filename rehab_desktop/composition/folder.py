"""The data folder this process works in: found, made, claimed and logged into."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from rehab_desktop import __version__, paths
from rehab_desktop.app.recovery import Unanswered
from rehab_desktop.composition.options import Options
from rehab_desktop.platform import chosen_folder
from rehab_desktop.platform.crash_log import start_logging, stop_logging
from rehab_desktop.platform.files import data_folder
from rehab_desktop.platform.single_instance import SingleInstance
from rehab_desktop.store.errors import HistoryBusy, explain


class DataFolder(QObject):
    """One folder, another after `move_to`. `raise_wanted`: a second start asks for the window.

    `moved` carries the folder worked in from now on. `crash` is the report of a crash in the run
    before this one, empty where it ended well.
    """

    raise_wanted = Signal()
    moved = Signal(Path)

    def __init__(self, options: Options) -> None:
        super().__init__()
        self._given = options.data_dir
        self.path = chosen_folder.where(self._given)
        self.crash = ""
        self._instance = self._instance_of(self.path)

    def make(self) -> None:
        """Make the folder where it is not there. Raises `OSError` with a sentence for people."""
        chosen_folder.make(self._given)

    def claim(self) -> bool:
        """Be the one app in this folder and write its log; false where another is."""
        if not self._instance.claim():
            return False
        self._start_log()
        return True

    def ask_first(self) -> bool:
        """Have the app that is open here show its window; false where it does not answer."""
        return self._instance.ask_first()

    @property
    def holder(self) -> int:
        """The number of the process that has the folder instead, 0 where it is not known."""
        return self._instance.holder

    @property
    def claimed(self) -> bool:
        return self._instance.claimed

    def hold(self) -> None:
        """Make and claim what could not be before.

        Raises `OSError` where it cannot be made, `Unanswered` where it is still another's.
        """
        self.make()
        if not self.claimed and not self.claim():
            if self.ask_first():
                QCoreApplication.exit(0)
            raise Unanswered(f"The app that is open in {self.path} does not answer")

    def move_to(self, folder: Path) -> None:
        """Work in this folder from now on, at the next start too.

        Raises `StoreError` that names the folder where it may not be written or is in use.
        """
        try:
            self._move_to(folder)
        except OSError as error:
            raise explain(error, folder) from error

    def _move_to(self, folder: Path) -> None:
        data_folder(folder)
        instance = self._instance_of(folder)
        if not instance.claim():
            raise HistoryBusy(folder / paths.HISTORY_FILE)
        if self._given is None:
            chosen_folder.remember(folder)
        self.release()
        self.path, self._instance = folder, instance
        self._start_log()
        self.moved.emit(folder)

    def release(self) -> None:
        """Let another process have the folder."""
        self._instance.release()
        stop_logging()

    def _instance_of(self, folder: Path) -> SingleInstance:
        instance = SingleInstance(folder, parent=self)
        instance.raise_wanted.connect(self.raise_wanted)
        return instance

    def _start_log(self) -> None:
        try:
            crash = start_logging(self.path / paths.LOG_FOLDER)
        except OSError:
            # A folder that may only be read: the history can be looked at all the same.
            return
        self.crash = ""
        if crash:
            # Only then: it looks through what is installed, which takes 10 ms to import.
            from rehab_desktop.platform.crash_report import crash_report

            self.crash = crash_report(crash, __version__)
