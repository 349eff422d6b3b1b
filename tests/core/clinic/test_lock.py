"""The lock: when the curtain falls, what counts as use, when the clinic is closed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.lock import (
    CLOSES_AFTER_SLEEP,
    LOCK_MINUTES,
    MOST_WRONG_PINS,
    SECOND,
    STALL,
    Lock,
    LockState,
    state_of_lock,
)

MINUTE = 60 * SECOND
minutes = st.sampled_from(LOCK_MINUTES)
instants = st.integers(min_value=0, max_value=10**18)


def looked_at(lock: Lock, now: int, slept: int = 0) -> LockState:
    """The state where the clock was looked at a moment ago."""
    return state_of_lock(lock.look(now - SECOND), now=now, slept=slept)


@given(minutes, instants)
def test_the_curtain_falls_at_the_chosen_time_and_not_before(chosen: int, used: int) -> None:
    lock = Lock(minutes=chosen, used=used)
    assert looked_at(lock, used + chosen * MINUTE - 1) is LockState.OPEN
    assert looked_at(lock, used + chosen * MINUTE) is LockState.CURTAIN


@given(minutes, instants, st.integers(min_value=0, max_value=10 * MINUTE))
def test_whoever_uses_the_window_has_the_whole_time_again(
    chosen: int, used: int, later: int
) -> None:
    lock = Lock(minutes=chosen, used=used).use(used + later)
    assert looked_at(lock, used + later + chosen * MINUTE - 1) is LockState.OPEN


@given(instants, instants)
def test_an_older_instant_takes_nothing_back(first: int, second: int) -> None:
    assert Lock().use(first).use(second).used == max(first, second)


@given(minutes, instants, st.integers(min_value=0, max_value=5))
def test_under_the_curtain_nothing_but_lifting_opens(chosen: int, now: int, wrong: int) -> None:
    lock = Lock(minutes=chosen, used=now).fall()
    for _ in range(wrong):
        lock = lock.miss()
    assert looked_at(lock.use(now), now) is LockState.CURTAIN
    lifted = lock.lift(now)
    assert looked_at(lifted, now) is LockState.OPEN
    assert (lifted.wrong_pins, lifted.minutes) == (0, chosen)


@given(instants, st.integers(min_value=1, max_value=CLOSES_AFTER_SLEEP))
def test_any_sleep_lets_the_curtain_fall(now: int, slept: int) -> None:
    assert looked_at(Lock(used=now), now, slept) is LockState.CURTAIN


def test_a_sleep_of_more_than_ten_minutes_closes() -> None:
    lock = Lock()
    assert looked_at(lock, SECOND, CLOSES_AFTER_SLEEP) is LockState.CURTAIN
    assert looked_at(lock, SECOND, CLOSES_AFTER_SLEEP + 1) is LockState.CLOSED
    assert looked_at(lock.fall(), SECOND, CLOSES_AFTER_SLEEP + 1) is LockState.CLOSED


def test_a_sleep_is_seen_too_where_the_clock_goes_on_meanwhile() -> None:
    lock = Lock(minutes=10, used=0, looked=0)
    assert state_of_lock(lock, now=STALL) is LockState.OPEN
    assert state_of_lock(lock, now=STALL + 1) is LockState.CURTAIN
    assert state_of_lock(lock, now=CLOSES_AFTER_SLEEP + 1) is LockState.CLOSED


def test_five_wrong_pins_leave_none() -> None:
    lock = Lock().fall()
    left = []
    for _ in range(MOST_WRONG_PINS + 1):
        left.append(lock.pins_left)
        lock = lock.miss()
    assert left == [5, 4, 3, 2, 1, 0]


@pytest.mark.parametrize("chosen", [0, 4, 15, -1])
def test_no_other_time_can_be_chosen(chosen: int) -> None:
    with pytest.raises(Invalid, match="lock_minutes"):
        Lock(minutes=chosen)
