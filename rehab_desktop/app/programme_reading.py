"""What the programme says on the day it is: pure readings of its log."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.core.programme.adherence import AdherenceCount
from rehab_desktop.core.programme.dosing import TodaysRoutine
from rehab_desktop.core.programme.guide import ProgrammeGuide, Strand
from rehab_desktop.core.programme.knee import everyday_level
from rehab_desktop.core.programme.log import (
    ProgrammeLog,
    past_session,
    with_session,
)
from rehab_desktop.core.programme.planner import Planner
from rehab_desktop.core.programme.progression import ProgressionState, earned
from rehab_desktop.core.programme.recommendation import is_too_much_for_steps
from rehab_desktop.core.programme.suggestion_id import SuggestionId
from rehab_desktop.core.programme.todays_plan import TodaysPlan

SAFETY = "safety"
"""Id of a confirmation: the page before the very first session was read."""


def cautions_of(exercise: str) -> str:
    """Id of a confirmation: the contraindications of this exercise were read."""
    return f"cautions:{exercise}"


PUT_OFF = SuggestionId("programme")
"""Id of the decision to use routines without the programme."""


class ProgrammeReading:
    """The programme as it stands. `facts` is its log, `now` returns the present instant."""

    def __init__(
        self, *, guide: ProgrammeGuide, library: Library, now: Callable[[], datetime]
    ) -> None:
        self.guide = guide
        self.facts = ProgrammeLog()
        self._library = library
        self._now = now
        self._planner: tuple[ProgrammeLog, date, Planner] | None = None

    @property
    def today(self) -> date:
        """The local date of today."""
        return self._now().date()

    def now(self) -> datetime:
        """The present instant."""
        return self._now()

    @property
    def planner(self) -> Planner:
        """The planner for the present log and day. It is made once for both and kept."""
        made = self._planner
        if made is None or made[0] is not self.facts or made[1] != self.today:
            planner = Planner(
                self.facts,
                self.today,
                exercises=self._library.exercises,
                routines=self._library.routines,
                guide=self.guide,
            )
            made = self._planner = (self.facts, self.today, planner)
        return made[2]

    def plan(self) -> TodaysPlan:
        """The decision of today."""
        return self.planner.plan()

    def next_due(self) -> tuple[date, tuple[Strand, ...]] | None:
        """What is due next after today and on which day, None where nothing is near."""
        return self.planner.next_due()

    def planned_days(self) -> tuple[tuple[date, Strand], ...]:
        """What is planned for each day, from the first week to the last."""
        return self.planner.planned_days()

    def may_add(self, strand: Strand, on_day: date) -> bool:
        """Whether a strand may be added to a day's plan."""
        return self.planner.may_add(strand, on_day)

    def kept_to(self) -> tuple[AdherenceCount, ...]:
        """How much of the plan was done in the last weeks, by strand; empty without a programme."""
        return self.planner.kept_to()

    @property
    def everyday(self) -> int:
        """The everyday pain, 0-10; 0 where it is not known."""
        return everyday_level(self.facts, self.today) or 0

    def todays(self, routine: Routine) -> TodaysRoutine:
        """A routine at the dose of today, and what today leaves out or changes."""
        return self.planner.today(routine)

    def of_strand(self, strand: Strand) -> TodaysRoutine:
        """The routine of a strand at the dose of today."""
        return self.planner.of_strand(strand)

    def at_todays_dose(self, routine: Routine, *, whole: bool = False) -> Routine:
        """The routine at the dose of today. With `whole`, all of it at the current doses, for a
        person who has read what today leaves out and chooses more. Where today leaves nothing, also
        all of it.
        """
        today = self.todays(routine)
        return today.whole if whole or today.routine is None else today.routine

    def earned(self, record: SessionRecord, pain_after: int | None) -> tuple[ProgressionState, ...]:
        """For each exercise of a session that has just ended, how close it is to a progression if
        the next morning is as usual. `pain_after` is 0-10, None where not reported. Empty without a
        programme, and with an everyday pain at which nothing progresses.
        """
        if self.facts.started is None or is_too_much_for_steps(self.facts, self.today):
            return ()
        session = past_session(record, pain_after)
        facts, cards = with_session(self.facts, session), self._library.exercises
        return tuple(
            earned(cards[name], facts, self.guide, self.today + timedelta(days=1))
            for name in dict.fromkeys(work.exercise for work in session.works)
            if name in cards
        )

    @property
    def is_put_off(self) -> bool:
        """True where the programme was offered and declined."""
        return any(decision.suggestion == PUT_OFF for decision in self.facts.decisions)

    def is_confirmed(self, what: str) -> bool:
        """Whether this was read and ticked: `SAFETY`, or an id made by `cautions_of`."""
        return what in self.facts.confirmed
