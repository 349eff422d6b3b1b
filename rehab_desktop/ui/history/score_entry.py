"""One score that is being entered or changed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.history.scores import Measure, MeasureKind, Score
from rehab_desktop.text.wording import catalogue, translate
from rehab_desktop.ui.history.parts import full_day, read_moment
from rehab_desktop.ui.history.score_text import question_of

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_ITEM = 60


@QmlElement
class ScoreEntry(QObject):
    """Texts as they are typed, with the `problem` that keeps them from being a score.

    `measure` is None while nothing is entered; `replaced` is the score that is being changed.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.measure: Measure | None = None
        self.replaced: Score | None = None
        self._named = False
        self._item = self._value = self._day = ""
        self._today = date.min

    def begin(self, measure: Measure, item: str, today: date) -> None:
        """A new score of this measure, or of one activity of it."""
        self.measure, self.replaced, self._today = measure, None, today
        self._named = measure.asked is MeasureKind.ACTIVITIES and not item
        self._item, self._value, self._day = item, "", today.isoformat()
        self.changed.emit()

    def change(self, measure: Measure, score: Score, today: date) -> None:
        """Another value or day for a score."""
        self.measure, self.replaced, self._today, self._named = measure, score, today, False
        self._item, self._value, self._day = score.item, f"{score.value:g}", score.day.isoformat()
        self.changed.emit()

    def close(self) -> None:
        """Enter nothing any more."""
        self.measure = self.replaced = None
        self.changed.emit()

    def score(self, new_id: str) -> Score | None:
        """The score that was entered, None where it cannot be used."""
        if self.measure is None or self._problem(self.measure):
            return None
        return Score(
            id=self.replaced.id if self.replaced else new_id,
            measure=self.measure.id,
            item=self._item.strip() if self.measure.asked is MeasureKind.ACTIVITIES else "",
            day=read_moment(self._day, "12:00").date(),
            value=_number(self._value),
        )

    def _problem(self, measure: Measure) -> str:
        if measure.asked is MeasureKind.ACTIVITIES and not self._item.strip():
            return translate("history", "Name the activity, such as: walking down stairs.")
        try:
            measure.check(_number(self._value))
        except ValueError:
            return translate("history", "Give a number from {lowest} to {highest}.").format(
                lowest=measure.lowest, highest=measure.highest
            )
        try:
            day = read_moment(self._day, "12:00").date()
        except ValueError as error:
            return str(error)
        return translate("history", "That is in the future.") if day > self._today else ""

    @Slot(str)
    def setItem(self, item: str) -> None:
        self._item = item[:LONGEST_ITEM]
        self.changed.emit()

    @Slot(str)
    def setValue(self, value: str) -> None:
        self._value = value
        self.changed.emit()

    @Slot(str)
    def setDay(self, day: str) -> None:
        self._day = day
        self.changed.emit()

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self.measure is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        return catalogue(self.measure.title) if self.measure else ""

    @Property(str, notify=changed)
    def question(self) -> str:
        return question_of(self.measure) if self.measure else ""

    @Property(bool, notify=changed)
    def named(self) -> bool:
        """An activity is asked for, which gets its name here."""
        return self._named

    @Property(bool, notify=changed)
    def byRow(self) -> bool:
        """The answer is one of 0 to 10."""
        return self.measure is not None and self.measure.asked is not MeasureKind.TOTAL

    @Property(str, notify=changed)
    def item(self) -> str:
        return self._item

    @Property(str, notify=changed)
    def value(self) -> str:
        return self._value

    @Property(int, notify=changed)
    def rowValue(self) -> int:
        """The value as one of 0 to 10; -1 for none."""
        return int(self._value) if self._value.isdigit() else -1

    @Property(str, notify=changed)
    def day(self) -> str:
        return self._day

    @Property(str, notify=changed)
    def dayInWords(self) -> str:
        try:
            return full_day(read_moment(self._day, "12:00").date())
        except ValueError:
            return ""

    @Property(str, notify=changed)
    def problem(self) -> str:
        """What keeps the entry from being stored; empty where nothing does."""
        return self._problem(self.measure) if self.measure else ""


def _number(typed: str) -> float:
    """A number with a point or a comma. Raises `ValueError`."""
    return float(typed.replace(",", "."))
