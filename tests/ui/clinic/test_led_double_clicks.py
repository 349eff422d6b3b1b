"""A double click in a led session is one press, also on what the first click has brought up."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from rehab_desktop.core.session.state import Mode
from rehab_desktop.ui.clinic.display.display_model import DisplayMode
from rehab_desktop.ui.clinic.led.led_model import LedModel
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.at_the_window import click, rest
from tests.ui.clinic.clinics import ClinicScene
from tests.ui.clinic.conftest import QUICK_MS
from tests.ui.clinic.scenes_led import open_session, press, running, someone, until

Show = Callable[..., ClinicWindow]
K = Qt.Key


def double_click(window: ClinicWindow, name: str) -> None:
    """Two clicks at one place, the second one on what is there by then."""
    QTest.mouseDClick(window.window, Qt.MouseButton.LeftButton, pos=middle(window, name))
    settle()


def middle(window: ClinicWindow, name: str) -> QPoint:
    item = looking.named(window.window, name)
    return item.mapToScene(item.boundingRect().center()).toPoint()


@pytest.fixture
def led(scene: ClinicScene) -> LedModel:
    """The check before a session."""
    person = someone(scene)
    scene.open()
    return open_session(scene, person)


def test_begin_does_not_pause_the_session_that_it_begins(
    scene: ClinicScene, led: LedModel, show: Show
) -> None:
    window = show()
    double_click(window, "begin")
    assert led.stands == "running"
    assert scene.room.runner is not None
    assert scene.room.runner.state.mode is Mode.RUNNING


def test_pain_before_is_told_and_not_taken_back(led: LedModel, show: Show) -> None:
    window = show()
    double_click(window, "score-3")
    assert led.before_model.pain_before == 3


def test_the_display_moves_on_by_one(scene: ClinicScene, led: LedModel, show: Show) -> None:
    scene.room.display.tell_screens(other=True)
    window = show()
    double_click(window, "display")
    assert scene.room.display.mode is DisplayMode.OWN


def test_pause_pauses(scene: ClinicScene, show: Show) -> None:
    running(scene)
    window = show()
    double_click(window, "pause")
    assert scene.room.runner is not None
    assert scene.room.runner.state.mode is Mode.PAUSED


def test_what_was_seen_is_noted_and_not_taken_back(scene: ClinicScene, show: Show) -> None:
    led = running(scene)
    window = show()
    double_click(window, "sentence-B")
    assert led.observe_model is not None
    assert len(led.observe_model.noted) == 1
    double_click(window, "observe")
    assert led.observe_model.is_picking


def test_park_opens_nothing_on_the_day(scene: ClinicScene, show: Show) -> None:
    running(scene)
    window = show()
    hints = QGuiApplication.styleHints()
    hints.setMouseDoubleClickInterval(5_000)
    QTest.mouseClick(window.window, Qt.MouseButton.LeftButton, pos=middle(window, "park"))
    until(scene, lambda: scene.room.runner is None)
    settle()
    chart = middle(window, "chart")
    QTest.mouseClick(window.window, Qt.MouseButton.LeftButton, pos=chart)
    assert scene.model is not None
    assert scene.model.property("screen") == "day"
    hints.setMouseDoubleClickInterval(QUICK_MS)
    click(window, "chart")
    assert scene.model.property("screen") == "chart"


def test_leave_out_leaves_one_exercise_out(scene: ClinicScene, show: Show) -> None:
    led = running(scene)
    window = show()
    press(led, K.Key_E)
    rest(window)
    double_click(window, "leaveOut")
    assert scene.room.runner is not None
    assert len(scene.room.runner.routine.items) == 2


def test_one_score_is_passed_over(scene: ClinicScene, led: LedModel, show: Show) -> None:
    window = show()
    press(led, K.Key_Q)
    settle()
    double_click(window, "passOver")
    assert led.scores_model.property("about") == "Worst knee pain"
