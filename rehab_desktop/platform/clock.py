"""The port `Clock` over the machine's monotonic clock."""

from __future__ import annotations

import time
from datetime import datetime

from rehab_desktop.platform.suspend import SleepMeter

real_ns = time.perf_counter_ns
"""Monotonic nanoseconds. The same clock as `time.monotonic_ns`, but for Windows with Python before
3.13: there that one moves in steps of 15.6 ms, which would be heard.
"""


class MonotonicClock:
    """Time that setting the wall clock, the time zone or daylight saving does not move.

    `speed` is session seconds in a real one, more than 0.
    """

    def __init__(self, speed: float = 1.0) -> None:
        if not speed > 0:
            raise ValueError(f"speed: {speed:g} is not more than 0; 1 is real time")
        self._speed = speed
        self._began = real_ns()
        self._sleep = SleepMeter()

    @property
    def speed(self) -> float:
        """Session seconds in a real one."""
        return self._speed

    def now(self) -> int:
        """Nanoseconds of session time, scaled by `speed` since the clock was made."""
        return self._began + round((real_ns() - self._began) * self._speed)

    def real(self) -> int:
        """Nanoseconds of monotonic time, unscaled."""
        return real_ns()

    def slept(self) -> int:
        """Nanoseconds the machine has slept since the last call, unseen by `real`."""
        return self._sleep.since_last()

    def wall(self) -> datetime:
        """The present instant, aware, in the local zone."""
        return datetime.now().astimezone()
