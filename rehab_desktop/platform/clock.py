"""The port `Clock`, using the machine's monotonic clock."""

from __future__ import annotations

import time
from datetime import datetime

from rehab_desktop.platform.suspend import SleepMeter

real_ns = time.perf_counter_ns
"""Monotonic nanoseconds. This is the clock of `time.monotonic_ns`, except on Windows before Python
3.13: there that clock moves in steps of 15.6 ms, which would be audible.
"""


class MonotonicClock:
    """Time that does not change with the wall clock, the time zone or daylight saving.

    `speed` is session seconds per real second, more than 0.
    """

    def __init__(self, speed: float = 1.0) -> None:
        if not speed > 0:
            raise ValueError(f"speed: {speed:g} is not more than 0; 1 is real time")
        self._speed = speed
        self._began = real_ns()
        self._sleep = SleepMeter()

    @property
    def speed(self) -> float:
        """Session seconds per real second."""
        return self._speed

    def now(self) -> int:
        """Nanoseconds of session time: real time since the clock was made, times `speed`."""
        return self._began + round((real_ns() - self._began) * self._speed)

    def real(self) -> int:
        """Nanoseconds of monotonic time, unscaled."""
        return real_ns()

    def slept(self) -> int:
        """Nanoseconds that the machine has slept since the last call and that `real` does not
        count.
        """
        return self._sleep.since_last()

    def wall(self) -> datetime:
        """The present time as an aware datetime in the local time zone."""
        return datetime.now().astimezone()
