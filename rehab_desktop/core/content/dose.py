"""The dose of a routine item (the card's dose, changed by the item), and how long it takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from rehab_desktop.core.content.exercise import Dose, Exercise, Phase, PhaseKind, Sides
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock

RESTS = ("rest_rep_s", "rest_side_s", "rest_set_s")
"""The rests that an item may change, by their key. Items and doses use the same keys."""


def dose_of(item: Item, exercise: Exercise) -> Dose:
    """The dose of the item's level, with the values that the item changes. A value for a part that
    the dose does not have is ignored.
    """
    dose = exercise.level(item.level).dose
    rests = {name: getattr(item, name) for name in RESTS if getattr(item, name) is not None}
    return replace(
        dose,
        phases=tuple(_own_phases(item, dose.phases)),
        sets=item.sets or dose.sets,
        reps=item.reps or dose.reps,
        **rests,
    )


def _own_phases(item: Item, phases: tuple[Phase, ...]) -> Iterator[Phase]:
    own = {
        PhaseKind.HOLD: item.hold_s,
        PhaseKind.INHALE: item.inhale_s,
        PhaseKind.EXHALE: item.exhale_s,
        PhaseKind.WAIT: item.pause_s,
        PhaseKind.MOVE: item.work_s if len(phases) == 1 else None,
    }
    for phase in phases:
        seconds = own[phase.kind]
        if seconds is None:
            yield phase
        elif seconds:
            yield replace(phase, seconds=seconds)


def own_parts(dose: Dose) -> frozenset[str]:
    """The item keys that have an effect on this dose."""
    kinds = {phase.kind for phase in dose.phases}
    parts = {
        "hold_s": PhaseKind.HOLD in kinds,
        "work_s": len(dose.phases) == 1 and PhaseKind.MOVE in kinds,
        "inhale_s": PhaseKind.INHALE in kinds,
        "exhale_s": PhaseKind.EXHALE in kinds,
        "pause_s": PhaseKind.WAIT in kinds,
        "rest_rep_s": not dose.manual,
        "rest_side_s": dose.sides is Sides.EACH,
        "first_side": dose.sides is Sides.EACH,
    }
    return frozenset({"sets", "reps", "rest_set_s", *(key for key, has in parts.items() if has)})


def dose_seconds(dose: Dose) -> float:
    """Planned seconds of a dose: set-up, all sets and the rests between them. A set without a clock
    counts as 0 s, because the person decides how long it lasts.
    """
    sides = len(dose.set_sides())
    one_set = sides * side_seconds(dose) + (sides - 1) * dose.rest_side_s
    return dose.setup_s + dose.sets * one_set + (dose.sets - 1) * dose.rest_set_s


def side_seconds(dose: Dose) -> float:
    """Planned seconds of one set of one side, with the rests between its repetitions, as the record
    of a set has them; 0 without a clock.
    """
    if dose.manual:
        return 0.0
    repetition = sum(phase.seconds for phase in dose.phases)
    return dose.reps * repetition + (dose.reps - 1) * dose.rest_rep_s


def side_sets(dose: Dose) -> int:
    """How many sets of one side each a dose asks for, as a record counts them."""
    return dose.sets * len(dose.set_sides())


def routine_seconds(routine: Routine, exercises: Mapping[str, Exercise]) -> float:
    """Planned seconds of a routine with the changes between exercises, the same as the sum of the
    session's steps.

    Raises `KeyError` for an exercise that is not in `exercises`.
    """
    items = sum(
        item.seconds
        if isinstance(item, TimedBlock)
        else dose_seconds(dose_of(item, exercises[item.exercise]))
        for item in routine.items
    )
    return items + routine.transition_s * (len(routine.items) - 1)
