"""The check before a session, the lists and the exercise pages, as today's decision leaves them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import cast

from PySide6.QtCore import QCoreApplication

from rehab_desktop.core.programme.log import (
    ExerciseSummary,
    Morning,
    PainKind,
    PainReport,
    TrainedSession,
)
from rehab_desktop.ui.exercises.exercises_model import ExercisesModel
from rehab_desktop.ui.session.ready_model import ReadyModel
from tests.ui.living import begun
from tests.ui.scene import Scene

STRENGTH = ("wall-calf-strides", "roller-bridge", "door-frame-push")


def trained(
    scene: Scene, days_ago: int, pains: dict[str, int | None], *, after: int | None = 1
) -> None:
    """A session of these exercises, all sets done, each with the worst pain told in it."""
    cards, file = scene.world.library.exercises, scene.world.programme_file
    started = scene.world.clock.wall() - timedelta(days=days_ago)
    session = TrainedSession(
        id=f"past-{days_ago}",
        day=started.date(),
        completed=True,
        works=tuple(
            ExerciseSummary(exercise=one, level=cards[one].default_level, done=6, sets=6, pain=pain)
            for one, pain in pains.items()
        ),
        started_at=started,
        pain_after=after,
    )
    file.kept = replace(file.kept, sessions=(*file.kept.sessions, session))


def everyday(scene: Scene, pain: int) -> None:
    """The pain of daily life, told three days ago."""
    file = scene.world.programme_file
    report = PainReport(
        id="everyday",
        kind=PainKind.EVERYDAY,
        told_at=scene.world.clock.wall() - timedelta(days=3),
        pain=pain,
    )
    file.kept = replace(file.kept, everyday=(report,))


def check(scene: Scene, routine: str) -> ReadyModel:
    """The check before a session of the routine, once the file has answered."""
    app = scene.app or scene.open()
    settled()
    app.choose(routine)
    assert app.ready_model is not None
    return app.ready_model


def settled() -> None:
    """What was told has gone its way to the file and back."""
    for _ in range(3):
        QCoreApplication.processEvents()


def planned(scene: Scene) -> None:
    """A calm knee: all of it comes as it is."""
    everyday(scene, 2)
    check(scene, "strength")


def third_less(scene: Scene) -> None:
    """The morning after strength was sore."""
    everyday(scene, 1)
    trained(scene, 1, dict.fromkeys(STRENGTH))
    file = scene.world.programme_file
    morning = Morning(day=scene.world.programme.today, usual=False, pain=3)
    file.kept = replace(file.kept, mornings=(morning,))
    check(scene, "strength")


def some_rest(scene: Scene) -> None:
    """The bridge hurt two days ago; the others did not."""
    everyday(scene, 2)
    trained(scene, 2, {"wall-calf-strides": 1, "roller-bridge": 7, "door-frame-push": 1})
    check(scene, "strength")


def none_left(scene: Scene) -> None:
    """All of strength hurt yesterday."""
    everyday(scene, 2)
    trained(scene, 1, dict.fromkeys(STRENGTH, 7))
    check(scene, "strength")


def now_amber(scene: Scene) -> None:
    """A routine with strength and a drill, and the knee is at 4."""
    everyday(scene, 1)
    check(scene, "mix-10").setPain(4)
    settled()


def now_red(scene: Scene) -> None:
    everyday(scene, 1)
    check(scene, "strength").setPain(7)
    settled()


def gate_alone(scene: Scene) -> None:
    """High knees tried from their page."""
    check(scene, "alone/high-knees-overhead/1")


def later(scene: Scene) -> None:
    """Control picked from the list in the first week, which has no drills yet."""
    begun(scene, 3)
    check(scene, "control")


def asked(scene: Scene) -> None:
    """All the same, of what rests."""
    none_left(scene)
    assert scene.app is not None
    assert scene.app.ready_model is not None
    scene.app.ready_model.askAll()


def asked_some(scene: Scene) -> None:
    """All of what is done but in part today."""
    some_rest(scene)
    assert scene.app is not None
    assert scene.app.ready_model is not None
    scene.app.ready_model.askAll()


def list_resting(scene: Scene) -> None:
    """The page of routines on a day on which strength rests."""
    none_left(scene)
    assert scene.app is not None
    scene.app.goHome()
    scene.app.pages_model.go("routines")
    # The page is made when it is shown; here it is shown at once.
    assert scene.app.pages_model.routines


def detail_some_rest(scene: Scene) -> None:
    """A routine of which one exercise rests."""
    some_rest(scene)
    assert scene.app is not None
    scene.app.goHome()
    scene.app.pages_model.go("routines")
    assert scene.app.pages_model.routines is not None
    settled()
    scene.routines.page.open("strength")


def detail_resting(scene: Scene) -> None:
    """A routine of which today leaves nothing."""
    list_resting(scene)
    settled()
    scene.routines.page.open("strength")


def exercises_resting(scene: Scene) -> None:
    """The list of exercises, one of which rests."""
    some_rest(scene)
    assert scene.app is not None
    scene.app.goHome()
    settled()
    scene.app.pages_model.go("exercises")
    assert scene.app.pages_model.exercises


def exercise_resting(scene: Scene) -> None:
    """The page of an exercise that rests."""
    exercises_resting(scene)
    assert scene.app is not None
    cast(ExercisesModel, scene.app.pages_model.exercises).open("roller-bridge")


READY_SCENES: dict[str, Callable[[Scene], object]] = {
    "ready-planned": planned,
    "ready-less": third_less,
    "ready-some-rest": some_rest,
    "ready-none-left": none_left,
    "ready-now-4": now_amber,
    "ready-now-7": now_red,
    "ready-gate": gate_alone,
    "ready-later": later,
    "ready-asked": asked,
    "ready-asked-some": asked_some,
    "routines-resting": list_resting,
    "routine-some-rest": detail_some_rest,
    "routine-resting": detail_resting,
    "exercises-resting": exercises_resting,
    "exercise-resting": exercise_resting,
}
