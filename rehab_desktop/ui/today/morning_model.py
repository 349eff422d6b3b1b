"""The next morning's question: whether the knee is back to its usual."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.ui.today.desk import Desk
from rehab_desktop.ui.wording import catalogue

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MorningModel(QObject):
    """Pain is -1 until it is told; it may be left out."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pain: int | None = None
        desk.changed.connect(self.changed)

    @Slot(int)
    def setPain(self, value: int) -> None:
        """The same value again takes the answer back."""
        self._pain = None if value == self._pain else value
        self.changed.emit()

    @Slot(bool)
    def answer(self, usual: bool) -> None:
        """Keep the answer for today."""
        pain, self._pain = self._pain, None
        self._desk.hold(self._desk.programme.answer_morning(usual=usual, pain=pain))

    @Property(bool, notify=changed)
    def due(self) -> bool:
        return self._desk.read and self._desk.outlook.question

    @Property(int, notify=changed)
    def pain(self) -> int:
        return -1 if self._pain is None else self._pain

    @Property(str, constant=True)
    def why(self) -> str:
        """The rule behind the question."""
        return catalogue(self._desk.guide.after[-1].text)
