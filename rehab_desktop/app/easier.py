"""What "easier" means for the exercise at hand: the rung below, or one of the card's easier
versions.
"""

from __future__ import annotations

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.core.session.timeline import EASIER, Step, Steps, compile_easier


def easier_options(step: Step, library: Library) -> tuple[str, ...]:
    """The rung below by its title, else the card's easier versions; nothing for a warm-up block."""
    card = library.exercises.get(step.activity)
    if card is None:
        return ()
    below = card.level_below(step.level) if step.level != EASIER else None
    return (below.title,) if below else card.easier


def easier_steps(step: Step, routine: Routine, library: Library, first: Side) -> Steps:
    """The present exercise one rung easier, as `compile_easier` makes it; empty for a warm-up
    block.
    """
    item = routine.items[step.item]
    if not isinstance(item, Item):
        return ()
    return compile_easier(item, library.exercises, step.item, step.level, first)
