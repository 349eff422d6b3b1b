"""Makes the one decision of a day from the log, and answers what else is asked about that day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import Routine, TimedBlock
from rehab_desktop.core.programme.adherence import (
    AdherenceCount,
    done_by_day,
    done_days,
    kept,
    sets_wanted,
    trend_of,
)
from rehab_desktop.core.programme.ahead import as_if_done
from rehab_desktop.core.programme.dosing import (
    DoseChange,
    DoseChangeKind,
    TodaysRoutine,
    rests_until,
    todays_routine,
)
from rehab_desktop.core.programme.entry_criteria import gate_state
from rehab_desktop.core.programme.guide import ProgrammeGuide, Strand
from rehab_desktop.core.programme.limits import (
    days_without_training,
    limits_of,
    not_yet,
)
from rehab_desktop.core.programme.log import ProgrammeLog
from rehab_desktop.core.programme.morning import morning_question
from rehab_desktop.core.programme.phases import Position, position
from rehab_desktop.core.programme.programme_weeks import ProgrammeWeeks
from rehab_desktop.core.programme.recommendation import calm_from, recommend
from rehab_desktop.core.programme.regression import rests_until as rest_of
from rehab_desktop.core.programme.regression import settle
from rehab_desktop.core.programme.return_to_run import next_run
from rehab_desktop.core.programme.review_due import due_review
from rehab_desktop.core.programme.run_limit import run_limit
from rehab_desktop.core.programme.signs import Sign, signs
from rehab_desktop.core.programme.strand_routines import StrandRoutines
from rehab_desktop.core.programme.todays_plan import DayKind, Shares, TodaysPlan
from rehab_desktop.core.programme.waiting import waiting
from rehab_desktop.core.programme.week_plan import WeekPlan

LOOKED_AHEAD_DAYS = 14
"""So far is looked ahead for the next day with something due: past a rest of a week."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Decided:
    """The heart of a day's decision; tomorrow's is made by the same code."""

    week: WeekPlan | None
    course: DayKind
    due: tuple[Strand, ...]
    routines: Mapping[Strand, TodaysRoutine]
    sign: Sign | None


class Planner:
    """Answers questions about one day from one programme log; `plan` is the decision of the day."""

    def __init__(
        self,
        facts: ProgrammeLog,
        day: date,
        *,
        exercises: Mapping[str, Exercise],
        routines: Mapping[str, Routine],
        guide: ProgrammeGuide,
    ) -> None:
        self._cards, self._routines, self._guide, self._day = exercises, routines, guide, day
        self._signs = signs(facts, exercises, day)
        self.settled = settle(facts, exercises, guide, self._signs, day)
        self._facts = self.settled.facts
        self._strands = StrandRoutines(
            routines=routines,
            exercises=exercises,
            guide=guide,
            minutes=self._facts.intake.minutes if self._facts.intake else None,
        )
        self.limits = limits_of(self._facts, exercises, guide, self._signs, day)
        started = self._facts.started
        self._here = position(self._facts, guide, day) if started else None
        if self._here is not None:
            early = not_yet(self._here.stage, self._facts, exercises, guide, day)
            self.limits = replace(self.limits, not_yet=early)
        self.shares: Shares = self._done_by_day() if started else {}
        self._done = done_days(self.shares)
        self._resting = self._resting_strands() if started else {}
        self._weeks = self._programme_weeks(self._here) if self._here is not None else None
        if self._weeks is not None and started is not None and started.started_on <= day:
            together = self._weeks.this_week().day(day).due
            self._strands = replace(self._strands, together=together)

    def plan(self) -> TodaysPlan:
        """The decision of the day."""
        facts, guide, day = self._facts, self._guide, self._day
        decided = self._decided
        routines, due, here = decided.routines, decided.due, self._here
        suggestion = recommend(facts, self._cards, guide, self._signs, self._here, day)
        waits = None
        if suggestion is None and self._here is not None:
            waits = waiting(facts, self._cards, guide, self._signs, self._here, day)
        everyday = self.limits.everyday or 0
        return TodaysPlan(
            day=day,
            facts=facts,
            settled=self.settled,
            started=facts.started,
            here=self._here,
            week=decided.week,
            course=decided.course,
            due=due,
            routines=routines,
            tomorrow=self._following._decided.due if here else (),
            rests_tomorrow=here is not None and self._following.limits.nothing is not None,
            resting=self._resting,
            shares=self.shares,
            sign=decided.sign,
            because=_because(due, routines),
            limits=self.limits,
            suggestion=suggestion,
            waits=waits,
            question=morning_question(facts, day),
            everyday_due=facts.started is not None and self._everyday_due(),
            review=due_review(facts, guide, self._here) if self._here else 0,
            gate=gate_state(guide, self._cards, facts, day),
            trend=trend_of(facts, day),
            run=next_run(
                facts.runs,
                guide.return_to_run,
                day,
                everyday=everyday,
                limit=run_limit(facts, self._cards, guide, self._signs, day),
                held=calm_from(self._signs, guide, day) > day
                or everyday > guide.everyday.drills_up_to,
            ),
        )

    def next_due(self) -> tuple[date, tuple[Strand, ...]] | None:
        """The first day after today with something due, and what, if all before it is done and no
        more is told; None where none is near.
        """
        later = self
        for _ in range(LOOKED_AHEAD_DAYS if self._here is not None else 0):
            later = later._following
            if later._decided.due:
                return later._day, later._decided.due
        return None

    def today(self, routine: Routine) -> TodaysRoutine:
        """Any routine at the dose of today."""
        return todays_routine(routine, self._cards, self._facts, self._guide, self.limits)

    def of_strand(self, strand: Strand) -> TodaysRoutine:
        """The routine of a strand at the dose of today; the short routine where the person has
        little time. Where no exercise of the strand itself is left, there is no routine.
        """
        found = self.today(self._strands.of(strand))
        if found.routine is None or not self._strands.stands_in(strand, found.whole):
            return found
        return (
            found
            if self._strands.stands_in(strand, found.routine)
            else replace(found, routine=None)
        )

    def may_add(self, strand: Strand, day: date) -> bool:
        """Whether a strand may be planned on a day beside what is due: where the week's stage has
        it at all, nothing rests, and today's knee allows what is to be done today.
        """
        if self._here is None or not self._strands.has(strand):
            return False
        limits = limits_of(self._facts, self._cards, self._guide, self._signs, day)
        rests = strand in self._resting and day < self._resting[strand]
        if rests or limits.nothing is not None or not self.limits.allows(strand):
            return False
        return day > self._day or self.of_strand(strand).routine is not None

    def kept_to(self) -> tuple[AdherenceCount, ...]:
        """How much of the plan was done in the last weeks, by strand; empty without a programme."""
        if self._facts.started is None or self._weeks is None:
            return ()
        start = self._facts.started.started_on
        return kept(
            self._guide,
            start,
            self._done,
            self._day,
            stage_of=self._weeks.stage,
            intake=self._facts.intake,
        )

    def planned_days(self) -> tuple[tuple[date, Strand], ...]:
        """Every day of the programme with each of its strands, past and coming; empty without a
        programme.
        """
        return self._weeks.planned_days() if self._weeks is not None else ()

    # How it is put together

    def _programme_weeks(self, here: Position) -> ProgrammeWeeks:
        return ProgrammeWeeks(
            facts=self._facts,
            guide=self._guide,
            day=self._day,
            here=here,
            limits=self.limits,
            signs=self._signs,
            done=self._done,
            resting=self._resting,
            closed={one for sign in self._signs for one in days_without_training(sign)},
        )

    @cached_property
    def _decided(self) -> _Decided:
        week: WeekPlan | None = None
        due: tuple[Strand, ...] = ()
        if self._weeks is not None:
            week = self._weeks.this_week()
            done = self.shares.get(self._day, {})
            due = tuple(s for s in week.day(self._day).due if done.get(s, 0) < 1)
        routines = {
            strand: self.of_strand(strand) for strand in Strand if self._strands.has(strand)
        }
        course, due, sign = self._course(week, due, routines)
        return _Decided(week=week, course=course, due=due, routines=routines, sign=sign)

    @cached_property
    def _following(self) -> Planner:
        """Tomorrow, if what is due today is done and no more is told."""
        decided = self._decided
        due = [decided.routines[strand].routine for strand in decided.due]
        todays = [routine for routine in due if routine is not None]
        return Planner(
            as_if_done(self._facts, self._day, todays, self._cards),
            self._day + timedelta(days=1),
            exercises=self._cards,
            routines=self._routines,
            guide=self._guide,
        )

    def _course(
        self,
        week: WeekPlan | None,
        due: tuple[Strand, ...],
        routines: Mapping[Strand, TodaysRoutine],
    ) -> tuple[DayKind, tuple[Strand, ...], Sign | None]:
        if self.limits.nothing is not None:
            return DayKind.REST, (), self.limits.nothing
        resting = self._resting_sign()
        left = tuple(strand for strand in due if routines[strand].routine is not None)
        lost = [strand for strand in due if strand not in left]
        sign = next((c.sign for s in lost for c in routines[s].changes if c.sign), None)
        if lost and not left:
            mobility = routines[Strand.MOBILITY].routine is not None
            done = self.shares.get(self._day, {}).get(Strand.MOBILITY, 0) >= 1
            if mobility and not done:
                return DayKind.SWAPPED, (Strand.MOBILITY,), sign
            return DayKind.REST, (), sign
        if left:
            held = self._held_sign()
            changed = lost or resting or held or _because(left, routines)
            return (DayKind.CHANGED if changed else DayKind.PLANNED), left, sign or resting or held
        if week is not None and week.day(self._day).due:
            return DayKind.DONE, (), resting
        return (DayKind.REST if resting and week else DayKind.FREE), (), resting

    def _resting_sign(self) -> Sign | None:
        """The newest red sign for which an exercise rests today, None where there is none."""
        acting = [
            sign
            for sign in self._signs
            if sign.red and rest_of(sign, self._guide, self._signs) > self._day
        ]
        return acting[-1] if acting else None

    def _held_sign(self) -> Sign | None:
        """The everyday pain for which these weeks go without strength, None where it comes."""
        strength = self._here.stage.days.get(Strand.STRENGTH, 0) if self._here else 0
        return self.limits.no_loading if strength else None

    def _everyday_due(self) -> bool:
        told = self._facts.everyday
        return not told or (self._day - told[-1].day).days >= self._guide.everyday.ask_days

    def _done_by_day(self) -> Shares:
        """The share of each strand that was done on each day. Sets are compared with today's
        routines at the current levels.
        """
        wanted = {
            strand: sets_wanted(_may_come(self.of_strand(strand)), self._cards, strand)
            for strand in Strand
        }
        return done_by_day(self._facts, self._cards, wanted)

    def _resting_strands(self) -> Mapping[Strand, date]:
        """What rests as a whole: each exercise of the strand rests, or may not begin yet."""
        found: dict[Strand, date] = {}
        for strand in Strand:
            until = rests_until(
                self._strands.without_others(strand), self._facts, self._guide, self._day
            )
            if until is not None and until > self._day:
                found[strand] = until
        new = self.limits.no_drills
        if new is not None and new.red:
            calm = new.day + timedelta(days=self._guide.back.calm_days)
            found[Strand.CONTROL] = max(calm, found.get(Strand.CONTROL, calm))
        return found


def _may_come(today: TodaysRoutine) -> Routine:
    """The whole routine without exercises that are left out for longer than today: their sets are
    not expected.
    """
    out = {one.exercise for one in today.left_out if one.what is not DoseChangeKind.LIMIT}
    kept = tuple(i for i in today.whole.items if isinstance(i, TimedBlock) or i.exercise not in out)
    return replace(today.whole, items=kept) if kept else today.whole


def _because(
    due: Sequence[Strand], routines: Mapping[Strand, TodaysRoutine]
) -> tuple[DoseChange, ...]:
    """The changes of what is due, rests first. Exercises whose entry criteria are not met are not
    listed.
    """
    order = (
        DoseChangeKind.RESTS,
        DoseChangeKind.LIMIT,
        DoseChangeKind.LOWER,
        DoseChangeKind.LESS,
        DoseChangeKind.MISSING,
        DoseChangeKind.WEEKLY,
    )
    found = [
        c for strand in due for c in routines[strand].changes if c.what is not DoseChangeKind.GATE
    ]
    return tuple(sorted(found, key=lambda one: order.index(one.what)))
