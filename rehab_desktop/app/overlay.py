"""What ships together with what is the person's own, as one mapping that follows every change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

T = TypeVar("T")


class OverlayMapping(Mapping[str, T]):
    """Own things first, in the order in which they were put; what ships cannot be replaced."""

    def __init__(self, built_in: Mapping[str, T]) -> None:
        self.built_in = built_in
        self._own: dict[str, T] = {}

    @property
    def own(self) -> Mapping[str, T]:
        """The person's own."""
        return self._own

    def put(self, key: str, value: T) -> None:
        """Add one's own or put it in the place of an older one. Raises `ValueError` for a key that
        ships.
        """
        if key in self.built_in:
            raise ValueError(f"'{key}' is built in; choose another name")
        # A new dict each time: whoever goes through the old one is not disturbed.
        self._own = {**self._own, key: value}

    def take(self, key: str) -> T:
        """Remove one's own. Raises `KeyError` where it is not there."""
        value = self._own[key]
        self._own = {one: kept for one, kept in self._own.items() if one != key}
        return value

    def fill(self, own: Mapping[str, T]) -> None:
        """Have exactly these as one's own."""
        self._own = {key: value for key, value in own.items() if key not in self.built_in}

    def __getitem__(self, key: str) -> T:
        own = self._own
        return own[key] if key in own else self.built_in[key]

    def __iter__(self) -> Iterator[str]:
        return iter((*self._own, *self.built_in))

    def __len__(self) -> int:
        return len(self._own) + len(self.built_in)
