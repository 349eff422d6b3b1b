"""Calls back at wanted instants, to a fraction of a millisecond, without drifting.

A precise timer wakes one to two milliseconds early and the rest is waited out: the timer alone is
late by as much as the machine is busy. Each deadline is an instant, never a delay after the last
call, so that nothing adds up.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from rehab_desktop.platform.clock import real_ns

MILLISECOND = 1_000_000
EARLY = MILLISECOND
"""How long before its instant the timer is set to wake. A longer wait is preempted more often:
with both cores busy, calls were late by 2.1 ms (p99) with 1 ms and by 4.0 ms with 2.
"""

LONGEST_WAIT = 3 * MILLISECOND
"""The window stands still in the last moments before an instant, but never longer than this."""

SLOW = 250 * MILLISECOND
"""The next call when nothing is due: a sleep of the machine is noticed within this time."""


class Ticker(QObject):
    """Calls `callback`, which answers with the next wanted instant of `real` (ns), or None.

    After None the next call comes a quarter of a second later. One timer, one pending call.
    """

    def __init__(
        self,
        callback: Callable[[], int | None],
        real: Callable[[], int] = real_ns,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._callback = callback
        self._real = real
        self._running = False
        self._wanted = 0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._wake)

    def start(self) -> None:
        """Call as soon as the event loop runs, and so on until `stop`.

        While it runs, this asks for a call at once: something changed what is due next.
        """
        self._running = True
        self._aim(self._real())

    def stop(self) -> None:
        """Call no more. The callback itself may ask for this."""
        self._running = False
        self._timer.stop()

    def _aim(self, instant: int) -> None:
        self._wanted = instant
        ahead = (instant - self._real() - EARLY) // MILLISECOND
        self._timer.start(max(0, ahead))

    @Slot()
    def _wake(self) -> None:
        if self._wanted - self._real() > LONGEST_WAIT:
            self._aim(self._wanted)
            return
        while self._real() < self._wanted:
            pass
        wanted: int | None = None
        try:
            wanted = self._callback()
        finally:  # a fault in the callback is reported, and must not stop the session's clock
            if self._running:
                self._aim(self._real() + SLOW if wanted is None else wanted)
