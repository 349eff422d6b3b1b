"""The picture is at the place of the clip that belongs to the session's instant."""

from __future__ import annotations

import pytest

from rehab_desktop.core.content.clip import Clip, Marker, Shot
from rehab_desktop.core.content.exercise import Side, Sides
from rehab_desktop.core.session import clip_sync
from rehab_desktop.core.session.clip_sync import shot
from rehab_desktop.core.session.state import Done, End, Pause, State, Tick
from tests.core.build import BREATH, LIFT, at, begin, card, dose, play

NOW = 77_000_000_000


def clip(*markers: tuple[str, float, float], side: Side | None = None) -> Clip:
    return Clip(
        id="clip",
        path="/clip.webm",
        duration=at(26),
        fps=30,
        markers=tuple(Marker(phase=p, start=at(a), end=at(b)) for p, a, b in markers),
        side=side,
    )


def seen(state: State, showing: Clip, speed: float = 1.0) -> Shot:
    found = shot(state, showing, NOW, speed)
    assert found is not None
    return found


BREATHING = clip(("inhale", 0, 2), ("exhale", 2, 8), ("wait", 8, 11))
BREATHS = begin(card("breath", dose(*BREATH, sets=1, reps=2)))
HOLDS = begin(card("bridge", dose(*LIFT, sets=1)))
LIFTING = clip(("move:0", 0, 3), ("hold", 3, 7), ("move:2", 7, 10))


def test_the_figure_breathes_in_for_as_long_as_the_person() -> None:
    inhale = seen(play(BREATHS, Tick(at=at(11)))[0], BREATHING)
    assert (inhale.position, inhale.rate, inhale.loop) == (at(0.5), 0.5, None)
    exhale = seen(play(BREATHS, Tick(at=at(16)))[0], BREATHING)
    assert (exhale.position, exhale.rate) == (at(4), 1.0)


def test_speed_hastens_the_clip_until_it_cannot_follow() -> None:
    state = play(BREATHS, Tick(at=at(16)))[0]
    assert seen(state, BREATHING, speed=2).rate == 2.0
    assert not seen(state, BREATHING, speed=4).loose
    assert seen(state, BREATHING, speed=60).loose


def test_a_long_hold_loops_its_stretch() -> None:
    holding = seen(play(HOLDS, Tick(at=at(18)))[0], LIFTING)
    assert (holding.rate, holding.loop) == (1.0, (at(3), at(7)))
    assert holding.position == at(3 + 1)
    assert holding.position_at(NOW + at(3.5)) == at(3.5)


def test_a_wait_far_longer_than_its_stretch_is_one_still() -> None:
    short = clip(("wait", 8.4, 9))
    waiting = seen(play(BREATHS, Tick(at=at(21)))[0], short)
    assert (waiting.position, waiting.rate) == (at(8.4), 0)


def test_two_phases_of_a_kind_have_their_own_stretches() -> None:
    assert seen(play(HOLDS, Tick(at=at(10)))[0], LIFTING).position == 0
    assert seen(play(HOLDS, Tick(at=at(34)))[0], LIFTING).position == at(8)


def test_a_clip_of_two_repetitions_shows_them_in_turn() -> None:
    both = clip(("inhale", 0, 4), ("inhale", 13, 17))
    assert seen(play(BREATHS, Tick(at=at(11)))[0], both).position == at(1)
    assert seen(play(BREATHS, Tick(at=at(24)))[0], both).position == at(14)


def test_without_a_stretch_the_clip_runs_through_the_set() -> None:
    assert seen(play(BREATHS, Tick(at=at(15)))[0], clip()).position == at(5)


def test_in_a_gap_the_clip_that_comes_next_runs() -> None:
    ready = seen(play(BREATHS, Tick(at=at(7)))[0], BREATHING)
    assert (ready.position, ready.rate, ready.loose) == (at(7), 1.0, True)


def test_the_picture_stands_still_with_the_session() -> None:
    paused = play(BREATHS, Tick(at=at(16)), Pause(at=at(16)))[0]
    assert seen(paused, BREATHING).rate == 0
    assert seen(paused, BREATHING).position_at(NOW + at(100)) == at(4)


def test_the_other_side_is_mirrored() -> None:
    legs = begin(card("push", dose(*LIFT, sets=1, sides=Sides.EACH)))
    left, right = play(legs, Tick(at=at(11)))[0], play(legs, Tick(at=at(40)))[0]
    assert not seen(left, clip(side=Side.LEFT)).mirrored
    assert seen(right, clip(side=Side.LEFT)).mirrored
    assert not seen(right, clip()).mirrored
    assert not seen(BREATHS, clip(side=Side.LEFT)).mirrored


def test_a_set_without_a_clock_loops_its_stretch() -> None:
    manual = play(begin(card("raise", dose(sets=2, reps=5))), Tick(at=at(21)))[0]
    looped = seen(manual, clip(("manual", 2, 6)))
    assert (looped.position, looped.loop) == (at(5), (at(2), at(6)))
    assert seen(play(manual, Done(at=at(21)))[0], clip()).position == 0


def test_no_clip_or_no_session_shows_nothing() -> None:
    assert shot(BREATHS, None, NOW, 1) is None
    assert shot(play(BREATHS, End(at=at(1)))[0], BREATHING, NOW, 1) is None


def test_a_whole_clip_wraps_at_its_end() -> None:
    whole = Shot(clip=clip(), mirrored=False, at=NOW, position=at(25), rate=1)
    assert whole.position_at(NOW + at(2)) == at(1)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"duration": 0}, "duration: 0 is not above 0"),
        ({"fps": 0.5}, "fps: 0.5 is outside"),
        ({"quiet_corner": "middle"}, "quiet_corner: 'middle' is not one of top-left"),
        (
            {"markers": (Marker(phase="hold", start=0, end=at(27)),)},
            "markers: 27000000000 is",
        ),
    ],
)
def test_an_impossible_clip_is_refused(values: dict[str, object], message: str) -> None:
    good: dict[str, object] = {"id": "c", "path": "/c", "duration": at(26), "fps": 30.0}
    with pytest.raises(ValueError, match=message):
        Clip(**(good | values))  # type: ignore[arg-type]


def test_an_impossible_marker_is_refused() -> None:
    with pytest.raises(ValueError, match="end: 5 is not above 5"):
        Marker(phase="hold", start=5, end=5)


def test_a_clip_that_is_only_looked_at_runs_from_its_start_and_shows_the_side_asked_for() -> None:
    showing = clip(side=Side.LEFT)
    shown = clip_sync.playing(showing, 7, Side.RIGHT)
    assert (shown.at, shown.position, shown.rate, shown.loose) == (7, 0, 1.0, True)
    assert shown.mirrored
    assert not clip_sync.playing(showing, 7, Side.LEFT).mirrored
    assert not clip_sync.playing(showing, 7).mirrored
