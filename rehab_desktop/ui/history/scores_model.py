"""Outcome scores by date, each with what a change of it means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.scores import (
    MOST_ACTIVITIES,
    Asked,
    Change,
    Measure,
    Score,
    change_of,
)
from rehab_desktop.ui.history.chart_model import ChartModel, Drawn, Series, rounded_top
from rehab_desktop.ui.history.parts import HistoryParts, day_of_year, full_day, number, read_moment
from rehab_desktop.ui.rows import Rows
from rehab_desktop.ui.waiting import Waiting
from rehab_desktop.ui.wording import catalogue, translate

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_ITEM = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureLine:
    """One measure, or one activity of a measure; texts are empty where there is nothing to say."""

    measure: str
    item: str
    title: str
    question: str
    last: str
    change: str
    tone: str
    basis: str
    note: str
    chart: ChartModel
    scores: Rows


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreLine:
    """One score of a day."""

    score: str
    day: str
    value: str


@QmlElement
class ScoresModel(QObject):
    """A score is entered for a measure and a day; `said` carries a sentence with what undoes it."""

    changed = Signal()
    said = Signal(str, object)

    def __init__(self, parts: HistoryParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._waiting = Waiting(self)
        self._found: tuple[Score, ...] = ()
        self._lines = Rows(MeasureLine, self)
        self._charts: dict[tuple[str, str], tuple[ChartModel, Rows]] = {}
        self._trouble = ""
        # What is being entered; `_edited` is the score that it takes the place of.
        self._entering: Measure | None = None
        self._edited: Score | None = None
        self._item = self._value = self._day = ""
        self.refresh()

    def refresh(self) -> None:
        """Read all scores again."""
        self._waiting.wait(self._parts.scores.all(), self._arrived, self._failed)

    def _arrived(self, found: Sequence[Score]) -> None:
        self._found, self._trouble = tuple(found), ""
        self._show()

    def _failed(self, error: BaseException) -> None:
        self._trouble = str(error)
        self.changed.emit()

    def _show(self) -> None:
        lines = []
        for measure in self._parts.measures.values():
            if measure.asked is Asked.ACTIVITIES:
                items = self._activities
                lines += [self._line(measure, item) for item in items]
                if len(items) >= MOST_ACTIVITIES:
                    continue
            lines.append(self._line(measure, ""))
        self._lines.show(tuple(lines))
        self.changed.emit()

    @property
    def _activities(self) -> list[str]:
        names = (one.item for one in self._found if one.item)
        return list(dict.fromkeys(names))

    def _line(self, measure: Measure, item: str) -> MeasureLine:
        scores = [one for one in self._found if (one.measure, one.item) == (measure.id, item)]
        key = (measure.id, item)
        if key not in self._charts:
            self._charts[key] = (ChartModel(self), Rows(ScoreLine, self))
        chart, rows = self._charts[key]
        title = item or catalogue(measure.title)
        chart.show(_drawn(measure, title, scores))
        rows.show(
            tuple(
                ScoreLine(
                    score=one.id,
                    day=day_of_year(one.day),
                    value=translate("history", "{value} of {highest}").format(
                        value=number(one.value), highest=measure.highest
                    ),
                )
                for one in reversed(scores)
            )
        )
        change, tone = _change(measure, scores)
        return MeasureLine(
            measure=measure.id,
            item=item,
            title=title,
            question=_question(measure),
            last=number(scores[-1].value) if scores else "",
            change=change,
            tone=tone,
            basis=self._basis(measure),
            note="" if measure.question else catalogue(measure.licence.partition(" (")[0]),
            chart=chart,
            scores=rows,
        )

    def _basis(self, measure: Measure) -> str:
        names = [name.strip() for name in measure.statement.basis.split(",")]
        titles = [self._parts.sources[name].title for name in names if name in self._parts.sources]
        return translate("history", "{sentence} Source: {sources}.").format(
            sentence=catalogue(measure.statement.text), sources="; ".join(titles)
        )

    # Entering

    @Slot(str, str)
    def enter(self, measure: str, item: str) -> None:
        """Begin a new score."""
        self._entering, self._edited = self._parts.measures[measure], None
        self._item, self._value, self._day = item, "", self._parts.today.isoformat()
        self.changed.emit()

    @Slot(str)
    def edit(self, score: str) -> None:
        """Begin to change a score."""
        found = next((one for one in self._found if one.id == score), None)
        if found is not None:
            self._entering, self._edited = self._parts.measures[found.measure], found
            self._item, self._value = found.item, f"{found.value:g}"
            self._day = found.day.isoformat()
            self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        self._entering = None
        self.changed.emit()

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

    @Slot()
    def save(self) -> None:
        """Store what is entered, if it can be used."""
        if self._entering is None or self._problem():
            return
        old, measure = self._edited, self._entering
        score = Score(
            id=old.id if old else self._parts.new_id(),
            measure=measure.id,
            item=self._item.strip() if measure.asked is Asked.ACTIVITIES else "",
            day=date.fromisoformat(self._day.strip()),
            value=float(self._value.replace(",", ".")),
        )
        self._entering = None
        self._do(
            translate("history", "Score saved."),
            lambda: self._parts.scores.put(score),
            (lambda: self._parts.scores.put(old))
            if old
            else (lambda: self._parts.scores.remove(score.id)),
        )

    @Slot(str)
    def remove(self, score: str) -> None:
        """Forget a score; that can be undone."""
        found = next((one for one in self._found if one.id == score), None)
        if found is not None:
            gone = replace(found)
            self._do(
                translate("history", "Score of {day} deleted.").format(day=day_of_year(gone.day)),
                lambda: self._parts.scores.remove(gone.id),
                lambda: self._parts.scores.put(gone),
            )

    def _do(self, sentence: str, act: object, undo: object) -> None:
        self._waiting.wait(act(), lambda _: self.refresh(), self._failed)  # type: ignore[operator]
        self.said.emit(sentence, undo)
        self.changed.emit()

    def _problem(self) -> str:
        """What keeps the entry from being stored; empty where nothing does."""
        measure = self._entering
        assert measure is not None
        if measure.asked is Asked.ACTIVITIES and not self._item.strip():
            return translate("history", "Name the activity, such as: walking down stairs.")
        try:
            value = float(self._value.replace(",", "."))
            measure.check(value)
        except ValueError:
            return translate("history", "Give a number from {lowest} to {highest}.").format(
                lowest=measure.lowest, highest=measure.highest
            )
        try:
            day = read_moment(self._day, "12:00").date()
        except ValueError as error:
            return str(error)
        if day > self._parts.today:
            return translate("history", "That is in the future.")
        return ""

    @Property(QObject, constant=True)
    def lines(self) -> QObject:
        return self._lines

    @Property(bool, notify=changed)
    def entering(self) -> bool:
        return self._entering is not None

    @Property(str, notify=changed)
    def entryTitle(self) -> str:
        return catalogue(self._entering.title) if self._entering else ""

    @Property(str, notify=changed)
    def entryQuestion(self) -> str:
        return _question(self._entering) if self._entering else ""

    @Property(bool, notify=changed)
    def entryNamed(self) -> bool:
        """An activity is asked for, which has no name yet."""
        return (
            self._entering is not None
            and self._entering.asked is Asked.ACTIVITIES
            and self._item not in self._activities
        )

    @Property(bool, notify=changed)
    def entryByRow(self) -> bool:
        """The answer is one of 0 to 10."""
        return self._entering is not None and self._entering.asked is not Asked.TOTAL

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
    def problem(self) -> str:
        return self._problem() if self._entering else ""

    @Property(str, notify=changed)
    def dayInWords(self) -> str:
        try:
            return full_day(read_moment(self._day, "12:00").date())
        except ValueError:
            return ""

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._trouble


def _question(measure: Measure) -> str:
    if measure.question:
        return catalogue(measure.question)
    return translate("history", "Total of the questionnaire, {lowest} to {highest}").format(
        lowest=measure.lowest, highest=measure.highest
    )


def _change(measure: Measure, scores: Sequence[Score]) -> tuple[str, str]:
    """What the newest score says against the first, and its tone."""
    change = change_of(measure, scores)
    if change is Change.TOO_FEW:
        return "", ""
    first, last = scores[0], scores[-1]
    sentence, tone = {
        Change.BELOW: (
            translate(
                "history",
                "From {first} to {last} since {day}: less than the {change} points that count"
                " as a change.",
            ),
            "",
        ),
        Change.BETTER: (
            translate(
                "history",
                "From {first} to {last} since {day}: better by the {change} points that count"
                " as a change, or more.",
            ),
            "green",
        ),
        Change.WORSE: (
            translate(
                "history",
                "From {first} to {last} since {day}: worse by the {change} points that count"
                " as a change, or more. Talk to a physiotherapist about it.",
            ),
            "amber",
        ),
    }[change]
    return (
        sentence.format(
            first=number(first.value),
            last=number(last.value),
            day=day_of_year(first.day),
            change=number(measure.change),
        ),
        tone,
    )


def _drawn(measure: Measure, title: str, scores: Sequence[Score]) -> Drawn:
    top, step = (10, 5) if measure.highest == 10 else rounded_top(measure.highest)
    return Drawn(
        title=title,
        summary=_change(measure, scores)[0],
        nothing=translate("history", "A line will be drawn here from the second score on."),
        days=[one.day for one in scores],
        series=(Series(name=title, values=[one.value for one in scores]),),
        top=top,
        step=step,
        bars=False,
    )
