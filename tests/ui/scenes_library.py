"""The library of exercises, Learn and the settings, over the real catalogue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from rehab_desktop.ui.exercises.exercises_model import ExercisesModel
from rehab_desktop.ui.learn.learn_model import LearnModel
from rehab_desktop.ui.pages_model import PageMakers

if TYPE_CHECKING:
    from tests.ui.scenes import Scene


def makers(scene: Scene) -> PageMakers:
    """These pages over the scene's world."""
    from tests.ui.scenes import catalogue

    found = catalogue()
    return replace(
        PageMakers(),
        exercises=lambda parent: ExercisesModel(
            parent,
            library=scene.world.library,
            focus=found.focus,
            sources=found.sources,
            video=scene.world.video,
            real=scene.world.clock.real,
        ),
        learn=lambda parent: LearnModel(
            parent, cards=found.learning, guide=found.safety, sources=found.sources
        ),
    )


def exercises(scene: Scene) -> ExercisesModel:
    pages = scene.open().pages_model
    pages.go("exercises")
    return cast(ExercisesModel, pages.exercises)


def exercises_searched(scene: Scene) -> None:
    model = exercises(scene)
    model.search("wall")
    model.chooseAim("pelvis")


def exercises_none(scene: Scene) -> None:
    exercises(scene).search("trampoline")


def exercise(name: str) -> Callable[[Scene], None]:
    def open_it(scene: Scene) -> None:
        exercises(scene).open(name)

    return open_it


def learn(scene: Scene) -> LearnModel:
    pages = scene.open().pages_model
    pages.go("learn")
    return cast(LearnModel, pages.learn)


def learn_card(name: str) -> Callable[[Scene], None]:
    def open_it(scene: Scene) -> None:
        learn(scene).open(name)

    return open_it


SCENES: dict[str, Callable[[Scene], object]] = {
    "exercises": exercises,
    "exercises-searched": exercises_searched,
    "exercises-none": exercises_none,
    "exercise": exercise("breathing-90-90"),
    "exercise-gated": exercise("high-knees-overhead"),
    "exercise-levels": exercise("roller-bridge"),
    "learn": learn,
    **{
        f"learn-{card}": learn_card(card)
        for card in ("aims", "pelvis", "push", "load", "lights", "help", "evidence", "weeks")
    },
}
