"""Which strands are due on which local day of a week, and why the week differs from the usual one.

It depends on the usual days of a strand, on what was done, on what the person changed, and on the
least number of days between two sessions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date
from itertools import combinations, pairwise

from rehab_desktop.core.programme.guide import ProgrammeGuide, Stage, Strand
from rehab_desktop.core.programme.intake import Intake
from rehab_desktop.core.programme.log import ChangeKind, PlanChange
from rehab_desktop.core.programme.week import DAY, training_offsets, usual_days, week_days
from rehab_desktop.core.programme.week_reasons import (
    PlanChangeReason,
    PlanReason,
    change_reason,
    moved_reasons,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPlan:
    """The strands that are due on a day, in order; those that were done; those that were due and
    not done.
    """

    day: date
    due: tuple[Strand, ...]
    done: tuple[Strand, ...]
    missed: tuple[Strand, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekPlan:
    """Week `number` (from 1) of the programme. The first reason is the one to tell.

    `planned` is how many sessions it holds: those done, those to come, and those that were missed
    and find no other day. A missed day changes nothing about it.
    """

    number: int
    stage: Stage
    days: tuple[DayPlan, ...]
    reasons: tuple[PlanChangeReason, ...]
    planned: int

    def day(self, day: date) -> DayPlan:
        """The plan of one day of this week."""
        return next(one for one in self.days if one.day == day)


def plan_week(
    guide: ProgrammeGuide,
    started_on: date,
    number: int,
    *,
    today: date,
    done: Mapping[date, Set[Strand]],
    changes: Sequence[PlanChange] = (),
    resting: Mapping[Strand, date] | None = None,
    closed: Set[date] = frozenset(),
    stage: Stage | None = None,
    intake: Intake | None = None,
) -> WeekPlan:
    """The plan of a week, from what was `done` on which day and what the person changed.

    `resting` holds the first day on which a strand may come again after a rest, `closed` the days
    that the knee leaves without training: nothing is due on them, and nothing missed. `stage` is
    the one the person is in, else the one of that week. The `intake` says on how many days of a
    week there is anything, whatever was missed; what a person adds or moves goes beyond that.
    """
    stage = stage or guide.stage(number)
    days = week_days(started_on, number)
    usual = usual_days(guide, started_on, number, stage=stage, intake=intake)
    planned: dict[Strand, _Planned] = {}
    open_days = _open_days(days, today, done, changes, closed, intake)
    one_a_day = intake is not None and intake.one_a_day
    # Strength before control, which looks for a day without it; mobility takes what is left.
    for strand in (Strand.STRENGTH, Strand.CONTROL, Strand.MOBILITY):
        taken = {day for one in planned.values() for day in one.due} if one_a_day else set()
        planned[strand] = _plan(
            strand,
            days,
            usual=usual[strand],
            gap=guide.strands[strand].gap_days,
            today=today,
            done=frozenset(day for day, strands in done.items() if strand in strands),
            changes=[c for c in changes if c.strand is strand and c.on_day in days],
            rested=(resting or {}).get(strand),
            closed=closed,
            avoid=_loading_days(strand, planned, usual),
            among=open_days - taken,
        )
    reasons = [reason for strand in Strand for reason in planned[strand].reasons]
    order = list(PlanReason)
    return WeekPlan(
        number=number,
        stage=stage,
        days=tuple(
            DayPlan(
                day=day,
                due=tuple(s for s in Strand if day in planned[s].due),
                done=tuple(s for s in Strand if s in done.get(day, ())),
                missed=tuple(s for s in Strand if day in planned[s].missed),
            )
            for day in days
        ),
        reasons=tuple(sorted(reasons, key=lambda reason: order.index(reason.why))),
        planned=sum(one.planned for one in planned.values()),
    )


def _open_days(
    days: tuple[date, ...],
    today: date,
    done: Mapping[date, Set[Strand]],
    changes: Sequence[PlanChange],
    closed: Set[date],
    intake: Intake | None,
) -> Set[date]:
    """The days that may have something on them: those that had, and of those to come the usual ones
    before others, what has a day of rest beside it first, as many as the week has room for. A
    `closed` day takes no room from a later one.
    """
    if intake is None or intake.days is None:
        return frozenset(days)
    wished: set[date] = set()
    for strand in Strand:
        wished |= _wishes([c for c in changes if c.strand is strand])[0]
    ahead = {day for day in days if day >= today} - closed
    used = {day for day in days if done.get(day) or day in wished & ahead}
    usual = {days[n] for n in training_offsets(intake)} & ahead
    room = sorted(
        ahead - used,
        key=lambda day: (day not in usual, bool({day - DAY, day + DAY} & (usual | used)), day),
    )
    return frozenset({*used, *room[: max(0, intake.days - len(used))]})


def _loading_days(
    strand: Strand,
    planned: Mapping[Strand, _Planned],
    usual: Mapping[Strand, tuple[date, ...]],
) -> Set[date]:
    """The days of strength (for control) or of control (for strength), so that a missed session is
    not made up for on such a day.
    """
    if strand is Strand.STRENGTH:
        return frozenset(usual[Strand.CONTROL])
    return planned[Strand.STRENGTH].due if strand is Strand.CONTROL else frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Planned:
    due: frozenset[date]
    missed: frozenset[date]
    reasons: tuple[PlanChangeReason, ...]
    planned: int


def _plan(
    strand: Strand,
    days: tuple[date, ...],
    *,
    usual: tuple[date, ...],
    gap: int,
    today: date,
    done: Set[date],
    changes: Sequence[PlanChange],
    rested: date | None,
    closed: Set[date],
    avoid: Set[date],
    among: Set[date],
) -> _Planned:
    wished, left_out = _wishes(changes)
    # Nothing that was wished for makes a day of rest one of training.
    changes = [change for change in changes if _wanted_on(change) not in closed]
    wished -= closed
    done_here = set(done) & set(days)
    left_out -= done_here
    # A strand that the person put on a day in the past counts as missed too.
    fixed = done_here | {day for day in wished if day >= today}
    gone = {day for day in (*usual, *wished) if day < today}
    gone -= done_here | left_out | closed
    count = (
        len(usual)
        - sum(c.kind is ChangeKind.SKIPPED for c in changes)
        + sum(c.kind is ChangeKind.ADDED for c in changes)
    )
    before = [day for day in done if day < days[0]]
    neighbours = fixed | set(before)
    free = [
        day
        for day in days
        if day >= today
        and day in among
        and day not in fixed
        and day not in left_out
        and day not in closed
        and (day not in avoid or day in usual)
        and (rested is None or day >= rested)
    ]
    need = max(0, count - len(fixed))
    chosen = _choose(free, need, neighbours, gap, usual=usual, avoid=avoid)
    due = fixed | set(chosen)
    rests = set(usual) & closed - done_here
    # Mobility may come on any day, so a moved mobility day needs no reason.
    told = (
        ()
        if gap == 1
        else moved_reasons(
            strand, usual, due, chosen, gone, left_out, need, gap, today, rested, rests, done
        )
    )
    return _Planned(
        due=frozenset(due),
        missed=frozenset(gone),
        planned=max(len(due), min(count, len(due) + len(gone))),
        reasons=(*told, *(change_reason(change) for change in reversed(changes))),
    )


def _wishes(changes: Sequence[PlanChange]) -> tuple[set[date], set[date]]:
    """The days on which the person wants the strand, and those on which not; the newest change
    counts.
    """
    wished: set[date] = set()
    left_out: set[date] = set()
    for change in changes:
        on = _wanted_on(change)
        if change.kind is not ChangeKind.ADDED:
            wished.discard(change.on_day)
            left_out.add(change.on_day)
        if on is not None:
            wished.add(on)
            left_out.discard(on)
    return wished, left_out


def _wanted_on(change: PlanChange) -> date | None:
    """The day on which a change wants something; None where it leaves it out."""
    return change.on_day if change.kind is ChangeKind.ADDED else change.to_day


def _choose(
    free: Sequence[date],
    need: int,
    neighbours: Set[date],
    gap: int,
    *,
    usual: Sequence[date],
    avoid: Set[date],
) -> tuple[date, ...]:
    """As many free days as the gap allows (at most `need`): usual days first, then the earliest."""
    for size in range(min(need, len(free)), 0, -1):
        fitting = [days for days in combinations(free, size) if _apart(neighbours, days, gap)]
        if fitting:
            return min(fitting, key=lambda days: _cost(days, usual, avoid))
    return ()


def _cost(days: Iterable[date], usual: Sequence[date], avoid: Set[date]) -> tuple[int, int, int]:
    chosen = tuple(days)
    return (
        sum(day not in usual for day in chosen),
        sum(day in avoid for day in chosen),
        sum(day.toordinal() for day in chosen),
    )


def _apart(neighbours: Set[date], days: tuple[date, ...], gap: int) -> bool:
    """Whether the chosen days keep the gap to each other and to `neighbours`. Neighbours may be
    closer to each other.
    """
    if any(abs((day - other).days) < gap for day in days for other in neighbours):
        return False
    return all((later - earlier).days >= gap for earlier, later in pairwise(days))
