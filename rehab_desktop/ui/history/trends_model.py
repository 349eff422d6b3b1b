"""How pain, effort, time and adherence went over weeks and years, as charts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.history.queries import Bucket, Period, Span, TimeUnderTension
from rehab_desktop.core.session.timeline import SECOND
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.base.questions import Questions
from rehab_desktop.ui.history import trend_text
from rehab_desktop.ui.history.chart_model import ChartModel, Drawn, Series, rounded_top
from rehab_desktop.ui.history.parts import HistoryParts

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanChoice:
    """How far back to look."""

    span: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseChoice:
    """An exercise whose time can be looked at."""

    exercise: str
    name: str


@QmlElement
class TrendsModel(QObject):
    """Five charts over one stretch of time."""

    changed = Signal()

    def __init__(self, parts: HistoryParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._span = Span.WEEKS_12
        self._exercise = ""
        self._questions = Questions(parts.operations.refuse, self)
        self._pain, self._effort = ChartModel(self), ChartModel(self)
        self._minutes, self._adherence = ChartModel(self), ChartModel(self)
        self._held = ChartModel(self)
        self._spans = DataclassListModel(SpanChoice, self)
        self._spans.show(
            tuple(SpanChoice(span=span.value, name=trend_text.span_name(span)) for span in Span)
        )
        self._exercises = DataclassListModel(ExerciseChoice, self)
        self.refresh()

    def refresh(self) -> None:
        """Ask the history again."""
        since, past = self._span.since(self._parts.today), self._parts.past
        self._questions.ask("periods", past.periods(self._span.bucket, since), self._show)
        self._questions.drop("held")
        self._questions.ask("exercises", past.exercises(since), self._offer)

    def _show(self, periods: Sequence[Period]) -> None:
        monthly = self._span.bucket is Bucket.MONTH
        days = [one.start for one in periods]
        pain = Drawn(
            title=translate("history", "Knee pain, 0 to 10"),
            summary=trend_text.pain(periods, self._span),
            nothing=translate(
                "history",
                "Your pain before and after sessions will be drawn here"
                " once two weeks have an answer.",
            ),
            days=days,
            series=(
                Series(
                    name=translate("history", "After"),
                    values=[one.pain_after for one in periods],
                ),
                Series(
                    name=translate("history", "Before"),
                    values=[one.pain_before for one in periods],
                ),
                Series(
                    name=translate("history", "Highest"),
                    values=[one.highest_pain for one in periods],
                ),
            ),
            top=10,
            step=2,
            bars=False,
            monthly=monthly,
        )
        self._pain.show(pain)
        self._effort.show(
            Drawn(
                title=translate("history", "Effort, 0 to 10"),
                summary=trend_text.effort(periods, self._span),
                nothing=translate(
                    "history",
                    "How hard your sessions were will be drawn here once two weeks have an answer.",
                ),
                days=days,
                series=(
                    Series(
                        name=translate("history", "Effort"),
                        values=[one.effort for one in periods],
                    ),
                ),
                top=10,
                step=2,
                bars=False,
                monthly=monthly,
            )
        )
        starts, by_start = self._all_starts(days), {one.start: one for one in periods}
        minutes = [
            by_start[start].active_ns / SECOND / 60 if start in by_start else 0.0
            for start in starts
        ]
        top, step = rounded_top(max(minutes, default=1))
        self._minutes.show(
            Drawn(
                title=translate("history", "Minutes per month")
                if monthly
                else translate("history", "Minutes per week"),
                summary=trend_text.minutes(minutes, monthly=monthly),
                nothing=translate(
                    "history", "Your time will be drawn here after a second week of training."
                ),
                days=starts,
                series=(Series(name=translate("history", "Minutes"), values=minutes),),
                top=top,
                step=step,
                bars=True,
                monthly=monthly,
            )
        )
        self._adherence.show(
            Drawn(
                title=translate("history", "Sets done of planned, in percent"),
                summary=trend_text.adherence(periods, self._parts.kept_to()),
                nothing=translate(
                    "history",
                    "How much of the plan was done will be drawn here"
                    " after a second week of training.",
                ),
                days=days,
                series=(
                    Series(
                        name=translate("history", "Sets"),
                        values=[
                            100 * one.sets_done / one.sets_planned if one.sets_planned else None
                            for one in periods
                        ],
                    ),
                    Series(
                        name=translate("history", "Sessions finished"),
                        values=[100 * one.completed / one.sessions for one in periods],
                    ),
                ),
                top=100,
                step=25,
                bars=False,
                monthly=monthly,
            )
        )
        self.changed.emit()

    def _all_starts(self, days: Sequence[date]) -> Sequence[date]:
        """Every week or month from the first to now, those with nothing done too."""
        if not days:
            return []
        bucket, last = self._span.bucket, self._span.bucket.start(self._parts.today)
        starts = [days[0]]
        while starts[-1] < last:
            starts.append(
                bucket.start(starts[-1] + timedelta(days=31 if bucket is Bucket.MONTH else 7))
            )
        return starts

    def _offer(self, exercises: Sequence[str]) -> None:
        self._exercises.show(
            tuple(
                ExerciseChoice(exercise=one, name=self._parts.exercise_name(one))
                for one in exercises
            )
        )
        if self._exercise not in exercises:
            self._exercise = exercises[0] if exercises else ""
        self._ask_held()
        self.changed.emit()

    def _ask_held(self) -> None:
        since = self._span.since(self._parts.today)
        held = self._parts.past.held(self._exercise, self._span.bucket, since)
        self._questions.ask("held", held, self._show_held)

    def _show_held(self, held: Sequence[TimeUnderTension]) -> None:
        seconds = [one.longest_ns / SECOND for one in held]
        top, step = rounded_top(max(seconds, default=1))
        name = self._parts.exercise_name(self._exercise)
        self._held.show(
            Drawn(
                title=translate("history", "Longest set, in seconds"),
                summary=trend_text.held(name, seconds, self._span),
                nothing=translate(
                    "history",
                    "The longest set of each week will be drawn here"
                    " after a second week with an exercise.",
                ),
                days=[one.start for one in held],
                series=(
                    Series(name=translate("history", "Longest set"), values=seconds),
                    Series(
                        name=translate("history", "Mean set"),
                        values=[one.worked_ns / SECOND / max(1, one.sets) for one in held],
                    ),
                ),
                top=top,
                step=step,
                bars=False,
                monthly=self._span.bucket is Bucket.MONTH,
            )
        )
        self.changed.emit()

    @Slot(str)
    def look(self, span: str) -> None:
        """Look back so far."""
        self._span = Span(span)
        self.changed.emit()
        self.refresh()

    @Slot(str)
    def chooseExercise(self, exercise: str) -> None:
        self._exercise = exercise
        self.changed.emit()
        self._ask_held()

    @Property(str, notify=changed)
    def span(self) -> str:
        return self._span.value

    @Property(QObject, constant=True)
    def spans(self) -> QObject:
        return self._spans

    @Property(str, notify=changed)
    def exercise(self) -> str:
        return self._exercise

    @Property(QObject, constant=True)
    def exercises(self) -> QObject:
        return self._exercises

    @Property(int, notify=changed)
    def exerciseCount(self) -> int:
        return len(self._exercises.rows)

    @Property(ChartModel, constant=True)
    def pain(self) -> ChartModel:
        return self._pain

    @Property(ChartModel, constant=True)
    def effort(self) -> ChartModel:
        return self._effort

    @Property(ChartModel, constant=True)
    def minutes(self) -> ChartModel:
        return self._minutes

    @Property(ChartModel, constant=True)
    def adherence(self) -> ChartModel:
        return self._adherence

    @Property(ChartModel, constant=True)
    def held(self) -> ChartModel:
        return self._held
