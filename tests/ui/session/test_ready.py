"""The check before a session: it shows the day's decision and follows the knee."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rehab_desktop.core.programme.intake import Intake
from rehab_desktop.text.programme_text import weekday
from tests.ui.scene import Scene
from tests.ui.scenes_ready import STRENGTH, check, everyday, settled, trained
from tests.ui.session.ready_check import BRIDGE_RESTS, doses, of, played, press, screen, shown


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene()


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


def test_after_a_red_session_the_check_names_the_day_that_today_names(scene: Scene) -> None:
    trained(scene, 0, {"hip-flip-90-90": 7})
    ready = check(scene, "strength")
    today = scene.world.programme.today
    assert ready.property("headline") == "Not today"
    assert ready.property("again") == (
        f"It may come again from {weekday(today + timedelta(days=2))} on."
    )


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
