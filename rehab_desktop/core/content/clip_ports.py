"""What the app asks of the place that keeps the person's own clips. `composition/own_clips.py`
implements it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import AbstractContextManager
from dataclasses import dataclass
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


class Container(StrEnum):
    """The kinds of video file that are accepted; the value is the file ending that the
    copy gets.
    """

    MP4 = ".mp4"
    WEBM = ".webm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Probed:
    """A file that can be played. `poster` is its first picture as the content of a JPEG file."""

    container: Container
    seconds: float
    fps: float
    poster: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipCopy:
    """A copy that may still be dropped. `digest` is 16 hexadecimal digits that identify its
    content.
    """

    path: str
    digest: str


class ClipStore(Protocol):
    """Keeps the person's own clips. Call `take` and `cancel` on the screen's thread."""

    def add(self, path: str) -> Future[Clip]:
        """Check the file in a separate process and copy it. The future fails with `ClipRefused`.
        The clip is offered only after `take`.
        """

    def offer(self, clip: Clip) -> None:
        """Offer a clip that `add` has returned."""

    def cancel(self) -> None:
        """Stop checking the present file; its future fails."""


class ClipFiles(Protocol):
    """Own clips as files in a folder. Every call raises `OSError` where the disk refuses."""

    def tidy(self, folder: str) -> None:
        """Delete partial copies that a crash has left."""

    def check(self, source: str) -> None:
        """Raise `ClipRefused` where `source` does not exist, is not a file, or is larger than
        `MOST_BYTES`.
        """

    def copied(
        self, source: str, folder: str, *, cancelled: Callable[[], bool]
    ) -> AbstractContextManager[ClipCopy]:
        """Copy the file into the folder, which is created if needed. At the end of the `with` block
        the copy is deleted unless `keep` has kept it.

        Raises `ClipRefused` where `cancelled` returns true or the copy becomes too large.
        """

    def keep(self, copy: ClipCopy, found: Probed, name: str, description: str) -> str:
        """Make the copy a clip with this name; returns the path of its description."""

    def bring(self, source: str, folder: str, *, cancelled: Callable[[], bool]) -> None:
        """Copy the clips of another folder into this one; clips that are here already stay
        unchanged.
        """


class ClipProbe(Protocol):
    """Checks whether a file can be played. Raises `ClipRefused` with the reason where it cannot."""

    def sniff(self, path: str) -> None:
        """Look at its first bytes only."""

    def probe(self, path: str, *, cancelled: Callable[[], bool]) -> Probed:
        """Check the whole file in a separate process; `cancelled` returns true once the person has
        given up.
        """


class ClipFormat(Protocol):
    """The small text file that describes a clip."""

    def write(self, *, seconds: float, fps: float, description: str) -> str:
        """The text for a clip without markers."""

    def read(self, path: str) -> Clip:
        """The clip that the description at this path is about. Raises `FileRefused`."""

    def load(self, folder: str) -> Mapping[str, Clip]:
        """The usable clips of a folder, by id."""
