"""The second place of a clinic's back-ups: a lost laptop must not be a lost record."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class PlaceTrouble(StrEnum):
    """Why the newest back-up is not there. `MISSING`: the folder is not; a stick that is not
    plugged in, most likely.
    """

    MISSING = "missing"
    FULL = "full"
    READ_ONLY = "read-only"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondPlace:
    """`folder` is what was chosen, empty for none. `copied` is when the newest back-up was made
    that lies there, None where none does. `trouble` is None where all are there.
    """

    folder: str = ""
    copied: datetime | None = None
    trouble: PlaceTrouble | None = None


class SecondPlaces(Protocol):
    """The second place as this computer has it."""

    def state(self) -> Future[SecondPlace]:
        """How the last copying went."""

    def choose(self, folder: str) -> Future[SecondPlace]:
        """Copy all back-ups to this folder, now and from now on; empty for no second place."""

    def copy(self) -> Future[SecondPlace]:
        """Copy what is missing there, now."""
