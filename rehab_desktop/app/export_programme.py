"""What files need of the programme: the days ahead, today's doses, what rests, weeks to look back
on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import date

from rehab_desktop.app.export_material import ExportRange, PlannedDay, ProgrammeStatus
from rehab_desktop.app.futures import then
from rehab_desktop.app.library import Library
from rehab_desktop.app.programme import Programme
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.core.programme.adherence import sets_wanted
from rehab_desktop.core.programme.dosing import DoseChange
from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.review import Review, review_of
from rehab_desktop.core.programme.review_due import ReviewedDays, reviewed_days


class ProgrammeExport:
    """Answers from what the programme knew when `look` was called last."""

    def __init__(self, programme: Programme, library: Library) -> None:
        self._programme = programme
        self._library = library

    def look(self) -> None:
        """Read the file again and wait for it; not for the thread of the screen."""
        self._programme.look().result()

    @property
    def review_weeks(self) -> tuple[int, ...]:
        """After so many weeks there is a review."""
        return self._programme.guide.review_weeks

    def standing(self, review: Review | None = None) -> ProgrammeStatus:
        """Where the person stands today."""
        return ProgrammeStatus(
            facts=self._programme.facts,
            guide=self._programme.guide,
            review=review,
        )

    def today(self, routine: Routine) -> tuple[Routine, tuple[DoseChange, ...]]:
        """The routine as it would be started today, and what of it is left out. Where nothing of it
        is for today it is whole, since a sheet of paper is for the days to come too.
        """
        now = self._programme.todays(routine)
        return now.routine or now.whole, now.left_out if now.routine else ()

    def weeks(self, count: int) -> ExportRange | None:
        """The first `count` weeks of the programme, as far as they have come; None without one."""
        days = self._days(count)
        return ExportRange(first=days.first, last=days.last) if days else None

    def review_of_weeks(self, count: int, records: Sequence[SessionRecord]) -> Review | None:
        """The first `count` weeks looked back on; None without a programme. `records` may hold more
        sessions than theirs.
        """
        days = self._days(count)
        if days is None:
            return None
        return self.review(days.first, days.last, records, told_until=days.told_until)

    def _days(self, count: int) -> ReviewedDays | None:
        programme = self._programme
        return reviewed_days(programme.facts, programme.guide, count, programme.today)

    def review(
        self,
        first: date,
        last: date,
        records: Sequence[SessionRecord],
        *,
        told_until: date | None = None,
    ) -> Review:
        """These days looked back on; `records` are their sessions. Everyday pain counts up to
        `told_until`, the last day where it is not given.
        """
        cards = self._library.exercises
        return review_of(
            self._programme.facts,
            cards,
            self._programme.guide,
            first,
            last,
            records=records,
            told_until=told_until,
            wanted={
                strand: sets_wanted(self._programme.of_strand(strand).whole, cards, strand)
                for strand in Strand
            },
        )


class PlanAhead:
    """Fulfils `app.exporting.PlanSource`; `words` puts a text of the catalogue into the person's
    language.
    """

    def __init__(self, programme: Programme, library: Library, words: Callable[[str], str]) -> None:
        self._programme = programme
        self._library = library
        self._words = words

    def planned(self, period: ExportRange) -> Future[Sequence[PlannedDay]]:
        return then(self._programme.look(), lambda _: self._days(period))

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
                        title=self._words(routine.title),
                        minutes=round(self._library.seconds(routine) / 60),
                    )
                )
        return days
