"""The window before the app, which asks for a folder."""

from __future__ import annotations

from pathlib import Path

from rehab_desktop.app.settings import Settings
from rehab_desktop.ui.first.start_model import StartModel
from rehab_desktop.ui.shell.scene_window import SceneWindow


class StartWindow(SceneWindow[StartModel]):
    """Open until somebody has chosen, or closes it."""


def make_start_window(model: StartModel, *, resources: Path, settings: Settings) -> StartWindow:
    """The window over `model`; for the rest see `SceneWindow`."""
    return StartWindow(
        model,
        "RehabDesktop/first/StartMain.qml",
        resources=resources,
        settings=settings,
        properties={"start": model},
    )
