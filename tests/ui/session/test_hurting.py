"""This hurts: where, how much, what is offered, and what is done with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.content.safety import PainLight
from rehab_desktop.core.history.record import PerformedSet, SetStatus
from rehab_desktop.core.session.state import Mode, PauseReason
from rehab_desktop.core.session.timeline import StepKind
from rehab_desktop.ui.keys.bindings import Command
from rehab_desktop.ui.session.session_keys import SessionKeys
from rehab_desktop.ui.session.session_model import SessionModel
from rehab_desktop.ui.session.worst_pain import worst_pain
from tests.shipped import catalogue, library
from tests.ui.scene import Scene


def session(
    routine: str, exercise: str, kind: StepKind | None = None
) -> tuple[Scene, SessionModel]:
    """In the first set of an exercise, or in its first step of that kind."""
    scene = Scene()
    scene.world.programme.pass_gate()
    scene.start(routine)
    scene.go_to(lambda s: s.activity == exercise and (s.kind is kind if kind else not s.gap), 3)
    model = scene.open().session_model
    assert model is not None
    return scene, model


def press(model: SessionModel, command: Command) -> None:
    SessionKeys().carry_out(model, command, int(Qt.Key.Key_MediaPlay), 0)


def said(model: SessionModel, name: str) -> object:
    return model.hurts.property(name)


def test_a_red_pain_in_a_drill_never_leads_to_the_harder_drill(qtbot: QtBot) -> None:
    scene, model = session("control", "leg-cycle-dribbles")
    model.ask.markPain(6)
    assert said(model, "stopDetail") == (
        "Leaves out: High knees overhead. Then the session ends. What was done is kept."
    )
    model.ask.stopExercise()
    assert scene.session.state.mode is Mode.ENDED
    assert scene.session.state.sets[-1].exercise == "high-knees-overhead"
    assert {one.status for one in scene.session.state.sets[-3:]} == {SetStatus.SKIPPED}


@pytest.mark.parametrize("number", [4, None])
def test_stopping_a_drill_goes_on_with_what_is_no_drill(qtbot: QtBot, number: int | None) -> None:
    scene, model = session("full-session", "leg-cycle-dribbles")
    model.ask.hurts()
    if number is not None:
        model.ask.markPain(number)
    assert said(model, "stopDetail") == (
        "Leaves out: High knees overhead. Goes on with Wall calf strides."
    )
    model.ask.stopExercise()
    scene.world.go(scene.session, 3.2)
    assert model.property("shortName") == "Wall calf strides"
    sets = scene.session.state.sets
    assert [one.exercise for one in sets if one.hurt] == ["leg-cycle-dribbles"]


def test_six_in_another_exercise_leaves_out_the_drills_that_come(qtbot: QtBot) -> None:
    scene, model = session("full-session", "standing-rotations")
    model.ask.markPain(6)
    assert said(model, "stopDetail") == (
        "Leaves out: Leg-cycle dribbles, High knees overhead. Goes on with Wall calf strides."
    )
    model.ask.stopExercise()
    scene.world.go(scene.session, 3.2)
    assert model.property("shortName") == "Wall calf strides"


def test_going_on_after_a_red_pain_is_not_the_obvious_way_and_leads_to_no_drill(
    qtbot: QtBot,
) -> None:
    scene, model = session("full-session", "leg-cycle-dribbles")
    model.ask.markPain(4)
    assert said(model, "goText") == "Go on without High knees overhead"
    model.ask.goOn()
    scene.go_to(lambda s: s.item > scene.session.state.step.item or s.kind is StepKind.READY)
    assert model.property("shortName") == "Wall calf strides"


def test_a_red_pain_told_after_a_drill_does_not_enter_the_next_one(qtbot: QtBot) -> None:
    scene, model = session("full-session", "high-knees-overhead", StepKind.READY)
    model.ask.markPain(3)
    assert model.property("overlay") == "hurts"
    assert (said(model, "stopText"), said(model, "goText")) == ("Leave out High knees overhead", "")
    assert said(model, "easier") == []
    model.ask.goOn()
    scene.world.go(scene.session, 3.2)
    assert model.property("shortName") == "Wall calf strides"


def test_the_big_key_takes_the_first_way_where_it_stops_and_goes_on_below(qtbot: QtBot) -> None:
    scene, model = session("full-session", "standing-rotations")
    model.ask.hurts()
    press(model, Command.TOGGLE)
    assert scene.session.state.mode is Mode.COUNTDOWN
    model.ask.markPain(4)
    press(model, Command.TOGGLE)
    assert scene.session.state.step.activity == "leg-cycle-dribbles"


@pytest.mark.parametrize("exercise", ["standing-rotations", "leg-cycle-dribbles"])
@pytest.mark.parametrize("kind", [None, StepKind.READY])
def test_from_six_on_ending_the_session_comes_first_wherever_it_is_told(
    qtbot: QtBot, exercise: str, kind: StepKind | None
) -> None:
    scene, model = session("full-session", exercise, kind)
    model.ask.markPain(6)
    assert (said(model, "ends"), said(model, "easier")) == (True, [])
    assert said(model, "told") == "End the session and rest today and tomorrow."
    press(model, Command.TOGGLE)
    assert scene.session.state.mode is Mode.ENDED
    assert scene.session.recorder.record is not None


@pytest.mark.parametrize("back", [Command.LEAVE, Command.TOGGLE])
def test_going_on_from_leaving_comes_back_to_what_hurts(qtbot: QtBot, back: Command) -> None:
    scene, model = session("full-session", "standing-rotations")
    model.ask.markPain(7)
    press(model, Command.LEAVE)
    assert scene.session.state.why is PauseReason.LEAVING
    press(model, back)
    assert (scene.session.state.mode, scene.session.state.why) == (Mode.PAUSED, PauseReason.HURTS)
    assert (said(model, "pain"), said(model, "ends")) == (7, True)


def test_where_it_hurts_is_still_known_when_leaving_was_refused(qtbot: QtBot) -> None:
    _, model = session("full-session", "standing-rotations")
    model.ask.hurts()
    model.ask.tellWhere(True)
    press(model, Command.LEAVE)
    press(model, Command.LEAVE)
    assert said(model, "elsewhere") is True


def test_an_interrupted_session_in_which_it_hurt_comes_back_to_what_hurts(qtbot: QtBot) -> None:
    scene, model = session("full-session", "standing-rotations")
    model.ask.markPain(7)
    interrupted = scene.world.sessions.interrupted().result()
    assert interrupted is not None
    runner = scene.world.sessions.resume(interrupted)
    again = SessionModel(
        runner,
        library(),
        catalogue().safety,
        real=scene.world.clock.real,
        settings_changed=scene.chosen.append,
    )
    again.ask.goOn()
    assert (runner.state.why, said(again, "ends")) == (PauseReason.HURTS, True)


@pytest.mark.parametrize(
    ("everyday", "value", "stops"), [(0, 2, False), (0, 3, True), (3, 3, False), (3, 4, True)]
)
def test_a_limit_of_the_card_that_is_stricter_than_the_lights_decides(
    qtbot: QtBot, everyday: int, value: int, stops: bool
) -> None:
    scene, _ = session("daily-mobility", "standing-rotations")
    model = SessionModel(
        scene.session,
        library(),
        catalogue().safety,
        real=scene.world.clock.real,
        settings_changed=scene.chosen.append,
        everyday=everyday,
    )
    model.ask.markPain(value)
    assert (said(model, "red"), said(model, "ends")) == (stops, False)
    if stops:
        assert said(model, "told") == "Stop this exercise for today."
        assert said(model, "easier") == []


def test_an_easier_version_has_its_own_set_up_and_names_each_way(qtbot: QtBot) -> None:
    scene, model = session("strength", "wall-calf-strides", StepKind.READY)
    assert "Stand on one forefoot" in str(model.property("tip"))
    model.ask.hurts()
    model.ask.ease()
    scene.world.go(scene.session, 3.2)
    ways = (
        "Lean less, with the toes of the free foot on the floor. Or: Holds of 10 s."
        " Or: Both feet down, 20 s on two legs at mid-height."
    )
    tip = str(model.property("tip"))
    assert (tip.startswith(ways), "Stand on one forefoot" in tip) == (True, False)
    scene.go_to(lambda s: not s.gap, 1)
    assert model.property("instruction") == ways.split(".")[0]
    assert model.property("tip") == ways


def test_no_easier_version_is_named_where_there_is_none(qtbot: QtBot) -> None:
    scene = Scene()
    scene.start("full-session")
    scene.go_to(lambda s: not s.gap, 3)
    model = scene.open().session_model
    assert model is not None
    assert not scene.session.state.step.level  # a warm-up block
    model.ask.markPain(4)
    assert (said(model, "told"), said(model, "easier")) == (
        "Go on gently, and stop if it grows.",
        [],
    )


def test_after_a_warm_up_it_is_said_whose_the_easier_version_is(qtbot: QtBot) -> None:
    scene = Scene()
    scene.start("strength")
    scene.go_to(lambda s: s.activity == "wall-calf-strides" and s.kind is StepKind.READY, 3)
    model = scene.open().session_model
    assert model is not None
    model.ask.markPain(4)
    model.ask.hurts()
    assert said(model, "told") == "Easy march: gently next time."
    assert said(model, "easierText") == "Easier version of Wall calf strides"


@pytest.mark.parametrize(
    ("exercise", "value", "offered"),
    [
        ("breathing-90-90", 4, True),
        ("breathing-90-90", 6, False),
        ("breathing-90-90", 10, False),
        ("leg-cycle-dribbles", 3, False),
    ],
)
def test_no_easier_version_is_offered_where_stopping_is_advised(
    qtbot: QtBot, exercise: str, value: int, offered: bool
) -> None:
    _, model = session("full-session", exercise)
    model.ask.hurts()
    model.ask.markPain(value)
    assert bool(said(model, "easier")) is offered


def test_the_advice_stays_with_the_set_it_was_told_in(qtbot: QtBot) -> None:
    scene, model = session("full-session", "leg-cycle-dribbles")
    model.ask.markPain(4)
    model.ask.ease()
    assert (model.property("pain"), said(model, "told")) == (-1, "")
    scene.world.go(scene.session, 4)
    assert (model.property("pain"), said(model, "told")) == (-1, "")


def test_a_rest_offers_the_easier_version_for_what_is_left(qtbot: QtBot) -> None:
    scene, model = session("daily-mobility", "breathing-90-90", StepKind.REST)
    assert said(model, "eases") is False
    heard: list[str] = []
    model.announced.connect(heard.append)
    model.ask.markPain(4)
    assert said(model, "eases") is True
    model.ask.ease()
    assert (said(model, "told"), said(model, "eases")) == ("The easier version comes next.", False)
    assert model.property("resting") is True
    assert heard == ["Pain 4", "The easier version comes next."]
    scene.go_to(lambda s: not s.gap, 1)
    assert "Easier" in str(model.property("chips"))


@pytest.mark.parametrize(
    ("value", "advice"),
    [
        (1, "Carry on."),
        (4, "90/90 breathing: the easier version next time."),
        (7, "End the session and rest today and tomorrow."),
    ],
)
def test_after_an_exercise_the_words_fit_that_it_is_over(
    qtbot: QtBot, value: int, advice: str
) -> None:
    _, model = session("daily-mobility", "hip-flip-90-90", StepKind.READY)
    model.ask.markPain(value)
    assert said(model, "told") == advice


def test_the_stop_signs_are_those_of_the_card_and_at_most_three(qtbot: QtBot) -> None:
    _, model = session("control", "leg-cycle-dribbles")
    model.ask.hurts()
    assert said(model, "signs") == [
        "Knee pain above 2/10, or above 3 if 3 is your everyday pain",
        "Loss of form: contacts become loud or steps cross",
        "Bone or groin pain that grows step by step",
    ]


def test_a_pain_elsewhere_is_no_knee_pain_but_the_set_hurt(qtbot: QtBot) -> None:
    scene, model = session("daily-mobility", "breathing-90-90")
    model.ask.markPain(7)
    model.ask.tellWhere(True)
    assert said(model, "advice") == (
        "Stop this exercise. If it stays, ask a doctor or physiotherapist."
    )
    assert (said(model, "red"), said(model, "easier"), said(model, "pain")) == (True, [], -1)
    model.ask.markPain(8)
    model.ask.stopExercise()
    state = scene.session.state
    assert (state.pains, state.sets[2].pain, state.sets[2].hurt) == ((), None, True)


def test_the_question_where_begins_anew_each_time(qtbot: QtBot) -> None:
    scene, model = session("daily-mobility", "breathing-90-90")
    model.ask.hurts()
    model.ask.tellWhere(True)
    model.ask.goOn()
    model.ask.hurts()
    assert said(model, "elsewhere") is False
    model.ask.markPain(2)
    assert scene.session.state.pain == 2


def test_an_everyday_pain_of_three_is_no_red_in_a_drill(qtbot: QtBot) -> None:
    scene, _ = session("control", "leg-cycle-dribbles")
    model = SessionModel(
        scene.session,
        library(),
        catalogue().safety,
        real=scene.world.clock.real,
        settings_changed=scene.chosen.append,
        everyday=3,
    )
    model.ask.markPain(3)
    assert scene.session.state.mode is Mode.RUNNING
    assert said(model, "told") == "Finish the set, then use the easier version."
    model.ask.markPain(4)
    assert scene.session.state.why is PauseReason.HURTS
    assert "stop above 2" in str(said(model, "told"))


def a_set(exercise: str, *, pain: int | None = None, hurt: bool = True) -> PerformedSet:
    return PerformedSet(
        exercise=exercise,
        level="1",
        set=1,
        side=Side.LEFT,
        planned_ns=1,
        actual_ns=1,
        planned_reps=1,
        reps=0,
        status=SetStatus.CUT_SHORT,
        pain=pain,
        hurt=hurt,
    )


@pytest.mark.parametrize("exercise", ["hip-flip-90-90", "leg-cycle-dribbles"])
def test_stopped_without_a_number_counts_as_amber(exercise: str) -> None:
    worst = worst_pain(1 if exercise == "hip-flip-90-90" else None, (a_set(exercise),), library())
    assert worst is not None
    assert (worst.light, worst.value, worst.exercise) == (PainLight.AMBER, None, exercise)


def test_a_worse_number_comes_before_a_stop_without_one() -> None:
    worst = worst_pain(7, (a_set("hip-flip-90-90"),), library())
    assert worst is not None
    assert (worst.value, worst.light) == (7, PainLight.RED)


def test_the_summary_says_that_it_was_stopped(qtbot: QtBot) -> None:
    scene, model = session("daily-mobility", "hip-flip-90-90")
    model.ask.hurts()
    model.ask.end(True)
    assert scene.app is not None
    summary = scene.app.summary_model
    assert summary is not None
    summary.setPain(0)
    read = [summary.property(name) for name in ("light", "worstWhere", "nextTime")]
    assert read == [
        "Amber",
        "stopped because it hurt in 90/90 hip flip",
        "Take the easier version next time.",
    ]


def test_a_pain_elsewhere_says_nothing_of_a_knee_pain_told_after_it(qtbot: QtBot) -> None:
    _, model = session("full-session", "wall-calf-strides")
    model.ask.hurts()
    model.ask.tellWhere(True)
    model.ask.goOn()
    model.ask.markPain(2)
    assert (said(model, "red"), said(model, "elsewhere")) == (False, False)
    assert said(model, "told") == "Carry on."
