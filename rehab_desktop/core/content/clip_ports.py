"""A person's own clips: what a page asks for, and what taking them in needs from the disk, from the
process that looks at a file, and from the format of clip files.
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


class Container(StrEnum):
    """The kinds of video file that are taken, by the ending that a copy gets."""

    MP4 = ".mp4"
    WEBM = ".webm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Probed:
    """A file that plays. `poster` is its first picture as a JPEG file's content."""

    container: Container
    seconds: float
    fps: float
    poster: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipCopy:
    """A copy that is not kept yet. `digest` has sixteen digits, which tell its content from any
    other's.
    """

    path: str
    digest: str


class ClipStore(Protocol):
    """Takes files in as own clips. `take` and `cancel` belong to the thread of the screen."""

    def add(self, path: str) -> Future[Clip]:
        """Look at the file in a process of its own and copy it; fails with `ClipRefused`."""

    def take(self, clip: Clip) -> None:
        """Offer a clip that was added."""

    def cancel(self) -> None:
        """Give up the file that is looked at now."""


class ClipFiles(Protocol):
    """Own clips as files in a folder of their own. Raises `OSError` where the disk refuses."""

    def tidy(self, folder: str) -> None:
        """Take away what a crash left of a copy."""

    def check(self, source: str) -> None:
        """Raise `ClipRefused` for what is not there, no file, or too large."""

    def copied(
        self, source: str, folder: str, *, cancelled: Callable[[], bool]
    ) -> AbstractContextManager[ClipCopy]:
        """A copy of the file in the folder, which is made; gone at the end unless it was kept.

        Raises `ClipRefused` where it is given up, or grows too large meanwhile.
        """

    def keep(self, copy: ClipCopy, found: Probed, name: str, description: str) -> str:
        """Have the copy as a clip of this name; the path of its description."""

    def bring(self, source: str, folder: str, *, cancelled: Callable[[], bool]) -> None:
        """Copy the clips of another folder into this one; what is there already stays."""


class ClipProbe(Protocol):
    """Says whether a file plays. Raises `ClipRefused` where it does not, and why."""

    def sniff(self, path: str) -> None:
        """Look at its first bytes alone."""

    def look(self, path: str, *, cancelled: Callable[[], bool]) -> Probed:
        """Look at the whole file, in a process of its own; `cancelled` says that it is given up."""


class ClipFormat(Protocol):
    """The small file that describes a clip."""

    def write(self, *, seconds: float, fps: float, description: str) -> str:
        """The text for a clip without markers."""

    def read(self, path: str) -> Clip:
        """The clip that the file at this path describes. Raises `FileRefused`."""

    def load(self, folder: str) -> Mapping[str, Clip]:
        """The usable clips of a folder by id."""
