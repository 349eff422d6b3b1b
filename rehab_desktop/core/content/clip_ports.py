"""A person's own clips as the app asks for them; composition fulfils it with video and the disk."""

from __future__ import annotations

from concurrent.futures import Future
from enum import StrEnum
from typing import Protocol

from rehab_desktop.core.content.clip import Clip

MOST_BYTES = 500_000_000
"""A minute of a phone's video has about 100,000,000 bytes."""

LONGEST_S = 600
SHORTEST_S = 0.5
MOST_PIXELS = 3840 * 2160


class ClipFault(StrEnum):
    """Why a file is not taken as a clip; each has a sentence of its own on the screen."""

    MISSING = "missing"
    NO_FILE = "no file"
    UNREADABLE = "unreadable"
    EMPTY = "empty"
    TOO_LARGE = "too large"
    NO_VIDEO = "no video"
    """Its first bytes are those of no container that is taken: a picture, a list, a subtitle."""

    REFERS = "refers"
    """It is a video by name only and says where else to get one."""

    OTHER_VIDEO = "other video"
    """A container of video that is not played here."""

    BROKEN = "broken"
    """The container is known, and yet no picture came out of it."""

    HANGS = "hangs"
    LENGTH = "length"
    SIZE = "size"
    NO_ROOM = "no room"
    CANCELLED = "cancelled"


class ClipRefused(ValueError):
    """A file that was not taken, and why. Nothing of it was kept."""

    def __init__(self, fault: ClipFault, name: str = "") -> None:
        super().__init__(f"{name}: {fault.value}" if name else fault.value)
        self.fault = fault
        self.name = name


class ClipStore(Protocol):
    """Takes files in as own clips. `take` and `cancel` belong to the thread of the screen."""

    def add(self, path: str) -> Future[Clip]:
        """Look at the file in a process of its own and copy it; fails with `ClipRefused`."""

    def take(self, clip: Clip) -> None:
        """Offer a clip that was added."""

    def cancel(self) -> None:
        """Give up the file that is looked at now."""
