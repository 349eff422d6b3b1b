"""Seeks that do not help come ever more seldom; a back end gets its time before it is dropped."""

from __future__ import annotations

from rehab_desktop.video.pace import SeekBackoff
from rehab_desktop.video.watch import FrameWatchdog

S = 1_000_000_000


def seeks(pace: SeekBackoff, start: float, end: float) -> int:
    """How many seeks are let through between two instants (seconds), asked for every 200 ms."""
    return sum(pace.may_seek(now) for now in range(round(start * S), round(end * S), 200_000_000))


def test_seeks_without_effect_become_rare() -> None:
    pace = SeekBackoff()
    assert 3 <= seeks(pace, 1, 7) <= 5
    assert seeks(pace, 7, 20) <= 5


def test_a_good_moment_makes_seeking_free_again() -> None:
    pace = SeekBackoff()
    seeks(pace, 1, 20)
    pace.reset()
    assert seeks(pace, 21, 22.1) == 2


def test_first_picture_is_waited_for_as_long_as_was_said() -> None:
    watch = FrameWatchdog(first_limit=5 * S)
    watch.begin()
    watch.asked(0)
    late = [now for now in range(0, 8 * S, S // 5) if watch.is_overdue(now)]
    assert late[0] > 5 * S


def test_later_pictures_are_waited_for_two_seconds() -> None:
    watch = FrameWatchdog(first_limit=5 * S)
    watch.asked(0)
    watch.came(S, more_due=True)
    late = [now for now in range(S, 8 * S, S // 5) if watch.is_overdue(now)]
    assert late[0] // S == 3


def test_a_busy_machine_is_given_more_time_each_round_until_a_picture_comes() -> None:
    watch = FrameWatchdog(first_limit=S)
    rounds, begun = [], 0
    while True:
        watch.begin()
        watch.asked(begun)
        late = next(now for now in range(begun, begun + 60 * S, S // 5) if watch.is_overdue(now))
        rounds.append((late - begun) // S)
        begun = late
        if not watch.wait_longer():
            break
    assert rounds == [1, 2, 4, 8]

    watch.came(begun, more_due=True)
    later = [now for now in range(begun, begun + 8 * S, S // 5) if watch.is_overdue(now)]
    assert (later[0] - begun) // S == 2


def test_a_still_picture_has_no_successor_to_wait_for() -> None:
    watch = FrameWatchdog(first_limit=5 * S)
    watch.asked(0)
    watch.came(S, more_due=False)
    assert not any(watch.is_overdue(now) for now in range(S, 8 * S, S // 5))


def test_time_asleep_is_not_held_against_the_back_end() -> None:
    watch = FrameWatchdog(first_limit=5 * S)
    watch.asked(0)
    watch.came(S, more_due=True)
    assert not watch.is_overdue(3600 * S)
    assert not watch.is_overdue(3601 * S)
