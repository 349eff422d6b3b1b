"""The routine that a resumed session belongs to, even if it was changed or deleted since."""

from __future__ import annotations

from collections.abc import Mapping

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.exercise import Exercise, Side
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.session.timeline import SECOND, Step, Steps


def routine_of(steps: Steps, id_: str, title: str, library: Library) -> Routine:
    """The library's routine with this id, if the steps are still its steps; else a routine made
    from the steps.
    """
    known = library.routines.get(id_)
    doing = _one_for_each_item(steps)
    if known is not None and _names(known) == [step.activity for step in doing]:
        return known
    return Routine(
        id=id_,
        title=title,
        items=tuple(_item(step, library.exercises) for step in doing),
    )


def first_side_of(steps: Steps, routine: Routine) -> Side:
    """The side that the session was begun with: the side of the first set whose item has no side of
    its own.
    """
    for step in steps:
        item = routine.items[step.item]
        if step.side is not None and not (isinstance(item, Item) and item.first_side):
            return step.side
    return Side.LEFT


def _one_for_each_item(steps: Steps) -> list[Step]:
    """The first training step of each item."""
    found: dict[int, Step] = {}
    for step in steps:
        if step.item not in found or (found[step.item].gap and not step.gap):
            found[step.item] = step
    return [found[item] for item in sorted(found)]


def _names(routine: Routine) -> list[str]:
    return [item.id if isinstance(item, TimedBlock) else item.exercise for item in routine.items]


def _item(step: Step, exercises: Mapping[str, Exercise]) -> Item | TimedBlock:
    card = exercises.get(step.activity)
    if card is None:
        seconds = max(1.0, step.duration / SECOND)
        return TimedBlock(id=step.activity, title=step.title, seconds=seconds, clip=step.clip)
    known = step.level in (level.id for level in card.levels)
    return Item(
        exercise=card.id,
        level=step.level if known else None,
        sets=step.sets,
        reps=step.reps,
        clip=step.clip if step.clip not in ("", card.clip) else "",
    )
