"""What the session screen is told, from the real engine with time under control."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.session.cues import tip_seconds
from rehab_desktop.core.session.state import Mode, PauseReason
from rehab_desktop.core.session.timeline import StepKind
from rehab_desktop.ui.keys.bindings import Command
from rehab_desktop.ui.session.route import Route
from rehab_desktop.ui.session.session_keys import SessionKeys
from rehab_desktop.ui.session.session_model import SessionModel
from rehab_desktop.ui.session.session_view import breath_path, view_of
from tests import shipped
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES


def opened(name: str) -> tuple[Scene, SessionModel]:
    scene = Scene()
    SCENES[name](scene)
    assert scene.app is not None
    assert scene.app.session_model is not None
    return scene, scene.app.session_model


def read(model: SessionModel, name: str) -> object:
    return model.property(name)


def test_a_number_is_the_seconds_left_rounded_up(qtbot: QtBot) -> None:
    scene, model = opened("hold")
    assert read(model, "digits") == "13"
    scene.world.go(scene.session, 0.7)
    assert read(model, "digits") == "13"
    scene.world.go(scene.session, 0.2)
    assert read(model, "digits") == "12"


def test_a_long_stretch_is_told_in_minutes(qtbot: QtBot) -> None:
    _, model = opened("long-move")
    assert read(model, "digits") == "1:46"


def test_the_side_is_told_in_capitals(qtbot: QtBot) -> None:
    _, model = opened("hold")
    assert read(model, "side") == "RIGHT leg"
    _, model = opened("switch")
    assert read(model, "word") == "RIGHT leg"


def test_a_breath_is_named_and_followed_by_the_next_phase(qtbot: QtBot) -> None:
    _, model = opened("breath-out")
    assert read(model, "word") == "Breathe out"
    assert read(model, "then") == "wait · 3 s"
    assert read(model, "chips") == ["Set 2 of 3", "Breath 1 of 4"]


def test_the_lungs_fill_empty_and_stay_empty(qtbot: QtBot) -> None:
    scene, _ = opened("breath-in")
    steps, first = scene.session.state.steps, scene.session.state.index
    assert [s.kind for s in steps[first : first + 3]] == [
        StepKind.INHALE,
        StepKind.EXHALE,
        StepKind.WAIT,
    ]
    assert [breath_path(steps, first + i) for i in range(3)] == [(0, 1), (1, 0), (0, 0)]


def test_the_ring_is_set_off_once_a_step_and_not_by_the_clock(qtbot: QtBot) -> None:
    scene, model = opened("breath-out")
    turn = read(model, "turn")
    scene.world.go(scene.session, 2)
    assert read(model, "turn") == turn
    scene.world.go(scene.session, 2)
    assert read(model, "word") == "Wait"
    assert read(model, "turn") != turn
    assert read(model, "fraction") == 0
    assert read(model, "moving") is True


def test_the_ring_stands_in_a_pause_and_goes_on_from_there(qtbot: QtBot) -> None:
    scene, model = opened("breath-out")
    scene.session.pause()
    assert read(model, "moving") is False
    assert read(model, "fraction") == pytest.approx(2.5 / 6, abs=0.01)
    model.ask.goOn()
    assert (read(model, "word"), read(model, "digits")) == ("Get ready", "3")
    scene.world.go(scene.session, 3.0)
    assert read(model, "word") == "Breathe out"
    assert read(model, "remainingMs") == pytest.approx(3500, abs=50)


def test_ten_seconds_more_set_the_ring_off_again(qtbot: QtBot) -> None:
    _, model = opened("hold")
    turn = read(model, "turn")
    model.ask.adjust(10)
    assert read(model, "digits") == "23"
    assert read(model, "turn") != turn


def test_a_session_played_faster_moves_faster(qtbot: QtBot) -> None:
    scene = Scene()
    scene.world.clock.speed = 10
    scene.start()
    app = scene.open()
    assert app.session_model is not None
    assert read(app.session_model, "remainingMs") == pytest.approx(2000, abs=20)


def test_a_tip_stays_long_enough_to_read_and_comes_once_a_set(qtbot: QtBot) -> None:
    scene = Scene()
    scene.start()
    app = scene.open()
    model = app.session_model
    assert model is not None
    scene.go_to(lambda s: s.kind is StepKind.INHALE and s.rep == 1, 0.1)
    tip = str(read(model, "tip"))
    assert tip
    scene.world.go(scene.session, tip_seconds(tip) - 1)
    assert read(model, "tip") == tip
    scene.world.go(scene.session, 1.5)
    assert read(model, "tip") == ""
    scene.go_to(lambda s: s.kind is StepKind.INHALE and s.rep == 3)
    assert read(model, "tip") == ""
    model.showTip()
    assert read(model, "tip") == tip


def test_a_tip_waits_behind_a_pause(qtbot: QtBot) -> None:
    scene = Scene()
    scene.start()
    model = scene.open().session_model
    assert model is not None
    scene.go_to(lambda s: s.kind is StepKind.INHALE and s.rep == 1, 0.1)
    scene.session.pause()
    assert read(model, "tip") == ""
    scene.world.go(scene.session, 60)
    scene.session.resume()
    scene.world.go(scene.session, 3.5)
    assert read(model, "tip") != ""


def test_getting_ready_shows_how_to_set_up_and_what_is_needed(qtbot: QtBot) -> None:
    _, model = opened("get-ready")
    assert str(read(model, "tip")).startswith("Lie with hips and knees")
    assert read(model, "instruction") == "You need: mat, wall, ball or folded towel"


def test_a_set_without_a_clock_counts_up_and_waits_for_done(qtbot: QtBot) -> None:
    scene, model = opened("manual")
    assert (read(model, "manual"), read(model, "digits")) == (True, "17")
    assert read(model, "word") == "8 times"
    model.ask.toggle()
    assert scene.session.state.sets[-1].actual_ns == pytest.approx(17.4e9, abs=1e8)


def test_a_rest_asks_for_pain_and_nought_counts(qtbot: QtBot) -> None:
    scene, model = opened("rest")
    assert (read(model, "painAsked"), read(model, "pain")) == (True, -1)
    model.ask.markPain(0)
    assert read(model, "pain") == 0
    assert scene.session.state.sets[-1].pain == 0


def test_what_hurts_can_be_eased_and_goes_on_by_itself(qtbot: QtBot) -> None:
    scene, model = opened("hurts")
    assert read(model, "overlay") == "hurts"
    assert model.hurts.property("easier")
    model.ask.ease()
    assert scene.session.state.mode is Mode.COUNTDOWN
    assert read(model, "overlay") == ""


def test_stopping_an_exercise_leads_to_the_next(qtbot: QtBot) -> None:
    scene, model = opened("hurts")
    model.ask.stopExercise()
    scene.world.go(scene.session, 3.2)
    assert read(model, "name") == "90/90 hip flip"


def test_a_screen_reader_hears_each_new_phase(qtbot: QtBot) -> None:
    scene, model = opened("breath-in")
    heard: list[str] = []
    model.announced.connect(heard.append)
    scene.world.go(scene.session, 3)
    scene.session.pause()
    assert heard == ["Breathe out", "Paused"]


def test_a_mirrored_clip_keeps_its_card_in_the_free_corner(qtbot: QtBot) -> None:
    scene, _ = opened("hold")
    clip = replace(
        shipped.library().clips["breathing-90-90"],
        id="wall-calf-strides",
        side=Side.LEFT,
        quiet_corner="top-left",
    )
    library = replace(shipped.library(), clips={clip.id: clip})
    view = view_of(scene.session.state, library)
    assert (view.mirrored, view.corner) == (True, "top-right")


def test_the_route_adds_up_and_marks_where_you_are(qtbot: QtBot) -> None:
    scene, _ = opened("rest")
    route = Route().legs(scene.session.state)
    assert sum(leg.share for leg in route) == pytest.approx(1)
    assert [leg.done == 1 for leg in route] == [True, False, False, False]
    assert [leg.current for leg in route] == [False, True, False, False]


def legs(scene: Scene) -> list[tuple[float, float]]:
    route = Route().legs(scene.session.state)
    return [(leg.done, leg.missed) for leg in route]


def test_an_exercise_passed_over_is_not_shown_as_done(qtbot: QtBot) -> None:
    scene = Scene()
    scene.start().skip(exercise=True)
    assert legs(scene)[:2] == [(0, 1), (0, 0)]


def test_a_set_cut_short_is_not_shown_as_done(qtbot: QtBot) -> None:
    scene = Scene()
    scene.go_to(lambda s: s.activity == "breathing-90-90" and s.set == 2 and not s.gap, 3)
    scene.session.skip()
    scene.session.skip(exercise=True)
    done, missed = legs(scene)[1]
    assert 0.3 < done < 0.5
    assert done + missed == pytest.approx(1, abs=0.01)


def test_a_set_done_again_after_being_cut_short_fills_its_place(qtbot: QtBot) -> None:
    scene = Scene()
    scene.go_to(lambda s: not s.gap, 5)
    scene.session.back()
    scene.go_to(lambda s: s.activity == "breathing-90-90")
    assert legs(scene)[0] == (1, 0)


@pytest.mark.parametrize(
    ("routine", "exercise", "chip", "how"),
    [
        (
            "daily-mobility",
            "hip-flip-90-90",
            "Easier",
            "Hands behind you, leaning back 20 to 30 degrees",
        ),
        (
            "strength-one-leg",
            "roller-bridge",
            "Easier: Two legs, one hold of 60 s",
            "Forefeet press down, heels high; breathe out",
        ),
    ],
)
def test_an_easier_set_says_so_and_how(
    qtbot: QtBot, routine: str, exercise: str, chip: str, how: str
) -> None:
    scene = Scene()
    scene.start(routine)
    scene.go_to(lambda s: s.activity == exercise and not s.gap, 1)
    model = scene.open().session_model
    assert model is not None
    assert "Easier" not in str(read(model, "chips"))
    scene.session.hurts()
    model.ask.ease()
    scene.world.go(scene.session, 3.1)
    chips = read(model, "chips")
    assert isinstance(chips, list)
    assert (chips[0], read(model, "instruction")) == (chip, how)


def test_a_set_asked_for_once_more_is_confirmed_at_once(qtbot: QtBot) -> None:
    scene, model = opened("breath-out")
    heard: list[str] = []
    model.announced.connect(heard.append)
    model.ask.repeat()
    assert read(model, "chips") == ["Set 2 of 3", "Breath 1 of 4", "One more set added"]
    assert heard == ["One more set added"]
    scene.go_to(lambda s: s.extra)
    assert read(model, "chips") == ["Extra set"]


def test_nothing_is_confirmed_where_there_is_no_set_to_do_again(qtbot: QtBot) -> None:
    _scene, model = opened("get-ready-first")
    heard: list[str] = []
    model.announced.connect(heard.append)
    model.ask.repeat()
    assert heard == []


def test_leaving_says_what_would_be_kept(qtbot: QtBot) -> None:
    _, model = opened("leave")
    assert read(model, "doneSoFar") == "3 sets done, 1 begun, 5:40 in all"


def test_sound_and_voice_are_switched_for_this_session(qtbot: QtBot) -> None:
    scene, model = opened("hold")
    sound = model.sound_model
    sound.toggleVoice()
    assert (sound.property("muted"), sound.property("speaks")) == (False, False)
    sound.toggleVoice()
    sound.toggleSound()
    assert (sound.property("muted"), sound.property("speaks")) == (True, False)
    assert scene.session.settings.muted
    assert scene.session.settings.voice


def test_a_voice_that_is_wanted_ends_the_muting(qtbot: QtBot) -> None:
    scene, model = opened("hold")
    model.sound_model.toggleSound()
    model.sound_model.toggleVoice()
    assert (scene.session.settings.muted, scene.session.settings.voice) == (False, True)


def test_what_is_missing_is_marked(qtbot: QtBot) -> None:
    _, model = opened("no-clip")
    marks = [
        model.sound_model.property(name)
        for name in ("soundMissing", "voiceMissing", "pictureMissing")
    ]
    assert marks == ["No sound", "No voice", ""]


@pytest.mark.parametrize(
    ("scene_name", "value", "advice"),
    [
        ("breath-out", 4, "Finish the set, then use the easier version."),
        ("breath-out", 2, "Carry on."),
        ("rest", 5, "Do what is left in the easier version."),
    ],
)
def test_a_pain_below_red_is_answered_and_the_session_goes_on(
    qtbot: QtBot, scene_name: str, value: int, advice: str
) -> None:
    scene, model = opened(scene_name)
    model.ask.markPain(value)
    assert (read(model, "pain"), model.hurts.property("told")) == (value, advice)
    assert (model.hurts.property("red"), scene.session.state.mode) == (False, Mode.RUNNING)


@pytest.mark.parametrize(
    ("scene_name", "value", "asked"),
    [("breath-out", 6, "End the session"), ("rest", 10, "End the session"), ("move", 3, "Stop")],
)
def test_a_red_pain_opens_this_hurts_with_that_pain_chosen(
    qtbot: QtBot, scene_name: str, value: int, asked: str
) -> None:
    scene, model = opened(scene_name)
    model.ask.markPain(value)
    assert scene.session.state.why is PauseReason.HURTS
    assert (read(model, "overlay"), read(model, "pain")) == ("hurts", value)
    assert model.hurts.property("red") is True
    assert str(model.hurts.property("told")).startswith(asked)


def test_a_red_pain_before_the_first_set_is_shown_as_told(qtbot: QtBot) -> None:
    _, model = opened("get-ready-first")
    model.ask.markPain(7)
    assert (read(model, "overlay"), read(model, "pain")) == ("hurts", 7)


def test_a_pain_told_between_two_exercises_belongs_to_the_one_before(qtbot: QtBot) -> None:
    scene = Scene()
    scene.start("mix-10")
    scene.go_to(lambda s: s.kind is StepKind.READY and s.activity == "leg-cycle-dribbles")
    model = scene.open().session_model
    assert model is not None
    model.ask.markPain(3)
    assert (model.hurts.property("red"), read(model, "overlay")) == (False, "")


@pytest.mark.parametrize(
    ("scene_name", "tellable"), [("get-ready-first", False), ("breath-out", True), ("rest", True)]
)
def test_pain_is_asked_for_from_the_first_set_on(
    qtbot: QtBot, scene_name: str, tellable: bool
) -> None:
    _scene, model = opened(scene_name)
    assert read(model, "painTellable") is tellable


@pytest.mark.parametrize(("pain", "kept"), [(2, False), (3, True)])
def test_leaving_says_where_a_pain_keeps_the_session(qtbot: QtBot, pain: int, kept: bool) -> None:
    _, model = opened("leave")
    model.ask.markPain(pain)
    assert model.hurts.property("kept") is kept


def test_leaving_counts_a_set_that_was_cut_short_as_begun(qtbot: QtBot) -> None:
    scene, model = opened("leave")
    scene.session.resume()
    scene.world.go(scene.session, 3.1)
    scene.session.skip()
    scene.session.leave()
    assert str(read(model, "doneSoFar")).startswith("3 sets done, 1 begun, ")


def test_leaving_in_the_first_set_counts_none_as_done(qtbot: QtBot) -> None:
    scene = Scene()
    scene.go_to(lambda s: not s.gap, 2)
    model = scene.open().session_model
    assert model is not None
    assert str(read(model, "doneSoFar")).startswith("1 set begun, ")


def test_leaving_before_anything_was_begun_has_nothing_to_keep(qtbot: QtBot) -> None:
    _scene, model = opened("leave-first")
    assert (read(model, "doneSoFar"), read(model, "anythingDone")) == ("Nothing done yet", False)


def test_the_press_that_began_a_set_does_not_skip_it(qtbot: QtBot) -> None:
    """A double click on "Start now", where "Skip" then stands, and a clicker that bounces."""
    scene, model = opened("rest")
    model.ask.next()
    begun = scene.session.state.step.set_index
    assert scene.session.state.in_set
    scene.world.go(scene.session, 0.3)
    model.ask.next()
    assert scene.session.state.step.set_index == begun
    assert scene.session.state.in_set
    scene.world.go(scene.session, 0.5)
    model.ask.next()
    assert not scene.session.state.in_set, "a press of its own skips"


@pytest.mark.parametrize("key", [Qt.Key.Key_Period, Qt.Key.Key_B])
def test_the_blank_key_of_a_clicker_pauses_and_goes_on(qtbot: QtBot, key: Qt.Key) -> None:
    scene, model = opened("hold")
    keys = SessionKeys()
    keys.carry_out(model, Command.PAUSE, int(key), scene.world.clock.real())
    assert read(model, "overlay") == PauseReason.ASKED
    keys.carry_out(model, Command.PAUSE, int(key), scene.world.clock.real())
    assert read(model, "word") == "Get ready"
    scene.world.go(scene.session, 3.0)
    assert (read(model, "overlay"), read(model, "moving")) == ("", True)


def test_next_exercise_in_the_last_one_asks_before_the_session_ends(qtbot: QtBot) -> None:
    scene, model = opened("hold")
    last = scene.session.state.steps[-1].item
    while scene.session.state.step.item < last:
        model.ask.nextExercise()
    model.ask.nextExercise()
    assert not scene.session.state.over
    assert read(model, "overlay") == PauseReason.LEAVING
