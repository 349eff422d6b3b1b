"""Questions to the patient that are answered by a number: one at a time, digits and Enter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING_TYPED = -1
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question, and the whole numbers that answer it. `low` and `high` say what the ends mean,
    empty where the question does. `key` tells the questions apart.
    """

    key: str
    text: str
    lowest: int = 0
    highest: int = 10
    low: str = ""
    high: str = ""


@QmlElement
class AskedModel(QObject):
    """`answered` carries the key and the number of each answer, `finished` comes after the last.
    Nothing but digits, Enter and Backspace does anything here.
    """

    changed = Signal()
    answered = Signal(str, int)
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._questions: tuple[Question, ...] = ()
        self._place = 0
        self._typed = ""

    def ask(self, questions: Sequence[Question]) -> None:
        """Ask these, the first one now; without any, ask no more."""
        self._questions, self._place, self._typed = tuple(questions), 0, ""
        self.changed.emit()

    @property
    def question(self) -> Question | None:
        """The one that is asked now, None where none is."""
        return self._questions[self._place] if self._place < len(self._questions) else None

    @property
    def number(self) -> int:
        """What is typed so far, -1 before the first digit."""
        return int(self._typed) if self._typed else NOTHING_TYPED

    def key(self, key: int) -> bool:
        """A key was pressed; true where it meant something here."""
        if self.question is None:
            return False
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self.type(key - int(Qt.Key.Key_0))
        elif key == Qt.Key.Key_Backspace:
            self._typed = self._typed[:-1]
            self.changed.emit()
        elif key in ENTER:
            self.confirm()
        else:
            return False
        return True

    def type(self, digit: int) -> None:
        """A digit more; where the number becomes too high, it begins anew with this digit."""
        question = self.question
        if question is None:
            return
        longer = self._typed + str(digit) if self._typed != "0" else str(digit)
        self._typed = longer if int(longer) <= question.highest else str(digit)
        self.changed.emit()

    @Slot(int)
    def choose(self, value: int) -> None:
        """This number, as it is clicked."""
        self._typed = str(value)
        self.changed.emit()

    @Slot()
    def confirm(self) -> None:
        """The typed number is the answer; nothing where none that can be was typed."""
        question = self.question
        if question is None or not self._typed or int(self._typed) < question.lowest:
            return
        value = int(self._typed)
        self._next()
        self.answered.emit(question.key, value)
        if self.question is None:
            self.finished.emit()

    @Slot()
    def skip(self) -> None:
        """Go on without an answer to this one."""
        if self.question is None:
            return
        self._next()
        if self.question is None:
            self.finished.emit()

    def _next(self) -> None:
        self._place, self._typed = self._place + 1, ""
        self.changed.emit()

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        return self.question is not None

    @Property(str, notify=changed)
    def about(self) -> str:
        """The key of the question that is asked now."""
        return self.question.key if self.question else ""

    @Property(str, notify=changed)
    def text(self) -> str:
        return self.question.text if self.question else ""

    @Property(str, notify=changed)
    def low(self) -> str:
        return self.question.low if self.question else ""

    @Property(str, notify=changed)
    def high(self) -> str:
        return self.question.high if self.question else ""

    @Property(int, notify=changed)
    def lowest(self) -> int:
        return self.question.lowest if self.question else 0

    @Property(int, notify=changed)
    def highest(self) -> int:
        return self.question.highest if self.question else 0

    @Property(str, notify=changed)
    def typed(self) -> str:
        """The number so far, empty before the first digit."""
        return self._typed

    @Property(int, notify=changed)
    def value(self) -> int:
        """The same as a number, -1 before the first digit."""
        return self.number
