"""The next morning's question: whether the knee is back to its usual."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.followed import Morning
from rehab_desktop.ui.today.desk import Desk
from rehab_desktop.ui.wording import catalogue, translate

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
        self._answered: Morning | None = None
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
        kept = self._desk.programme.answer_morning(usual=usual, pain=pain)
        self._answered = self._desk.programme.facts.mornings[-1]
        self._desk.hold(kept)

    @Slot()
    def undo(self) -> None:
        """Take the answer back and ask again."""
        if self.answered and self._answered is not None:
            day, self._answered = self._answered.day, None
            self._desk.hold(self._desk.programme.forget_morning(day))

    @Property(str, notify=changed)
    def answered(self) -> str:
        """What was answered, as long as it stands and it is still that day."""
        answer, programme = self._answered, self._desk.programme
        if answer not in programme.facts.mornings or answer.day != programme.today:
            return ""
        if answer.usual:
            return translate("programme", "This morning: as usual.")
        return translate("programme", "This morning: sorer than usual.")

    @Property(bool, notify=changed)
    def due(self) -> bool:
        return self._desk.read and self._desk.plan.question is not None

    @Property(int, notify=changed)
    def pain(self) -> int:
        return -1 if self._pain is None else self._pain

    @Property(str, constant=True)
    def why(self) -> str:
        """The rule behind the question."""
        return catalogue(self._desk.guide.after[-1].text)
