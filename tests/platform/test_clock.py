"""Session time runs at its speed, never back, and a sleep of the machine is told once."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import pytest

from rehab_desktop.platform.clock import MonotonicClock
from rehab_desktop.platform.suspend import SleepMeter, total_sleep

SECOND = 1_000_000_000


def test_session_time_is_real_time_at_speed_1() -> None:
    clock = MonotonicClock()
    before = clock.real()
    now = clock.now()
    assert before <= now <= clock.real()


def test_session_time_runs_faster_at_a_higher_speed() -> None:
    clock = MonotonicClock(speed=20)
    real, now = clock.real(), clock.now()
    time.sleep(0.05)
    passed, session = clock.real() - real, clock.now() - now
    assert session == pytest.approx(20 * passed, rel=0.02)


def test_time_never_goes_back() -> None:
    clock = MonotonicClock(speed=0.3)
    instants = [clock.now() for _ in range(10_000)]
    assert instants == sorted(instants)


def test_wall_time_is_aware_and_right() -> None:
    wall = MonotonicClock().wall()
    assert wall.utcoffset() is not None
    assert abs(wall - datetime.now(UTC)) < timedelta(seconds=5)


@pytest.mark.parametrize("speed", [0, -1, float("nan")])
def test_a_clock_that_stands_still_is_refused(speed: float) -> None:
    with pytest.raises(ValueError, match="speed"):
        MonotonicClock(speed)


def test_a_sleep_is_told_once() -> None:
    total = [5 * SECOND]
    meter = SleepMeter(lambda: total[0])
    assert meter.since_last() == 0
    total[0] += 40 * SECOND
    assert meter.since_last() == 40 * SECOND
    assert meter.since_last() == 0


def test_two_clocks_read_a_moment_apart_are_no_sleep() -> None:
    total = [0]
    meter = SleepMeter(lambda: total[0])
    for jitter in (30_000, -30_000, 9_000_000, 0):
        total[0] = jitter
        assert meter.since_last() == 0


def test_this_machine_has_not_slept_just_now() -> None:
    clock = MonotonicClock()
    assert total_sleep() >= -SECOND
    assert clock.slept() == 0
