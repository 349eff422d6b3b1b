"""A clinic for each test, and windows that are closed when it is over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.prescription import Prescription
from rehab_desktop.ui.clinic.prescribe.prescribe_model import PrescribeModel
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui.clinic.clinics import TODAY, ClinicScene

QUICK_MS = 20


@pytest.fixture
def scene(tmp_path: Path, qtbot: QtBot) -> Iterator[ClinicScene]:
    scene = ClinicScene(tmp_path)
    yield scene
    scene.close()


@pytest.fixture(autouse=True)
def quick_clicks(qapp: QGuiApplication) -> Iterator[None]:
    """What comes up by a click can be clicked on soon: nobody's finger bounces here."""
    hints = qapp.styleHints()
    before = hints.mouseDoubleClickInterval()
    hints.setMouseDoubleClickInterval(QUICK_MS)
    yield
    hints.setMouseDoubleClickInterval(before)


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


@pytest.fixture
def ola(scene: ClinicScene) -> Person:
    """One of six people; nothing is prescribed to her yet."""
    return scene.people()[0]


@pytest.fixture
def last(scene: ClinicScene, ola: Person) -> Prescription:
    """The version in force: 90/90 breathing and the roller bridge, every day."""
    return scene.prescribe(ola, TODAY - timedelta(days=21))


@pytest.fixture
def model(scene: ClinicScene, ola: Person) -> PrescribeModel:
    """The screen where Ola is prescribed to."""
    scene.open()
    return scene.prescribing_to(ola)
