"""A routine: what a person does in one go, in which order and how much of each."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.core.checks import require


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A timed stretch that is no exercise, such as a warm-up walk. `seconds` is > 0."""

    id: str
    title: str
    seconds: float
    cue: str = ""
    clip: str = ""

    def __post_init__(self) -> None:
        require(bool(self.title.strip()), "block: has no title; say what to do")
        require(1 <= self.seconds <= 7200, f"seconds: {self.seconds:g} is outside 1 to 7200")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One exercise of a routine; None keeps what the card's level says."""

    exercise: str
    level: str | None = None
    sets: int | None = None
    reps: int | None = None
    hold_s: float | None = None

    def __post_init__(self) -> None:
        require(bool(self.exercise.strip()), "exercise: is empty; name an exercise id")
        if self.sets is not None:
            require(1 <= self.sets <= 20, f"sets: {self.sets} is outside 1 to 20")
        if self.reps is not None:
            require(1 <= self.reps <= 200, f"reps: {self.reps} is outside 1 to 200")
        if self.hold_s is not None:
            require(0.5 <= self.hold_s <= 3600, f"hold_s: {self.hold_s:g} is outside 0.5 to 3600")


@dataclass(frozen=True, slots=True, kw_only=True)
class Routine:
    """Items in order. `transition_s` (seconds) is added to the get-ready time of every item but
    the first.
    """

    id: str
    title: str
    items: tuple[Item | Block, ...]
    frequency: str = ""
    frequency_basis: str = ""
    note: str = ""
    transition_s: float = 15

    def __post_init__(self) -> None:
        require(bool(self.items), "items: is empty; a routine has at least one item")
        require(bool(self.title.strip()), "title: is empty; give the routine a name")
        require(
            0 <= self.transition_s <= 300,
            f"transition_s: {self.transition_s:g} is outside 0 to 300 seconds",
        )
