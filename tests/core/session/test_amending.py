"""Edit ahead: what is begun stays, and what is not begun follows the amended routine."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rehab_desktop.core.content.routine import Item, TimedBlock
from rehab_desktop.core.session.amending import items_begun, kept
from rehab_desktop.core.session.compiling_ahead import amended
from rehab_desktop.core.session.cues import PhraseKind
from rehab_desktop.core.session.state import (
    Amend,
    Back,
    Ease,
    End,
    Entered,
    LeaveOut,
    MarkPain,
    Mode,
    Pause,
    Repeat,
    Resume,
    Skip,
    Tick,
)
from rehab_desktop.core.session.timeline import StepKind, compile_easier, compile_routine
from tests.core.build import at, phrases, play
from tests.core.session.amending_steps import (
    CARDS,
    THREE,
    WALK,
    amend,
    recorded,
    rest_of,
    routine,
    session,
    to_the_end,
)


def test_a_set_less_than_asked_is_taken_off_while_the_first_runs() -> None:
    before = session(*THREE, seconds=20)
    after = amend(before, THREE, Item(exercise="bridge", sets=2), *THREE[1:])
    assert replace(after, steps=before.steps, planned=before.planned) == before
    assert (after.step.set, after.step.sets) == (1, 2)
    done = to_the_end(after)
    assert [one[2] for one in recorded(done) if one[0] == "bridge"] == [1, 2]
    assert before.planned - after.planned == at(20 + 26)
    assert done.active == after.planned


def test_a_set_more_than_asked_is_put_on() -> None:
    after = amend(session(*THREE, seconds=20), THREE, Item(exercise="bridge", sets=4), *THREE[1:])
    assert [one[2] for one in recorded(to_the_end(after)) if one[0] == "bridge"] == [1, 2, 3, 4]


def test_the_sets_to_come_have_the_new_hold_and_the_set_under_way_its_own() -> None:
    after = amend(session(*THREE, seconds=20), THREE, Item(exercise="bridge", hold_s=5), *THREE[1:])
    assert after.duration == at(20)
    done = to_the_end(after)
    assert [one.actual_ns for one in done.sets[:3]] == [at(26), at(11), at(11)]


def test_a_harder_or_easier_level_counts_from_the_next_set_on() -> None:
    easier = Item(exercise="bridge", level="1")
    done = to_the_end(amend(session(*THREE, seconds=20), THREE, easier, *THREE[1:]))
    assert [one[1] for one in recorded(done)[:3]] == ["2", "1", "1"]


def test_an_exercise_left_out_before_it_is_begun_is_not_in_the_record() -> None:
    done = to_the_end(amend(session(*THREE, seconds=20), THREE, THREE[0], THREE[2]))
    assert {one[0] for one in recorded(done)} == {"bridge", "legs"}
    assert {one[3] for one in recorded(done)} == {"done"}
    assert done.mode is Mode.FINISHED


def test_what_is_not_begun_can_change_places_and_be_added_to() -> None:
    state = amend(session(*THREE, seconds=20), THREE, THREE[0], THREE[2], WALK, THREE[1])
    done = to_the_end(state)
    order = list(dict.fromkeys(one[0] for one in recorded(done)))
    assert order == ["bridge", "legs", "walk", "push"]
    assert done.active == state.planned


@pytest.mark.parametrize("seconds", [5, 20, 40, 60, 140, 165, 250])
def test_the_same_routine_changes_nothing_at_all(seconds: float) -> None:
    state = session(*THREE, seconds=seconds)
    steps = amended(state, routine(*THREE), routine(*THREE), CARDS)
    assert steps is state.steps
    assert play(state, Amend(at=state.at, steps=steps)) == (state, ())


def test_a_rest_keeps_its_clock_when_the_set_after_it_is_changed() -> None:
    before = session(*THREE, seconds=40)
    after = amend(before, THREE, Item(exercise="bridge", reps=2, rest_set_s=60), *THREE[1:])
    assert (after.step.kind, after.remaining) == (StepKind.REST, before.remaining)
    assert (after.step.reps, after.step.set) == (2, 2)


def test_a_rest_that_leads_to_nothing_more_of_its_exercise_becomes_the_next_get_ready() -> None:
    before = session(*THREE, seconds=40)
    assert before.step.kind is StepKind.REST
    steps = amended(before, routine(*THREE), routine(replace(THREE[0], sets=1), THREE[1]), CARDS)
    after, effects = play(before, Amend(at=before.at, steps=steps))
    assert (after.step.kind, after.step.activity) == (StepKind.READY, "push")
    assert (after.elapsed, after.remaining) == (0, at(20 + 15))
    assert phrases(effects) == [(40, PhraseKind.NEXT.value)]
    assert [e.index for e in effects if isinstance(e, Entered)] == [after.index]
    assert after.active == before.active


def test_a_swap_while_getting_ready_gives_all_the_time_for_the_other_exercise() -> None:
    before = session(*THREE, seconds=130)
    assert (before.step.kind, before.step.activity) == (StepKind.READY, "push")
    after = amend(before, THREE, THREE[0], THREE[2])
    assert (after.step.activity, after.elapsed, after.remaining) == ("legs", 0, at(25))
    assert rest_of(after)[0] == ("legs", "move")


@pytest.mark.parametrize("paused", [True, False])
def test_a_swap_in_a_pause_or_a_3_2_1_stays_there_and_begins_with_the_get_ready(
    paused: bool,
) -> None:
    before = play(session(*THREE, seconds=130), Pause(at=at(130)))[0]
    if not paused:
        before = play(before, Resume(at=at(131)))[0]
    after = amend(before, THREE, THREE[0], THREE[2])
    assert (after.mode, after.countdown_elapsed) == (before.mode, before.countdown_elapsed)
    running, effects = play(after, Resume(at=at(131)), Tick(at=at(140)))
    assert (running.step.activity, running.elapsed) == ("legs", at(6))
    assert (134, PhraseKind.NEXT.value) in phrases(effects)


def test_another_dose_of_the_exercise_one_gets_ready_for_keeps_the_clock() -> None:
    before = session(*THREE, seconds=130)
    after = amend(before, THREE, THREE[0], Item(exercise="push", sets=1), THREE[2])
    assert (after.step.sets, after.remaining) == (1, before.remaining)


def test_a_set_put_on_while_getting_ready_for_the_next_exercise_comes_first() -> None:
    before = session(*THREE, seconds=130)
    after = amend(before, THREE, replace(THREE[0], sets=4), *THREE[1:])
    assert (after.step.kind, after.step.activity, after.step.set) == (StepKind.REST, "bridge", 4)
    assert rest_of(after)[3:6] == [("push", "ready"), ("push", "move"), ("push", "hold")]
    assert [one[:3:2] for one in recorded(to_the_end(after))][3:5] == [("bridge", 4), ("push", 1)]


def test_the_session_ends_with_the_set_under_way_where_nothing_is_left() -> None:
    after = amend(session(*THREE, seconds=20), THREE, replace(THREE[0], sets=1))
    done = to_the_end(after)
    assert (done.mode, recorded(done)) == (Mode.FINISHED, [("bridge", "2", 1, "done")])
    assert done.active == at(36) == done.planned


def test_the_session_ends_with_the_rest_under_way_where_nothing_is_left() -> None:
    before = session(*THREE, seconds=40)
    after = amend(before, THREE, replace(THREE[0], sets=1))
    assert (after.step.kind, after.step.activity) == (StepKind.REST, "bridge")
    assert after.remaining == before.remaining == after.left
    assert to_the_end(after).active == at(56)
    for event in (Skip(at=at(41)), Skip(at=at(41), exercise=True)):
        assert play(after, event)[0].mode is Mode.FINISHED
    assert play(after, Back(at=at(41)))[0].step.set == 1
    assert play(after, Repeat(at=at(41)))[0].step.extra
    eased = compile_easier(THREE[0], CARDS, 0, "2")
    assert play(after, Ease(at=after.at, steps=eased)) == (after, ())


def test_a_get_ready_that_leads_nowhere_any_more_is_a_rest_until_the_end() -> None:
    before = session(*THREE, seconds=130)
    after = amend(before, THREE, THREE[0])
    assert (after.step.kind, after.step.activity) == (StepKind.REST, "bridge")
    assert after.remaining == before.remaining
    assert {one[0] for one in recorded(to_the_end(after))} == {"bridge"}


def test_what_was_left_out_by_mistake_is_put_back() -> None:
    state = session(*THREE, seconds=40)
    short = amend(state, THREE, replace(THREE[0], sets=1))
    again = amend(short, (replace(THREE[0], sets=1),), *THREE)
    assert again.step.set == 2
    assert again.remaining == state.remaining
    assert again.steps == state.steps


def test_going_back_from_a_rest_at_the_end_and_adding_leaves_no_rest_without_a_set() -> None:
    one = (replace(THREE[0], sets=1),)
    state = amend(session(*THREE, seconds=40), THREE, *one)
    state = play(state, Back(at=at(41)), Tick(at=at(60)))[0]
    assert amended(state, routine(*one), routine(*one), CARDS) is state.steps
    longer = amend(state, one, *one, THREE[1])
    assert [kind for exercise, kind in rest_of(longer) if exercise == "bridge"] == ["move"]
    assert {one[0] for one in recorded(to_the_end(longer))} == {"bridge", "push"}


def test_the_first_exercise_of_all_can_be_swapped_while_getting_ready_for_it() -> None:
    state = session(*THREE, seconds=4)
    assert items_begun(state) == 0
    after = amend(state, THREE, THREE[1], THREE[0])
    assert (after.step.activity, after.remaining) == ("push", at(20))
    ready = next(s for s in after.steps if (s.activity, s.kind) == ("bridge", StepKind.READY))
    assert ready.duration == at(10 + 15)
    walk = amend(state, THREE, WALK, THREE[0])
    assert (walk.step.kind, walk.step.activity) == (StepKind.READY, "walk")
    assert walk.remaining == at(10)


@pytest.mark.parametrize(
    "new",
    [(THREE[1],), (THREE[1], THREE[0], THREE[2]), (WALK, *THREE), (Item(exercise="legs"),)],
)
def test_a_routine_that_does_not_begin_with_what_is_begun_is_refused(
    new: tuple[Item | TimedBlock, ...],
) -> None:
    state = session(*THREE, seconds=20)
    with pytest.raises(ValueError, match=r"items\[1\]: bridge is begun"):
        amended(state, routine(*THREE), routine(*new), CARDS)


def test_a_routine_shorter_than_what_is_begun_is_refused() -> None:
    state = session(*THREE, seconds=170)
    with pytest.raises(ValueError, match=r"items\[2\]: push is begun"):
        amended(state, routine(*THREE), routine(THREE[0]), CARDS)


def test_an_unknown_level_is_refused_with_its_place() -> None:
    with pytest.raises(ValueError, match=r"items\[2\]"):
        amend(session(*THREE, seconds=20), THREE, THREE[0], Item(exercise="push", level="9"))


def test_steps_that_do_not_fit_what_is_begun_change_nothing() -> None:
    state = session(*THREE, seconds=60)
    steps = state.steps
    later = session(*THREE, seconds=40)
    other_gap = replace(later.step, duration=at(90))
    end = kept(state)
    for here, wrong in (
        (state, steps[:2]),
        (state, (*steps[:end], replace(steps[end], set_index=state.step.set_index))),
        (state, steps[1:]),
        (state, compile_routine(routine(*THREE[1:]), CARDS)),
        (state, (*steps[:-1], replace(steps[-1], set_index=99))),
        (state, (*steps[:-1], replace(steps[state.index], item=9))),
        (later, (*steps[: later.index], other_gap, *steps[later.index + 1 :])),
        (later, (*steps[: later.index], *steps[later.index + 1 :])),
    ):
        assert play(here, Amend(at=here.at, steps=wrong)) == (here, ())


def test_after_the_end_nothing_is_amended() -> None:
    for over in (session(*THREE, seconds=2000), play(session(*THREE), End(at=at(1)))[0]):
        steps = compile_routine(routine(*THREE, WALK), CARDS)
        assert play(over, Amend(at=over.at, steps=steps)) == (over, ())


def test_what_rests_because_it_hurts_still_rests_after_an_amendment() -> None:
    state = play(
        session(*THREE, seconds=20),
        LeaveOut(at=at(20), activities=frozenset({"push", "legs"})),
        MarkPain(at=at(20), value=4),
    )[0]
    after = amend(state, THREE, replace(THREE[0], sets=1), replace(THREE[1], sets=1), THREE[2])
    assert (after.pain, after.pains, after.left_out) == (4, state.pains, state.left_out)
    done = to_the_end(after)
    assert [one[3] for one in recorded(done)] == ["done", *["skipped"] * 5]


def test_going_back_to_an_exercise_takes_nothing_from_the_record() -> None:
    state = play(session(*THREE, seconds=185), Back(at=at(185), exercise=True))[0]
    state = play(state, Back(at=state.at, exercise=True))[0]
    assert (state.step.activity, items_begun(state)) == ("bridge", 0)
    before = state.sets
    after = amend(state, THREE, THREE[2])
    assert (after.sets, after.step.activity) == (before, "legs")
