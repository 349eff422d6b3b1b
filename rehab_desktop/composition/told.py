"""What the programme and the scores tell to files that leave the app, in the person's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from typing import TypeVar

from rehab_desktop.app.export_material import ExportRange, PlannedDay, ReportedScore
from rehab_desktop.app.library import Library
from rehab_desktop.app.programme import Programme
from rehab_desktop.core.history import scores as outcome
from rehab_desktop.store.scores import SqliteScores
from rehab_desktop.text import wording

Asked = TypeVar("Asked")
Made = TypeVar("Made")


class PlanAhead:
    """Fulfils `app.exporting.Ahead` over the programme."""

    def __init__(self, programme: Programme, library: Library) -> None:
        self._programme = programme
        self._library = library

    def planned(self, period: ExportRange) -> Future[Sequence[PlannedDay]]:
        return _then(self._programme.look(), lambda _: self._days(period))

    def _days(self, period: ExportRange) -> Sequence[PlannedDay]:
        started = self._programme.facts.started
        days = []
        for day, strand in self._programme.planned_days():
            if started is not None and period.holds(day):
                routine = self._programme.of_strand(strand).whole
                days.append(
                    PlannedDay(
                        uid=f"{started.id}-{day}-{strand.value}",
                        day=day,
                        title=wording.catalogue(routine.title),
                        minutes=round(self._library.seconds(routine) / 60),
                    )
                )
        return days


class ScoresTold:
    """Fulfils `app.exporting.Scores` over the scores in the file."""

    def __init__(self, scores: SqliteScores, measures: Mapping[str, outcome.Measure]) -> None:
        self._scores = scores
        self._measures = measures

    def scores(self, period: ExportRange) -> Future[Sequence[ReportedScore]]:
        return _then(self._scores.all(), lambda found: self._told(found, period))

    def _told(self, found: Sequence[outcome.Score], period: ExportRange) -> Sequence[ReportedScore]:
        return [
            ReportedScore(
                day=one.day,
                measure=one.item or wording.catalogue(self._measures[one.measure].title),
                value=f"{one.value:g} / {self._measures[one.measure].highest}",
                number=one.value,
                rule=self._measures[one.measure],
            )
            for one in found
            if one.measure in self._measures and period.holds(one.day)
        ]


def _then(asked: Future[Asked], make: Callable[[Asked], Made]) -> Future[Made]:
    """What `make` makes of an answer, on the thread that it comes on."""
    answer: Future[Made] = Future()

    def arrived(done: Future[Asked]) -> None:
        try:
            answer.set_result(make(done.result()))
        except Exception as error:
            answer.set_exception(error)

    asked.add_done_callback(arrived)
    return answer
