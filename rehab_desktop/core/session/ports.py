"""What the app needs from the world, as protocols; the edge packages fulfil them and composition
joins them.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from rehab_desktop.core.content.clip import Clip, Shot
from rehab_desktop.core.history.record import Checkpoint, SessionRecord


class Tone(StrEnum):
    """The sounds of a session; inhale, exhale and the rest are told apart with closed eyes."""

    LOW = "low"
    HIGH = "high"
    START = "start"
    END = "end"
    INHALE = "inhale"
    EXHALE = "exhale"
    TICK = "tick"
    SWITCH = "switch"
    DONE = "done"


class Clock(Protocol):
    """Monotonic time, unmoved by wall clock, time zone and daylight saving."""

    @property
    def speed(self) -> float:
        """Session seconds in a real one, 1 but for demonstrations and tests."""

    def now(self) -> int:
        """Nanoseconds of session time: monotonic, scaled by `speed`."""

    def real(self) -> int:
        """Nanoseconds of monotonic time, unscaled."""

    def slept(self) -> int:
        """Nanoseconds the machine has slept since the last call, where monotonic time leaves sleep
        out.
        """

    def wall(self) -> datetime:
        """The present instant, aware, in the local zone."""


class Video(Protocol):
    """One picture that follows the session clock. Every call returns at once."""

    def follow(self, shot: Shot | None) -> None:
        """Show this from now on; None clears the picture. The old frame stays until the new one is
        there.
        """

    def preload(self, clip: Clip | None) -> None:
        """Make the clip that will come next ready to show."""

    def close(self) -> None:
        """Stop and release everything; no frame comes after it."""


class Sound(Protocol):
    """Tones. Without a sound device every call is a quiet no-op."""

    def play(self, tone: Tone) -> None:
        """Sound a tone now."""

    def set_volume(self, volume: float) -> None:
        """0 (silent) to 1."""

    def close(self) -> None:
        """Release the device; every later call is a no-op."""


class Voice(Protocol):
    """Speech, one sentence at a time."""

    def say(self, text: str, due: int) -> None:
        """Queue a sentence due at monotonic instant `due` (real ns); dropped when over 700 ms
        late.
        """

    def duck(self) -> None:
        """A count-down beep sounds now: keep out of its way."""

    def hush(self) -> None:
        """Stop speaking and empty the queue."""

    def set_volume(self, volume: float) -> None:
        """0 (silent) to 1."""

    def close(self) -> None:
        """Release the device; every later call is a no-op."""


class History(Protocol):
    """The file of finished sessions. Calls return at once; the future is done when the disk has
    it.
    """

    def add(self, record: SessionRecord) -> Future[None]:
        """Store a finished session and clear the running one, in one transaction."""

    def annotate(
        self, session_id: str, *, pain_after: int | None, effort: int | None, note: str
    ) -> Future[None]:
        """Store the answers given after a session."""

    def sessions(self, limit: int | None = None) -> Future[Sequence[SessionRecord]]:
        """Finished sessions, newest first."""

    def save_running(self, running: Checkpoint) -> Future[None]:
        """Rewrite the one row of the session in progress."""

    def running(self) -> Future[Checkpoint | None]:
        """The session in progress as last written, None where there is none."""

    def clear_running(self) -> Future[None]:
        """Forget the session in progress."""

    def close(self) -> None:
        """Finish what is queued and close the file."""


class WakeLock(Protocol):
    """Keeps the screen on and the machine awake while held."""

    def hold(self) -> None:
        """From now on."""

    def release(self) -> None:
        """Until now."""
