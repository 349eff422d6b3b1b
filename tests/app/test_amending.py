"""Edit ahead in a running session: what is heard, seen and written down of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from rehab_desktop.app.checkpoint import read, write_place, write_steps
from rehab_desktop.app.resuming import routine_of
from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.history.record import SessionStatus
from rehab_desktop.core.session.compiling_ahead import amended
from rehab_desktop.core.session.state import Mode
from rehab_desktop.core.session.timeline import StepKind
from tests.app.stage import World, library_of
from tests.core.build import LIFT, at, card, dose
from tests.core.session.amended_sessions import CARDS, Edit, Script, played, routines, scripts

# Ready 10, lift 3, hold 20, lower 3, rest 20, and so on: a set takes 26 s, three take 128 s.
BRIDGE = card("bridge", dose(*LIFT, sets=3), dose(*LIFT, sets=3))
PUSH = card("push", dose(*LIFT, sets=2, setup=20))
LEGS = card("legs", dose(*LIFT, sets=1))


def world() -> World:
    return World(BRIDGE, PUSH, LEGS)


def ahead(runner: SessionRunner, *items: Item | TimedBlock) -> Routine:
    return replace(runner.routine, items=items)


def test_an_amended_session_goes_on_and_is_kept_as_amended() -> None:
    stage = world()
    runner = stage.start()
    stage.go(runner, 20)
    bridge, _, legs = runner.routine.items
    runner.amend(ahead(runner, Item(exercise="bridge", sets=1), Item(exercise="legs")))
    assert (bridge, legs) == (Item(exercise="bridge"), runner.routine.items[1])
    stage.go(runner, 200)
    record = stage.history.records["id-1"]
    assert [one.exercise for one in record.sets] == ["bridge", "legs"]
    assert record.status is SessionStatus.COMPLETED
    assert record.planned_ns == record.active_ns == at(36 + 25 + 26)


@pytest.mark.parametrize("paused", [True, False])
def test_an_amendment_is_written_down_at_once(paused: bool) -> None:
    stage = world()
    runner = stage.start()
    stage.go(runner, 20)
    if paused:
        runner.pause()
    runner.amend(ahead(runner, *runner.routine.items[:2]))
    row = stage.history.row
    assert row is not None
    assert read(row.plan, row.state) == runner.state


def test_steps_changed_in_a_pause_are_written_down_at_once() -> None:
    stage = world()
    runner = stage.start()
    stage.go(runner, 20)
    runner.pause()
    runner.repeat()
    row = stage.history.row
    assert row is not None
    assert read(row.plan, row.state).steps == runner.state.steps


def test_a_session_that_crashed_after_an_amendment_comes_back_amended() -> None:
    stage = world()
    runner = stage.start()
    stage.go(runner, 20)
    dosed = Item(exercise="push", sets=3, hold_s=8, rest_set_s=5)
    runner.amend(ahead(runner, Item(exercise="bridge", sets=2), dosed))
    interrupted = stage.sessions.interrupted().result()
    assert interrupted is not None
    again = stage.sessions.resume(interrupted)
    assert again.routine.items == (Item(exercise="bridge", sets=2), dosed)
    again.amend(ahead(again, *again.routine.items, Item(exercise="legs")))
    again.resume()
    stage.go(again, 400)
    record = stage.history.records["id-1"]
    assert [one.exercise for one in record.sets] == [*["bridge"] * 2, *["push"] * 3, "legs"]
    assert [one.planned_ns for one in record.sets[2:5]] == [at(14)] * 3


def test_a_resumed_session_has_the_doses_it_was_begun_with() -> None:
    stage = world()
    less = replace(stage.library.routines["test"], items=(Item(exercise="push", sets=1),))
    steps = stage.library.steps(less)
    stage.library.routines["test"] = replace(less, items=(Item(exercise="push", tips=("Slow.",)),))  # type: ignore[index]
    again = routine_of(steps, "test", "Test", stage.library)
    assert again.items == (Item(exercise="push", sets=1, tips=("Slow.",)),)


def test_the_picture_of_now_stays_and_that_of_the_next_exercise_is_prepared() -> None:
    stage = world()
    runner = stage.start()
    stage.go(runner, 20)
    before = stage.video.shot
    assert stage.video.next is not None
    assert stage.video.next.id == "push"
    runner.amend(ahead(runner, runner.routine.items[0], Item(exercise="legs")))
    after = stage.video.shot
    assert before is not None
    assert after is not None
    assert after == replace(before, at=after.at, position=before.position + after.at - before.at)
    assert stage.video.next is not None
    assert stage.video.next.id == "legs"


def test_a_swap_while_getting_ready_is_said_and_shown() -> None:
    stage = world()
    runner = stage.start()
    stage.go(runner, 130)
    assert stage.voice.said[-1].startswith("next Push")
    hushed = stage.voice.hushed
    runner.amend(ahead(runner, runner.routine.items[0], Item(exercise="legs")))
    assert stage.voice.hushed == hushed + 1
    assert stage.voice.said[-1].startswith("next Legs")
    assert stage.video.shot is not None
    assert stage.video.shot.clip.id == "legs"


def test_a_routine_that_contradicts_what_is_begun_is_refused_and_the_session_goes_on() -> None:
    stage = world()
    runner = stage.start()
    stage.go(runner, 20)
    state, routine = runner.state, runner.routine
    with pytest.raises(ValueError, match="bridge is begun"):
        runner.amend(ahead(runner, Item(exercise="legs")))
    assert (runner.state, runner.routine) == (state, routine)


def test_what_is_begun_is_read_at_the_instant_of_the_amendment() -> None:
    stage = world()
    runner = stage.start()
    stage.go(runner, 162)
    assert runner.state.step.kind is StepKind.READY
    stage.clock.go(1.5)
    with pytest.raises(ValueError, match="push is begun"):
        runner.amend(ahead(runner, Item(exercise="bridge"), Item(exercise="legs")))
    assert len(runner.routine.items) == 3


def test_the_same_routine_writes_nothing_and_a_session_at_its_end_is_not_amended() -> None:
    stage = world()
    runner = stage.start()
    stage.go(runner, 20)
    steps, writes = runner.state.steps, stage.history.writes
    runner.amend(runner.routine)
    assert runner.state.steps is steps
    assert stage.history.writes == writes
    stage.go(runner, 400)
    assert runner.state.mode is Mode.FINISHED
    runner.amend(ahead(runner, *runner.routine.items, Item(exercise="legs")))
    assert runner.state.steps is steps


def test_a_person_s_own_time_between_exercises_holds_for_what_is_added() -> None:
    stage = World(library=replace(library_of((BRIDGE, LEGS)), change_over=lambda: 40))
    runner = stage.start()
    stage.go(runner, 20)
    before = runner.state.planned
    runner.amend(ahead(runner, *runner.routine.items, Item(exercise="legs")))
    assert runner.state.planned - before == at(40 + 10 + 26)


@given(routines, scripts())
def test_an_amended_session_reads_back_as_it_was_written(routine: Routine, script: Script) -> None:
    library = replace(library_of(tuple(CARDS.values())), routines={"test": routine})
    for one in played(routine, script):
        if not isinstance(one.what, Edit) or one.after.over:
            continue
        state = one.after
        assert read(write_steps(state.steps), write_place(state)) == state
        again = routine_of(state.steps, "test", "Test", library)
        assert len(again.items) == len(one.new.items)
        assert amended(state, again, again, CARDS) is state.steps
