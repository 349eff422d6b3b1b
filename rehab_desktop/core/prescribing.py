"""A routine at a person's present levels: what is shown, played and recorded is this dose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from rehab_desktop.core.exercise import Exercise, PhaseKind
from rehab_desktop.core.followed import Facts, Prescription
from rehab_desktop.core.programme import ProgrammeGuide
from rehab_desktop.core.progression import present
from rehab_desktop.core.routine import Block, Item, Routine
from rehab_desktop.core.timeline import dose_of


def prescribed(
    routine: Routine,
    exercises: Mapping[str, Exercise],
    facts: Facts,
    guide: ProgrammeGuide,
    today: date,
) -> Routine:
    """The routine with present levels, sets and volume, without what rests or is behind its gate.

    An item that names a level of its own keeps it. A routine that all of it would leave stays as it
    is: the person chose it, and the check before a session asks for the knee.
    """
    if facts.started is None:
        return routine
    items: list[Item | Block] = []
    for item in routine.items:
        if isinstance(item, Block):
            items.append(item)
            continue
        held = facts.prescriptions.get(item.exercise)
        gated = item.exercise == guide.gate.exercise and held is None
        resting = held is not None and held.rest_until is not None and today < held.rest_until
        if not gated and not resting:
            items.append(_dosed(item, exercises[item.exercise], facts))
    if not any(isinstance(item, Item) for item in items):
        return routine
    return replace(routine, items=tuple(items))


def rests_until(routine: Routine, facts: Facts, guide: ProgrammeGuide) -> date | None:
    """The first day on which some exercise of a routine may come again; None where one may now."""
    days: list[date] = []
    for item in routine.items:
        held = facts.prescriptions.get(item.exercise) if isinstance(item, Item) else None
        if isinstance(item, Block) or (held is None and item.exercise == guide.gate.exercise):
            continue
        if held is None or held.rest_until is None:
            return None
        days.append(held.rest_until)
    return min(days, default=None)


def _dosed(item: Item, card: Exercise, facts: Facts) -> Item:
    held = facts.prescriptions.get(card.id)
    if held is None:
        return item
    now = present(card, facts)
    if item.level is None:
        # Holds and repetitions of the routine belong to the level that it was written for.
        own = now.level == card.default_level
        item = replace(
            item,
            level=now.level,
            sets=_sets(item, card, now),
            reps=item.reps if own else None,
            hold_s=item.hold_s if own else None,
        )
    return _less(item, card, now.volume) if now.volume < 1 else item


def _sets(item: Item, card: Exercise, now: Prescription) -> int | None:
    """The present sets; a routine that asks for fewer than the card, to be short, stays short."""
    usual = card.level(None).dose.sets
    if item.sets is None or item.sets == usual:
        return now.sets
    full = now.sets or card.level(now.level).dose.sets
    return min(item.sets, full) if item.sets < usual else item.sets


def _less(item: Item, card: Exercise, volume: float) -> Item:
    """About that share of the work: fewer sets, else fewer repetitions, else shorter holds."""
    dose = dose_of(item, card)
    if dose.sets > 1:
        return replace(item, sets=max(1, round(dose.sets * volume)))
    if dose.reps > 1:
        return replace(item, reps=max(1, round(dose.reps * volume)))
    holds = [phase.seconds for phase in dose.phases if phase.kind is PhaseKind.HOLD]
    return replace(item, hold_s=max(0.5, round(holds[0] * volume))) if holds else item
