"""The check before a session, as its tests open it and read it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from rehab_desktop.app.settings import Settings
from rehab_desktop.ui.session.ready_model import ReadyModel
from rehab_desktop.ui.shell.app_model import AppModel
from rehab_desktop.ui.shell.window import AppWindow
from tests.shots import open_window
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES

BRIDGE_RESTS = (
    "Left out today: Roller bridge (rest until tomorrow). "
    "You told 7 out of 10 in Roller bridge on Wednesday."
)


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


def show(
    opened: list[AppWindow], name: str, width: int = 1280, height: int = 800, scale: float = 1.0
) -> tuple[Scene, AppWindow]:
    settings = Settings(text_scale=scale)
    scene = Scene(settings)
    SCENES[name](scene)
    opened.append(open_window(scene, settings, width, height))
    return scene, opened[-1]
