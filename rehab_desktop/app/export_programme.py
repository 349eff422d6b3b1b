"""What a file on paper needs of the programme: today's doses, what rests, weeks to look back on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from rehab_desktop.app.export_material import Period, Standing
from rehab_desktop.app.library import Library
from rehab_desktop.app.programme import Programme
from rehab_desktop.core.adherence import sets_wanted
from rehab_desktop.core.dosing import Changed
from rehab_desktop.core.programme import Strand
from rehab_desktop.core.record import SessionRecord
from rehab_desktop.core.review import Review, review_of
from rehab_desktop.core.routine import Routine
from rehab_desktop.core.week import WEEK, week_number


class FromProgramme:
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

    def standing(self, review: Review | None = None) -> Standing:
        """Where the person stands today."""
        return Standing(
            facts=self._programme.facts,
            guide=self._programme.guide,
            review=review,
        )

    def today(self, routine: Routine) -> tuple[Routine, tuple[Changed, ...]]:
        """The routine as it would be started today, and what of it is left out. Where nothing of it
        is for today it is whole, since a sheet of paper is for the days to come too.
        """
        now = self._programme.todays(routine)
        return now.routine or now.whole, now.left_out if now.routine else ()

    def weeks(self, count: int) -> Period | None:
        """The first `count` weeks of the programme, as far as they have come; None without one."""
        started = self._programme.facts.started
        today = self._programme.today
        if started is None or started.started_on > today:
            return None
        come = min(count, week_number(started.started_on, today))
        last = started.started_on + timedelta(days=come * WEEK - 1)
        return Period(first=started.started_on, last=min(last, today))

    def review(self, first: date, last: date, records: Sequence[SessionRecord]) -> Review:
        """These days looked back on; `records` are their sessions."""
        cards = self._library.exercises
        return review_of(
            self._programme.facts,
            cards,
            self._programme.guide,
            first,
            last,
            records=records,
            wanted={
                strand: sets_wanted(self._programme.of_strand(strand).whole, cards, strand)
                for strand in Strand
            },
        )
