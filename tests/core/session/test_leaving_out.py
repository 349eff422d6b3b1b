"""What is left out of a session because it hurts, and what that leaves in the record."""

from __future__ import annotations

from rehab_desktop.core.content.routine import Item
from rehab_desktop.core.history.record import SetStatus
from rehab_desktop.core.session.state import (
    Back,
    Ease,
    End,
    LeaveOut,
    MarkPain,
    Mode,
    Over,
    Pause,
    PauseReason,
    Repeat,
    Resume,
    Skip,
    State,
    TakeBackPain,
    Tick,
)
from rehab_desktop.core.session.timeline import StepKind, compile_easier
from tests.core.build import LIFT, at, begin, card, dose, play

DRIBBLES = card("dribbles", dose(*LIFT))  # ready 10, lift 3, hold 20, lower 3, rest 20, again: 82 s
KNEES = card("knees", dose(*LIFT))
BRIDGE = card("bridge", dose(*LIFT))
NO_DRILLS = LeaveOut(at=at(20), activities=frozenset({"dribbles", "knees"}))


def hurting(*cards: object, seconds: float = 20) -> State:
    now = at(seconds)
    state, _ = play(begin(*cards), Tick(at=now), Pause(at=now, why=PauseReason.HURTS))  # type: ignore[arg-type]
    return state


def statuses(state: State) -> list[tuple[str, str]]:
    return [(one.exercise, one.status.value) for one in state.sets]


def test_stopping_goes_past_what_is_left_out_and_records_it_as_skipped() -> None:
    state, _ = play(hurting(DRIBBLES, KNEES, BRIDGE), NO_DRILLS, Skip(at=at(21), exercise=True))
    assert state.step.activity == "bridge"
    assert statuses(state) == [
        ("dribbles", "cut short"),
        ("dribbles", "skipped"),
        ("knees", "skipped"),
        ("knees", "skipped"),
    ]


def test_a_session_in_which_nothing_is_left_ends_as_stopped() -> None:
    state, effects = play(hurting(DRIBBLES, KNEES), NO_DRILLS, Skip(at=at(21), exercise=True))
    assert state.mode is Mode.ENDED
    assert effects[-1] == Over(at=at(21), finished=False)


def test_going_on_before_the_last_exercise_ends_the_session_where_it_is_left_out() -> None:
    # Ready for the knees from 82 s on.
    state, effects = play(
        hurting(DRIBBLES, KNEES, seconds=85),
        LeaveOut(at=at(86), activities=frozenset({"knees"})),
        Resume(at=at(87)),
    )
    assert state.mode is Mode.ENDED
    assert isinstance(effects[-1], Over)


def test_what_is_left_out_later_is_passed_over_when_its_turn_comes() -> None:
    state, _ = play(
        hurting(BRIDGE, KNEES, BRIDGE),
        NO_DRILLS,
        Resume(at=at(30)),
        Tick(at=at(30 + 3 + 62 + 5)),
    )
    assert (state.step.item, state.step.activity) == (2, "bridge")
    assert statuses(state)[-2:] == [("knees", "skipped")] * 2


def test_an_exercise_under_way_may_be_finished_though_it_is_left_out_from_now_on() -> None:
    state, _ = play(hurting(DRIBBLES, KNEES), NO_DRILLS, Resume(at=at(30)), Tick(at=at(1000)))
    assert state.mode is Mode.FINISHED
    assert statuses(state) == [("dribbles", "done")] * 2 + [("knees", "skipped")] * 2


def test_going_on_while_getting_ready_for_what_is_left_out_leads_past_it() -> None:
    state = hurting(DRIBBLES, KNEES, BRIDGE, seconds=85)
    assert (state.step.kind, state.step.activity) == (StepKind.READY, "knees")
    state, _ = play(state, NO_DRILLS, Resume(at=at(90)), Tick(at=at(95)))
    assert (state.mode, state.step.activity) == (Mode.RUNNING, "bridge")


def test_a_get_ready_that_runs_on_does_not_lead_into_what_is_left_out() -> None:
    ready = play(begin(DRIBBLES, KNEES, BRIDGE), Tick(at=at(85)), NO_DRILLS)[0]
    assert play(ready, Tick(at=at(110)))[0].step.activity == "bridge"
    assert play(ready, Skip(at=at(86)))[0].step.activity == "bridge"


def test_going_back_does_not_lead_into_what_is_left_out() -> None:
    state, _ = play(
        hurting(BRIDGE, DRIBBLES, BRIDGE, seconds=112),
        NO_DRILLS,
        Skip(at=at(113), exercise=True),
        Resume(at=at(113)),
        Tick(at=at(117)),
    )
    assert state.step.item == 2
    assert play(state, Back(at=at(117)))[0].step.item == 0
    assert play(state, Back(at=at(117), exercise=True))[0].step.item == 0
    assert play(state, Repeat(at=at(117)))[0].steps == state.steps


def test_back_at_the_start_of_the_first_thing_left_begins_it_again() -> None:
    state, _ = play(hurting(DRIBBLES, BRIDGE), NO_DRILLS, Skip(at=at(21), exercise=True))
    state, _ = play(state, Resume(at=at(21)), Tick(at=at(25)))
    for event in (Back(at=at(25)), Back(at=at(25), exercise=True)):
        again = play(state, event)[0]
        assert (again.step.activity, again.step.kind) == ("bridge", StepKind.READY)


def test_the_time_that_is_left_is_without_what_is_left_out() -> None:
    before = hurting(DRIBBLES, KNEES, BRIDGE)
    after, _ = play(before, NO_DRILLS)
    assert before.left - after.left == at(15 + 82)


def test_the_set_in_which_an_exercise_is_stopped_because_it_hurts_says_so() -> None:
    state, _ = play(hurting(BRIDGE, KNEES), Skip(at=at(21), exercise=True))
    assert [one.hurt for one in state.sets] == [True, False]


def test_in_a_rest_it_is_the_set_just_done_that_hurt() -> None:
    state, _ = play(hurting(BRIDGE, KNEES, seconds=40), Skip(at=at(41), exercise=True))
    assert [(one.status, one.hurt) for one in state.sets] == [
        (SetStatus.DONE, True),
        (SetStatus.SKIPPED, False),
    ]


def test_ending_the_session_because_it_hurts_says_so_too_also_by_way_of_leave() -> None:
    assert play(hurting(BRIDGE), End(at=at(21)))[0].sets[0].hurt
    left, _ = play(hurting(BRIDGE), Pause(at=at(21), why=PauseReason.LEAVING), End(at=at(22)))
    assert left.sets[0].hurt


def test_whoever_goes_on_and_leaves_later_was_not_stopped_by_pain() -> None:
    state, _ = play(hurting(BRIDGE), Resume(at=at(21)), Tick(at=at(25)), End(at=at(25)))
    assert not state.sets[0].hurt


def test_a_pain_taken_back_leaves_the_one_told_before_it() -> None:
    state, _ = play(begin(BRIDGE), Tick(at=at(15)), MarkPain(at=at(15), value=2))
    state, _ = play(state, Pause(at=at(20), why=PauseReason.HURTS))
    state, _ = play(state, MarkPain(at=at(20), value=7), MarkPain(at=at(22), value=8))
    state, _ = play(state, TakeBackPain(at=at(23)))
    assert (state.pain, [mark.value for mark in state.pains]) == (2, [2])


def test_a_pain_taken_back_in_a_rest_leaves_the_set_without_one() -> None:
    state, _ = play(hurting(BRIDGE, seconds=40), MarkPain(at=at(40), value=7))
    state, _ = play(state, TakeBackPain(at=at(41)), TakeBackPain(at=at(42)))
    assert (state.sets[0].pain, state.pains) == (None, ())


def test_easier_in_a_rest_changes_what_is_left_and_keeps_the_rest() -> None:
    ladder = card("bridge", dose(*LIFT), dose(*LIFT))
    easier = compile_easier(Item(exercise="bridge"), {"bridge": ladder}, 0, "2")
    state, _ = play(begin(ladder), Tick(at=at(40)), Ease(at=at(40), steps=easier))
    assert (state.mode, state.step.kind, state.remaining) == (Mode.RUNNING, StepKind.REST, at(16))
    assert state.step.level == "1"
    state, _ = play(state, Tick(at=at(1000)))
    assert [(one.level, one.status.value) for one in state.sets] == [("2", "done"), ("1", "done")]
