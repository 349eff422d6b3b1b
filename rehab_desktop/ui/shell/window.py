"""The window of a person's own training: its scene over the app's view model."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from rehab_desktop.app.settings import Settings
from rehab_desktop.ui.shell.app_model import AppModel
from rehab_desktop.ui.shell.scene_window import SceneWindow


class AppWindow(SceneWindow[AppModel]):
    """The one window of the app."""


def make_window(
    model: AppModel, *, stage: QObject | None, resources: Path, settings: Settings
) -> AppWindow:
    """The window over `model`. `stage` is the moving picture that the scene shows, None where there
    is no video; for the rest see `SceneWindow`.
    """
    properties: dict[str, QObject] = {"app": model} | ({"stage": stage} if stage else {})
    return AppWindow(
        model,
        "RehabDesktop/Main.qml",
        resources=resources,
        settings=settings,
        properties=properties,
    )
