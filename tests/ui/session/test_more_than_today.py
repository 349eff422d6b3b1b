"""Where today leaves less than a routine, more is begun only after one question."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rehab_desktop.app.programme_reading import SAFETY
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.programme.log import CurrentDose
from rehab_desktop.ui.shell.window import AppWindow
from tests.ui import scenes_ready
from tests.ui.living import mornings
from tests.ui.scene import Scene
from tests.ui.scenes_ready import STRENGTH, check, trained
from tests.ui.session.ready_check import BRIDGE_RESTS, doses, of, played, press, screen, show, shown


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene()


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageDown]
)
@pytest.mark.parametrize("name", ["ready-none-left", "ready-now-7", "ready-gate", "ready-asked"])
def test_no_key_starts_what_today_leaves_nothing_of(
    opened: list[AppWindow], name: str, key: Qt.Key
) -> None:
    scene, window = show(opened, name)
    QTest.keyClick(window.window, key)
    assert screen(scene) == "ready"
    assert scene.app is not None
    assert scene.app.session_model is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_PageDown])
@pytest.mark.parametrize("name", ["ready-some-rest", "ready-now-4", "ready-less"])
def test_a_key_starts_no_more_than_today_leaves(
    opened: list[AppWindow], name: str, key: Qt.Key
) -> None:
    scene, window = show(opened, name)
    wanted = scene.world.programme.todays(of(scene).routine).routine
    assert wanted is not None
    QTest.keyClick(window.window, key)
    assert scene.app is not None
    assert scene.app.session_model is not None
    assert scene.app.session_model.runner.state.steps == scene.world.library.steps(wanted)


def test_a_day_of_nothing_says_until_when_and_leads_back_by_escape(scene: Scene) -> None:
    ready = shown(scene, "ready-none-left")
    assert ready.property("headline") == "Rests until Sunday"
    assert ready.property("why") == [
        "Left out today: Wall calf strides, Roller bridge and Door frame isometric "
        "(rest until Sunday). "
        "You told 7 out of 10 in Wall calf strides, Roller bridge and Door frame isometric "
        "yesterday."
    ]
    assert scene.app is not None
    press(scene.app, Qt.Key.Key_Escape)
    assert screen(scene) == "home"


def test_starting_all_the_same_is_asked_with_its_reason_and_then_starts_all(scene: Scene) -> None:
    ready = shown(scene, "ready-none-left")
    ready.setPain(3)
    ready.askAll()
    assert ready.property("asking") is True
    assert ready.property("question").endswith(
        "Door frame isometric yesterday. Start it all the same?"
    )
    assert len(doses(ready)) == 4  # what it would be is shown meanwhile
    assert (ready.property("headline"), ready.property("yes")) == ("", "Yes, start it")
    ready.agree()
    assert played(scene) == set(STRENGTH)
    assert scene.world.history.row is not None
    assert scene.world.history.row.pain_before == 3


def test_drills_before_their_weeks_are_told_and_need_a_yes(scene: Scene) -> None:
    ready = shown(scene, "ready-later")
    assert "Running drills begin with Build, in week 3." in " ".join(ready.property("why"))
    ready.askAll()
    assert "Running drills begin with Build, in week 3." in ready.property("question")
    ready.refuse()
    ready.begin()
    assert "leg-cycle-dribbles" not in played(scene)


def test_no_leaves_everything_as_it_was(scene: Scene) -> None:
    ready = shown(scene, "ready-some-rest")
    ready.askAll()
    ready.refuse()
    assert ready.property("asking") is False
    ready.agree()  # without a question there is nothing to say yes to
    assert screen(scene) == "ready"
    ready.begin()
    assert "roller-bridge" not in played(scene)


def test_all_of_a_routine_of_which_some_rests_is_asked_likewise(scene: Scene) -> None:
    ready = shown(scene, "ready-asked-some")
    assert ready.property("question") == (f"{BRIDGE_RESTS} Do all of it all the same?")
    assert (ready.property("headline"), ready.property("yes")) == ("", "Yes, start all of it")
    ready.agree()
    assert played(scene) == set(STRENGTH)


def test_escape_closes_the_question_before_the_check(scene: Scene) -> None:
    ready = shown(scene, "ready-asked")
    assert scene.app is not None
    press(scene.app, Qt.Key.Key_Escape)
    assert (screen(scene), ready.property("asking")) == ("ready", False)
    press(scene.app, Qt.Key.Key_Escape)
    assert screen(scene) == "home"


def test_another_answer_about_the_knee_closes_the_question(scene: Scene) -> None:
    ready = shown(scene, "ready-asked-some")
    ready.setPain(7)
    assert (ready.property("asking"), ready.property("nothing")) == (False, True)


def test_an_exercise_behind_its_gate_is_asked_and_names_the_gate(scene: Scene) -> None:
    ready = shown(scene, "ready-gate")
    assert ready.property("headline") == "Behind its gate"
    assert "Leg-cycle dribbles: level 3 passed twice" in ready.property("gate")
    ready.begin()
    assert screen(scene) == "ready"
    ready.askAll()
    assert ready.property("question") == (
        "Left out today: High knees overhead (gate not passed yet). Start it all the same?"
    )
    ready.agree()
    assert played(scene) == {"high-knees-overhead"}


def test_a_routine_with_an_exercise_behind_its_gate_goes_without_it(scene: Scene) -> None:
    ready = check(scene, "control")
    assert ready.property("headline") == "2 of 3 exercises today"
    ready.begin()
    assert "high-knees-overhead" not in played(scene)


def test_a_level_above_the_present_one_is_told_and_asked(scene: Scene) -> None:
    file = scene.world.programme_file
    dose = CurrentDose(exercise="roller-bridge", level="1b", reason="level")
    trained(scene, 3, {"roller-bridge": 0})
    file.kept = replace(file.kept, current_doses={"roller-bridge": dose})
    for level, harder in (("1a", False), ("1b", False), ("1c", True)):
        ready = check(scene, f"alone/roller-bridge/{level}")
        assert ready.property("nothing") is harder
    assert ready.property("why") == ["Level 1c is harder than your present level, 1b."]
    ready.askAll()
    ready.agree()
    assert scene.app is not None
    assert scene.app.session_model is not None
    assert {s.level for s in scene.app.session_model.runner.state.steps} == {"1c"}


def test_what_changes_over_midnight_is_shown_before_it_is_begun(scene: Scene) -> None:
    ready = shown(scene, "ready-none-left")
    ready.askAll()
    scene.world.clock.sleep(3 * 24 * 60 * 60)
    ready.agree()
    assert screen(scene) == "ready"
    assert (ready.property("asking"), ready.property("nothing")) == (False, False)
    assert scene.app is not None
    scene.app.flow.begin_checked()
    assert screen(scene) == "session"


def test_a_session_named_on_the_command_line_is_started_even_so(scene: Scene) -> None:
    scenes_ready.none_left(scene)
    assert scene.app is not None
    scene.app.flow.begin("strength", pain_before=None, first=Side.LEFT)
    assert played(scene) == set(STRENGTH)


def test_what_is_new_is_read_before_all_of_it_is_begun_too(scene: Scene) -> None:
    file = scene.world.programme_file
    file.kept = replace(file.kept, confirmed=frozenset({SAFETY}))
    ready = shown(scene, "ready-none-left")
    assert ready.cautions_model.property("present") is False  # nothing is to be begun
    ready.askAll()
    assert ready.cautions_model.property("present") is True
    ready.agree()
    assert screen(scene) == "ready"
    ready.cautions_model.tick(True)
    ready.agree()
    assert screen(scene) == "session"


def test_a_lower_dose_that_a_yes_does_not_lift_is_no_part_of_the_question(scene: Scene) -> None:
    trained(scene, 2, {"hip-flip-90-90": 7, "standing-rotations": 1})
    mornings(scene, ago_1=False)
    ready = check(scene, "daily-mobility")
    left = doses(ready)["Standing hip and foot rotations"]
    assert "About a third less of Standing rotations." in " ".join(ready.property("why"))
    ready.askAll()
    assert doses(ready)["Standing hip and foot rotations"] == left
    assert "90/90 hip flip" in ready.property("question")
    assert "Standing rotations" not in ready.property("question")
