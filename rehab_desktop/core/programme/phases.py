"""Which week and which stage of the programme a person is in.

Weeks are counted by what was done, and stages wait for the knee: a week without a session does not
count, and a stage begins when everyday pain allows it. That, and beginning again after four weeks
without any session, is clinical judgement; the limits stand in programme.toml.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from rehab_desktop.core.programme.guide import ProgrammeGuide, Stage
from rehab_desktop.core.programme.knee import EVERYDAY_HOLDS_DAYS
from rehab_desktop.core.programme.log import ProgrammeLog
from rehab_desktop.core.programme.suggestion_id import PHASE, SuggestionId
from rehab_desktop.core.programme.week import WEEK, week_number

BEGIN_AGAIN_AFTER_WEEKS = 4
"""So many whole weeks without a session, and the programme counts from its first week again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """Where a person stands on a day.

    `calendar_week` counts weeks from the start, from 1; `week` only those that were trained and
    the present one. `waits_for` is the stage that would have begun if everyday pain were lower.
    `finished` once the last week is over, `stage` is then the one that keeps what was earned.
    `reached` are the ids of all stages that were entered.
    """

    calendar_week: int
    week: int
    stage: Stage
    weeks_in_stage: int
    waits_for: Stage | None
    finished: bool
    reached: tuple[str, ...]


def phase_id(stage: str, day: date) -> SuggestionId:
    """The id of the answer that a stage is done again from the week of that day on."""
    return SuggestionId.of(PHASE, stage, day)


def position(facts: ProgrammeLog, guide: ProgrammeGuide, today: date) -> Position:
    """Walk the weeks from the start to today. Raises `ValueError` where no programme runs."""
    if facts.started is None:
        raise ValueError("programme: none has been started; start one first")
    start = facts.started.started_on
    calendar = max(1, week_number(start, today))
    trained = {week_number(start, day) for day in facts.trained}
    repeated = _repeated(facts, guide)
    week, stage, spent, idle, again = 1, 0, 0, 0, False
    reached = {0}
    for number in range(1, calendar + 1):
        if number > 1:
            if number - 1 in trained:
                week, spent, idle = week + 1, spent + 1, 0
            else:
                idle += 1
            if idle == BEGIN_AGAIN_AFTER_WEEKS:
                week, stage, spent = 1, 0, 0
        first = start + (number - 1) * timedelta(days=WEEK)
        if _may_begin(guide, stage, spent, facts, first):
            stage, spent, again = stage + 1, 0, False
            reached.add(stage)
        for day, chosen in repeated:
            if first <= day < first + timedelta(days=WEEK) and day <= today:
                stage, spent, again = chosen, 0, True
    here = guide.stages[stage]
    repeats = again and spent < here.weeks
    finished = week > guide.length_weeks and not repeats
    following = guide.stages[stage + 1] if stage + 1 < len(guide.stages) else None
    waits = following if following is not None and spent >= here.weeks else None
    return Position(
        calendar_week=calendar,
        week=min(week, guide.length_weeks),
        stage=_kept(guide, here) if finished else here,
        weeks_in_stage=spent,
        waits_for=None if finished else waits,
        finished=finished,
        reached=tuple(guide.stages[n].id for n in sorted(reached)),
    )


def _kept(guide: ProgrammeGuide, last: Stage) -> Stage:
    """What keeps what was earned: never more days of a strand than the last stage had."""
    days = {strand: min(n, last.days.get(strand, 0)) for strand, n in guide.keep.days.items()}
    return replace(guide.keep, days=days)


def _may_begin(
    guide: ProgrammeGuide, stage: int, spent: int, facts: ProgrammeLog, first: date
) -> bool:
    """Whether the next stage begins with the week of that first day."""
    if stage + 1 == len(guide.stages) or spent < guide.stages[stage].weeks:
        return False
    told = [r for r in facts.everyday if r.day <= first and _holds(r.day, first)]
    # Who does not answer is not held back for ever.
    return not told or told[-1].pain <= guide.stages[stage + 1].everyday_up_to


def _holds(told: date, first: date) -> bool:
    return (first - told).days <= EVERYDAY_HOLDS_DAYS


def _repeated(facts: ProgrammeLog, guide: ProgrammeGuide) -> tuple[tuple[date, int], ...]:
    """The stages that a person chose to do again, with the day, oldest first."""
    ids = [stage.id for stage in guide.stages]
    chosen = [
        (decision.day, ids.index(decision.suggestion.first))
        for decision in reversed(facts.decisions)
        if decision.accepted
        and decision.suggestion.change == PHASE
        and decision.suggestion.first in ids
    ]
    return tuple(chosen)
