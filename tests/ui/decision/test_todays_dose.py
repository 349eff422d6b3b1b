"""The lists of routines and exercises, and their pages, show the dose of today."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from rehab_desktop.core.programme.log import CurrentDose, PainKind
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.exercises.exercises_model import ExercisesModel
from rehab_desktop.ui.shell.window import AppWindow
from tests.shots import open_window
from tests.ui import looking, scenes_library, scenes_ready, scenes_routines
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES
from tests.ui.scenes_ready import check, everyday, settled, trained
from tests.ui.session.ready_check import BRIDGE_RESTS, doses, of, screen


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene()


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
    scene.world.programme.report_pain(PainKind.NOW, 7)
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
