"""What was done last on a screen, and the way to take it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class UndoModel(QObject):
    """One sentence at a time; the next one takes its place."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said = ""
        self._undo: Callable[[], None] | None = None

    def say(self, said: str, undo: Callable[[], None] | None = None) -> None:
        """Tell what was done. `undo` takes it back; None where nothing was changed."""
        self._said, self._undo = said, undo
        self.changed.emit()

    @Slot()
    def undo(self) -> None:
        """Take back what was done last; nothing where there is nothing."""
        undo = self._undo
        self.dismiss()
        if undo is not None:
            undo()

    @Slot()
    def dismiss(self) -> None:
        self.say("")

    @Property(str, notify=changed)
    def said(self) -> str:
        return self._said

    @Property(bool, notify=changed)
    def undoable(self) -> bool:
        return self._undo is not None
