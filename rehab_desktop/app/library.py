"""The exercises, routines and clips there are, and what follows from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rehab_desktop.core.clip import Clip
from rehab_desktop.core.exercise import Exercise, Side
from rehab_desktop.core.routine import Block, Item, Routine
from rehab_desktop.core.timeline import SECOND, Step, Steps, compile_routine, total


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """Exercises, routines and clips by id; routines in the order in which they are offered.

    Routines and clips may be a `Shelf`, which the person's own come to and go from.
    """

    exercises: Mapping[str, Exercise]
    routines: Mapping[str, Routine]
    clips: Mapping[str, Clip]

    def steps(self, routine: Routine, first: Side = Side.LEFT) -> Steps:
        """The routine compiled, each set starting with side `first`."""
        return compile_routine(routine, self.exercises, first)

    def clip(self, step: Step) -> Clip | None:
        """The step's own clip, else its exercise's, else None."""
        card = self.exercises.get(step.activity)
        return self.clips.get(step.clip) or (self.clips.get(card.clip) if card else None)

    def seconds(self, routine: Routine) -> int:
        """Planned length in whole seconds."""
        return total(self.steps(routine)) // SECOND

    def needs(self, routine: Routine) -> tuple[str, ...]:
        """What to have at hand, each thing once, in the order in which it is needed."""
        things: dict[str, None] = {}
        for item in routine.items:
            if isinstance(item, Item):
                things.update(dict.fromkeys(self.exercises[item.exercise].needs))
        return tuple(things)

    def titles(self, routine: Routine) -> tuple[str, ...]:
        """The name of each item in order."""
        return tuple(
            item.title if isinstance(item, Block) else self.exercises[item.exercise].name
            for item in routine.items
        )
