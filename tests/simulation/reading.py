"""What a physiotherapist would read from what a person told, apart from the app's own reading.

The rules of docs/programme.md are held against this, so that a fault in the app's reading of the
knee cannot hide itself. Limits: 0-2 green, 3-5 amber, 6-10 red; drills and running red above 2,
or above an everyday pain of 3; two sore mornings in a row are red (core/content/safety.py,
core/programme/knee.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rehab_desktop.core.content.exercise import Exercise, Kind
from tests.simulation.life import Life, Lived, Told

EVERYDAY_HOLDS = 28
NEIGHBOURS = 7
REST = 2
CALM = 7

DRILLS = frozenset({Kind.DRILL, Kind.PLYO})
LOADING = DRILLS | {Kind.STRENGTH}


@dataclass(frozen=True, slots=True, kw_only=True)
class Red:
    """A red sign on a day of the programme, the exercises it rests, and whether that day is one
    of its two days of rest.
    """

    number: int
    about: frozenset[str]
    early: bool
    why: str

    @property
    def rest(self) -> range:
        """The days on which nothing of it may come."""
        first = self.number if self.early else self.number + 1
        return range(first, first + REST)


def drills(cards: Mapping[str, Exercise]) -> frozenset[str]:
    """Running drills and jumps."""
    return frozenset(card.id for card in cards.values() if card.kind in DRILLS)


def loading(cards: Mapping[str, Exercise]) -> frozenset[str]:
    """All that loads the knee."""
    return frozenset(card.id for card in cards.values() if card.kind in LOADING)


def everyday_told(life: Life, day: Lived, *, before_it: bool = False) -> int | None:
    """The everyday pain as it was told last, up to a day or up to the evening before it."""
    told = [
        (one.number, said.pain)
        for one in life.days
        if one.number < day.number or (one.number == day.number and not before_it)
        for said in one.told
        if said.what == "everyday"
    ]
    if not told or day.number - told[-1][0] > EVERYDAY_HOLDS:
        return None
    return told[-1][1]


def reds(life: Life) -> tuple[Red, ...]:
    """Every red sign of a life, in order."""
    return tuple(_reds(life))


def _reds(life: Life) -> Iterator[Red]:
    cards = life.cards
    sore_on: int | None = None
    for day in life.days:
        limit = 3 if everyday_told(life, day) == 3 else 2
        for one in day.told:
            yield from _red(one, day.number, limit, cards)
            if one.what != "morning":
                continue
            if one.sore and sore_on is not None and day.number - sore_on <= NEIGHBOURS:
                yield Red(number=day.number, about=loading(cards), early=True, why="two mornings")
            sore_on = day.number if one.sore else None


def _red(one: Told, number: int, limit: int, cards: Mapping[str, Exercise]) -> Iterator[Red]:
    pain = -1 if one.pain is None else one.pain
    drilling = drills(cards)
    if one.what == "set":
        running = one.exercise in drilling
        if pain > (limit if running else 5):
            about = drilling | {one.exercise}
            yield Red(number=number, about=about, early=False, why=f"{pain} in {one.exercise}")
    elif one.what in ("morning", "before", "after", "run") and pain > 5:
        early = one.what in ("morning", "before")
        yield Red(number=number, about=loading(cards), early=early, why=f"{pain}, {one.what}")
    elif (one.what == "run" or (one.what == "after" and one.drilled)) and pain > limit:
        yield Red(number=number, about=drilling, early=False, why=f"{pain}, {one.what}")


def is_calm(number: int, found: tuple[Red, ...]) -> bool:
    """Whether no red sign lies within the 7 days up to a day."""
    return not any(0 <= number - red.number < CALM for red in found)
