"""What a person tells on the first page: where it hurts, since when, what there is to work with.

Every answer may be left out. From it comes the first week (`core/programme/todays_plan.py`); pain
elsewhere than around the kneecap says whom to see.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rehab_desktop.core.checks import require_within


class Place(StrEnum):
    """Where it hurts. The programme is for `KNEECAP` alone."""

    KNEECAP = "kneecap"
    BELOW = "below"
    OUTER = "outer"
    INNER = "inner"
    BEHIND = "behind"
    ELSEWHERE = "elsewhere"


class Knee(StrEnum):
    """Which knee it is."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


class Since(StrEnum):
    """How long the knee has hurt: under 6 weeks, under 6 months, under a year, a year or more."""

    WEEKS = "weeks"
    MONTHS = "months"
    YEAR = "year"
    LONGER = "longer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """The answers, None or empty where one was left out.

    `runs` is how many runs a week there are at present, `days` how many days a week there are for
    the exercises (1-7), `minutes` how many minutes on such a day (5-120). `without` holds the
    things from the cards' `needs` that are not at hand, such as `foam roller`.
    """

    day: date
    places: frozenset[Place] = frozenset()
    knee: Knee | None = None
    since: Since | None = None
    runs: int | None = None
    days: int | None = None
    minutes: int | None = None
    without: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        for name, least, most in (("runs", 0, 14), ("days", 1, 7), ("minutes", 5, 120)):
            value = getattr(self, name)
            if value is not None:
                require_within(name, value, least, most)

    @property
    def elsewhere(self) -> frozenset[Place]:
        """Where it hurts that this programme is not for."""
        return self.places - {Place.KNEECAP}
