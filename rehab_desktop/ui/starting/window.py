"""The windows before a folder is open."""

from __future__ import annotations

from pathlib import Path

from rehab_desktop.app.settings import Settings
from rehab_desktop.ui.locking.copy_model import CopyModel
from rehab_desktop.ui.locking.open_model import OpenModel
from rehab_desktop.ui.shell.scene_window import SceneWindow
from rehab_desktop.ui.starting.start_model import StartModel


class StartWindow(SceneWindow[StartModel]):
    """Closed as soon as a folder is chosen."""


class OpenWindow(SceneWindow[OpenModel]):
    """Closed as soon as the folder is open."""


class CopyWindow(SceneWindow[CopyModel]):
    """Closed as soon as a copy was put in the place of a torn file."""


def make_start_window(model: StartModel, *, resources: Path, settings: Settings) -> StartWindow:
    """The window over `model`; see `SceneWindow`."""
    return StartWindow(
        model,
        "RehabDesktop/starting/StartMain.qml",
        resources=resources,
        settings=settings,
        properties={"start": model},
    )


def make_open_window(model: OpenModel, *, resources: Path, settings: Settings) -> OpenWindow:
    """The window that asks for a passphrase; see `SceneWindow`."""
    return OpenWindow(
        model,
        "RehabDesktop/locking/OpenMain.qml",
        resources=resources,
        settings=settings,
        properties={"opening": model},
    )


def make_copy_window(model: CopyModel, *, resources: Path, settings: Settings) -> CopyWindow:
    """The window that offers a copy of a torn file; see `SceneWindow`."""
    return CopyWindow(
        model,
        "RehabDesktop/locking/CopyMain.qml",
        resources=resources,
        settings=settings,
        properties={"kept": model},
    )
