"""Makes the one decision of a day from the log, and answers what else is asked about that day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

from rehab_desktop.core.content.dose import routine_seconds
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
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
from rehab_desktop.core.programme.guide import STRAND_OF_KIND, ProgrammeGuide, Stage, Strand
from rehab_desktop.core.programme.knee import everyday_level
from rehab_desktop.core.programme.limits import (
    days_without_training,
    limits_of,
    not_yet,
)
from rehab_desktop.core.programme.log import ProgrammeLog
from rehab_desktop.core.programme.morning import morning_question
from rehab_desktop.core.programme.phases import position
from rehab_desktop.core.programme.recommendation import calm_from, recommend
from rehab_desktop.core.programme.regression import rests_until as rest_of
from rehab_desktop.core.programme.regression import settle
from rehab_desktop.core.programme.return_to_run import next_run
from rehab_desktop.core.programme.review_due import due_review
from rehab_desktop.core.programme.run_limit import run_limit
from rehab_desktop.core.programme.signs import Cause, Sign, signs
from rehab_desktop.core.programme.todays_plan import DayKind, Shares, TodaysPlan
from rehab_desktop.core.programme.waiting import waiting
from rehab_desktop.core.programme.week import WEEK
from rehab_desktop.core.programme.week_plan import WeekPlan, plan_week

ROOM_FOR_CHANGE_OVER = 1.25
"""What is done on a day may take this many times the person's minutes, because its rests do not
feel like training time (clinical judgement).
"""


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
        self.limits = limits_of(self._facts, exercises, guide, self._signs, day)
        self._together: tuple[Strand, ...] = ()
        started = self._facts.started
        self._here = position(self._facts, guide, day) if started else None
        if self._here is not None:
            early = not_yet(self._here.stage, self._facts, exercises, guide, day)
            self.limits = replace(self.limits, not_yet=early)
        self.shares: Shares = self._done_by_day() if started else {}
        self._done = done_days(self.shares)
        self._resting = self._resting_strands() if started else {}
        self._closed = {one for sign in self._signs for one in days_without_training(sign)}
        if started is not None and started.started_on <= day:
            # What is done on one day shares its minutes.
            self._together = self._today_of_week()

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
                guide.running,
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
        found = self.today(self._written(strand))
        if found.routine is None or not self._is_of(strand, found.whole):
            return found
        return found if self._is_of(strand, found.routine) else replace(found, routine=None)

    def may_add(self, strand: Strand, day: date) -> bool:
        """Whether a strand may be planned on a day beside what is due: where the week's stage has
        it at all, nothing rests, and today's knee allows what is to be done today.
        """
        if self._here is None or not self._has(strand):
            return False
        limits = limits_of(self._facts, self._cards, self._guide, self._signs, day)
        rests = strand in self._resting and day < self._resting[strand]
        if rests or limits.nothing is not None or not self.limits.allows(strand):
            return False
        return day > self._day or self.of_strand(strand).routine is not None

    def kept_to(self) -> tuple[AdherenceCount, ...]:
        """How much of the plan was done in the last weeks, by strand; empty without a programme."""
        if self._facts.started is None:
            return ()
        start = self._facts.started.started_on
        return kept(
            self._guide,
            start,
            self._done,
            self._day,
            stage_of=self._stage_of,
            intake=self._facts.intake,
        )

    def planned_days(self) -> tuple[tuple[date, Strand], ...]:
        """Every day of the programme with each of its strands, past and coming; empty without a
        programme.
        """
        if self._here is None:
            return ()
        left = max(0, self._guide.length_weeks - self._here.week)
        found: list[tuple[date, Strand]] = []
        before: WeekPlan | None = None
        for number in range(1, self._here.calendar_week + left + 1):
            week = self._week(number, before=before)
            found += [
                (day.day, strand)
                for day in week.days
                for strand in Strand
                if strand in (*day.due, *day.done, *day.missed)
            ]
            before = week
        return tuple(found)

    # How it is put together

    @cached_property
    def _decided(self) -> _Decided:
        week: WeekPlan | None = None
        due: tuple[Strand, ...] = ()
        if self._here is not None:
            week = self._week(self._here.calendar_week)
            done = self.shares.get(self._day, {})
            due = tuple(s for s in week.day(self._day).due if done.get(s, 0) < 1)
        routines = {strand: self.of_strand(strand) for strand in Strand if self._has(strand)}
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

    def _today_of_week(self) -> tuple[Strand, ...]:
        assert self._here is not None, "who is on a programme stands somewhere in it"
        return self._week(self._here.calendar_week).day(self._day).due

    def _own(self, strand: Strand) -> Routine:
        """The routine of a strand without what else stands in it, such as a warm-up."""
        routine = self._written(strand)
        own = tuple(i for i in routine.items if isinstance(i, Item) and self._strand(i) is strand)
        return replace(routine, items=own)

    def _strand(self, item: Item) -> Strand:
        return STRAND_OF_KIND[self._cards[item.exercise].kind]

    def _is_of(self, strand: Strand, routine: Routine) -> bool:
        return any(isinstance(i, Item) and self._strand(i) is strand for i in routine.items)

    def _has(self, strand: Strand) -> bool:
        """Whether the library has the routine of this strand."""
        return self._guide.strands[strand].routine in self._routines

    def _written(self, strand: Strand) -> Routine:
        """The routine of a strand, or the short one where the day's minutes are too few for all
        that the day has.
        """
        minutes = self._facts.intake.minutes if self._facts.intake else None
        if minutes is None:
            return self._of(strand)
        beside = [one for one in self._together if one is not strand and self._has(one)]
        day = [strand, *beside] if strand in self._together else [strand]
        seconds = sum(routine_seconds(self._of(one), self._cards) for one in day)
        if seconds <= minutes * 60 * ROOM_FOR_CHANGE_OVER:
            return self._of(strand)
        return self._routines.get(self._guide.short[strand], self._of(strand))

    def _of(self, strand: Strand) -> Routine:
        return self._routines[self._guide.strands[strand].routine]

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
            until = rests_until(self._own(strand), self._facts, self._guide, self._day)
            if until is not None and until > self._day:
                found[strand] = until
        new = self.limits.no_drills
        if new is not None and new.red:
            calm = new.day + timedelta(days=self._guide.back.calm_days)
            found[Strand.CONTROL] = max(calm, found.get(Strand.CONTROL, calm))
        return found

    def _stage_of(self, number: int) -> Stage:
        """The stage of week `number` (counted from the start): what it was, is, or will be if the
        knee allows.
        """
        assert self._facts.started is not None, "weeks are of a programme that runs"
        assert self._here is not None, "who is on a programme stands somewhere in it"
        ahead = number - self._here.calendar_week
        if ahead > 0:
            return self._guide.stage(self._here.week + ahead)
        if ahead == 0:
            stage, sign = self._calm_stage(), self.limits.no_drills
            # What everyday pain leaves out, or what somebody is to be asked about first, is not
            # planned; a knee that is sore today swaps.
            if self.limits.no_loading is not None:
                return _without(stage, Strand.STRENGTH, Strand.CONTROL)
            planned = sign is None or sign.cause not in (Cause.EVERYDAY, Cause.ELSEWHERE)
            return stage if planned else _without(stage, Strand.CONTROL)
        last_day = self._facts.started.started_on + timedelta(days=WEEK * number - 1)
        stage = position(self._facts, self._guide, last_day).stage
        everyday = everyday_level(self._facts, last_day) or 0
        # What the knee was not ready for was not planned.
        if everyday > self._guide.everyday.strength_up_to:
            return _without(stage, Strand.STRENGTH, Strand.CONTROL)
        calm = everyday <= self._guide.everyday.drills_up_to
        return stage if calm else _without(stage, Strand.CONTROL)

    def _calm_stage(self) -> Stage:
        """The stage of this week. In its first week it has no more days than the stage before,
        while a red sign is less than a week old (clinical judgement).
        """
        assert self._here is not None, "who is on a programme stands somewhere in it"
        stage, stages = self._here.stage, self._guide.stages
        ids = [one.id for one in stages]
        begun = self._here.weeks_in_stage == 0 and stage.id in ids[1:]
        if not begun or calm_from(self._signs, self._guide, self._day) <= self._day:
            return stage
        before = stages[ids.index(stage.id) - 1].days
        return replace(stage, days={s: min(n, before[s]) for s, n in stage.days.items()})

    def _week(self, number: int, *, before: WeekPlan | None = None) -> WeekPlan:
        """The plan of a week. Planned days of the week `before` count as done."""
        started = self._facts.started
        assert started is not None, "weeks are of a programme that runs"
        done = {day: set(strands) for day, strands in self._done.items()}
        for one in before.days if before else ():
            done.setdefault(one.day, set()).update(one.due)
        return plan_week(
            self._guide,
            started.started_on,
            number,
            today=self._day,
            done=done,
            changes=self._facts.changes,
            resting=self._resting,
            closed=self._closed,
            stage=self._stage_of(number),
            intake=self._facts.intake,
        )


def _may_come(today: TodaysRoutine) -> Routine:
    """The whole routine without exercises that are left out for longer than today: their sets are
    not expected.
    """
    out = {one.exercise for one in today.left_out if one.what is not DoseChangeKind.LIMIT}
    kept = tuple(i for i in today.whole.items if isinstance(i, TimedBlock) or i.exercise not in out)
    return replace(today.whole, items=kept) if kept else today.whole


def _without(stage: Stage, *strands: Strand) -> Stage:
    return replace(stage, days={**stage.days, **dict.fromkeys(strands, 0)})


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
