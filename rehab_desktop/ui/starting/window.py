"""The window before a folder is open."""

from __future__ import annotations

from pathlib import Path

from rehab_desktop.app.settings import Settings
from rehab_desktop.ui.shell.scene_window import SceneWindow
from rehab_desktop.ui.starting.start_model import StartModel


class StartWindow(SceneWindow[StartModel]):
    """Closed as soon as a folder is chosen."""


def make_start_window(model: StartModel, *, resources: Path, settings: Settings) -> StartWindow:
    """The window over `model`; see `SceneWindow`."""
    return StartWindow(
        model,
        "RehabDesktop/starting/StartMain.qml",
        resources=resources,
        settings=settings,
        properties={"start": model},
    )
