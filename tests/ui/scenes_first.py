"""What comes first: the page about the knee, and the one before the first session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from rehab_desktop.app.programme_reading import SAFETY
from rehab_desktop.core.programme.intake import Intake, Knee, Place, Since
from rehab_desktop.core.programme.log import PainKind, PainReport
from rehab_desktop.ui.first.intake_model import IntakeModel
from tests.ui.scene import Scene


def welcome(scene: Scene) -> IntakeModel:
    """The first start of all."""
    scene.newcomer()
    scene.first_start = True
    app = scene.open()
    QCoreApplication.processEvents()
    intake = app.pages_model.intake
    assert isinstance(intake, IntakeModel)
    return intake


def first_start(scene: Scene) -> None:
    welcome(scene)


def everything_hurts(scene: Scene) -> None:
    """All that the page can have to say."""
    intake = welcome(scene)
    for place in Place:
        intake.togglePlace(place.value)
    intake.setKnee("left")
    intake.setEveryday(7)
    intake.toggleThing("foam roller")


def reopened(scene: Scene) -> None:
    """From Today, with what was told a week ago."""
    told = scene.world.clock.wall() - timedelta(days=7)
    file = scene.world.programme_file
    file.kept = replace(
        file.kept,
        everyday=(PainReport(id="e", kind=PainKind.EVERYDAY, told_at=told, pain=3),),
        intake=Intake(
            day=told.date(),
            places=frozenset({Place.KNEECAP}),
            knee=Knee.RIGHT,
            since=Since.MONTHS,
            runs=2,
            days=4,
            minutes=20,
            without=frozenset({"foam roller", "stick"}),
        ),
    )
    app = scene.open()
    QCoreApplication.processEvents()
    intake = app.pages_model.intake
    assert isinstance(intake, IntakeModel)
    intake.open()


def first_session(scene: Scene) -> None:
    """Start was pressed for the first time of all."""
    scene.newcomer()
    app = scene.open()
    QCoreApplication.processEvents()
    app.today_model.startHero()


def first_session_read(scene: Scene) -> None:
    first_session(scene)
    assert scene.app is not None
    scene.app.safety_model.tick(True)


def new_exercises(scene: Scene) -> None:
    """The first check of all, with every exercise new."""
    scene.newcomer()
    file = scene.world.programme_file
    file.kept = replace(file.kept, confirmed=frozenset({SAFETY}))
    app = scene.open()
    QCoreApplication.processEvents()
    app.choose("strength")


FIRST_SCENES: dict[str, Callable[[Scene], None]] = {
    "welcome": first_start,
    "welcome-all": everything_hurts,
    "intake": reopened,
    "first-session": first_session,
    "first-session-read": first_session_read,
    "ready-check-new": new_exercises,
}
