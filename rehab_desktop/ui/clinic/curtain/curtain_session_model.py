"""What goes on under the curtain: the patient's session, which they can pause and say hurts."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.ui.clinic.display.display_model import DisplayModel
from rehab_desktop.ui.keys.bindings import Command, command_of
from rehab_desktop.ui.session.session_keys import is_asking

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CurtainSessionModel(QObject):
    """Knows what the patient's display knows, which is no person. `painTold` comes when a pain was
    told: that it was is shown, and not which.
    """

    painTold = Signal()

    def __init__(self, display: DisplayModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._display = display

    @Slot(int, int, result=bool)
    def key(self, key: int, modifiers: int) -> bool:
        """A key was pressed outside of any field: it means what it means on the patient's display;
        true where that is something.
        """
        meant = self._display.key(key, modifiers)
        held = Qt.KeyboardModifier(modifiers)
        if meant and command_of(key, held, self._display.bindings) is Command.PAIN:
            self.painTold.emit()
        return meant

    @Slot(int)
    def tellPain(self, pain: int) -> None:
        """The patient has a pain of 0 to 10 now."""
        session = self._display.shown_session
        if session is not None:
            session.ask.markPain(pain)
            self.painTold.emit()

    @Slot()
    def stop(self) -> None:
        """After "This hurts": end the exercise, or the session where that is advised."""
        session = self._display.shown_session
        if session is None or not is_asking(session.runner.state):
            return
        if session.hurts.ends:
            session.ask.end(True)
        else:
            session.ask.stopExercise()

    @Property(DisplayModel, constant=True)
    def display(self) -> DisplayModel:
        return self._display
