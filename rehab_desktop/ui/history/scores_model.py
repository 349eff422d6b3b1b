"""Outcome scores by date, each with what a change of it means."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.history.scores import MOST_ACTIVITIES, Measure, MeasureKind, Score
from rehab_desktop.text.source_rows import basis_text
from rehab_desktop.text.wording import catalogue, translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.base.operations import Changed, LastChange, Operation
from rehab_desktop.ui.base.questions import Questions
from rehab_desktop.ui.history.chart_model import ChartModel
from rehab_desktop.ui.history.parts import HistoryParts, day_of_year, number, taken_back
from rehab_desktop.ui.history.score_entry import ScoreEntry
from rehab_desktop.ui.history.score_text import change_text, drawn, question_of

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


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
    scores: DataclassListModel


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreLine:
    """One score of a day."""

    score: str
    day: str
    value: str


@QmlElement
class ScoresModel(QObject):
    """A score is entered for a measure and a day; `last` is where the page says what was done."""

    changed = Signal()

    def __init__(
        self, parts: HistoryParts, last: LastChange, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._last = last
        self._questions = Questions(self._failed, self)
        self._found: tuple[Score, ...] = ()
        self._lines = DataclassListModel(MeasureLine, self)
        self._charts: dict[tuple[str, str], tuple[ChartModel, DataclassListModel]] = {}
        self._trouble = ""
        self.score_entry = ScoreEntry(self)
        self.refresh()

    def refresh(self) -> None:
        """Read all scores again."""
        self._questions.ask("scores", self._parts.scores.all(), self._arrived)

    def _arrived(self, found: Sequence[Score]) -> None:
        self._found, self._trouble = tuple(found), ""
        self._show()

    def _failed(self, error: BaseException) -> None:
        self._trouble = self._parts.operations.words(error)
        self.changed.emit()

    def _show(self) -> None:
        lines = []
        for measure in self._parts.measures.values():
            if measure.asked is MeasureKind.ACTIVITIES:
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
            self._charts[key] = (ChartModel(self), DataclassListModel(ScoreLine, self))
        chart, rows = self._charts[key]
        title = item or catalogue(measure.title)
        chart.show(drawn(measure, title, scores))
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
        change, tone = change_text(measure, scores)
        return MeasureLine(
            measure=measure.id,
            item=item,
            title=title,
            question=question_of(measure),
            last=number(scores[-1].value) if scores else "",
            change=change,
            tone=tone,
            basis=self._basis(measure),
            note="" if measure.question else catalogue(measure.licence.partition(" (")[0]),
            chart=chart,
            scores=rows,
        )

    def _basis(self, measure: Measure) -> str:
        return translate("history", "{sentence} Source: {sources}.").format(
            sentence=catalogue(measure.statement.text),
            sources=basis_text(measure.statement.basis, self._parts.sources),
        )

    # Entering

    @Slot(str, str)
    def enter(self, measure: str, item: str) -> None:
        """Begin a new score."""
        self.score_entry.begin(self._parts.measures[measure], item, self._parts.today)

    @Slot(str)
    def edit(self, score: str) -> None:
        """Begin to change a score."""
        found = next((one for one in self._found if one.id == score), None)
        if found is not None:
            measure = self._parts.measures[found.measure]
            self.score_entry.change(measure, found, self._parts.today)

    @Slot()
    def cancel(self) -> None:
        self.score_entry.close()

    @Slot()
    def save(self) -> None:
        """Store what is entered, if it can be used."""
        old, score = self.score_entry.replaced, self.score_entry.score(self._parts.new_id())
        if score is None:
            return
        self.score_entry.close()
        scores = self._parts.scores
        self._do(
            translate("history", "Score saved."),
            scores.put(score),
            lambda: scores.put(old) if old else scores.remove(score.id),
        )

    @Slot(str)
    def remove(self, score: str) -> None:
        """Forget a score; that can be undone."""
        found = next((one for one in self._found if one.id == score), None)
        if found is not None:
            self._do(
                translate("history", "Score of {day} deleted.").format(day=day_of_year(found.day)),
                self._parts.scores.remove(score),
                lambda: self._parts.scores.put(found),
            )

    def _do(self, sentence: str, kept: Future[None], undo: Callable[[], Future[None]]) -> None:
        self._last.run(
            Operation(
                kept=kept,
                changes=Changed.SCORES,
                said=lambda: sentence,
                undo=undo,
                undone=taken_back,
            )
        )
        self.changed.emit()

    @Property(QObject, constant=True)
    def lines(self) -> QObject:
        return self._lines

    @Property(ScoreEntry, constant=True)
    def entry(self) -> ScoreEntry:
        return self.score_entry

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._trouble
