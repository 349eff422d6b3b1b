"""Nothing near the clock, a nudge when a little off, a seek when far; loops count the short way."""

from __future__ import annotations

import pytest

from rehab_desktop.core.content.clip import Clip, Shot
from rehab_desktop.video.clock_sync import (
    Correction,
    correct,
    has_slipped_past,
    is_held,
    phase_error,
    playable_rate,
    time_to_wrap,
)

MS = 1_000_000
CLIP = Clip(id="clip", path="/clip.webm", duration=8000 * MS, fps=30)


def shot(
    rate: float = 1.0, loop: tuple[int, int] | None = None, position: int = 0, loose: bool = False
) -> Shot:
    return Shot(
        clip=CLIP, mirrored=False, at=0, position=position, rate=rate, loop=loop, loose=loose
    )


@pytest.mark.parametrize("nudges", [True, False])
@pytest.mark.parametrize("error", [-15 * MS, 0, 15 * MS])
def test_near_enough_is_left_alone(error: int, nudges: bool) -> None:
    assert correct(error, 1.5, nudges=nudges) == Correction(seek=False, rate=1.5)


def test_small_drift_is_taken_back_by_the_rate() -> None:
    assert correct(50 * MS, 1.0, nudges=True) == Correction(seek=False, rate=0.95)
    assert correct(-50 * MS, 0.6, nudges=True) == Correction(seek=False, rate=0.6 * 1.05)


def test_back_end_that_cannot_nudge_waits_until_a_seek_is_worth_it() -> None:
    assert correct(50 * MS, 1.0, nudges=False) == Correction(seek=False, rate=1.0)


@pytest.mark.parametrize("error", [-3000 * MS, -61 * MS, 61 * MS, 3000 * MS])
def test_large_error_is_sought_away(error: int) -> None:
    assert correct(error, 1.0, nudges=True).seek


def test_error_is_ahead_or_behind() -> None:
    assert phase_error(shot(), shown=1020 * MS, now=1000 * MS) == 20 * MS
    assert phase_error(shot(rate=0.5), shown=480 * MS, now=1000 * MS) == -20 * MS


def test_error_is_taken_the_short_way_round_the_loop() -> None:
    assert phase_error(shot(), shown=7990 * MS, now=8010 * MS) == -20 * MS
    assert phase_error(shot(), shown=10 * MS, now=7990 * MS) == 20 * MS
    stretch = shot(loop=(2000 * MS, 6000 * MS), position=2000 * MS)
    assert phase_error(stretch, shown=5990 * MS, now=4010 * MS) == -20 * MS


def test_picture_that_ran_out_of_its_stretch_is_as_far_off_as_it_looks() -> None:
    stretch = shot(loop=(2000 * MS, 6000 * MS), position=2000 * MS)
    assert phase_error(stretch, shown=6500 * MS, now=4500 * MS) == 4000 * MS


@pytest.mark.parametrize(
    ("asked", "played"), [(0.1, 0.25), (0.25, 0.25), (1, 1), (9, 4), (0, 0), (-1, 0)]
)
def test_rates_are_kept_within_what_every_back_end_plays(asked: float, played: float) -> None:
    assert playable_rate(asked) == played


def test_only_a_shot_that_can_be_held_is_held() -> None:
    assert is_held(shot())
    assert is_held(shot(rate=0))
    assert not is_held(shot(loose=True))
    assert not is_held(shot(rate=10))
    assert not is_held(shot(rate=0.1))


def test_pictures_just_behind_a_stretch_have_slipped_past() -> None:
    stretch = shot(loop=(2000 * MS, 6000 * MS))
    assert has_slipped_past(stretch, 6000 * MS)
    assert not has_slipped_past(stretch, 5999 * MS)
    assert not has_slipped_past(stretch, 6500 * MS)
    assert not has_slipped_past(shot(), 8000 * MS)


def test_time_to_wrap_is_real_time() -> None:
    assert time_to_wrap(shot(rate=2), now=1000 * MS) == 3000 * MS
    stretch = shot(rate=0.5, loop=(2000 * MS, 3000 * MS), position=2000 * MS)
    assert time_to_wrap(stretch, now=500 * MS) == 1500 * MS
    assert time_to_wrap(shot(rate=0), now=0) is None
