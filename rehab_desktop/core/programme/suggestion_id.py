"""The id by which a suggestion and the answer to it know each other again.

In a file it is one text, its change and what tells it apart, joined by colons:
`level:roller-bridge:1c`, `rest:2026-11-24:leg-cycle-dribbles`. Files of earlier versions hold
`rest:2026-11-24`, which is about every exercise of that day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Self

PHASE = "phase"
"""A stage that a person chose to do again: `phase:build:2026-11-24`."""

REVIEWED = "review"
"""A review that was looked at: `review:6`."""

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
"""Which part names the exercise; changes that are not here are about none."""


@dataclass(frozen=True, slots=True)
class SuggestionId:
    """A change and what tells it apart from others of its kind; `of` and `parse` make one."""

    change: str
    parts: tuple[str, ...] = ()

    @classmethod
    def of(cls, change: str, *parts: date | str | int) -> Self:
        """An id from what it is about; days are written as ISO dates."""
        return cls(change, tuple(str(part) for part in parts))

    @classmethod
    def parse(cls, text: str) -> Self:
        """An id as it stands in a file."""
        change, *parts = text.split(":")
        return cls(change, tuple(parts))

    def __str__(self) -> str:
        return ":".join((self.change, *self.parts))

    @property
    def first(self) -> str:
        """What comes after the change: the stage of a phase, the reason for a physiotherapist."""
        return self.parts[0] if self.parts else ""

    @property
    def exercise(self) -> str:
        """The exercise that it is about, empty for none."""
        place = EXERCISE_AT.get(self.change, len(self.parts))
        return self.parts[place] if place < len(self.parts) else ""

    @property
    def day(self) -> date | None:
        """The day that a step back begins with; None for other ids."""
        try:
            return date.fromisoformat(self.first)
        except ValueError:
            return None
