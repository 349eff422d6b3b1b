"""The usual week of the programme: seven days from its first day, with the days of each strand
spread evenly.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations, pairwise

from rehab_desktop.core.programme.guide import ProgrammeGuide, Stage, Strand

DAY = timedelta(days=1)
WEEK = 7
MOST_APART = 3
"""Most days from one control session to the next in a week (72 hours, clinical judgement)."""


def week_number(started_on: date, day: date) -> int:
    """The programme week of a day, from 1; below 1 before the start."""
    return (day - started_on).days // WEEK + 1


def week_days(started_on: date, number: int) -> tuple[date, ...]:
    """The seven days of a week (`number` from 1)."""
    first = started_on + (number - 1) * WEEK * DAY
    return tuple(first + n * DAY for n in range(WEEK))


def usual_offsets(count: int) -> tuple[int, ...]:
    """`count` days of a week, as offsets from 0, spread evenly."""
    return tuple(n * WEEK // count for n in range(count)) if count else ()


def control_offsets(
    count: int, strength: Sequence[int], gap: int, among: Sequence[int] = range(WEEK)
) -> tuple[int, ...]:
    """The days of control in a week, as offsets from 0: 48 to 72 hours apart (clinical judgement),
    if possible on days without strength. Empty where no such days exist.

    Only days in `among` are used, for a person who has few days.
    """
    fitting = [
        days
        for days in combinations(among, count)
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
    guide: ProgrammeGuide,
    started_on: date,
    number: int,
    *,
    stage: Stage | None = None,
    at_most: int | None = None,
) -> Mapping[Strand, tuple[date, ...]]:
    """The days of each strand in week `number` (from 1), before any change.

    `stage` is the stage the person is in, None for the one that the programme has for that week;
    `at_most` is how many days a week the person has, None for no limit.
    """
    counts, days = (stage or guide.stage(number)).days, week_days(started_on, number)
    most = at_most or WEEK
    offsets = {strand: usual_offsets(min(most, counts.get(strand, 0))) for strand in Strand}
    offsets[Strand.CONTROL] = control_offsets(
        min(most, counts.get(Strand.CONTROL, 0)),
        offsets[Strand.STRENGTH],
        guide.strands[Strand.CONTROL].gap_days,
        among=range(WEEK) if at_most is None else usual_offsets(most),
    )
    return {strand: tuple(days[n] for n in offsets[strand]) for strand in Strand}
