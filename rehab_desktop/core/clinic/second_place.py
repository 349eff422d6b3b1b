"""The second place of a clinic's back-ups, chosen by whoever leads it."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Protocol

from rehab_desktop.core.history.second_place import SecondPlace, SecondPlaceState


class ChosenSecondPlace(SecondPlace, Protocol):
    """The place as this computer has it."""

    def choose(self, folder: str) -> Future[SecondPlaceState]:
        """Copy all back-ups to this folder, now and from now on; empty for no second place."""
