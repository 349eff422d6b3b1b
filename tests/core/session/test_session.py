"""What a session does with time and with what the person asks of it."""

from __future__ import annotations

import pytest

from rehab_desktop.core.content.exercise import Side, Sides
from rehab_desktop.core.content.routine import Item, TimedBlock
from rehab_desktop.core.history.record import SetStatus
from rehab_desktop.core.session import engine
from rehab_desktop.core.session.cues import PhraseKind
from rehab_desktop.core.session.state import (
    Adjust,
    Back,
    Done,
    Ease,
    End,
    Entered,
    MarkPain,
    Mode,
    Over,
    Pause,
    PauseReason,
    Repeat,
    Resume,
    SetClosed,
    Skip,
    Sounded,
    State,
    Suspended,
    Tick,
)
from rehab_desktop.core.session.timeline import SECOND, StepKind, compile_easier
from tests.core.build import BREATH, LIFT, at, begin, card, dose, phrases, play, tones

HOLDS = card("bridge", dose(*LIFT))  # ready 10, lift 3, hold 20, lower 3, rest 20, again
BREATHS = card("breath", dose(*BREATH, sets=2, reps=2))
LEGS = card("push", dose(*LIFT, sides=Sides.EACH, rest_side=10))
MANUAL = card("raise", dose(sets=2, reps=12))


def place(state: State) -> tuple[str, int, float]:
    return state.step.kind.value, state.step.set, state.elapsed / SECOND


def test_a_session_runs_to_its_end_by_itself() -> None:
    state, effects = play(begin(HOLDS), Tick(at=at(1000)))
    assert state.mode is Mode.FINISHED
    assert [(s.status, s.actual_ns) for s in state.sets] == [(SetStatus.DONE, at(26))] * 2
    over = next(effect for effect in effects if isinstance(effect, Over))
    assert (over.at, over.finished) == (at(10 + 26 + 20 + 26), True)
    assert state.active == at(82)
    assert state.left == 0


def test_a_step_ends_on_its_deadline_however_late_the_clock_is_looked_at() -> None:
    _, effects = play(begin(HOLDS), Tick(at=at(10.7)), Tick(at=at(14)))
    assert [e.at for e in effects if isinstance(e, Entered)] == [at(10), at(13)]


def test_pause_freezes_the_time_that_is_left_and_3_2_1_leads_back() -> None:
    paused, _ = play(begin(HOLDS), Tick(at=at(18)), Pause(at=at(18)))
    assert place(paused) == ("hold", 1, 5)
    leading, effects = play(paused, Tick(at=at(100)), Resume(at=at(100)))
    assert leading.mode is Mode.COUNTDOWN
    assert tones(effects) == [(100, "low")]
    running, effects = play(leading, Tick(at=at(104)))
    assert tones(effects) == [(101, "low"), (102, "low"), (103, "high")]
    assert place(running) == ("hold", 1, 6)
    assert running.active == at(19)


def test_pausing_twice_keeps_the_newer_reason() -> None:
    state, effects = play(begin(HOLDS), Pause(at=at(1)), Pause(at=at(2), why=PauseReason.LEAVING))
    assert state.why is PauseReason.LEAVING
    assert len(effects) == 1


def test_resume_may_restart_the_repetition() -> None:
    breathing = play(begin(BREATHS), Tick(at=at(10 + 13 + 6)), Pause(at=at(29)))[0]
    assert (breathing.step.kind, breathing.step.rep) == (StepKind.EXHALE, 2)
    again = play(breathing, Resume(at=at(40), restart_repetition=True), Tick(at=at(44)))[0]
    assert (again.step.kind, again.step.rep, again.elapsed) == (StepKind.INHALE, 2, at(1))
    assert again.set_elapsed == at(20)


def test_resume_without_a_pause_changes_nothing() -> None:
    state = play(begin(HOLDS), Tick(at=at(5)))[0]
    assert play(state, Resume(at=at(5))) == (state, ())


def test_a_sleep_pauses_where_the_gap_began() -> None:
    state, effects = play(begin(HOLDS), Tick(at=at(15)), Suspended(since=at(15.2), at=at(3600)))
    assert (state.mode, state.why, state.at) == (Mode.PAUSED, PauseReason.SUSPENDED, at(3600))
    assert (state.step.kind, state.elapsed) == (StepKind.HOLD, at(2.2))
    assert effects[-1].at == at(15.2)


def test_skip_in_a_set_cuts_it_short_and_goes_to_the_rest() -> None:
    state, _ = play(begin(HOLDS), Tick(at=at(20)), Skip(at=at(20)))
    assert place(state) == ("rest", 2, 0)
    assert [(s.status, s.actual_ns, s.reps) for s in state.sets] == [
        (SetStatus.CUT_SHORT, at(10), 0)
    ]


def test_skip_in_a_rest_starts_the_set_now() -> None:
    state, _ = play(begin(HOLDS), Tick(at=at(40)), Skip(at=at(40)))
    assert place(state) == ("move", 2, 0)
    assert len(state.sets) == 1


def test_skipping_an_exercise_records_what_was_passed_over() -> None:
    state, effects = play(begin(HOLDS, BREATHS), Tick(at=at(20)), Skip(at=at(20), exercise=True))
    assert state.step.title == "Breath"
    assert [s.status for s in state.sets] == [SetStatus.CUT_SHORT, SetStatus.SKIPPED]
    closed = [e.performed for e in effects if isinstance(e, SetClosed)]
    assert closed == list(state.sets)


def test_skipping_an_exercise_from_its_get_ready_skips_all_its_sets() -> None:
    state, _ = play(begin(HOLDS, BREATHS), Tick(at=at(5)), Skip(at=at(5), exercise=True))
    assert [s.status for s in state.sets] == [SetStatus.SKIPPED] * 2


def test_skipping_the_last_set_ends_the_session() -> None:
    state, effects = play(begin(HOLDS), Tick(at=at(60)), Skip(at=at(60)))
    assert state.mode is Mode.FINISHED
    assert isinstance(effects[-2], Over)


def test_stopping_the_last_exercise_because_it_hurts_is_no_end_reached() -> None:
    hurting = play(begin(HOLDS), Tick(at=at(20)), Pause(at=at(20), why=PauseReason.HURTS))[0]
    state, effects = play(hurting, Skip(at=at(21), exercise=True))
    assert state.mode is Mode.ENDED
    assert effects[-1] == Over(at=at(21), finished=False)
    assert [s.status for s in state.sets] == [SetStatus.CUT_SHORT, SetStatus.SKIPPED]


def test_a_skip_while_paused_stays_paused_and_leads_in_later() -> None:
    state = play(begin(HOLDS), Tick(at=at(40)), Pause(at=at(40)), Skip(at=at(41)))[0]
    assert (state.mode, place(state)) == (Mode.PAUSED, ("move", 2, 0))
    skipped = play(state, Skip(at=at(42)))[0]
    assert [s.status for s in skipped.sets] == [SetStatus.DONE, SetStatus.SKIPPED]
    state, effects = play(state, Resume(at=at(50)), Tick(at=at(54)))
    assert place(state) == ("move", 2, 1)
    assert any(isinstance(effect, Entered) for effect in effects)


def test_skipping_past_the_end_while_paused_ends_the_session() -> None:
    state = play(begin(HOLDS), Tick(at=at(60)), Pause(at=at(60)), Skip(at=at(61)))[0]
    assert state.mode is Mode.FINISHED


def test_back_restarts_the_set_after_a_3_2_1_and_keeps_the_attempt() -> None:
    state = play(begin(HOLDS), Tick(at=at(20)), Back(at=at(20)))[0]
    assert (state.mode, place(state)) == (Mode.COUNTDOWN, ("move", 1, 0))
    assert [s.status for s in state.sets] == [SetStatus.CUT_SHORT]
    assert place(play(state, Tick(at=at(24)))[0]) == ("move", 1, 1)


def test_back_within_two_seconds_goes_to_the_set_before_and_takes_nothing_away() -> None:
    state = play(begin(HOLDS), Tick(at=at(57)), Back(at=at(57)))[0]
    assert place(state) == ("move", 1, 0)
    assert [s.status for s in state.sets] == [SetStatus.DONE]


def test_back_in_a_rest_does_the_set_before_again() -> None:
    assert place(play(begin(HOLDS), Tick(at=at(40)), Back(at=at(40)))[0]) == ("move", 1, 0)


def test_back_at_the_very_start_begins_the_get_ready_again() -> None:
    state = play(begin(HOLDS), Tick(at=at(4)), Back(at=at(4)))[0]
    assert (state.mode, place(state)) == (Mode.RUNNING, ("ready", 1, 0))


def test_back_at_the_start_of_a_first_warm_up_leads_in_again() -> None:
    walk = begin(TimedBlock(id="walk", title="Walk", seconds=60))
    state = play(walk, Tick(at=at(1)), Back(at=at(1)))[0]
    assert (state.mode, state.elapsed) == (Mode.COUNTDOWN, 0)


def test_back_while_paused_stays_paused() -> None:
    state = play(begin(HOLDS), Tick(at=at(20)), Pause(at=at(20)), Back(at=at(21)))[0]
    assert (state.mode, place(state)) == (Mode.PAUSED, ("move", 1, 0))


def test_back_by_exercise_restarts_it_and_at_its_start_goes_to_the_one_before() -> None:
    two = begin(HOLDS, BREATHS)  # breath's get-ready begins at 82
    inside = play(two, Tick(at=at(90)), Back(at=at(90), exercise=True))[0]
    assert (inside.step.title, place(inside)) == ("Breath", ("ready", 1, 0))
    before = play(inside, Back(at=at(91), exercise=True))[0]
    assert (before.step.title, place(before)) == ("Bridge", ("ready", 1, 0))
    first = play(before, Back(at=at(92), exercise=True))[0]
    assert (first.step.title, place(first)) == ("Bridge", ("ready", 1, 0))


def test_repeat_appends_the_same_set_once_more_as_an_extra() -> None:
    state = play(begin(HOLDS), Tick(at=at(20)), Repeat(at=at(20)))[0]
    assert place(state) == ("hold", 1, 7)
    state = play(state, Tick(at=at(1000)))[0]
    assert [(s.set, s.extra) for s in state.sets] == [(1, False), (1, True), (2, False)]
    assert state.planned == at(82)


def test_repeat_in_a_rest_repeats_the_set_just_done() -> None:
    state = play(begin(HOLDS), Tick(at=at(40)), Repeat(at=at(40)))[0]
    assert (place(state), state.step.extra) == (("rest", 1, 0), True)
    state = play(state, Tick(at=at(1000)))[0]
    assert [(s.set, s.extra) for s in state.sets] == [(1, False), (1, True), (2, False)]


def test_repeat_before_the_first_set_has_nothing_to_repeat() -> None:
    state = play(begin(HOLDS), Tick(at=at(5)))[0]
    assert play(state, Repeat(at=at(5))) == (state, ())


def test_an_extra_set_has_a_rest_even_where_the_exercise_has_none() -> None:
    one = begin(card("one", dose(*LIFT, sets=1)))
    state = play(one, Tick(at=at(20)), Repeat(at=at(20)), Tick(at=at(37)))[0]
    assert (state.step.kind, state.duration) == (StepKind.REST, at(20))


@pytest.mark.parametrize(("now", "kind"), [(5, "ready"), (20, "hold"), (40, "rest")])
def test_ten_seconds_more_or_less(now: float, kind: str) -> None:
    state = play(begin(HOLDS), Tick(at=at(now)))[0]
    longer = play(state, Adjust(at=at(now), by=at(10)))[0]
    assert longer.remaining == state.remaining + at(10)
    assert longer.left == state.left + at(10)
    shorter = play(longer, Adjust(at=at(now), by=-at(10)))[0]
    assert shorter == state
    assert state.step.kind.value == kind


def test_ten_seconds_less_than_are_left_ends_the_step() -> None:
    state = play(begin(HOLDS), Tick(at=at(5)), Adjust(at=at(5), by=-at(10)))[0]
    assert place(state) == ("move", 1, 0)


def test_a_hold_is_not_ended_by_taking_time_off() -> None:
    state = play(begin(HOLDS), Tick(at=at(24)))[0]
    assert place(state) == ("hold", 1, 11)
    assert play(state, Adjust(at=at(24), by=-at(10))) == (state, ())


def test_a_movement_keeps_its_tempo() -> None:
    state = play(begin(HOLDS), Tick(at=at(11)))[0]
    assert play(state, Adjust(at=at(11), by=at(10))) == (state, ())


def test_pain_belongs_to_the_set_in_which_it_was_told() -> None:
    state = play(begin(HOLDS), Tick(at=at(20)), MarkPain(at=at(20), value=0))[0]
    state = play(state, Tick(at=at(40)))[0]
    assert state.sets[0].pain == 0
    assert [(m.value, m.set_index) for m in state.pains] == [(0, 0)]


def test_pain_told_in_a_rest_belongs_to_the_set_just_done() -> None:
    state = play(begin(HOLDS), Tick(at=at(40)), MarkPain(at=at(40), value=4))[0]
    assert state.sets[0].pain == 4
    state = play(state, Tick(at=at(1000)))[0]
    assert [s.pain for s in state.sets] == [4, None]


def test_pain_told_before_the_first_set_is_kept_without_one() -> None:
    state = play(begin(HOLDS), MarkPain(at=at(3), value=10))[0]
    assert [(m.value, m.set_index) for m in state.pains] == [(10, None)]


@pytest.mark.parametrize("value", [-1, 11, 2.5, True, None])
def test_impossible_pain_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r"pain: .* 0 to 10"):
        MarkPain(at=0, value=value)  # type: ignore[arg-type]


def test_a_set_without_a_clock_waits_for_done_and_counts_up() -> None:
    state = play(begin(MANUAL), Tick(at=at(100)))[0]
    assert (place(state), state.remaining) == (("manual", 1, 90), 0)
    state = play(state, Done(at=at(100)))[0]
    assert [(s.status, s.reps, s.actual_ns) for s in state.sets] == [(SetStatus.DONE, 12, at(90))]
    assert play(state, Done(at=at(101)))[0].step.kind is StepKind.REST


def test_leaving_closes_the_open_set() -> None:
    state, effects = play(begin(HOLDS), Tick(at=at(20)), End(at=at(20)))
    assert state.mode is Mode.ENDED
    assert [s.status for s in state.sets] == [SetStatus.CUT_SHORT]
    assert effects[-1] == Over(at=at(20), finished=False)
    assert play(state, Skip(at=at(30)), Tick(at=at(31))) == (
        play(state, Tick(at=at(31)))[0],
        (),
    )


def test_easier_replaces_what_is_left_of_the_exercise() -> None:
    ladder = card("bridge", dose(*LIFT, sets=2), dose(*LIFT, sets=3))
    state = play(begin(ladder, BREATHS), Tick(at=at(60)), Pause(at=at(60), why=PauseReason.HURTS))[
        0
    ]
    easier = compile_easier(Item(exercise="bridge"), {"bridge": ladder}, 0, "2")
    state = play(state, Ease(at=at(61), steps=easier))[0]
    assert (state.mode, state.step.level, place(state)) == (Mode.PAUSED, "1", ("move", 2, 0))
    state = play(state, Resume(at=at(62)), Tick(at=at(1000)))[0]
    levels = [(s.exercise, s.level, s.status.value) for s in state.sets]
    assert levels == [
        ("bridge", "2", "done"),
        ("bridge", "2", "cut short"),
        ("bridge", "1", "done"),
        ("breath", "1", "done"),
        ("breath", "1", "done"),
    ]


@pytest.mark.parametrize(("pain", "said"), [(5, PhraseKind.DONE), (6, PhraseKind.OVER)])
def test_a_session_in_which_it_hurt_much_ends_without_praise(pain: int, said: PhraseKind) -> None:
    state, _ = play(begin(HOLDS), Tick(at=at(20)), MarkPain(at=at(20), value=pain))
    _, effects = play(state, Tick(at=at(1000)))
    spoken = [e.cue.phrase.said for e in effects if isinstance(e, Sounded) and e.cue.phrase]
    assert spoken[-1] is said


def test_easier_while_running_leads_in() -> None:
    state = play(begin(HOLDS), Tick(at=at(20)))[0]
    easier = compile_easier(Item(exercise="bridge"), {"bridge": HOLDS}, 0, "1")
    state, effects = play(state, Ease(at=at(20), steps=easier), Tick(at=at(23)))
    assert (state.mode, place(state)) == (Mode.RUNNING, ("move", 1, 0))
    assert tones(effects)[-1] == (23, "high")


def test_easier_in_an_extra_set_still_has_a_set_to_do() -> None:
    state = play(begin(HOLDS), Tick(at=at(60)), Repeat(at=at(60)), Tick(at=at(110)))[0]
    assert state.step.extra
    easier = compile_easier(Item(exercise="bridge"), {"bridge": HOLDS}, 0, "1")
    state = play(state, Ease(at=at(110), steps=easier))[0]
    assert (state.step.level, state.step.set) == ("easier", 2)


def test_each_side_is_recorded_by_itself() -> None:
    state = play(begin(LEGS), Tick(at=at(1000)))[0]
    assert [s.side for s in state.sets] == [Side.LEFT, Side.RIGHT] * 2


def test_an_empty_session_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one step"):
        engine.begin((), 0)


def test_a_restored_session_stands_where_it_was() -> None:
    state = play(begin(HOLDS), Tick(at=at(20)))[0]
    restored = engine.restore(state, at(5))
    assert (restored.mode, restored.why) == (Mode.PAUSED, PauseReason.RESTORED)
    assert (restored.remaining, restored.left) == (state.remaining, state.left)
    assert restored.at - restored.started == at(20)


def test_the_next_instant_is_the_next_thing_that_changes() -> None:
    state = play(begin(HOLDS), Tick(at=at(0.3)))[0]
    assert engine.next_instant(state) == at(1)
    hold = play(state, Tick(at=at(22.5)))[0]
    assert engine.next_instant(hold) == at(23)
    manual = play(begin(MANUAL), Tick(at=at(12.4)))[0]
    assert engine.next_instant(manual) == at(13)
    paused = play(hold, Pause(at=at(22.5)))[0]
    assert engine.next_instant(paused) is None
    leading = play(paused, Resume(at=at(30)), Tick(at=at(30.5)))[0]
    assert (engine.next_instant(leading), leading.countdown_left) == (at(31), at(2.5))
    assert paused.countdown_left == 0


def test_the_words_of_a_session() -> None:
    _, effects = play(begin(BREATHS), Tick(at=at(1000)))
    said = phrases((*engine.begin(begin(BREATHS).steps, 0)[1], *effects))
    assert said[:6] == [
        (0, "first"),
        (10, "word"),
        (14, "word"),
        (20, "word"),
        (23, "tip"),
        (36, "rest"),
    ]
    assert said[-1] == (82 + 26 - 20, "done") or said[-1][1] == "done"
