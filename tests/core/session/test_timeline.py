"""A routine compiles to the steps and the total that the card's dose says."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from rehab_desktop.core.content.dose import own_parts
from rehab_desktop.core.content.exercise import Exercise, Phase, PhaseKind, Side, Sides
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.session.timeline import (
    EASIER,
    SECOND,
    StepKind,
    compile_easier,
    compile_routine,
    total,
)
from tests.core.build import BREATH, LIFT, card, dose, steps


def kinds(compiled: tuple[object, ...]) -> str:
    return " ".join(step.kind.value for step in compiled)  # type: ignore[attr-defined]


def test_sets_of_breaths_have_rests_between_and_none_after_the_last() -> None:
    compiled = steps(card("breath", dose(*BREATH, sets=2, reps=2)))
    one_set = "inhale exhale wait inhale exhale wait"
    assert kinds(compiled) == f"ready {one_set} rest {one_set}"
    assert total(compiled) == (10 + 2 * 2 * 13 + 20) * SECOND


def test_a_change_over_is_added_to_every_get_ready_but_the_first() -> None:
    compiled = steps(card("one", dose(*LIFT, sets=1)), card("two", dose(*LIFT, sets=1)))
    ready = [step.duration // SECOND for step in compiled if step.kind is StepKind.READY]
    assert ready == [10, 25]


def test_each_side_works_in_each_set_with_a_switch_between() -> None:
    push = dose(*LIFT, sides=Sides.EACH, rest_side=10)
    compiled = steps(card("push", push))
    assert kinds(compiled) == (
        "ready move hold move switch move hold move rest move hold move switch move hold move"
    )
    holds = [(s.set, s.side) for s in compiled if s.kind is StepKind.HOLD]
    assert holds == [(1, Side.LEFT), (1, Side.RIGHT), (2, Side.LEFT), (2, Side.RIGHT)]


def test_the_right_side_can_go_first() -> None:
    push = card("push", dose(*LIFT, sides=Sides.EACH))
    routine = Routine(id="r", title="R", items=(Item(exercise="push"),))
    compiled = compile_routine(routine, {"push": push}, Side.RIGHT)
    assert compiled[0].side is Side.RIGHT
    assert [s.side for s in compiled if s.kind is StepKind.HOLD][:2] == [Side.RIGHT, Side.LEFT]


def test_a_gap_tells_what_comes_next() -> None:
    compiled = steps(card("push", dose(*LIFT, sides=Sides.EACH, rest_side=10)))
    switch = next(step for step in compiled if step.kind is StepKind.SWITCH)
    assert (switch.title, switch.side, switch.set, switch.set_index) == ("Push", Side.RIGHT, 1, 1)


def test_repetitions_have_their_own_rests_inside_the_set() -> None:
    compiled = steps(card("push", dose(*LIFT, sets=1, reps=2, rest_rep=5)))
    assert kinds(compiled) == "ready move hold move rest move hold move"
    assert {step.set_index for step in compiled} == {0}


def test_a_dose_without_phases_is_one_step_without_a_clock() -> None:
    compiled = steps(card("raise", dose(sets=1, reps=12)))
    assert kinds(compiled) == "ready manual"
    assert compiled[1].reps == 12
    assert compiled[1].duration == 0


def test_a_warm_up_starts_at_once_and_has_a_change_over_elsewhere() -> None:
    walk = TimedBlock(id="walk", title="Walk", seconds=60)
    assert kinds(steps(walk)) == "move"
    assert kinds(steps(card("one", dose(*LIFT, sets=1)), walk)) == "ready move hold move ready move"
    assert kinds(steps(walk, walk, transition=0)) == "move move"


def test_an_item_may_change_sets_repetitions_and_hold() -> None:
    push = card("push", dose(*LIFT))
    item = Item(exercise="push", sets=1, reps=3, hold_s=7)
    compiled = compile_routine(Routine(id="r", title="R", items=(item,)), {"push": push})
    holds = [step.duration // SECOND for step in compiled if step.kind is StepKind.HOLD]
    assert holds == [7, 7, 7]


def test_each_set_begins_with_the_next_tip() -> None:
    compiled = steps(card("push", dose(*LIFT, sets=3), tips=("First.", "Second.")))
    assert [step.tip for step in compiled if step.tip] == ["First.", "Second.", "First."]
    assert not any(step.tip for step in steps(card("bare", dose(*LIFT), tips=())))


@pytest.mark.parametrize(
    ("item", "message"),
    [
        (Item(exercise="nothing"), r"items\[2\]\.exercise: 'nothing' is not in the catalogue"),
        (Item(exercise="push", level="9"), r"items\[2\]\.level: '9' is not a level of push"),
    ],
)
def test_an_unknown_name_is_told_with_its_place(item: Item, message: str) -> None:
    routine = Routine(id="r", title="R", items=(Item(exercise="push"), item))
    with pytest.raises(ValueError, match=message):
        compile_routine(routine, {"push": card("push", dose(*LIFT))})


def test_easier_is_the_rung_below() -> None:
    ladder = card("bridge", dose(*LIFT, sets=1), dose(*LIFT, sets=3))
    easier = compile_easier(Item(exercise="bridge"), {"bridge": ladder}, 0, "2")
    assert {step.level for step in easier} == {"1"}
    assert kinds(easier) == "move hold move"


def test_easier_at_the_bottom_of_the_ladder_keeps_the_dose_and_says_so() -> None:
    plain = card("bridge", dose(*LIFT, sets=1))
    for level in ("1", EASIER):
        easier = compile_easier(Item(exercise="bridge"), {"bridge": plain}, 0, level)
        assert {step.level for step in easier} == {EASIER}
        assert {step.cue for step in easier} == {"Half the range"}
        assert easier[0].tip == "Half the range"


def test_a_card_without_an_easier_version_keeps_its_own_words() -> None:
    plain = replace(card("bridge", dose(*LIFT, sets=1)), easier=())
    easier = compile_easier(Item(exercise="bridge"), {"bridge": plain}, 0, "1")
    assert easier[0].tip == "Stay tall."


@pytest.mark.parametrize("seconds", [0, 0.4, 3601])
def test_a_phase_of_impossible_length_is_refused(seconds: float) -> None:
    with pytest.raises(ValueError, match=r"seconds: .* is outside"):
        Phase(kind=PhaseKind.HOLD, label="Hold", seconds=seconds)


def seconds_of(item: Item, made: Exercise, kind: StepKind) -> list[float]:
    routine = Routine(id="r", title="R", items=(item,))
    compiled = compile_routine(routine, {made.id: made})
    return [step.duration / SECOND for step in compiled if step.kind is kind]


def test_an_item_may_change_the_breath_and_leave_out_the_wait() -> None:
    breath = card("breath", dose(*BREATH, sets=1))
    item = Item(exercise="breath", inhale_s=3, exhale_s=4.5, pause_s=1)
    assert seconds_of(item, breath, StepKind.INHALE) == [3]
    assert seconds_of(item, breath, StepKind.EXHALE) == [4.5]
    assert seconds_of(item, breath, StepKind.WAIT) == [1]
    assert seconds_of(replace(item, pause_s=0), breath, StepKind.WAIT) == []
    assert seconds_of(Item(exercise="breath"), breath, StepKind.WAIT) == [3]


def test_an_item_may_change_a_single_movement() -> None:
    drill = card("drill", dose(LIFT[0], sets=1))
    assert seconds_of(Item(exercise="drill", work_s=15), drill, StepKind.MOVE) == [15]
    lift = card("lift", dose(*LIFT, sets=1))
    assert seconds_of(Item(exercise="lift", work_s=15), lift, StepKind.MOVE) == [3, 3]


def test_an_item_may_change_each_rest() -> None:
    push = card("push", dose(*LIFT, sides=Sides.EACH, reps=2, rest_rep=5, rest_side=10))
    item = Item(exercise="push", rest_rep_s=1, rest_side_s=2, rest_set_s=3)
    assert set(seconds_of(item, push, StepKind.REST)) == {1, 3}
    assert set(seconds_of(item, push, StepKind.SWITCH)) == {2}
    none = Item(exercise="push", rest_rep_s=0, rest_side_s=0, rest_set_s=0)
    assert seconds_of(none, push, StepKind.REST) == []


def test_an_items_own_side_goes_before_the_one_chosen_at_the_start() -> None:
    push = card("push", dose(*LIFT, sides=Sides.EACH))
    own = Routine(
        id="r",
        title="R",
        items=(Item(exercise="push", first_side=Side.RIGHT), Item(exercise="push")),
    )
    compiled = compile_routine(own, {"push": push}, Side.LEFT)
    first = {step.item: step.side for step in reversed(compiled)}
    assert first == {0: Side.RIGHT, 1: Side.LEFT}


def test_an_items_tips_and_clip_come_in_place_of_the_cards() -> None:
    push = card("push", dose(*LIFT, sets=3))
    item = Item(exercise="push", tips=("Mine.", "Too."), clip="own")
    compiled = compile_routine(Routine(id="r", title="R", items=(item,)), {"push": push})
    assert [step.tip for step in compiled if step.tip] == ["Mine.", "Too.", "Mine."]
    assert {step.clip for step in compiled} == {"own"}


def test_an_own_clip_is_not_shown_for_the_easier_version() -> None:
    ladder = card("bridge", dose(*LIFT, sets=1), dose(*LIFT, sets=3))
    item = Item(exercise="bridge", clip="own")
    assert {s.clip for s in compile_easier(item, {"bridge": ladder}, 0, "2")} == {"bridge"}


def test_a_dose_says_what_an_item_can_change_in_it() -> None:
    always = {"sets", "reps", "rest_set_s"}
    assert own_parts(dose()) == always
    assert own_parts(dose(*BREATH)) == always | {"inhale_s", "exhale_s", "pause_s", "rest_rep_s"}
    assert own_parts(dose(LIFT[0], sides=Sides.EACH)) == always | {
        "work_s",
        "rest_rep_s",
        "rest_side_s",
        "first_side",
    }
    assert own_parts(dose(*LIFT)) == always | {"hold_s", "rest_rep_s"}


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"sets": 21}, "sets: 21 is outside 1 to 20"),
        ({"inhale_s": 6}, "inhale_s: 6 is outside 3 to 5 seconds"),
        ({"exhale_s": 9}, "exhale_s: 9 is outside 4 to 8 seconds"),
        ({"pause_s": 3.5}, "pause_s: 3.5 is outside 0 to 3 seconds"),
        ({"pause_s": 0.2}, "Write 0 to leave the wait out"),
        ({"rest_set_s": -1}, "rest_set_s: -1 is outside 0 to 900"),
        ({"tips": ("x",) * 6}, "tips: are 6"),
        ({"tips": (" ",)}, "tips: number 1 is empty"),
        ({"tips": ("a", "x" * 201)}, "tips: number 2 is 201 characters long"),
    ],
)
def test_an_item_out_of_range_is_refused(values: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Item(exercise="push", **values)
