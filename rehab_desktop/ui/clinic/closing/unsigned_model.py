"""Asks once before the window is closed while notes of one's own are not signed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.note import Note
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.text.wording import counted, translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class UnsignedModel(QObject):
    """The count is kept at hand, since a window that is to be closed cannot wait for the file.
    `closingWanted` leads to the end of the day, `quitWanted` closes the app all the same.
    """

    changed = Signal()
    closingWanted = Signal()
    quitWanted = Signal()
    failed = Signal(Exception)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._count = 0
        self._asking = self._asked = False
        self._waiting = FutureWatcher(self)

    @Slot()
    def look(self) -> None:
        """Count anew."""
        self._waiting.wait(self._services.notes.unsigned(), self._found, self.failed.emit)

    def _found(self, drafts: Sequence[Note]) -> None:
        # Who may not sign has nothing to do before going.
        signs = self._services.may(Right.PRESCRIBE)
        self._count = sum(one.author == self._services.me.id for one in drafts) if signs else 0
        self.changed.emit()

    def ask(self) -> bool:
        """Whether the app may be closed now. The first time with unsigned notes it asks."""
        if self._asked or self._count == 0:
            return True
        self._asked = self._asking = True
        self.changed.emit()
        return False

    @property
    def is_asking(self) -> bool:
        """The question stands over the screen."""
        return self._asking

    @Slot()
    def stay(self) -> None:
        """Not close after all."""
        self._asking = False
        self.changed.emit()

    @Slot()
    def openClosing(self) -> None:
        """Go to the end of the day."""
        self.stay()
        self.closingWanted.emit()

    @Slot()
    def closeAnyway(self) -> None:
        self.stay()
        self.quitWanted.emit()

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        return self._asking

    @Property(str, notify=changed)
    def said(self) -> str:
        return counted(
            translate("clinic closing", "%n unsigned note(s) of yours", "", self._count),
            self._count,
        )
