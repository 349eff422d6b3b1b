"""A simulated person: what their knee does, when they train, and what they tell. No real one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

WEEKS = 16


class Tells(Enum):
    """What a person answers when the app asks."""

    EVERYDAY = auto()
    MORNING = auto()
    BEFORE = auto()
    AFTER = auto()


EVERYTHING = frozenset(Tells)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """What is not as usual on one day. Pains are 0-10, None where it is as usual.

    `sets` is the pain in an exercise, by its id, wherever it is done on that day. With a red one
    the person stops the exercise. `sore` says that the knee is not back to its usual that morning.
    """

    sets: Mapping[str, int] = field(default_factory=dict)
    after: int | None = None
    before: int | None = None
    sore: bool = False
    morning: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A run on every `every`th day on which the app allows one; pain 0-10 while running by the
    number of the run, from 1, and 0 in all others.
    """

    every: int = 2
    pains: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Days count from 1, the first day of the programme; `away` are days without the app.

    `everyday` is the pain of daily life (0-10) from a day on. `weekdays` (0-6 from the first day
    of the programme) are those on which they train, None for all; of what is due they leave out
    every `misses`th day (0: none). `days` and `minutes` are what they tell on the
    first page. `reaches_the_top` says that nothing may hold them up.
    """

    name: str
    about: str = ""
    weeks: int = WEEKS
    tells: frozenset[Tells] = EVERYTHING
    everyday: Mapping[int, int] = field(default_factory=lambda: {1: 0})
    troubles: Mapping[int, Trouble] = field(default_factory=dict)
    trains_first: bool = False
    accepts: bool = True
    away: tuple[range, ...] = ()
    weekdays: frozenset[int] | None = None
    misses: int = 0
    days: int | None = None
    minutes: int | None = None
    running: Running | None = None
    reaches_the_top: bool = False

    def level(self, number: int) -> int:
        """The everyday pain on a day."""
        return self.everyday[max(day for day in self.everyday if day <= number)]

    def trouble(self, number: int) -> Trouble:
        """What is not as usual on a day."""
        return self.troubles.get(number, Trouble())

    def is_here(self, number: int) -> bool:
        """Whether the app is opened on a day."""
        return not any(number in days for days in self.away)

    def trains(self, number: int) -> bool:
        """Whether what is due on a day is done."""
        if self.weekdays is not None and (number - 1) % 7 not in self.weekdays:
            return False
        return not self.misses or number % self.misses != 0
