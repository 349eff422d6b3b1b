"""What the app asks of the place that keeps the person's own clips. `composition/own_clips.py`
implements it.
"""

from __future__ import annotations

from concurrent.futures import Future
from enum import StrEnum
from typing import Protocol

from rehab_desktop.core.content.clip import Clip

MOST_BYTES = 500_000_000
"""Largest clip file that is accepted. One minute of phone video has about 100,000,000 bytes."""

LONGEST_S = 600
SHORTEST_S = 0.5
MOST_PIXELS = 3840 * 2160


class ClipFault(StrEnum):
    """Why a file is refused as a clip. The screen has a sentence for each."""

    MISSING = "missing"
    NO_FILE = "no file"
    UNREADABLE = "unreadable"
    EMPTY = "empty"
    TOO_LARGE = "too large"
    NO_VIDEO = "no video"
    """Its first bytes are not those of a video file: a picture, a list, a subtitle."""

    REFERS = "refers"
    """It is named like a video, but only names another file or an address where the video is."""

    OTHER_VIDEO = "other video"
    """It is a video of a kind that the app does not play."""

    BROKEN = "broken"
    """The kind of file is right, but no picture could be decoded."""

    HANGS = "hangs"
    LENGTH = "length"
    SIZE = "size"
    NO_ROOM = "no room"
    CANCELLED = "cancelled"


class ClipRefused(ValueError):
    """A file was refused as a clip, and why. Nothing of it was kept."""

    def __init__(self, fault: ClipFault, name: str = "") -> None:
        super().__init__(f"{name}: {fault.value}" if name else fault.value)
        self.fault = fault
        self.name = name


class ClipStore(Protocol):
    """Keeps the person's own clips. Call `take` and `cancel` on the screen's thread."""

    def add(self, path: str) -> Future[Clip]:
        """Check the file in a separate process and copy it. The future fails with `ClipRefused`.
        The clip is offered only after `take`.
        """

    def take(self, clip: Clip) -> None:
        """Offer a clip that `add` has returned."""

    def cancel(self) -> None:
        """Stop checking the present file; its future fails."""
