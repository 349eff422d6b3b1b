"""The runner performs what the engine asks for, on time, and keeps what was done."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.content.routine import Routine, TimedBlock
from rehab_desktop.core.history.record import SessionStatus
from rehab_desktop.core.session.ports import Tone
from rehab_desktop.core.session.state import Mode, PauseReason, State
from tests.app.stage import World
from tests.core.build import BREATH, LIFT, at, card, dose

HOLDS = card("bridge", dose(*LIFT))  # ready 10, lift 3, hold 20, lower 3, rest 20, again: 82 s
BREATHS = card("breath", dose(*BREATH, sets=2, reps=2))
MANUAL = card("raise", dose(sets=1, reps=12))


def mode(runner: SessionRunner) -> str:
    return runner.state.mode.value


def test_a_session_is_guided_to_its_end_and_kept() -> None:
    world = World(HOLDS)
    runner = world.start()
    assert world.wake_lock.held
    world.go(runner, 90)
    assert runner.state.mode is Mode.FINISHED
    assert runner.poll() is None
    record = world.history.records["id-1"]
    assert (record.status, record.planned_ns, record.active_ns) == (
        SessionStatus.COMPLETED,
        at(82),
        at(82),
    )
    assert world.history.row is None
    assert not world.wake_lock.held
    assert world.video.shot is None
    assert world.sound.tones[-1] is Tone.DONE
    assert world.voice.said[0] == "first Bridge Lie down."


def test_cues_are_performed_at_their_instants() -> None:
    world = World(HOLDS)
    runner = world.start()
    world.go(runner, 90)
    assert runner.lateness
    assert max(runner.lateness) == 0


def test_a_fast_session_is_the_same_session() -> None:
    world = World(HOLDS, speed=60)
    runner = world.start()
    world.go(runner, 1.5)
    assert world.history.records["id-1"].active_ns == at(82)


def test_cues_far_too_late_are_not_sounded() -> None:
    world = World(HOLDS)
    runner = world.start()
    world.go(runner, 6)
    world.sound.tones.clear()
    world.clock.go(1.9)
    runner.poll()
    assert world.sound.tones == []
    assert max(runner.lateness) == 900_000_000


def test_a_silent_stretch_is_a_sleep_and_pauses_where_it_began() -> None:
    world = World(HOLDS)
    runner = world.start()
    world.go(runner, 20)
    world.clock.go(600)
    runner.poll()
    assert (runner.state.mode, runner.state.why) == (Mode.PAUSED, PauseReason.SUSPENDED)
    assert runner.state.elapsed == at(7)


def test_sleep_that_the_monotonic_clock_leaves_out_pauses_too() -> None:
    world = World(HOLDS)
    runner = world.start()
    world.go(runner, 20)
    world.clock.sleep(600)
    runner.poll()
    assert (runner.state.mode, runner.state.why) == (Mode.PAUSED, PauseReason.SUSPENDED)


def test_a_long_pause_is_no_sleep() -> None:
    world = World(HOLDS)
    runner = world.start()
    world.go(runner, 5)
    runner.pause()
    world.clock.go(600)
    runner.poll()
    assert runner.state.why is PauseReason.ASKED


def test_space_pauses_goes_on_and_is_done() -> None:
    world = World(MANUAL)
    runner = world.start()
    runner.toggle()
    assert mode(runner) == "paused"
    assert world.voice.hushed
    runner.toggle()
    assert mode(runner) == "leading"
    world.go(runner, 20)
    assert runner.state.step.manual
    runner.toggle()
    assert runner.state.mode is Mode.FINISHED


def test_the_picture_follows_pause_and_the_next_clip_is_ready() -> None:
    world = World(HOLDS, BREATHS)
    runner = world.start()
    assert world.video.shot is not None
    assert world.video.shot.clip.id == "bridge"
    assert world.video.next is not None
    assert world.video.next.id == "breath"
    runner.pause()
    assert world.video.shot.rate == 0


def test_an_exercise_without_a_clip_shows_none() -> None:
    world = World(HOLDS)
    world.library.clips.pop("bridge")  # type: ignore[attr-defined]
    runner = world.start()
    world.go(runner, 15)
    assert world.video.shot is None


@pytest.mark.parametrize(
    ("settings", "tones", "words"),
    [
        (Settings(), True, True),
        (Settings(muted=True), False, False),
        (Settings(tones=False), False, True),
        (Settings(voice=False), True, False),
    ],
)
def test_what_is_switched_off_is_not_heard(settings: Settings, tones: bool, words: bool) -> None:
    world = World(HOLDS, settings=settings)
    world.go(world.start(), 30)
    assert bool(world.sound.tones) is tones
    assert bool(world.voice.said) is words
    assert bool(world.voice.ducked) is tones


def test_tips_and_counts_are_spoken_when_wanted() -> None:
    counted = card("step", dose(LIFT[0], sets=1, reps=2))
    plain, wordy = World(counted), World(counted)
    wordy.settings = Settings(say_tips=True, count_repetitions=True)
    for world in (plain, wordy):
        world.go(world.start(), 30)
    assert not [said for said in plain.voice.said if said.startswith(("tip", "count"))]
    assert [said for said in wordy.voice.said if said.startswith(("tip", "count"))] == [
        "count 1",
        "tip Stay tall.",
        "count 2",
    ]


def test_settings_changed_in_mid_session_count_at_once() -> None:
    world = World(HOLDS)
    runner = world.start()
    runner.apply(Settings(muted=True))
    assert world.voice.hushed == 1
    world.go(runner, 90)
    assert world.sound.tones == []
    runner.apply(Settings())
    assert world.voice.hushed == 1


def test_everything_a_person_can_ask_for() -> None:
    world = World(HOLDS)
    runner = world.start()
    seen: list[State] = []
    runner.subscribe(seen.append)
    runner.skip()
    assert runner.state.step.label == "Lift"
    world.go(runner, 5)
    runner.adjust(10)
    assert runner.state.duration == at(30)
    runner.mark_pain(4)
    assert runner.state.pain == 4
    runner.repeat()
    runner.back()
    assert mode(runner) == "leading"
    runner.hurts()
    assert mode(runner) == "paused"
    assert runner.easier_options() == ("Half the range",)
    runner.ease()
    assert runner.state.step.level == "easier"
    runner.resume(restart_repetition=True)
    runner.leave()
    assert runner.state.why is PauseReason.LEAVING
    runner.end(keep=True)
    assert world.history.records["id-1"].status is SessionStatus.STOPPED
    runner.pause()
    assert runner.state.mode is Mode.ENDED
    assert len(seen) > 5


def test_a_warm_up_has_no_easier_version() -> None:
    world = World(HOLDS)
    walk = Routine(id="test", title="Walk", items=(TimedBlock(id="w", title="Walk", seconds=60),))
    world.library.routines["test"] = walk  # type: ignore[index]
    runner = world.start()
    assert runner.easier_options() == ()
    before = runner.state
    runner.ease()
    assert runner.state == before


def test_an_easier_rung_is_named_by_its_title() -> None:
    runner = World(card("bridge", dose(*LIFT), dose(*LIFT))).start()
    assert runner.easier_options() == ("Level 1",)


def test_discarding_leaves_nothing() -> None:
    world = World(HOLDS)
    runner = world.start()
    world.go(runner, 40)
    runner.end(keep=False)
    assert world.history.records == {}
    assert world.history.row is None
    with pytest.raises(ValueError, match="no stored session"):
        runner.recorder.answer(pain_after=1, effort=1, note="")


def test_a_session_in_which_nothing_was_begun_is_not_kept() -> None:
    world = World(HOLDS)
    runner = world.start()
    runner.skip(exercise=True)
    assert runner.state.mode is Mode.FINISHED
    assert world.history.records == {}


def test_answers_are_kept_with_the_session() -> None:
    world = World(HOLDS)
    runner = world.start()
    world.go(runner, 90)
    runner.recorder.answer(pain_after=0, effort=6, note="Better.").result()
    record = world.history.records["id-1"]
    assert (record.pain_after, record.effort, record.note) == (0, 6, "Better.")


def test_pain_told_in_an_attempt_that_was_taken_back_is_kept_without_a_set() -> None:
    world = World(HOLDS)
    runner = world.start()
    world.go(runner, 11)
    runner.mark_pain(7)
    runner.back()
    runner.end(keep=True)
    assert world.history.records == {}
    world = World(HOLDS)
    runner = world.start()
    world.go(runner, 57)
    runner.mark_pain(7)
    runner.back()
    runner.end(keep=True)
    (mark,) = world.history.records["id-1"].pains
    assert (mark.value, mark.set_index) == (7, None)


def test_a_rung_without_a_clip_of_its_own_shows_the_exercise() -> None:
    bridge = card("bridge", dose(*LIFT))
    rung = replace(bridge.levels[0], clip="bridge-on-one-leg")
    runner_world = World(replace(bridge, levels=(rung,)))
    runner_world.start()
    assert runner_world.video.shot is not None
    assert runner_world.video.shot.clip.id == "bridge"
