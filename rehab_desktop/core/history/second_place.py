"""How it stands with the second place for back-ups: a folder on another disk, such as a stick."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class SecondTrouble(StrEnum):
    """Why the newest back-up is not in the second place."""

    MISSING = "missing"
    """The folder is not there: a stick that is not plugged in, most likely."""

    FULL = "full"
    READ_ONLY = "read-only"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondPlaceState:
    """How copying went the last time. `folder` is the chosen one, empty where none was chosen.
    `copied` is when the newest back-up was made that lies there, None where none does. `trouble` is
    None where all are there.
    """

    folder: str = ""
    copied: datetime | None = None
    trouble: SecondTrouble | None = None


class SecondPlace(Protocol):
    """Asks for the state, and copies. Called on the screen's thread."""

    def second_place(self) -> Future[SecondPlaceState]:
        """How the last copying went, when what is queued is copied."""

    def copy_to_places(self) -> Future[SecondPlaceState]:
        """Copy now what is missing there."""
