"""How well the picture follows the clock, for the self-test and the log."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

KEPT = 3000
"""Number of phase errors kept: the last 100 s at 30 frames a second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoStats:
    """Counts of frames, and the phase errors in ms without sign: median, 99th
    percentile, largest.
    """

    backend: str
    frames_shown: int
    frames_due: int
    phase_error_ms_p50: float
    phase_error_ms_p99: float
    phase_error_ms_max: float


class FrameCount:
    """Counts frames shown and due, and keeps the newest phase errors."""

    def __init__(self) -> None:
        self.shown = 0
        self._due = 0.0
        self._errors: deque[int] = deque(maxlen=KEPT)

    def add_shown(self, error: int | None) -> None:
        """One frame on screen, `error` ns off; None where the clip does not follow the clock."""
        self.shown += 1
        if error is not None:
            self._errors.append(abs(error))

    def add_due(self, frames: float) -> None:
        self._due += frames

    def stats(self, backend: str) -> VideoStats:
        errors = sorted(self._errors) or [0]
        return VideoStats(
            backend=backend,
            frames_shown=self.shown,
            frames_due=round(self._due),
            phase_error_ms_p50=errors[len(errors) // 2] / 1e6,
            phase_error_ms_p99=errors[len(errors) * 99 // 100] / 1e6,
            phase_error_ms_max=errors[-1] / 1e6,
        )
