"""How much of the plan was done, and how knee pain changed over the last weeks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass
from datetime import date, timedelta

from rehab_desktop.core.content.dose import dose_of, side_sets
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.core.programme.guide import STRAND_OF_KIND, ProgrammeGuide, Stage, Strand
from rehab_desktop.core.programme.intake import Intake
from rehab_desktop.core.programme.log import ProgrammeLog
from rehab_desktop.core.programme.week import usual_days, week_days, week_number

ENOUGH = 0.5
"""From this share of a strand's sets on, a day counts as done, so that the 10-minute routines count
(clinical judgement).
"""

TREND_DAYS = 28
AVERAGED = 3


def sets_wanted(routine: Routine, exercises: Mapping[str, Exercise], strand: Strand) -> int:
    """How many sets (of one side each) a routine asks for in a strand."""
    wanted = 0
    for item in routine.items:
        if isinstance(item, Item) and _strand(item.exercise, exercises) is strand:
            wanted += side_sets(dose_of(item, exercises[item.exercise]))
    return wanted


def done_by_day(
    facts: ProgrammeLog, exercises: Mapping[str, Exercise], wanted: Mapping[Strand, int]
) -> Mapping[date, Mapping[Strand, float]]:
    """For each day the share (0-1) of each strand that was done; `wanted` is the number of sets a
    full day has. A share of `ENOUGH` or more becomes 1. A strand without a set on that day is
    missing.
    """
    sets: dict[date, dict[Strand, int]] = {}
    for session in facts.sessions:
        for work in session.works:
            strand = _strand(work.exercise, exercises)
            if strand is not None and work.done:
                of_day = sets.setdefault(session.day, {})
                of_day[strand] = of_day.get(strand, 0) + work.done
    return {
        day: {strand: _credit(done, wanted.get(strand, 0)) for strand, done in strands.items()}
        for day, strands in sets.items()
    }


def done_days(shares: Mapping[date, Mapping[Strand, float]]) -> Mapping[date, set[Strand]]:
    """The strands that count as done (share 1) on each day."""
    return {
        day: {strand for strand, share in strands.items() if share >= 1}
        for day, strands in shares.items()
    }


def _credit(done: int, wanted: int) -> float:
    share = done / wanted if wanted else 1.0
    return 1.0 if share >= ENOUGH else share


def _strand(exercise: str, exercises: Mapping[str, Exercise]) -> Strand | None:
    card = exercises.get(exercise)
    return STRAND_OF_KIND[card.kind] if card else None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdherenceCount:
    """On how many days a strand was done, of the days that the programme had `planned`
    up to now.
    """

    strand: Strand
    done: int
    planned: int


WEEKS_BACK = 4
"""Whole weeks before the present one that are counted."""


def kept(
    guide: ProgrammeGuide,
    started_on: date,
    done: Mapping[date, Set[Strand]],
    today: date,
    *,
    weeks_back: int = WEEKS_BACK,
    stage_of: Callable[[int], Stage] | None = None,
    intake: Intake | None = None,
) -> tuple[AdherenceCount, ...]:
    """How much of the plan of this week and of the `weeks_back` weeks before it was done, by
    strand.

    A week asks for its usual number of days; it does not matter on which days they were done. Of
    this week only the past days count. A skipped day or a rest day is not done: what counts is
    training. `stage_of` gives the stage that a person was in during a week; without it, the stage
    that the programme has for that week. `intake` says how many days a week the person has, and
    how long they may take.
    """
    present = week_number(started_on, today)
    totals = dict.fromkeys(Strand, (0, 0))
    last = present if stage_of else min(present, guide.length_weeks)
    for number in range(max(1, present - weeks_back), last + 1):
        stage = stage_of(number) if stage_of else None
        wanted_days = usual_days(guide, started_on, number, stage=stage, intake=intake)
        for strand, usual in wanted_days.items():
            days = [day for day in week_days(started_on, number) if strand in done.get(day, ())]
            passed = sum(day < today for day in usual)
            planned = min(len(usual), max(passed, len(days)))
            had, wanted = totals[strand]
            totals[strand] = (had + min(len(days), planned), wanted + planned)
    return tuple(
        AdherenceCount(strand=strand, done=had, planned=wanted)
        for strand, (had, wanted) in totals.items()
        if wanted
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """The highest pain (0-10) reported on each day, oldest first, and the mean of the first and of
    the last days.
    """

    days: tuple[tuple[date, int], ...]
    first: float = 0.0
    last: float = 0.0

    @property
    def told(self) -> bool:
        """True where there are enough days to draw a line."""
        return len(self.days) > 1


def trend_of(facts: ProgrammeLog, today: date) -> Trend:
    """Knee pain over the last four weeks."""
    worst: dict[date, int] = {}
    told = [(s.day, pain) for s in facts.sessions for pain in (s.pain_before, s.pain_after)]
    told += [(morning.day, morning.pain) for morning in facts.mornings]
    told += [(report.day, report.pain) for report in (*facts.everyday, *facts.checks)]
    for day, pain in told:
        if pain is not None and day > today - timedelta(days=TREND_DAYS):
            worst[day] = max(pain, worst.get(day, 0))
    days = tuple(sorted(worst.items()))
    if not days:
        return Trend(days=())
    pains = [pain for _, pain in days]
    part = min(AVERAGED, max(1, len(pains) // 2))
    return Trend(days=days, first=sum(pains[:part]) / part, last=sum(pains[-part:]) / part)


def is_meaningful(trend: Trend, guide: ProgrammeGuide) -> bool:
    """Whether pain changed by 2 points or more of 0-10 (`crossley2004`, `nprsmcid`)."""
    return abs(trend.first - trend.last) >= guide.back.change
