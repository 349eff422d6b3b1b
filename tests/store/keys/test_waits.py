"""Wrong passphrases have to be waited for, also by whoever starts the app anew."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from rehab_desktop.store.keys.waits import LONGEST_WAIT_S, OPENINGS_FILE, KeptTry, Waits, wait_after

MORNING = datetime(2026, 11, 30, 7, 50, tzinfo=UTC)


class Clocks:
    """A wall clock that can be set, and one that only goes on."""

    def __init__(self) -> None:
        self.wall, self.seconds = MORNING, 100.0

    def pass_by(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.seconds += seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


def waits_in(folder: Path, clocks: Clocks) -> Waits:
    return Waits(folder, lambda: clocks.wall, lambda: clocks.seconds)


def test_the_waits_double_up_to_half_a_minute() -> None:
    assert [wait_after(number) for number in range(8)] == [0, 1, 2, 4, 8, 16, 30, 30]
    assert wait_after(10_000) == LONGEST_WAIT_S


def test_who_starts_anew_waits_all_the_same(tmp_path: Path, clocks: Clocks) -> None:
    waits = waits_in(tmp_path, clocks)
    for _ in range(4):
        waits.failed("MK")
    clocks.pass_by(3)
    assert waits.left_s == 5
    assert waits_in(tmp_path, clocks).left_s == 5
    clocks.pass_by(60)
    assert waits_in(tmp_path, clocks).left_s == 0


@pytest.mark.parametrize("days", [-400, 400])
def test_a_clock_that_was_set_locks_nobody_out(tmp_path: Path, clocks: Clocks, days: int) -> None:
    waits_in(tmp_path, clocks).failed("MK")
    clocks.wall += timedelta(days=days)
    assert waits_in(tmp_path, clocks).left_s <= 1


def test_a_clock_that_was_put_back_locks_nobody_out_of_a_program_that_is_started_anew(
    tmp_path: Path, clocks: Clocks
) -> None:
    clocks.wall += timedelta(days=400)
    waits_in(tmp_path, clocks).failed("MK")
    clocks.wall -= timedelta(days=400)
    assert waits_in(tmp_path, clocks).left_s == 1
    clocks.pass_by(1)
    assert waits_in(tmp_path, clocks).left_s == 0


def test_two_programs_that_try_at_once_count_together(tmp_path: Path, clocks: Clocks) -> None:
    one, other, third = (waits_in(tmp_path, clocks) for _ in range(3))
    for program in (one, other):
        program.failed("MK")
    assert waits_in(tmp_path, clocks).left_s == wait_after(2)
    assert len(third.opened()) == 2


def test_what_the_trail_has_already_counts_and_is_not_told_again(
    tmp_path: Path, clocks: Clocks
) -> None:
    waits = waits_in(tmp_path, clocks)
    waits.failed("MK", told=True)
    assert (waits.left_s, waits.opened()) == (1, ())


def test_after_opening_nobody_waits_and_the_trail_hears_of_each_try(
    tmp_path: Path, clocks: Clocks
) -> None:
    waits = waits_in(tmp_path, clocks)
    waits.failed("MK")
    clocks.pass_by(2)
    waits.failed("")
    tries = (
        KeptTry(at=MORNING, letters="MK"),
        KeptTry(at=MORNING + timedelta(seconds=2), letters=""),
    )
    assert waits.opened() == tries
    assert waits.left_s == 0
    # The app may end before the trail has them.
    again = waits_in(tmp_path, clocks)
    assert (again.left_s, again.opened()) == (0, tries)
    again.entered()
    assert waits_in(tmp_path, clocks).opened() == ()
    assert list(tmp_path.iterdir()) == []


def test_a_long_row_of_tries_keeps_its_last_instant(tmp_path: Path, clocks: Clocks) -> None:
    waits = waits_in(tmp_path, clocks)
    for _ in range(300):
        waits.failed("MK")
        clocks.pass_by(31)
    waits.failed("MK")
    assert waits_in(tmp_path, clocks).left_s == LONGEST_WAIT_S
    assert len(waits.opened()) == 200


def test_a_torn_file_and_a_folder_that_cannot_be_written_stop_nobody(
    tmp_path: Path, clocks: Clocks
) -> None:
    for content in (b'{"in_row": 3, "tr', b'{"in_row": 3, "last": "2026-11-30T07:49:59"}'):
        (tmp_path / OPENINGS_FILE).write_bytes(content)
        assert waits_in(tmp_path, clocks).left_s == 0
    nowhere = waits_in(tmp_path / OPENINGS_FILE / "below", clocks)
    nowhere.failed("MK")
    assert nowhere.left_s == 1
