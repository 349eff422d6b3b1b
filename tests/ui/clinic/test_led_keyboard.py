"""The keyboard of a led session stays with the session, whatever was written in it before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QSignalSpy

from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui.clinic.clinics import ClinicScene
from tests.ui.clinic.scenes_led import running, until
from tests.ui.clinic.typing import K, press

Show = Callable[..., ClinicWindow]


def test_after_a_line_was_written_the_patients_numbers_are_typed_and_enter_goes_on(
    scene: ClinicScene, show: Show
) -> None:
    led = running(scene)
    window = show()
    press(window, "n", *"tires", K.Key_Return)
    settle()
    while scene.room.runner is not None and not scene.room.runner.state.over:
        scene.room.go(20)
    until(scene, lambda: led.stands == "after")
    settle(200)
    wanted = QSignalSpy(led.noteWanted)
    press(window, "2", K.Key_Return, "5", K.Key_Return, K.Key_Return)
    after = led.after_model
    assert after is not None
    assert (after.property("pain"), after.property("effort")) == (2, 5)
    assert wanted.count() == 1


def test_a_line_that_is_not_ended_when_the_session_is_leaves_the_keyboard_to_it(
    scene: ClinicScene, show: Show
) -> None:
    led = running(scene)
    window = show()
    press(window, "n", *"tires")
    while scene.room.runner is not None and not scene.room.runner.state.over:
        scene.room.go(20)
    until(scene, lambda: led.stands == "after")
    settle(200)
    press(window, "2", K.Key_Return, "5", K.Key_Return)
    after = led.after_model
    assert after is not None
    assert (after.property("pain"), after.property("effort")) == (2, 5)
