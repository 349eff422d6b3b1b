"""After a pain that stops a drill no other drill is begun, whatever way the session goes on."""

from __future__ import annotations

import pytest

from rehab_desktop.app.checkpoint import read, write_place, write_steps
from rehab_desktop.app.hurting import (
    SessionLeft,
    after_going_on,
    after_stopping,
    stands_before_left_out,
    to_leave_out,
)
from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.core.content.exercise import Exercise, Kind
from tests.app.stage import World
from tests.core.build import LIFT, card, dose

DRIBBLES = card("dribbles", dose(*LIFT), kind=Kind.DRILL)  # 82 s with its get-ready
KNEES = card("knees", dose(*LIFT), kind=Kind.PLYO)
BRIDGE = card("bridge", dose(*LIFT))
DRILLS = frozenset({"dribbles", "knees"})


def played(world: World, seconds: float, pain: int | None = None) -> SessionRunner:
    runner = world.start()
    world.go(runner, seconds)
    if pain is not None:
        runner.hurts()
        runner.mark_pain(pain)
    return runner


@pytest.mark.parametrize(
    ("first", "pain", "everyday", "left_out"),
    [
        (DRIBBLES, 2, 0, frozenset()),
        (DRIBBLES, 3, 0, DRILLS),
        (DRIBBLES, 3, 3, frozenset()),
        (DRIBBLES, 4, 3, DRILLS),
        (BRIDGE, 5, 0, frozenset()),
        (BRIDGE, 6, 0, DRILLS),
    ],
)
@pytest.mark.parametrize("seconds", [20, 40, 95])
def test_a_red_pain_where_it_was_told_leaves_out_the_drills(
    first: Exercise, pain: int, everyday: int, left_out: frozenset[str], seconds: float
) -> None:
    other = KNEES if first is DRIBBLES else DRIBBLES
    world = World(first, other, KNEES)
    told = played(world, seconds, pain)
    if first is BRIDGE and seconds == 95:
        assert told.state.step.activity == "dribbles"
    assert to_leave_out(told.state, world.library, everyday=everyday) == left_out & {
        step.activity for step in told.state.steps
    }


def test_a_pain_that_was_corrected_leaves_out_nothing() -> None:
    world = World(DRIBBLES, KNEES)
    runner = played(world, 20, 7)
    runner.mark_pain(1)
    assert to_leave_out(runner.state, world.library) == frozenset()


def test_a_red_pain_before_the_first_set_leaves_out_the_drills() -> None:
    world = World(BRIDGE, KNEES)
    assert to_leave_out(played(world, 5, 7).state, world.library) == {"knees"}


def test_a_drill_stopped_without_a_number_leaves_out_the_drills_and_another_exercise_none() -> None:
    drill, strength = World(DRIBBLES, KNEES), World(BRIDGE, KNEES)
    for world, left_out in ((drill, DRILLS), (strength, frozenset[str]())):
        runner = played(world, 20)
        runner.hurts()
        assert to_leave_out(runner.state, world.library, stopping=True) == left_out
        runner.skip(exercise=True)
        assert to_leave_out(runner.state, world.library) == left_out


def test_what_comes_after_stopping_is_told_by_name() -> None:
    world = World(DRIBBLES, KNEES, BRIDGE)
    runner = played(world, 20)
    assert after_stopping(runner.state, world.library) == SessionLeft(
        left_out=("knees",), then="bridge"
    )
    assert after_going_on(runner.state, world.library) == SessionLeft(left_out=(), then="knees")
    world = World(DRIBBLES, KNEES)
    assert after_stopping(played(world, 20).state, world.library).then == ""


def test_a_red_pain_told_before_the_next_drill_stands_before_what_is_left_out() -> None:
    world = World(DRIBBLES, KNEES)
    assert not stands_before_left_out(played(world, 85).state, world.library)
    assert stands_before_left_out(played(World(DRIBBLES, KNEES), 85, 4).state, world.library)


def test_an_interrupted_session_knows_what_was_left_out_and_what_hurt() -> None:
    world = World(BRIDGE, DRIBBLES, KNEES, BRIDGE)
    runner = played(world, 20, 7)
    runner.leave_out(DRILLS)
    runner.skip(exercise=True)
    state = runner.state
    assert state.sets[0].hurt
    assert read(write_steps(state.steps), write_place(state)) == state


def test_a_session_interrupted_under_an_older_version_still_comes_back() -> None:
    world = World(BRIDGE, KNEES)
    runner = played(world, 40)
    place = write_place(runner.state)
    for new in (',"hurting":false', ',"left_out":[]', ',"hurt":false'):
        assert new in place
        place = place.replace(new, "")
    assert read(write_steps(runner.state.steps), place) == runner.state


def test_the_record_says_which_set_hurt() -> None:
    world = World(BRIDGE)
    runner = played(world, 20)
    runner.hurts()
    runner.skip(exercise=True)
    assert [one.hurt for one in world.history.records["id-1"].sets] == [True, False]
