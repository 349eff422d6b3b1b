"""The usual week of the programme: seven days from its first day, with the days of each strand
spread evenly.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations, pairwise

from rehab_desktop.core.programme.guide import ProgrammeGuide, Stage, Strand
from rehab_desktop.core.programme.intake import Intake

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


def offsets_among(count: int, among: Sequence[int], gap: int) -> tuple[int, ...]:
    """At most `count` days out of `among`, `gap` days apart also from week to week, as evenly as it
    goes; fewer where they do not fit.
    """
    for size in range(min(count, len(among)), 0, -1):
        fitting = [days for days in combinations(among, size) if min(_gaps(days)) >= gap]
        if fitting:
            return min(fitting, key=lambda days: (sum(n * n for n in _gaps(days)), days))
    return ()


def _gaps(days: Sequence[int]) -> tuple[int, ...]:
    """From each day to the next one, the first of the week after among them."""
    return tuple(later - earlier for earlier, later in pairwise((*days, days[0] + WEEK)))


def control_offsets(
    count: int, strength: Sequence[int], gap: int, among: Sequence[int] = range(WEEK)
) -> tuple[int, ...]:
    """The days of control in a week, as offsets from 0: 48 to 72 hours apart (clinical judgement),
    if possible on days without strength. Empty where no such days exist.

    Only days in `among` are used, for a person who has few days; fewer days where they do not fit.
    """
    for size in range(count, 0, -1):
        fitting = [
            days
            for days in combinations(among, size)
            if all(gap <= later - earlier <= MOST_APART for earlier, later in pairwise(days))
        ]
        if fitting:
            return min(
                fitting,
                key=lambda days: (
                    len(set(days) & set(strength)),
                    -sum(later - earlier for earlier, later in pairwise(days)),
                    -sum(days),
                ),
            )
    return ()


def usual_days(
    guide: ProgrammeGuide,
    started_on: date,
    number: int,
    *,
    stage: Stage | None = None,
    intake: Intake | None = None,
) -> Mapping[Strand, tuple[date, ...]]:
    """The days of each strand in week `number` (from 1), before any change.

    `stage` is the stage the person is in, None for the one that the programme has for that week.
    The `intake` says on how many days of a week there is anything at all, and whether a day has
    room for more than one strand.
    """
    counts, days = (stage or guide.stage(number)).days, week_days(started_on, number)
    offsets = _offsets(guide, counts, intake)
    return {strand: tuple(days[n] for n in offsets[strand]) for strand in Strand}


def training_offsets(intake: Intake | None) -> tuple[int, ...]:
    """The days of a usual week, from 0, that have anything on them."""
    return usual_offsets((intake.days if intake is not None else None) or WEEK)


def _offsets(
    guide: ProgrammeGuide, counts: Mapping[Strand, int], intake: Intake | None
) -> Mapping[Strand, tuple[int, ...]]:
    among, one_a_day = training_offsets(intake), intake is not None and intake.one_a_day
    wanted: Mapping[Strand, int] = {strand: counts.get(strand, 0) for strand in Strand}
    if one_a_day:
        wanted = _shared(wanted, len(among))

    def spread(strand: Strand, free: Sequence[int]) -> tuple[int, ...]:
        usual = usual_offsets(min(WEEK, wanted[strand]))
        if set(usual) <= set(free):
            return usual
        return offsets_among(wanted[strand], free, guide.strands[strand].gap_days)

    strength = spread(Strand.STRENGTH, among)
    control = control_offsets(
        wanted[Strand.CONTROL],
        strength,
        guide.strands[Strand.CONTROL].gap_days,
        [day for day in among if not (one_a_day and day in strength)],
    )
    free = [day for day in among if not (one_a_day and day in (*strength, *control))]
    return {
        Strand.MOBILITY: spread(Strand.MOBILITY, free),
        Strand.CONTROL: control,
        Strand.STRENGTH: strength,
    }


def _shared(wanted: Mapping[Strand, int], days: int) -> Mapping[Strand, int]:
    """How a week with one strand a day is shared out: up to half of the days for strength, of the
    others up to half for control, and mobility on what is left (clinical judgement).
    """
    strength = min(wanted[Strand.STRENGTH], (days + 1) // 2)
    control = min(wanted[Strand.CONTROL], (days - strength) // 2)
    return {
        Strand.MOBILITY: min(wanted[Strand.MOBILITY], days - strength - control),
        Strand.CONTROL: control,
        Strand.STRENGTH: strength,
    }
