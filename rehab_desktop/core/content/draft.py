"""A routine while the person writes it. Every change returns a new draft.

The items of a draft are always complete; only the title may be missing, or all items.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from rehab_desktop.core.checks import require
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.faults import Fault

MOST_ITEMS = 100
"""Most items of one routine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """`id` is the id of the routine that this draft changes, empty for a new routine."""

    id: str = ""
    title: str = ""
    items: tuple[Item | TimedBlock, ...] = ()
    frequency: str = ""
    frequency_basis: tuple[str, ...] = ()
    note: str = ""
    transition_s: float = 15

    def routine(self, id_: str) -> Routine:
        """The routine of this draft under the id `id_`. Raises `ValueError` where something is
        missing.
        """
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
        """A draft with these items added before place `at`, or at the end where `at` is None.
        Raises `ValueError` above `MOST_ITEMS`.
        """
        count = len(self.items) + len(items)
        require(count <= MOST_ITEMS, "items", Fault.MANY_ITEMS, count=count, most=MOST_ITEMS)
        place = len(self.items) if at is None else at
        return replace(self, items=(*self.items[:place], *items, *self.items[place:]))

    def remove(self, place: int) -> Draft:
        """A draft without the item at this place."""
        return replace(self, items=self.items[:place] + self.items[place + 1 :])

    def put(self, place: int, item: Item | TimedBlock) -> Draft:
        """A draft with this item in place of the one at `place`."""
        return replace(self, items=(*self.items[:place], item, *self.items[place + 1 :]))

    def move(self, place: int, to: int) -> Draft:
        """A draft with the item from `place` at place `to`; a `to` outside the draft becomes the
        nearest place.
        """
        to = max(0, min(len(self.items) - 1, to))
        rest = self.items[:place] + self.items[place + 1 :]
        return replace(self, items=(*rest[:to], self.items[place], *rest[to:]))


def draft_of(routine: Routine, *, id_: str = "", title: str = "") -> Draft:
    """A draft of this routine. For a copy, give another id and title."""
    return Draft(
        id=id_,
        title=title or routine.title,
        items=routine.items,
        frequency=routine.frequency,
        frequency_basis=routine.frequency_basis,
        note=routine.note,
        transition_s=routine.transition_s,
    )
