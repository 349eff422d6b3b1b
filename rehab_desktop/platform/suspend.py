"""How long the machine has slept, measured with two clocks of which one stops during sleep.

The clock of the session stops while Linux (CLOCK_MONOTONIC) and macOS (mach_absolute_time) sleep,
so it does not see the sleep. The sleep is how much the other clock has gained (CLOCK_BOOTTIME; on
macOS CLOCK_MONOTONIC_RAW, which is mach_continuous_time). On Windows the clock of the session, the
performance counter, goes on during sleep: there the runner sees a long time between two polls. The
wall clock is not used, because setting it must change nothing.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

SHORTEST = 100_000_000
"""A smaller difference (ns) is no sleep: the two clocks are never read at exactly the
same instant.
"""


def total_sleep() -> int:
    """Nanoseconds that this machine has slept since it was started; 0 where the session clock
    counts sleep.
    """
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
    """Reports each sleep once. `total` returns the nanoseconds slept so far."""

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
