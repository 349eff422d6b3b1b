"""What the app needs from the outside world, as protocols. The edge packages implement them and
`composition/` joins them. The app calls them on one thread, that of the screen.
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
    """The sounds of a session. Inhale, exhale and the other tones can be told apart with closed
    eyes.
    """

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
    """Monotonic time. Changes of the wall clock, the time zone or daylight saving do
    not move it.
    """

    @property
    def speed(self) -> float:
        """Session seconds per real second; 1 except in demonstrations and tests."""

    def now(self) -> int:
        """Nanoseconds of session time: monotonic, scaled by `speed`."""

    def real(self) -> int:
        """Nanoseconds of monotonic time, unscaled."""

    def slept(self) -> int:
        """Nanoseconds that the machine has slept since the last call, where monotonic time does not
        count sleep.
        """

    def wall(self) -> datetime:
        """The present time as an aware datetime in the local time zone."""


class Video(Protocol):
    """One picture that follows the session clock. Every call returns at once."""

    def follow(self, shot: Shot | None) -> None:
        """Show this shot from now on; None clears the picture. The old frame stays until the new
        one is ready.
        """

    def preload(self, clip: Clip | None) -> None:
        """Prepare the clip that comes next; None drops the one that was prepared."""

    def close(self) -> None:
        """Stop and release everything. No frame arrives after this call."""


class Sound(Protocol):
    """Tones. Without a sound device every call does nothing and raises nothing."""

    def play(self, tone: Tone) -> None:
        """Play a tone now."""

    def set_volume(self, volume: float) -> None:
        """Set the volume, 0 (silent) to 1."""

    def close(self) -> None:
        """Release the device. Later calls do nothing."""


class Voice(Protocol):
    """Speech, one sentence at a time. Without a voice every call does nothing and
    raises nothing.
    """

    def say(self, text: str, due: int) -> None:
        """Speak a sentence at monotonic instant `due` (real ns). It is dropped when it cannot begin
        within 700 ms after that.
        """

    def duck(self) -> None:
        """A count-down tone sounds now: speak more quietly and begin no sentence."""

    def hush(self) -> None:
        """Stop speaking and drop all waiting sentences."""

    def set_volume(self, volume: float) -> None:
        """Set the volume, 0 (silent) to 1."""

    def close(self) -> None:
        """Release the device. Later calls do nothing."""


class History(Protocol):
    """Keeps one person's finished sessions and the running one. Calls return at once; a future is
    done when the disk has the change, and fails where the disk refuses.
    """

    def add(self, record: SessionRecord) -> Future[None]:
        """Store a finished session and delete its check-point, in one transaction."""

    def annotate(
        self, session_id: str, *, pain_after: int | None, effort: int | None, note: str
    ) -> Future[None]:
        """Store the answers given after a session. Pain and effort are 0-10, None where not
        answered.
        """

    def sessions(self, limit: int | None = None) -> Future[Sequence[SessionRecord]]:
        """Finished sessions, newest first; at most `limit`, all of them for None."""

    def save_checkpoint(self, checkpoint: Checkpoint) -> Future[None]:
        """Save the running session in place of its check-point before."""

    def checkpoint(self) -> Future[Checkpoint | None]:
        """The check-point of the session begun last, None where there is none."""

    def clear_checkpoint(self, session_id: str) -> Future[None]:
        """Delete the check-point of this session."""

    def close(self) -> None:
        """Finish the queued writes and close the file."""


class WakeLock(Protocol):
    """Keeps the screen on and the machine awake during a session."""

    def hold(self) -> None:
        """Keep the screen on until `release`."""

    def release(self) -> None:
        """Let the screen and the machine sleep again."""
