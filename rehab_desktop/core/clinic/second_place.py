"""The second place of a clinic's back-ups: a lost laptop must not be a lost record."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Protocol

from rehab_desktop.core.history.second_place import SecondPlaceState


class SecondPlaces(Protocol):
    """The second place as this computer has it."""

    def state(self) -> Future[SecondPlaceState]:
        """How the last copying went."""

    def choose(self, folder: str) -> Future[SecondPlaceState]:
        """Copy all back-ups to this folder, now and from now on; empty for no second place."""

    def copy(self) -> Future[SecondPlaceState]:
        """Copy what is missing there, now."""
