"""What exported files need from the programme: planned days, doses of today, rests, and weeks to
review.
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
    """Answers from the programme log as `look` read it last."""

    def __init__(self, programme: Programme, library: Library) -> None:
        self._programme = programme
        self._library = library

    def look(self) -> None:
        """Read the programme log again and wait for it; never call this on the screen's thread."""
        self._programme.look().result()

    @property
    def review_weeks(self) -> tuple[int, ...]:
        """The weeks at whose end there is a review, such as 6 and 12."""
        return self._programme.guide.review_weeks

    def standing(self, review: Review | None = None) -> ProgrammeStatus:
        """Where the person is in the programme today."""
        return ProgrammeStatus(
            facts=self._programme.facts,
            guide=self._programme.guide,
            review=review,
        )

    def today(self, routine: Routine) -> tuple[Routine, tuple[DoseChange, ...]]:
        """The routine at the dose of today, and what today leaves out of it. Where today leaves
        nothing, the whole routine, because a printed page is also for other days.
        """
        now = self._programme.todays(routine)
        return now.routine or now.whole, now.left_out if now.routine else ()

    def weeks(self, count: int) -> ExportRange | None:
        """The days of the first `count` weeks up to today; None without a programme."""
        days = self._days(count)
        return ExportRange(first=days.first, last=days.last) if days else None

    def review_of_weeks(self, count: int, records: Sequence[SessionRecord]) -> Review | None:
        """The review of the first `count` weeks; None without a programme. `records` may contain
        other sessions too.
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
        """The review of the days `first` to `last` from their sessions in `records`. Everyday pain
        counts up to `told_until`, or up to `last` where that is None.
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
    """Implements `app.exporting.PlanSource`; `words` translates a text of the catalogue into the
    person's language.
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
