"""A clinic whose folder is lost, made again from its back-ups and a passphrase."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.text.wording import long_date, translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundBackups:
    """The back-ups of one clinic in the folder `place`: its name, and when the newest was made.
    Without being `locked` they need no passphrase.
    """

    place: Path
    clinic: str
    newest: datetime
    locked: bool


class ClinicRebuilder(Protocol):
    """Makes a clinic again."""

    def look(self, chosen: Path) -> FoundBackups:
        """What lies in the chosen folder, or in one of those in it. Raises `OSError` where that is
        not the back-ups of one clinic.
        """

    def rebuild(self, found: FoundBackups, secret: str) -> Future[Path]:
        """Make the clinic's folder again and return it; `secret` is a passphrase or the recovery
        code. After a failure nothing of it is there.
        """

    def explain(self, error: BaseException) -> str:
        """Why it failed, and what to do."""


@QmlElement
class RebuildModel(QObject):
    """`rebuilt` carries the folder that was made. `asked` says that what was typed is gone."""

    changed = Signal()
    asked = Signal()
    rebuilt = Signal(Path)

    def __init__(self, rebuilder: ClinicRebuilder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rebuilder = rebuilder
        self._found: FoundBackups | None = None
        self._secret = self._fault = ""
        self._busy = False
        self._waiting = FutureWatcher(self)

    @Slot(QUrl)
    def choose(self, folder: QUrl) -> None:
        """The back-ups lie in this folder."""
        self._found, self._secret, self._fault = None, "", ""
        try:
            self._found = self._rebuilder.look(Path(folder.toLocalFile()))
        except OSError as error:
            self._fault = self._rebuilder.explain(error)
        self.changed.emit()
        self.asked.emit()

    @Slot(str)
    def type(self, text: str) -> None:
        """This stands in the field for the passphrase or the recovery code now."""
        self._secret, self._fault = text, ""
        self.changed.emit()

    @Slot()
    def rebuild(self) -> None:
        """Make the clinic again with what was typed."""
        if self._found is None or not self.is_ready:
            return
        self._busy, self._fault = True, ""
        made = self._rebuilder.rebuild(self._found, self._secret)
        self._waiting.wait(made, self.rebuilt.emit, self._failed)
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self._busy, self._secret = False, ""
        self._fault = self._rebuilder.explain(error)
        self.changed.emit()
        self.asked.emit()

    def forget(self) -> None:
        """Somebody goes away."""
        self._found, self._secret, self._fault = None, "", ""
        self.changed.emit()

    @property
    def is_busy(self) -> bool:
        """The clinic is being made."""
        return self._busy

    @property
    def is_ready(self) -> bool:
        """All that is needed was chosen and typed."""
        found = self._found
        return found is not None and not self._busy and (bool(self._secret) or not found.locked)

    # What QML asks for

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self.is_ready

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        """A passphrase or the recovery code is needed."""
        return self._found is not None and self._found.locked

    @Property(str, notify=changed)
    def place(self) -> str:
        """Where the back-ups lie; empty before they were found."""
        return "" if self._found is None else str(self._found.place)

    @Property(str, notify=changed)
    def found(self) -> str:
        """Whose they are, and of which day the newest is."""
        if self._found is None:
            return ""
        said = translate("start", "{clinic}, last back-up of {day}")
        day = long_date(self._found.newest.astimezone())
        return said.format(clinic=self._found.clinic, day=day)

    @Property(str, notify=changed)
    def doing(self) -> str:
        return translate("start", "Making the clinic…") if self._busy else ""

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault
