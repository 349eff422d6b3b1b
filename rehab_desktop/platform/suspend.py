"""How long the machine has slept, told by two clocks of which one stops in sleep.

The session's clock stops while Linux (CLOCK_MONOTONIC) and macOS (mach_absolute_time) sleep, so a
sleep would go unseen: it is the lead of the clock that runs on (CLOCK_BOOTTIME, and on macOS
CLOCK_MONOTONIC_RAW, which is mach_continuous_time). On Windows the session's clock, the performance
counter, runs on in sleep: there the runner sees a long silence between two polls instead. No wall
clock takes part, since setting one must change nothing.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

SHORTEST = 100_000_000
"""A smaller lead (ns) is no sleep: the two clocks are never read at quite the same instant."""


def total_sleep() -> int:
    """Nanoseconds this machine has slept since it was started; 0 where the clocks count sleep."""
    if sys.platform == "linux":
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME) - time.clock_gettime_ns(
            time.CLOCK_MONOTONIC
        )
    if sys.platform == "darwin":
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW) - time.clock_gettime_ns(
            time.CLOCK_UPTIME_RAW
        )
    return 0


class SleepMeter:
    """Tells of each sleep once. `total` reads the nanoseconds slept so far."""

    def __init__(self, total: Callable[[], int] = total_sleep) -> None:
        self._total = total
        self._told = total()

    def since_last(self) -> int:
        """Nanoseconds slept since the last call."""
        total = self._total()
        slept = total - self._told
        if slept < SHORTEST:
            return 0
        self._told = total
        return slept
