"""The weeks of a programme that runs, past and coming: which stage each has, and its plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date, timedelta

from rehab_desktop.core.programme.guide import ProgrammeGuide, Stage, Strand
from rehab_desktop.core.programme.knee import everyday_level
from rehab_desktop.core.programme.limits import Limits
from rehab_desktop.core.programme.log import ProgrammeLog, Started
from rehab_desktop.core.programme.phases import Position, position
from rehab_desktop.core.programme.recommendation import calm_from
from rehab_desktop.core.programme.signs import Cause, Sign
from rehab_desktop.core.programme.week import WEEK
from rehab_desktop.core.programme.week_plan import WeekPlan, plan_week


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeWeeks:
    """The weeks as they are seen on `day`, when the person stands at `here`.

    `done` holds the strands that count as done on each day, `resting` the first day on which a
    strand may come again, `closed` the days that the knee leaves without training.
    """

    facts: ProgrammeLog
    guide: ProgrammeGuide
    day: date
    here: Position
    limits: Limits
    signs: Sequence[Sign]
    done: Mapping[date, Set[Strand]]
    resting: Mapping[Strand, date]
    closed: Set[date]

    @property
    def _started(self) -> Started:
        assert self.facts.started is not None, "weeks are of a programme that runs"
        return self.facts.started

    def this_week(self) -> WeekPlan:
        """The plan of the week that `day` is in."""
        return self.plan(self.here.calendar_week)

    def plan(self, number: int, *, before: WeekPlan | None = None) -> WeekPlan:
        """The plan of week `number` (counted from the start). Planned days of the week `before`
        count as done.
        """
        done = {day: set(strands) for day, strands in self.done.items()}
        for one in before.days if before else ():
            done.setdefault(one.day, set()).update(one.due)
        return plan_week(
            self.guide,
            self._started.started_on,
            number,
            today=self.day,
            done=done,
            changes=self.facts.changes,
            resting=self.resting,
            closed=self.closed,
            stage=self.stage(number),
            intake=self.facts.intake,
        )

    def planned_days(self) -> tuple[tuple[date, Strand], ...]:
        """Every day of the programme with each of its strands, past and coming."""
        left = max(0, self.guide.length_weeks - self.here.week)
        found: list[tuple[date, Strand]] = []
        before: WeekPlan | None = None
        for number in range(1, self.here.calendar_week + left + 1):
            week = self.plan(number, before=before)
            found += [
                (day.day, strand)
                for day in week.days
                for strand in Strand
                if strand in (*day.due, *day.done, *day.missed)
            ]
            before = week
        return tuple(found)

    def stage(self, number: int) -> Stage:
        """The stage of week `number` (counted from the start): what it was, is, or will be if the
        knee allows. Strands that the knee was not or is not ready for have no days in it.
        """
        ahead = number - self.here.calendar_week
        if ahead > 0:
            return self.guide.stage(self.here.week + ahead)
        return self._present_stage() if ahead == 0 else self._past_stage(number)

    def _present_stage(self) -> Stage:
        stage, sign = self._calm_stage(), self.limits.no_drills
        # What everyday pain leaves out, or what somebody is to be asked about first, is not
        # planned; a knee that is sore today swaps.
        if self.limits.no_loading is not None:
            return _without(stage, Strand.STRENGTH, Strand.CONTROL)
        planned = sign is None or sign.cause not in (Cause.EVERYDAY, Cause.ELSEWHERE)
        return stage if planned else _without(stage, Strand.CONTROL)

    def _past_stage(self, number: int) -> Stage:
        last_day = self._started.started_on + timedelta(days=WEEK * number - 1)
        stage = position(self.facts, self.guide, last_day).stage
        everyday = everyday_level(self.facts, last_day) or 0
        # What the knee was not ready for was not planned.
        if everyday > self.guide.everyday.strength_up_to:
            return _without(stage, Strand.STRENGTH, Strand.CONTROL)
        calm = everyday <= self.guide.everyday.drills_up_to
        return stage if calm else _without(stage, Strand.CONTROL)

    def _calm_stage(self) -> Stage:
        """The stage of this week. In its first week it has no more days than the stage before,
        while a red sign is less than a week old (clinical judgement).
        """
        stage, stages = self.here.stage, self.guide.stages
        ids = [one.id for one in stages]
        begun = self.here.weeks_in_stage == 0 and stage.id in ids[1:]
        if not begun or calm_from(self.signs, self.guide, self.day) <= self.day:
            return stage
        before = stages[ids.index(stage.id) - 1].days
        return replace(stage, days={s: min(n, before[s]) for s, n in stage.days.items()})


def _without(stage: Stage, *strands: Strand) -> Stage:
    return replace(stage, days={**stage.days, **dict.fromkeys(strands, 0)})
