"""Calls come at their instants: never before, hardly after, without drift, one at a time.

How late they come is a matter of the machine and is judged by the bench (`cues`, `drift`). Here it
is held against what the same machine did a moment before.
"""

from __future__ import annotations

import statistics
from itertools import pairwise

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from rehab_desktop.platform.clock import real_ns
from rehab_desktop.platform.ticker import Ticker

MS = 1_000_000


class Beat:
    """Wants a call each `every_ms`, counted from the first, and notes how late each came."""

    def __init__(self, every_ms: int, times: int) -> None:
        self.ticker = Ticker(self.call)
        self.lateness: list[int] = []
        self._every = every_ms * MS
        self._times = times
        self._first = real_ns() + self._every

    def call(self) -> int | None:
        now = real_ns()
        due = self._first + (len(self.lateness) - 1) * self._every
        self.lateness.append(now - due if self.lateness else 0)
        if len(self.lateness) > self._times:
            self.ticker.stop()
            return None
        return due + self._every


def test_calls_come_at_their_instants_and_do_not_drift(qtbot: QtBot) -> None:
    beat = Beat(every_ms=11, times=60)
    beat.ticker.start()
    qtbot.waitUntil(lambda: len(beat.lateness) > 60, timeout=30_000)
    late = beat.lateness[1:]
    assert min(late) >= 0
    # With a drift the last ones would be six times as late as the first ones.
    assert min(late[-10:]) < max(1 * MS, 3 * statistics.median(late[:10]))


def test_the_window_never_stands_still_for_longer_than_3_ms(qtbot: QtBot) -> None:
    turns = [real_ns()]
    idle = QTimer(interval=0)
    idle.timeout.connect(lambda: turns.append(real_ns()))
    idle.start()
    qtbot.wait(460)
    without = _longest(turns)
    turns[:] = [real_ns()]
    beat = Beat(every_ms=23, times=20)
    beat.ticker.start()
    qtbot.waitUntil(lambda: len(beat.lateness) > 20, timeout=30_000)
    assert _longest(turns) < max(4 * MS, 3 * without)


def _longest(turns: list[int]) -> int:
    """Of every hundred gaps the second longest, in nanoseconds."""
    gaps = sorted(b - a for a, b in pairwise(turns))
    return gaps[len(gaps) * 99 // 100]


def test_when_nothing_is_due_it_looks_again_in_a_quarter_of_a_second(qtbot: QtBot) -> None:
    calls: list[int] = []
    ticker = Ticker(lambda: calls.append(real_ns()))
    ticker.start()
    qtbot.waitUntil(lambda: len(calls) == 3, timeout=10_000)
    ticker.stop()
    assert calls[2] - calls[0] > 450 * MS


def test_an_instant_gone_by_is_called_for_at_once(qtbot: QtBot) -> None:
    calls: list[int] = []

    def late() -> int:
        calls.append(real_ns())
        return calls[0] - 5000 * MS

    ticker = Ticker(late)
    ticker.start()
    qtbot.waitUntil(lambda: len(calls) >= 10, timeout=10_000)
    ticker.stop()


def test_starting_again_asks_at_once_and_leaves_one_pending_call(qtbot: QtBot) -> None:
    calls: list[int] = []
    ticker = Ticker(lambda: calls.append(real_ns()))
    for _ in range(5):
        ticker.start()
    qtbot.waitUntil(lambda: len(calls) == 1, timeout=10_000)
    qtbot.wait(100)
    assert len(calls) == 1
    ticker.start()
    qtbot.waitUntil(lambda: len(calls) == 2, timeout=10_000)
    ticker.stop()


def test_no_call_comes_after_stop(qtbot: QtBot) -> None:
    calls: list[int] = []

    def soon() -> int:
        calls.append(real_ns())
        return calls[-1] + 5 * MS

    ticker = Ticker(soon)
    ticker.start()
    qtbot.waitUntil(lambda: len(calls) >= 2, timeout=10_000)
    ticker.stop()
    count = len(calls)
    qtbot.wait(50)
    assert len(calls) == count


def test_a_fault_in_the_callback_does_not_stop_the_clock(qtbot: QtBot) -> None:
    calls: list[int] = []

    def faulty() -> int:
        calls.append(real_ns())
        if len(calls) == 1:
            raise RuntimeError("one bad call")
        return calls[-1] + 10 * MS

    ticker = Ticker(faulty)
    with qtbot.captureExceptions() as faults:
        ticker.start()
        qtbot.waitUntil(lambda: len(calls) >= 3, timeout=10_000)
        ticker.stop()
    assert [kind for kind, *_ in faults] == [RuntimeError]
