"""All exercises, routines and clips, and what can be computed from them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from rehab_desktop.core.content.clip import Clip
from rehab_desktop.core.content.exercise import Exercise, Side
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.session.timeline import SECOND, Step, Steps, compile_routine, total

ALONE = "alone"
"""Begins the id of a routine that consists of one exercise: `alone/ID/LEVEL`."""


KEPT = 64
"""Number of compiled routines that are kept in memory."""


def alone(card: Exercise, level: str) -> str:
    """The id of the routine that consists of this exercise at this level."""
    return f"{ALONE}/{card.id}/{card.level(level).id}"


def as_written() -> None:
    """The default for `change_over`: None, so that each routine keeps its own time between
    exercises.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """Exercises, routines and clips by id; routines in the order in which they are offered.

    Routines and clips may be an `OverlayMapping`, to which the person's own are added.
    `change_over` returns how many seconds the person wants between two exercises, None for what
    each routine says.
    """

    exercises: Mapping[str, Exercise]
    routines: Mapping[str, Routine]
    clips: Mapping[str, Clip]
    change_over: Callable[[], float | None] = as_written
    _compile: Callable[[Routine, Side], Steps] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        def compiled(routine: Routine, first: Side) -> Steps:
            return compile_routine(routine, self.exercises, first)

        # The page of routines asks for the length of each routine every time it is opened.
        object.__setattr__(self, "_compile", lru_cache(maxsize=KEPT)(compiled))

    def routine(self, routine_id: str) -> Routine:
        """The routine with this id, also an id made by `alone`.

        Raises `KeyError` for an unknown id.
        """
        if routine_id in self.routines:
            return self.routines[routine_id]
        kind, _, rest = routine_id.partition("/")
        exercise, _, level = rest.partition("/")
        if kind != ALONE:
            raise KeyError(routine_id)
        card = self.exercises[exercise]
        return Routine(id=routine_id, title=card.name, items=(Item(exercise=card.id, level=level),))

    def steps(self, routine: Routine, first: Side = Side.LEFT) -> Steps:
        """The compiled steps of the routine; each set starts with side `first`."""
        return self._compile(self.timed(routine), first)

    def timed(self, routine: Routine) -> Routine:
        """The routine with the time between two exercises that the person wants."""
        seconds = self.change_over()
        return routine if seconds is None else replace(routine, transition_s=seconds)

    def clip(self, step: Step) -> Clip | None:
        """The step's own clip, else its exercise's clip, else None."""
        card = self.exercises.get(step.activity)
        return self.clips.get(step.clip) or (self.clips.get(card.clip) if card else None)

    def seconds(self, routine: Routine) -> int:
        """Planned length in whole seconds."""
        return total(self.steps(routine)) // SECOND

    def needs(self, routine: Routine) -> tuple[str, ...]:
        """The equipment to have at hand, each thing once, in the order of use."""
        things: dict[str, None] = {}
        for item in routine.items:
            if isinstance(item, Item):
                things.update(dict.fromkeys(self.exercises[item.exercise].needs))
        return tuple(things)

    def titles(self, routine: Routine) -> tuple[str, ...]:
        """The title of each item, in order."""
        return tuple(
            item.title if isinstance(item, TimedBlock) else self.exercises[item.exercise].name
            for item in routine.items
        )
