"""Shipped things together with the person's own ones, as one mapping that always shows the present
state.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

T = TypeVar("T")


class OverlayMapping(Mapping[str, T]):
    """The person's own things first, in the order in which they were added. Shipped things cannot
    be replaced.
    """

    def __init__(self, built_in: Mapping[str, T]) -> None:
        self.built_in = built_in
        self._own: dict[str, T] = {}

    @property
    def own(self) -> Mapping[str, T]:
        """Only the person's own things."""
        return self._own

    def put(self, key: str, value: T) -> None:
        """Add an own thing, or replace an older one. Raises `ValueError` for the key of a shipped
        thing.
        """
        if key in self.built_in:
            raise ValueError(f"'{key}' is built in; choose another name")
        # A new dict each time, so that code that iterates over the old one is not disturbed.
        self._own = {**self._own, key: value}

    def pop(self, key: str) -> T:
        """Remove an own thing and return it. Raises `KeyError` where there is none with
        this key.
        """
        value = self._own[key]
        self._own = {one: kept for one, kept in self._own.items() if one != key}
        return value

    def fill(self, own: Mapping[str, T]) -> None:
        """Replace all own things by these."""
        self._own = {key: value for key, value in own.items() if key not in self.built_in}

    def __getitem__(self, key: str) -> T:
        own = self._own
        return own[key] if key in own else self.built_in[key]

    def __iter__(self) -> Iterator[str]:
        return iter((*self._own, *self.built_in))

    def __len__(self) -> int:
        return len(self._own) + len(self.built_in)
