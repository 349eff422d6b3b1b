"""The check before a session: it shows the day's one decision, and asks before more is begun."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rehab_desktop.app.programme_reading import SAFETY
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.programme.intake import Intake
from rehab_desktop.core.programme.log import CurrentDose, PainKind
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.exercises.exercises_model import ExercisesModel
from rehab_desktop.ui.session.ready_model import ReadyModel
from rehab_desktop.ui.shell.app_model import AppModel
from rehab_desktop.ui.shell.window import AppWindow
from tests.shots import open_window, settle
from tests.ui import looking, scenes_library, scenes_ready, scenes_routines
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES
from tests.ui.scenes_ready import STRENGTH, check, everyday, settled, trained

BRIDGE_RESTS = (
    "Left out today: Roller bridge (rest until tomorrow). "
    "You told 7 out of 10 in Roller bridge on Wednesday."
)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene()


def shown(scene: Scene, name: str) -> ReadyModel:
    """The check of this scene."""
    SCENES[name](scene)
    return of(scene)


def of(scene: Scene) -> ReadyModel:
    assert scene.app is not None
    assert scene.app.ready_model is not None
    return scene.app.ready_model


def doses(ready: ReadyModel) -> dict[str, str]:
    return {line.name: line.dose for line in ready.property("exercises").rows}


def screen(scene: Scene) -> str:
    assert scene.app is not None
    return str(scene.app.property("screen"))


def press(app: AppModel, key: Qt.Key) -> bool:
    return app.key(int(key), 0)


def played(scene: Scene) -> set[str]:
    """The exercises of the session that was begun."""
    assert scene.app is not None
    assert scene.app.session_model is not None
    steps = scene.app.session_model.runner.state.steps
    return {step.activity for step in steps if step.level}


# What is shown


def test_a_calm_knee_does_it_as_planned(scene: Scene) -> None:
    ready = shown(scene, "ready-planned")
    assert (ready.property("headline"), ready.property("why")) == ("", [])
    assert ready.property("hasMore") is False
    assert ready.property("everyday") == "Your everyday level is 2."
    assert doses(ready)["Wall calf strides"] == "3 × 20 s each side"


def test_walk_a2_what_hurt_is_left_out_of_the_same_routine_and_the_check_says_why(
    scene: Scene,
) -> None:
    ready = shown(scene, "ready-some-rest")
    assert scene.world.programme.facts.started is None  # no programme is needed for that
    assert ready.property("headline") == "2 of 3 exercises today"
    assert ready.property("why") == [BRIDGE_RESTS]
    assert "Foam roller hamstring bridge" not in doses(ready)
    assert "foam roller" not in ready.property("needs")
    ready.begin()
    assert played(scene) == {"wall-calf-strides", "door-frame-push"}


def test_walk_a2_after_a_sore_morning_space_starts_a_third_less(scene: Scene) -> None:
    ready = shown(scene, "ready-less")
    assert ready.property("headline") == "A third less today"
    assert doses(ready)["Wall calf strides"] == "2 × 20 s each side"
    assert ready.property("why") == [
        "About a third less of Wall calf strides, Roller bridge and Door frame isometric. "
        "The knee was sorer than usual this morning."
    ]
    assert scene.app is not None
    press(scene.app, Qt.Key.Key_Space)
    assert scene.app.session_model is not None
    steps = scene.app.session_model.runner.state.steps
    assert max(step.sets for step in steps if step.activity == "wall-calf-strides") == 2


def test_a_thing_that_is_not_at_hand_is_named(scene: Scene) -> None:
    file = scene.world.programme_file
    intake = Intake(day=scene.world.programme.today, without=frozenset({"door frame"}))
    file.kept = replace(file.kept, intake=intake)
    why = check(scene, "strength").property("why")
    assert why == ["Left out today: Door frame isometric (no door frame at hand)."]


def test_an_everyday_pain_above_the_limit_of_drills_says_when_they_come_again(
    scene: Scene,
) -> None:
    everyday(scene, 4)
    ready = check(scene, "alone/leg-cycle-dribbles/1")
    assert ready.property("why") == [
        "Left out today: Leg-cycle dribbles. Everyday pain is 4; drills come at 0 to 2."
    ]


# How the knee is now


def test_a_knee_at_4_rewrites_the_session_at_once(scene: Scene) -> None:
    everyday(scene, 1)
    ready = check(scene, "mix-10")
    before = ready.property("time")
    assert "Leg-cycle dribbles" in doses(ready)
    ready.setPain(4)
    assert ready.property("headline") == "4 of 5 exercises today, 2 a third less"
    assert "Leg-cycle dribbles" not in doses(ready)
    assert doses(ready)["Foam roller hamstring bridge"] == "1 × 20 s"
    assert ready.property("time") < before
    assert ready.property("painAdvice") == "So about a third less today, and no running drills."


def test_running_drills_are_not_spoken_of_where_there_are_none(scene: Scene) -> None:
    ready = check(scene, "strength")
    ready.setPain(4)
    assert ready.property("painAdvice") == "So about a third less today."
    mobile = check(scene, "daily-mobility")
    mobile.setPain(5)
    assert mobile.property("headline") == ""
    assert mobile.property("painAdvice") == "Nothing changes by that. Stop what makes it worse."


def test_what_daily_life_brings_anyway_takes_no_strength_away(scene: Scene) -> None:
    everyday(scene, 4)
    ready = check(scene, "strength")
    ready.setPain(4)
    assert (ready.property("headline"), ready.property("hasMore")) == ("", False)


@pytest.mark.parametrize("pain", [0, 1, 2])
def test_a_knee_at_0_to_2_changes_nothing(scene: Scene, pain: int) -> None:
    ready = check(scene, "mix-10")
    ready.setPain(pain)
    assert (ready.property("headline"), ready.property("hasMore")) == ("", False)
    assert ready.property("painAdvice") == "Nothing changes by that."


@pytest.mark.parametrize("routine", ["strength", "daily-mobility", "control", "mix-10"])
def test_a_knee_at_6_or_more_is_not_trained(scene: Scene, routine: str) -> None:
    ready = check(scene, routine)
    ready.setPain(6)
    assert (ready.property("nothing"), doses(ready), ready.property("time")) == (True, {}, "")
    assert "rest it today" in ready.property("painAdvice")
    assert "You told 6 out of 10 just now." in " ".join(ready.property("why"))
    ready.begin()
    assert screen(scene) == "ready"


def test_mobility_comes_again_the_day_after_a_sore_knee(scene: Scene) -> None:
    ready = check(scene, "daily-mobility")
    ready.setPain(7)
    assert ready.property("headline") == "Not today"
    assert ready.property("again") == "It may come again from tomorrow on."


@pytest.mark.parametrize("pain", range(11))
def test_nothing_is_told_before_the_start_that_belongs_into_a_set(scene: Scene, pain: int) -> None:
    everyday(scene, 1)
    ready = check(scene, "control")
    ready.setPain(pain)
    said = " ".join((ready.property("painAdvice"), *ready.property("why")))
    assert "set" not in said.lower().split()
    assert said.strip()


def test_another_number_replaces_the_first_and_the_same_again_takes_it_back(scene: Scene) -> None:
    ready = check(scene, "strength")
    programme = scene.world.programme
    for told, left in ((7, [7]), (1, [1]), (5, [5]), (5, [])):
        ready.setPain(told)
        settled()
        assert [one.pain for one in programme.facts.checks] == left
        assert [one.pain for one in scene.world.programme_file.kept.checks] == left
    assert (ready.property("pain"), ready.property("headline")) == (-1, "")
    # A 7 that was mistyped rests nothing either.
    assert programme.facts.current_doses == {}
    assert scene.world.programme_file.kept.current_doses == {}


def test_digits_that_are_typed_are_one_answer(scene: Scene) -> None:
    check(scene, "strength")
    assert scene.app is not None
    press(scene.app, Qt.Key.Key_1)
    press(scene.app, Qt.Key.Key_0)
    settled()
    assert [one.pain for one in scene.world.programme.facts.checks] == [10]
    assert of(scene).property("nothing") is True


def test_an_answer_in_a_check_that_was_left_can_be_changed_in_the_next(scene: Scene) -> None:
    check(scene, "strength").setPain(7)
    settled()
    of(scene).leave()
    scene.world.clock.sleep(60 * 60)
    again = check(scene, "daily-mobility")
    assert again.property("pain") == 7
    assert "You told this at" in again.property("painAdvice")
    again.setPain(2)
    settled()
    assert again.property("nothing") is False
    assert [one.pain for one in scene.world.programme.facts.checks] == [2]


def test_after_a_session_the_knee_is_asked_about_anew(scene: Scene) -> None:
    check(scene, "strength").setPain(2)
    scene.world.clock.sleep(60 * 60)
    trained(scene, 0, dict.fromkeys(STRENGTH, 1))
    scene.world.programme.look()
    again = check(scene, "daily-mobility")
    assert again.property("pain") == -1
    again.setPain(1)
    assert [one.pain for one in scene.world.programme.facts.checks] == [2, 1]


# Nothing left, and more than the decision


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


# By hand


def show(
    opened: list[AppWindow], name: str, width: int = 1280, height: int = 800, scale: float = 1.0
) -> tuple[Scene, AppWindow]:
    settings = Settings(text_scale=scale)
    scene = Scene(settings)
    SCENES[name](scene)
    opened.append(open_window(scene, settings, width, height))
    return scene, opened[-1]


def middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(item.boundingRect().center()).toPoint()


@pytest.mark.parametrize("name", ["ready-none-left", "ready-some-rest", "ready-gate"])
@pytest.mark.parametrize("size", [(1280, 800, 1.0), (1024, 640, 1.0), (1024, 640, 2.0)])
def test_a_double_click_asks_once(
    opened: list[AppWindow], name: str, size: tuple[int, int, float]
) -> None:
    scene, window = show(opened, name, *size)
    more = looking.named(window.window, "more")
    more.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    settle()
    QTest.mouseDClick(window.window, LEFT, NONE, middle(more))
    settle()
    assert screen(scene) == "ready"


def test_the_second_half_of_a_double_click_is_no_yes(opened: list[AppWindow]) -> None:
    scene, window = show(opened, "ready-asked")
    # As if Yes had come up right below the pointer.
    at = QPointF(middle(looking.named(window.window, "yes")))
    for kind, held in (
        (QEvent.Type.MouseButtonPress, LEFT),
        (QEvent.Type.MouseButtonDblClick, LEFT),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        QCoreApplication.sendEvent(window.window, QMouseEvent(kind, at, at, LEFT, held, NONE))
    settle()
    assert screen(scene) == "ready"
    QTest.mouseClick(window.window, LEFT, NONE, at.toPoint())
    assert screen(scene) == "session"


@pytest.mark.parametrize("name", ["ready-none-left", "ready-some-rest"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_all_of_it_is_reached_and_agreed_to_by_keyboard(
    opened: list[AppWindow], name: str, scale: float
) -> None:
    scene, window = show(opened, name, 1024, 640, scale)
    for _ in range(8):
        QTest.keyClick(window.window, Qt.Key.Key_Tab)
        if looking.focused(window.window, "objectName") == "more":
            break
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    settle()
    assert of(scene).property("asking") is True
    assert looking.focused(window.window, "objectName") == "no"
    # The same key again is a no: a hasty hand starts nothing.
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    settle()
    assert (screen(scene), of(scene).property("asking")) == ("ready", False)
    assert looking.focused(window.window, "objectName") == "more"
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Tab):
        QTest.keyClick(window.window, key)
        settle()
    assert looking.focused(window.window, "objectName") == "yes"
    assert 0 <= looking.focus_top(window.window) < window.window.height()
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    assert screen(scene) == "session"


@pytest.mark.parametrize("name", ["ready-none-left", "ready-asked", "ready-now-4", "ready-gate"])
def test_the_whole_check_can_be_scrolled_to_at_200_percent(
    opened: list[AppWindow], name: str
) -> None:
    _, window = show(opened, name, 1024, 640, 2.0)
    wanted = "yes" if name == "ready-asked" else "more"
    button = looking.named(window.window, wanted)
    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    settle(200)
    place = button.mapRectToScene(button.boundingRect())
    assert 0 <= place.top() <= place.bottom() <= window.window.height()
    assert 0 <= place.left() <= place.right() <= window.window.width()


def test_what_an_answer_changes_does_not_push_it_out_of_sight(
    opened: list[AppWindow], qtbot: QtBot
) -> None:
    scene, window = show(opened, "ready-planned", 1024, 640, 2.0)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Right):
        QTest.keyClick(window.window, key)
    settle(200)
    QTest.keyClick(window.window, Qt.Key.Key_4)
    assert of(scene).property("headline") == "A third less today"
    advice = looking.named(window.window, "advice")

    def is_in_sight() -> bool:
        place = advice.mapRectToScene(advice.boundingRect())
        return bool(0 <= place.top() <= place.bottom() <= window.window.height())

    qtbot.waitUntil(is_in_sight, timeout=10_000)


# The lists and the cards


def rows(model: QObject, name: str) -> list[Any]:
    found = model.property(name)
    assert isinstance(found, DataclassListModel)
    return list(found.rows)


def test_walk_a8_list_routine_and_card_show_the_present_dose(scene: Scene) -> None:
    file = scene.world.programme_file
    bridge = CurrentDose(exercise="roller-bridge", level="1c", sets=3, reason="level")
    trained(scene, 3, {"roller-bridge": 0})
    file.kept = replace(file.kept, current_doses={"roller-bridge": bridge})
    routines = scenes_routines.opened(scene)
    settled()
    routines.open("strength")
    line = next(one for one in rows(routines.detail_model, "items") if "bridge" in one.name)
    assert line.dose == "3 × 45 s"
    ready = check(scene, "strength")
    assert doses(ready)["Foam roller hamstring bridge"] == line.dose
    assert routines.detail_model.property("time") == ready.property("time")
    assert scene.app is not None
    scene.app.pages_model.go("exercises")
    exercises = cast(ExercisesModel, scene.app.pages_model.exercises)
    exercises.open("roller-bridge")
    page = exercises._open
    assert page is not None
    assert page.property("today") == "3 × 45 s (level 1c)"
    assert page.property("level") == "1c"


def test_the_list_says_what_rests_and_what_is_done_in_part(scene: Scene) -> None:
    scenes_ready.list_resting(scene)
    said = {card.routine: card.today for card in rows(scene.routines.page.lists_model, "builtIn")}
    # 7 yesterday leaves today without training.
    assert said["daily-mobility"] == "Not today"
    assert said["strength"] == "Rests until Sunday"
    assert said["full-session"] == "Not today"


def test_the_list_of_exercises_marks_what_rests(scene: Scene) -> None:
    scenes_ready.exercises_resting(scene)
    assert scene.app is not None
    page = cast(ExercisesModel, scene.app.pages_model.exercises)
    said = {card.exercise: card.today for card in rows(page, "cards")}
    assert said["roller-bridge"] == "Rests until tomorrow"
    assert said["wall-calf-strides"] == ""
    scene.world.programme.tell_pain(PainKind.NOW, 7)
    scene.app.today_model.context.refresh()
    settled()
    assert {card.today for card in rows(page, "cards")} >= {"Not today", "Rests until Sunday"}


@pytest.mark.parametrize(
    ("name", "button", "said", "quiet"),
    [
        ("routine-resting", "start-routine", "Start all the same", True),
        ("routine-some-rest", "start-routine", "Start session", False),
        ("exercise-resting", "tryIt", "Try it all the same", True),
        ("exercise", "tryIt", "Try it now", False),
    ],
)
def test_what_rests_has_no_big_button_to_start_it(
    opened: list[AppWindow], name: str, button: str, said: str, quiet: bool
) -> None:
    scene = Scene()
    SCENES[name](scene)
    opened.append(open_window(scene, scene.world.settings, 1280, 800))
    item = looking.named(opened[-1].window, button)
    assert item.property("text") == said
    assert (item.property("primary"), item.property("quiet")) == (not quiet, quiet)
    assert not (quiet and item.hasActiveFocus())


def test_list_and_routine_follow_what_the_knee_was_told(scene: Scene) -> None:
    model = scenes_routines.opened(scene)
    model.open("strength")
    assert model.detail_model.property("headline") == ""
    check(scene, "strength").setPain(4)
    settled()
    assert model.detail_model.property("headline") == "A third less today"
    said = {card.routine: card.today for card in rows(model.lists_model, "builtIn")}
    assert said["strength"] == "A third less today"
    of(scene).setPain(4)
    settled()
    assert model.detail_model.property("headline") == ""


def test_a_routine_of_one_s_own_is_edited_as_it_was_written(scene: Scene) -> None:
    everyday(scene, 1)
    trained(scene, 2, {"wall-calf-strides": 7})
    model = scenes_routines.opened(scene, scenes_routines.OFFICE)
    settled()
    model.open("at-the-office")
    assert model.detail_model.property("headline") == "1 of 2 exercises today"
    model.edit()
    assert len(model.editor_model.draft.items) == 2


def test_the_page_of_an_exercise_says_that_it_rests_and_until_when(scene: Scene) -> None:
    scenes_ready.exercise_resting(scene)
    assert scene.app is not None
    page = cast(ExercisesModel, scene.app.pages_model.exercises)._open
    assert page is not None
    assert page.property("today") == BRIDGE_RESTS
    page.tryIt()
    assert of(scene).property("nothing") is True
    of(scene).begin()
    assert screen(scene) == "ready"


def test_the_page_of_high_knees_names_their_gate(scene: Scene) -> None:
    model = scenes_library.exercises(scene)
    model.open("high-knees-overhead")
    assert model._open is not None
    assert model._open.property("today") == (
        "Left out today: High knees overhead (gate not passed yet)."
    )
