"""What one version of a prescription changes in another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Generic, TypeVar

from rehab_desktop.core.clinic.prescription import PrescribedItem, Prescription, ProgressRule
from rehab_desktop.core.content.routine import TimedBlock

T = TypeVar("T")

DAYS = "days"
"""The name of the days among the changed values of an item."""

_Name = tuple[bool, str, int]
"""What makes an item the same one in two versions: whether it is a block, its key, and which one of
this key it is, from 1.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemAt:
    """An item and its place (from 0) in the list that it is in."""

    place: int
    item: PrescribedItem


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemChange:
    """An item that is in both versions with other values. `place` is its place in the old version.
    `values` names what differs: the keys of a routine file such as `level`, `sets`, `hold_s` or
    `tips`, and `days`.
    """

    place: int
    old: PrescribedItem
    new: PrescribedItem
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueChange(Generic[T]):
    """A value of the prescription itself, before and after."""

    old: T
    new: T


@dataclass(frozen=True, slots=True, kw_only=True)
class PrescriptionDifference:
    """What leads from an old version to a new one. `order` has the old places of the items that
    stayed, in their new order. Values that did not change are None.
    """

    added: tuple[ItemAt, ...] = ()
    removed: tuple[ItemAt, ...] = ()
    changed: tuple[ItemChange, ...] = ()
    order: tuple[int, ...] = ()
    message: ValueChange[str] | None = None
    until: ValueChange[date | None] | None = None
    progress: ValueChange[ProgressRule] | None = None
    transition_s: ValueChange[float] | None = None

    @property
    def reordered(self) -> bool:
        """True where the items that stayed stand in another order."""
        return list(self.order) != sorted(self.order)

    @property
    def empty(self) -> bool:
        """True where both versions ask for the same."""
        values = (self.message, self.until, self.progress, self.transition_s)
        parts = (self.added, self.removed, self.changed, self.reordered)
        return not any(parts) and all(one is None for one in values)


def difference(old: Prescription | None, new: Prescription) -> PrescriptionDifference:
    """What `new` asks for that `old` does not, and the reverse. Without an `old` all items are
    added.

    An item is the same one where its key is (see `PrescribedItem.key`); of an exercise that is
    there several times, the first is the same as the first, and so on. Who wrote the versions and
    when, and from which day they hold, is no difference.
    """
    before = old.items if old else ()
    old_places, new_places = _by_name(before), _by_name(new.items)
    stayed = [(old_places[name], place) for name, place in new_places.items() if name in old_places]
    return PrescriptionDifference(
        added=tuple(
            ItemAt(place=place, item=new.items[place])
            for name, place in new_places.items()
            if name not in old_places
        ),
        removed=tuple(
            ItemAt(place=place, item=before[place])
            for name, place in old_places.items()
            if name not in new_places
        ),
        changed=tuple(
            ItemChange(place=was, old=before[was], new=new.items[now], values=values)
            for was, now in stayed
            if (values := _values(before[was], new.items[now]))
        ),
        order=tuple(was for was, _ in stayed),
        message=_changed(old.message if old else "", new.message),
        until=_changed(old.until if old else None, new.until),
        progress=_changed(old.progress, new.progress) if old else None,
        transition_s=_changed(old.transition_s, new.transition_s) if old else None,
    )


def _by_name(items: Sequence[PrescribedItem]) -> dict[_Name, int]:
    seen: dict[tuple[bool, str], int] = {}
    places: dict[_Name, int] = {}
    for place, one in enumerate(items):
        name = (isinstance(one.item, TimedBlock), one.key)
        seen[name] = seen.get(name, 0) + 1
        places[*name, seen[name]] = place
    return places


def _values(old: PrescribedItem, new: PrescribedItem) -> tuple[str, ...]:
    names = (
        field.name
        for field in fields(old.item)
        if getattr(old.item, field.name) != getattr(new.item, field.name)
    )
    return (*names, *([DAYS] if old.days != new.days else []))


def _changed(old: T, new: T) -> ValueChange[T] | None:
    return None if old == new else ValueChange(old=old, new=new)
