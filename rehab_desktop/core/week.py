"""The usual week of the programme: seven days from its first day, each strand spread evenly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations, pairwise

from rehab_desktop.core.programme import ProgrammeGuide, Strand

DAY = timedelta(days=1)
WEEK = 7
MOST_APART = 3
"""Days from one control to the next in its week, 72 hours (clinical judgement)."""


def week_number(started_on: date, day: date) -> int:
    """The programme's week that a day lies in, from 1; below 1 before the start."""
    return (day - started_on).days // WEEK + 1


def week_days(started_on: date, number: int) -> tuple[date, ...]:
    """The seven days of a week."""
    first = started_on + (number - 1) * WEEK * DAY
    return tuple(first + n * DAY for n in range(WEEK))


def usual_offsets(count: int) -> tuple[int, ...]:
    """Days of a week, from 0, spread evenly."""
    return tuple(n * WEEK // count for n in range(count)) if count else ()


def control_offsets(count: int, strength: Sequence[int], gap: int) -> tuple[int, ...]:
    """The same for control: 48 to 72 hours apart (clinical judgement), best without strength."""
    fitting = [
        days
        for days in combinations(range(WEEK), count)
        if all(gap <= later - earlier <= MOST_APART for earlier, later in pairwise(days))
    ]
    return min(
        fitting,
        key=lambda days: (
            len(set(days) & set(strength)),
            -sum(later - earlier for earlier, later in pairwise(days)),
            -sum(days),
        ),
        default=(),
    )


def usual_days(
    guide: ProgrammeGuide, started_on: date, number: int
) -> Mapping[Strand, tuple[date, ...]]:
    """The days on which each strand comes in a week that nothing has changed."""
    counts, days = guide.stage(number).days, week_days(started_on, number)
    offsets = {strand: usual_offsets(counts.get(strand, 0)) for strand in Strand}
    offsets[Strand.CONTROL] = control_offsets(
        counts.get(Strand.CONTROL, 0),
        offsets[Strand.STRENGTH],
        guide.strands[Strand.CONTROL].gap_days,
    )
    return {strand: tuple(days[n] for n in offsets[strand]) for strand in Strand}
