"""Editing ahead: what is not begun of a led session becomes less, more, easier or another exercise.

Each change returns a routine for `SessionRunner.amend`. Places count from 0.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from rehab_desktop.core.checks import require
from rehab_desktop.core.content.dose import dose_of, own_parts
from rehab_desktop.core.content.draft import MOST_ITEMS
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.item_numbers import (
    level_stepped,
    number_of,
    stepped,
    with_number,
    with_own_number,
)
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.faults import Fault
from rehab_desktop.core.session.amending import items_begun
from rehab_desktop.core.session.state import State

AMOUNTS = ("reps", "hold_s", "work_s")
"""What becomes less or more of an exercise with one set only: the first of these that it has more
than one of, or that it lasts.
"""


def first_changeable(state: State) -> int:
    """The place of the first item of which something is still to come."""
    return state.step.item


def may_be_replaced(state: State, place: int) -> bool:
    """True for an item that is not begun: it can be left out or swapped too."""
    return place >= items_begun(state)


def with_amount(
    routine: Routine, place: int, exercises: Mapping[str, Exercise], steps: int
) -> Routine:
    """So many sets more (fewer below 0). Below the second set it is the repetitions, or the seconds
    of a hold or a block, that become fewer; it stops at the limit of each.
    """
    item = routine.items[place]
    if isinstance(item, TimedBlock):
        return _put(
            routine, place, with_number(item, "seconds", stepped("seconds", item.seconds, steps))
        )
    card = exercises[item.exercise]
    dose = dose_of(item, card)
    key = "sets"
    if steps < 0 and dose.sets == 1:
        parts = own_parts(card.level(item.level).dose)
        lasting = [one for one in AMOUNTS if one in parts and number_of(one, dose) > 1]
        key = lasting[0] if lasting else key
    value = stepped(key, number_of(key, dose), steps)
    return _put(routine, place, with_own_number(item, key, value, card))


def at_another_level(
    routine: Routine, place: int, exercises: Mapping[str, Exercise], steps: int
) -> Routine:
    """So many levels harder (easier below 0). It stops at the hardest and at the easiest."""
    item = routine.items[place]
    if isinstance(item, TimedBlock):
        return routine
    changed = level_stepped(item, exercises[item.exercise], steps)
    return routine if changed is item else _put(routine, place, changed)


def left_out(routine: Routine, place: int) -> Routine:
    """Without the item at this place."""
    return replace(routine, items=routine.items[:place] + routine.items[place + 1 :])


def swapped(routine: Routine, place: int, exercise: str) -> Routine:
    """Another exercise in the item's place, at its card's level and dose."""
    return _put(routine, place, Item(exercise=exercise))


def added(routine: Routine, exercise: str) -> Routine:
    """One more exercise at the end. Raises `Invalid` above `MOST_ITEMS`."""
    count = len(routine.items) + 1
    require(count <= MOST_ITEMS, "items", Fault.MANY_ITEMS, count=count, most=MOST_ITEMS)
    return replace(routine, items=(*routine.items, Item(exercise=exercise)))


def _put(routine: Routine, place: int, item: Item | TimedBlock) -> Routine:
    items = (*routine.items[:place], item, *routine.items[place + 1 :])
    return replace(routine, items=items)
