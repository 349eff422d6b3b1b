"""How much an exercise is in a routine, so that two doses can be told apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rehab_desktop.core.content.dose import dose_of
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import Item, Routine


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """The place of the level on its ladder, from 0, the sets, and seconds of work in all."""

    rung: int
    sets: int
    seconds: float

    def is_more_than(self, other: Amount) -> bool:
        """A higher level, or more of the same."""
        if self.rung != other.rung:
            return self.rung > other.rung
        return self.seconds > other.seconds + 1e-6


def items(routine: Routine | None) -> Iterator[Item]:
    """The exercises of a routine; none where there is no routine."""
    for item in routine.items if routine else ():
        if isinstance(item, Item):
            yield item


def amount(item: Item, cards: Mapping[str, Exercise]) -> Amount:
    """How much an item asks for."""
    card = cards[item.exercise]
    dose = dose_of(item, card)
    rung = [level.id for level in card.levels].index(card.level(item.level).id)
    work = sum(phase.seconds for phase in dose.phases) or 1
    return Amount(rung=rung, sets=dose.sets, seconds=dose.sets * dose.reps * work)


def amounts(routine: Routine | None, cards: Mapping[str, Exercise]) -> dict[str, Amount]:
    """How much a routine asks for of each of its exercises."""
    return {item.exercise: amount(item, cards) for item in items(routine)}
