"""The intake: what a person answers on the first page about the knee and their week.

Every answer may be left out. The first week follows from them (`core/programme/planner.py`).

Pain in other places than around the kneecap is for a doctor or physiotherapist first: running and
running drills wait until the person says that they have asked (clinical judgement). The page before
the first session says the same (`screen_before_start` in safety.toml).
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rehab_desktop.core.checks import require_within


class Place(StrEnum):
    """Where it hurts. The programme is only for `KNEECAP`."""

    KNEECAP = "kneecap"
    BELOW = "below"
    OUTER = "outer"
    INNER = "inner"
    BEHIND = "behind"
    ELSEWHERE = "elsewhere"


class Knee(StrEnum):
    """Which knee hurts."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


class Since(StrEnum):
    """How long the knee has hurt: under 6 weeks, under 6 months, under a year, a year or more."""

    WEEKS = "weeks"
    MONTHS = "months"
    YEAR = "year"
    LONGER = "longer"


TWO_A_DAY_MINUTES = 20
"""From so many minutes on a day has room for two routines, by their short versions of ten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """The answers; None or empty where a question was not answered.

    `runs` is how many runs a week there are now; `days` how many days a week (1-7) the person has
    for exercises of any kind; `minutes` how many minutes for all of such a day (5-120). `without`
    holds things from the cards' `needs` that are not at hand, such as `foam roller`.
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
    def one_a_day(self) -> bool:
        """A day has time for one routine alone."""
        return self.minutes is not None and self.minutes < TWO_A_DAY_MINUTES

    @property
    def elsewhere(self) -> frozenset[Place]:
        """The painful places that this programme is not for; a professional should look at them
        first.
        """
        return self.places - {Place.KNEECAP}


def asked_about(place: Place) -> str:
    """Confirmed: a doctor or physiotherapist was asked about pain in this place."""
    return f"asked:{place.value}"


def still_to_ask(intake: Intake | None, confirmed: Set[str]) -> frozenset[Place]:
    """The places that a doctor or physiotherapist is to be asked about before running."""
    told = intake.elsewhere if intake is not None else frozenset[Place]()
    return frozenset(place for place in told if asked_about(place) not in confirmed)
