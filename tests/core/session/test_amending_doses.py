"""Edit ahead with extra sets, easier levels and sides: what the person went on with stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rehab_desktop.core.content.exercise import Side, Sides
from rehab_desktop.core.content.routine import Item
from rehab_desktop.core.session import engine
from rehab_desktop.core.session.amending import items_begun
from rehab_desktop.core.session.compiling_ahead import amended
from rehab_desktop.core.session.state import Amend, Back, Ease, Repeat, Tick
from rehab_desktop.core.session.timeline import (
    EASIER,
    StepKind,
    compile_easier,
    compile_routine,
    total,
)
from tests.core.build import LIFT, at, card, dose, play
from tests.core.session.amending_steps import (
    CARDS,
    THREE,
    amend,
    recorded,
    routine,
    session,
    to_the_end,
)


def test_an_extra_set_and_an_easier_level_outlast_a_change_elsewhere() -> None:
    eased = compile_easier(THREE[0], CARDS, 0, "2")
    state = play(session(*THREE, seconds=20), Repeat(at=at(20)))[0]
    state = play(state, Tick(at=at(70)))[0]
    assert state.step.extra
    after = amend(state, THREE, THREE[0], THREE[2])
    assert [one[0] for one in recorded(to_the_end(after))].count("bridge") == 4
    state = play(session(*THREE, seconds=60), Ease(at=at(60), steps=eased))[0]
    after = amend(state, THREE, THREE[0], THREE[2])
    assert [one[1] for one in recorded(to_the_end(after)) if one[0] == "bridge"] == [
        "2",
        "2",
        "1",
        "1",
    ]


@pytest.mark.parametrize(("times", "level"), [(1, "1"), (2, EASIER)])
def test_a_changed_number_of_sets_does_not_bring_the_harder_level_back(
    times: int, level: str
) -> None:
    state = session(*THREE, seconds=20)
    for _ in range(times):
        steps = compile_easier(THREE[0], CARDS, 0, state.step.level)
        state = play(state, Ease(at=state.at, steps=steps))[0]
    after = amend(state, THREE, replace(THREE[0], sets=2), *THREE[1:])
    levels = [one[1] for one in recorded(to_the_end(after)) if one[0] == "bridge"]
    assert levels[-2:] == [level] * 2
    chosen = amend(state, THREE, replace(THREE[0], level="1"), *THREE[1:])
    levels = [one[1] for one in recorded(to_the_end(chosen)) if one[0] == "bridge"]
    assert levels[-2:] == ["1"] * 2


def test_a_set_that_ran_at_a_harder_level_does_not_bring_that_level_back() -> None:
    one = Item(exercise="bridge", level="1", sets=1)
    state = amend(session(*THREE, seconds=20), THREE, one, *THREE[1:])
    state = amend(state, (one, *THREE[1:]), replace(one, sets=3), *THREE[1:])
    levels = [one[1] for one in recorded(to_the_end(state)) if one[0] == "bridge"]
    assert levels == ["2", "1", "1"]


def test_an_extra_set_still_comes_when_the_sets_to_come_are_changed() -> None:
    state = play(session(*THREE, seconds=20), Repeat(at=at(20)))[0]
    done = to_the_end(amend(state, THREE, replace(THREE[0], sets=2), *THREE[1:]))
    assert [(one.set, one.extra) for one in done.sets[:3]] == [(1, False), (1, True), (2, False)]
    assert done.sets[3].exercise == "push"


def test_an_easier_version_of_an_extra_set_is_kept_with_its_rest() -> None:
    state = play(session(*THREE, seconds=40), Repeat(at=at(40)))[0]
    steps = compile_easier(THREE[0], CARDS, 0, "2")
    state = play(state, Ease(at=at(41), steps=steps), Back(at=at(41), exercise=True))[0]
    assert amended(state, routine(*THREE), routine(*THREE), CARDS) is state.steps


def test_the_second_leg_follows_the_first_and_no_leg_is_done_twice() -> None:
    items = (Item(exercise="legs"), Item(exercise="push"))
    for seconds in (20, 40):
        state = session(*items, seconds=seconds)
        after = amend(state, items, Item(exercise="legs", sets=1, first_side=Side.RIGHT))
        sides = [one.side for one in to_the_end(after).sets]
        assert sides == [Side.LEFT, Side.RIGHT]


def test_the_side_that_a_begun_exercise_began_with_outlasts_two_amendments() -> None:
    items = (Item(exercise="legs"), Item(exercise="push"))
    right = (Item(exercise="legs", first_side=Side.RIGHT), Item(exercise="push"))
    state = amend(session(*items, seconds=20), items, *right)
    state = amend(state, right, Item(exercise="legs", first_side=Side.RIGHT, sets=3))
    assert [one.side for one in to_the_end(state).sets] == [Side.LEFT, Side.RIGHT] * 3


def test_an_extra_set_of_a_later_set_goes_with_the_sets_that_are_changed() -> None:
    state = play(session(*THREE, seconds=60), Repeat(at=at(60)), Back(at=at(60), exercise=True))[0]
    state = play(state, Tick(at=at(80)))[0]
    done = to_the_end(amend(state, THREE, replace(THREE[0], sets=2), *THREE[1:]))
    assert [(one.set, one.extra) for one in done.sets[2:5]] == [(1, False), (2, False), (1, False)]


def test_what_is_planned_is_without_extra_sets() -> None:
    state = play(session(*THREE, seconds=20), Repeat(at=at(20)))[0]
    after = amend(state, THREE, THREE[0], THREE[1])
    assert after.planned == total(compile_routine(routine(*THREE[:2]), CARDS))


def test_the_set_under_way_is_not_one_of_fewer_sets_than_are_begun() -> None:
    after = amend(session(*THREE, seconds=60), THREE, replace(THREE[0], sets=1), *THREE[1:])
    assert (after.step.set, after.step.sets) == (2, 2)


def test_an_eased_exercise_that_is_ahead_again_stays_easier_when_it_is_changed() -> None:
    hold = Item(exercise="bridge", hold_s=30, clip="own")
    items = (THREE[1], hold, THREE[2])
    state = session(*items, seconds=150)
    steps = compile_easier(hold, CARDS, 1, "2")
    back = [Back(at=at(150), exercise=True)] * 2
    state = play(state, Ease(at=at(150), steps=steps), *back)[0]
    assert items_begun(state) == 0
    after = amend(state, items, THREE[1], replace(hold, sets=1), THREE[2])
    bridge = [step for step in after.steps if step.activity == "bridge" and not step.gap]
    assert {step.level for step in bridge} == {"1"}
    assert {step.clip for step in bridge} == {"bridge"}
    assert {s.duration for s in bridge if s.kind is StepKind.HOLD} == {at(20)}
    longer = amend(state, items, THREE[1], replace(hold, hold_s=40), THREE[2])
    assert at(40) in [step.duration for step in longer.steps if step.level == "1"]


def test_of_two_items_of_an_exercise_the_one_that_stays_keeps_its_steps() -> None:
    items = (THREE[1], Item(exercise="bridge", sets=1), Item(exercise="bridge", sets=2))
    state = play(session(*items, seconds=200), Repeat(at=at(200)))[0]
    state = play(state, *[Back(at=at(200), exercise=True)] * 3)[0]
    assert (state.step.item, items_begun(state)) == (0, 0)
    after = amend(state, items, items[0], items[2])
    assert [s.extra for s in after.steps if s.item == 1].count(True) == 4


@pytest.mark.parametrize("rest", [0, None])
def test_a_change_of_legs_becomes_a_rest_where_both_legs_work_together(
    rest: float | None,
) -> None:
    ladder = card("ladder", dose(*LIFT), dose(*LIFT, sides=Sides.EACH, rest_side=10))
    item = Item(exercise="ladder", level="2")
    steps = compile_routine(routine(item), {"ladder": ladder})
    state, _ = play(engine.begin(steps, 0)[0], Tick(at=at(40)))
    assert (state.step.kind, state.remaining) == (StepKind.SWITCH, at(6))
    new = Item(exercise="ladder", level="1", rest_set_s=rest)
    steps = amended(state, routine(item), routine(new), {"ladder": ladder})
    state, _ = play(state, Amend(at=at(40), steps=steps))
    assert (state.step.kind, state.step.side, state.remaining) == (StepKind.REST, None, at(6))
    assert [(one.set, one.side) for one in to_the_end(state).sets] == [(1, Side.LEFT), (2, None)]


def test_legs_one_by_one_begin_with_the_next_set_after_a_set_of_both() -> None:
    ladder = card("ladder", dose(*LIFT), dose(*LIFT, sides=Sides.EACH, rest_side=10))
    item = Item(exercise="ladder", level="1")
    steps = compile_routine(routine(item), {"ladder": ladder})
    state, _ = play(engine.begin(steps, 0)[0], Tick(at=at(20)))
    new = routine(Item(exercise="ladder", level="2"))
    steps = amended(state, routine(item), new, {"ladder": ladder})
    state, _ = play(state, Amend(at=at(20), steps=steps))
    sides = [(one.set, one.side) for one in to_the_end(state).sets]
    assert sides == [(1, None), (2, Side.LEFT), (2, Side.RIGHT)]


def test_another_time_between_exercises_counts_for_all_that_is_ahead() -> None:
    state = session(*THREE, seconds=20)
    new = replace(routine(*THREE), transition_s=40)
    steps = amended(state, routine(*THREE), new, CARDS)
    assert [s.duration for s in steps if s.kind is StepKind.READY] == [at(10), at(60), at(50)]


def test_the_get_ready_of_an_exercise_without_time_for_it_says_how_to_begin() -> None:
    at_once = card("at-once", dose(*LIFT, setup=0))
    cards = {**CARDS, "at-once": at_once}
    state = session(*THREE, seconds=4)
    new = routine(Item(exercise="at-once"), *THREE)
    state, _ = play(state, Amend(at=at(4), steps=amended(state, routine(*THREE), new, cards)))
    assert (state.step.kind, state.step.activity) == (StepKind.READY, "at-once")
    assert (state.step.cue, state.remaining) == ("Lie down.", at(10))


def test_a_gap_made_for_an_exercise_without_one_does_not_go_along_when_it_is_moved() -> None:
    cards = {**CARDS, "at-once": card("at-once", dose(*LIFT, setup=0))}
    at_once, (bridge, push, legs) = Item(exercise="at-once"), THREE
    old, new, moved = (
        replace(routine(bridge, *items), transition_s=0)
        for items in ((push, legs), (at_once, push), (push, at_once))
    )
    state, _ = play(engine.begin(compile_routine(old, cards), 0)[0], Tick(at=at(130)))
    state, _ = play(state, Amend(at=at(130), steps=amended(state, old, new, cards)))
    assert (state.step.kind, state.step.activity) == (StepKind.READY, "at-once")
    steps = amended(state, new, moved, cards)
    assert next(s.kind for s in steps if s.activity == "at-once") is StepKind.MOVE
