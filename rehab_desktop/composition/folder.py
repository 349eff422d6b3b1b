"""The data folder of this process: finding it, creating it, claiming it, and logging into it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from rehab_desktop import __version__, paths
from rehab_desktop.app.recovery import Unanswered
from rehab_desktop.composition.content import is_clinic
from rehab_desktop.composition.options import Options
from rehab_desktop.platform import chosen_folder
from rehab_desktop.platform.crash_log import start_logging, stop_logging
from rehab_desktop.platform.files import data_folder
from rehab_desktop.platform.network_folder import network_file_system
from rehab_desktop.platform.single_instance import SingleInstance
from rehab_desktop.store.erased_file import ERASED_FILE
from rehab_desktop.store.errors import HistoryBusy, HistoryOfOthers, HistoryOnNetwork, explain
from rehab_desktop.store.keys.file_names import BLOCKS_AND_ROLES_FILE
from rehab_desktop.store.private_files import write_private_file


class DataFolder(QObject):
    """The data folder; `move_to` changes it. Lives on the screen's thread.

    The signal `raise_wanted` means that a second start of the app asks for the window; `moved`
    carries the new folder. `crash` is the report of a crash in the run before this one, empty where
    there was none.
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
        """Create the folder, if it does not exist. Raises `OSError` with a text for people."""
        chosen_folder.make(self._given)

    def claim(self) -> bool:
        """Claim the folder for this process and write its log there; false where another process
        uses it.
        """
        if not self._instance.claim():
            return False
        self._start_log()
        return True

    def ask_first(self) -> bool:
        """Ask the app that is already open in this folder to show its window; false where it does
        not answer.
        """
        return self._instance.ask_first()

    @property
    def holder(self) -> int:
        """The id of another process that uses the folder, 0 where not known."""
        return self._instance.holder

    @property
    def claimed(self) -> bool:
        return self._instance.claimed

    def hold(self) -> None:
        """Create and claim the folder, if that failed before.

        Raises `OSError` where it cannot be created, `Unanswered` where another process uses it and
        does not answer.
        """
        self.make()
        if not self.claimed and not self.claim():
            if self.ask_first():
                QCoreApplication.exit(0)
            raise Unanswered(f"The app that is open in {self.path} does not answer")

    def move_to(self, folder: Path) -> None:
        """Work in this folder from now on, also at the next start. A clinic stays one.

        Raises a `StoreError` that names the folder where it cannot be written or is in use, or
        where something of somebody else lies there.
        """
        try:
            self._move_to(folder)
        except OSError as error:
            raise explain(error, folder) from error

    def _move_to(self, folder: Path) -> None:
        data_folder(folder)
        history, clinic = folder / paths.HISTORY_FILE, is_clinic(self.path)
        if is_clinic(folder) or (clinic and history.exists()):
            raise HistoryOfOthers(history)
        if (folder / paths.KEY_FILE).exists():
            raise HistoryOfOthers(history, "is in the folder already, with keys of its own")
        if (self.path / paths.KEY_FILE).exists() and history.exists():
            raise HistoryOfOthers(history, "is in the folder already, without the keys of here")
        if clinic and network_file_system(folder):
            raise HistoryOnNetwork(history)
        instance = self._instance_of(folder)
        if not instance.claim():
            raise HistoryBusy(history)
        # Without the file with the slots nobody could open the history there at the next start.
        lists = (ERASED_FILE, BLOCKS_AND_ROLES_FILE)
        for name in (paths.CLINIC_FILE, paths.KEY_FILE, *lists):
            if (self.path / name).exists():
                write_private_file(folder / name, (self.path / name).read_bytes())
        if self._given is None:
            chosen_folder.remember(folder)
        chosen_folder.know_instead(self.path, folder)
        self.release()
        self.path, self._instance = folder, instance
        self._start_log()
        self.moved.emit(folder)

    def release(self) -> None:
        """Release the folder, so that another process may use it."""
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
            # The folder is read-only: the history can still be shown.
            return
        self.crash = ""
        if crash:
            # Imported only here, because the import takes 10 ms.
            from rehab_desktop.platform.crash_report import crash_report

            self.crash = crash_report(crash, __version__)
