"""The newest entry of the trail, to be written down: whoever cuts the trail later is found out."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.trail import TrailEntry, by_hand
from rehab_desktop.text.clinic.names import clock_time, day_in_note
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TrailHeadModel(QObject):
    """`failed` carries an error of the file."""

    changed = Signal()
    failed = Signal(Exception)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._head: TrailEntry | None = None
        self._copied = False
        self._waiting = FutureWatcher(self)

    def look(self) -> None:
        """Read it anew."""
        self._waiting.wait(self._services.trail.head(), self._found, self.failed.emit)

    def _found(self, head: TrailEntry | None) -> None:
        if head != self._head:
            self._copied = False
        self._head = head
        self.changed.emit()

    @Slot()
    def copy(self) -> None:
        """Put it into the clipboard, with the clinic's name and the entry's number and time."""
        words = (self._services.clinic, self.said, self.digits)
        QGuiApplication.clipboard().setText("\n".join(words))
        self._copied = True
        self.changed.emit()

    @property
    def said(self) -> str:
        """Which entry it is."""
        if self._head is None:
            return ""
        at = self._head.at.astimezone(self._services.wall().tzinfo)
        return translate("clinic closing", "Entry {number}, {day}, {time}").format(
            number=self._head.sequence,
            day=day_in_note(at.date()),
            time=clock_time(at.time()),
        )

    @property
    def digits(self) -> str:
        """Its digits in groups."""
        return by_hand(self._head.hash) if self._head is not None else ""

    @Property(str, notify=changed)
    def entry(self) -> str:
        return self.said

    @Property(str, notify=changed)
    def groups(self) -> str:
        return self.digits

    @Property(bool, notify=changed)
    def copied(self) -> bool:
        return self._copied
