"""The id that connects a suggestion with the decision about it.

As text an id is the change and its details, joined by colons: `level:roller-bridge:1c`,
`rest:2026-11-24:leg-cycle-dribbles`. Files of earlier versions have `rest:2026-11-24`, which is
about every exercise of that day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Self

PHASE = "phase"
"""A stage that a person chose to do again: `phase:build:2026-11-24`."""

REVIEWED = "review"
"""A review that was read: `review:6`."""

EXERCISE_AT = {
    "level": 0,
    "set": 0,
    "full": 0,
    "variation": 0,
    "gate": 0,
    "rest": 1,
    "less": 1,
    "pause": 1,
    "away": 1,
}
"""Which detail (from 0) is the exercise; a change that is not listed here is about no exercise."""


@dataclass(frozen=True, slots=True)
class SuggestionId:
    """A change and the details that tell it apart from others. Made by `of` or `parse`."""

    change: str
    parts: tuple[str, ...] = ()

    @classmethod
    def of(cls, change: str, *parts: date | str | int) -> Self:
        """The id of a change with these details; days become ISO dates."""
        return cls(change, tuple(str(part) for part in parts))

    @classmethod
    def parse(cls, text: str) -> Self:
        """The id in the text of a file."""
        change, *parts = text.split(":")
        return cls(change, tuple(parts))

    def __str__(self) -> str:
        return ":".join((self.change, *self.parts))

    @property
    def first(self) -> str:
        """The first detail: the stage of a phase, the reason to see a physiotherapist; empty for
        none.
        """
        return self.parts[0] if self.parts else ""

    @property
    def exercise(self) -> str:
        """The exercise that the id is about, empty for none."""
        place = EXERCISE_AT.get(self.change, len(self.parts))
        return self.parts[place] if place < len(self.parts) else ""

    @property
    def day(self) -> date | None:
        """The day of the sign that a regression is about; None for other ids."""
        try:
            return date.fromisoformat(self.first)
        except ValueError:
            return None
