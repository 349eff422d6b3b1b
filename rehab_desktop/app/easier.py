"""What "easier" means for the present exercise: the next easier level, or one of the card's easier
versions.
"""

from __future__ import annotations

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.core.session.timeline import EASIER, Step, Steps, compile_easier


def easier_options(step: Step, library: Library) -> tuple[str, ...]:
    """The title of the next easier level, else the card's easier versions; empty for a warm-up
    block.
    """
    card = library.exercises.get(step.activity)
    if card is None:
        return ()
    below = card.level_below(step.level) if step.level != EASIER else None
    return (below.title,) if below else card.easier


def easier_steps(step: Step, routine: Routine, library: Library, first: Side) -> Steps:
    """The steps of the present exercise one level easier, made by `compile_easier`; empty for a
    warm-up block.
    """
    item = routine.items[step.item]
    if not isinstance(item, Item):
        return ()
    return compile_easier(item, library.exercises, step.item, step.level, first)
