"""Calls a function at given instants, precise to a fraction of a millisecond and without drift.

A precise timer wakes one to two milliseconds early, and the rest is waited in a loop: the timer
alone is late when the machine is busy. Each deadline is an instant, never a delay after the last
call, so delays do not add up.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from rehab_desktop.platform.clock import real_ns

MILLISECOND = 1_000_000
EARLY = MILLISECOND
"""How long before its instant the timer wakes (ns). A longer wait is interrupted more often: with
both cores busy, calls were late by 2.1 ms (p99) with 1 ms and by 4.0 ms with 2 ms.
"""

LONGEST_WAIT = 3 * MILLISECOND
"""The longest wait in the loop (ns); the window does not react during it."""

SLOW = 250 * MILLISECOND
"""Time to the next call when nothing is due (ns), so that a sleep of the machine is
noticed soon.
"""


class Ticker(QObject):
    """Calls `callback` on the screen's thread. It returns the next wanted instant of `real` (ns),
    or None.

    After None the next call comes a quarter of a second later. There is one timer and one pending
    call.
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
        """Call as soon as the event loop runs, and go on until `stop`.

        While it runs, `start` asks for a call now, because something changed what is due next.
        """
        self._running = True
        self._aim(self._real())

    def stop(self) -> None:
        """Make no more calls. The callback may call this."""
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
        finally:  # an error in the callback is reported, and must not stop the session's clock
            if self._running:
                self._aim(self._real() + SLOW if wanted is None else wanted)
