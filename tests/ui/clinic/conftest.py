"""A clinic for each test, and windows that are closed when it is over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui.clinic.clinics import ClinicScene


@pytest.fixture
def scene(tmp_path: Path, qtbot: QtBot) -> Iterator[ClinicScene]:
    scene = ClinicScene(tmp_path)
    yield scene
    scene.close()


@pytest.fixture
def show(scene: ClinicScene) -> Iterator[Callable[..., ClinicWindow]]:
    """Opens the window of the scene at a size, when it has answered and is painted."""
    shown: list[ClinicWindow] = []

    def open_window(width: int = 1280, height: int = 800) -> ClinicWindow:
        window = scene.window()
        shown.append(window)
        window.window.resize(width, height)
        settle()
        scene.wait(8)
        settle()
        return window

    yield open_window
    for window in shown:
        window.close()
