"""A routine while it is being written: what may still be missing, and every change as a new value.

Items are whole at each moment; only the name and the items themselves may be missing yet.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from rehab_desktop.core.checks import require
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.faults import Fault

MOST_ITEMS = 100
"""More are two routines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """`id` is the routine's that it becomes, empty for one that has none yet."""

    id: str = ""
    title: str = ""
    items: tuple[Item | TimedBlock, ...] = ()
    frequency: str = ""
    frequency_basis: tuple[str, ...] = ()
    note: str = ""
    transition_s: float = 15

    def routine(self, id_: str) -> Routine:
        """What it makes under this id. Raises `ValueError` where something is missing."""
        return Routine(
            id=id_,
            title=self.title.strip(),
            items=self.items,
            frequency=self.frequency.strip(),
            frequency_basis=self.frequency_basis if self.frequency.strip() else (),
            note=self.note.strip(),
            transition_s=self.transition_s,
        )

    def add(self, *items: Item | TimedBlock, at: int | None = None) -> Draft:
        """With these before place `at`, at the end where that is None. Raises `ValueError` where
        there would be too many.
        """
        count = len(self.items) + len(items)
        require(count <= MOST_ITEMS, "items", Fault.MANY_ITEMS, count=count, most=MOST_ITEMS)
        place = len(self.items) if at is None else at
        return replace(self, items=(*self.items[:place], *items, *self.items[place:]))

    def remove(self, place: int) -> Draft:
        """Without the item at this place."""
        return replace(self, items=self.items[:place] + self.items[place + 1 :])

    def put(self, place: int, item: Item | TimedBlock) -> Draft:
        """With this item at this place instead."""
        return replace(self, items=(*self.items[:place], item, *self.items[place + 1 :]))

    def move(self, place: int, to: int) -> Draft:
        """With the item at `place` standing at `to`, or as near as there are places."""
        to = max(0, min(len(self.items) - 1, to))
        rest = self.items[:place] + self.items[place + 1 :]
        return replace(self, items=(*rest[:to], self.items[place], *rest[to:]))


def draft_of(routine: Routine, *, id_: str = "", title: str = "") -> Draft:
    """A draft of this routine, under another id and title for a copy."""
    return Draft(
        id=id_,
        title=title or routine.title,
        items=routine.items,
        frequency=routine.frequency,
        frequency_basis=routine.frequency_basis,
        note=routine.note,
        transition_s=routine.transition_s,
    )
