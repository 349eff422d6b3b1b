"""A session as the physio leads it, and what the patient sees meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from time import monotonic

from PySide6.QtCore import Qt

from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.content.routine import Item, TimedBlock
from rehab_desktop.ui.clinic.display.display_model import DisplayMode
from rehab_desktop.ui.clinic.led.led_model import LedModel
from tests.ui.clinic.clinics import TODAY, ClinicScene

ITEMS = (
    Item(exercise="breathing-90-90"),
    Item(exercise="roller-bridge", sets=2),
    Item(exercise="hip-flip-90-90"),
)
PATIENCE_S = 20
WALK = TimedBlock(id="walk", title="Walk on the spot", seconds=120)


def someone(scene: ClinicScene, *, prescribed: bool = True) -> Person:
    """Somebody who comes at nine, with a prescription of three exercises."""
    person = scene.person("Quillfeather", "Tomasina", born=1991, code="TQ-1")
    scene.visit(person, time(9))
    if prescribed:
        scene.prescribe(person, TODAY - timedelta(days=6), items=ITEMS)
    return person


def open_session(scene: ClinicScene, person: Person) -> LedModel:
    """Go to the session of this person, until the file has answered."""
    scene.screens.day_model.sessionWanted.emit(person.id)
    led = scene.screens.led_model
    until(scene, lambda: led.stands != "reading")
    return led


def until(scene: ClinicScene, holds: Callable[[], bool]) -> None:
    """Let the file answer until this holds. Raises `TimeoutError` when it does not."""
    end = monotonic() + PATIENCE_S
    while not holds():
        scene.wait(1)
        if monotonic() > end:
            raise TimeoutError("the file has answered, and it does not hold")


def running(scene: ClinicScene, seconds: float = 40) -> LedModel:
    """Lead a session so far."""
    person = someone(scene)
    scene.open()
    led = open_session(scene, person)
    led.before_model.setPain(2)
    led.before_model.begin()
    scene.wait()
    scene.room.go(seconds)
    return led


def press(led: LedModel, *keys: Qt.Key) -> None:
    for key in keys:
        led.key(int(key), 0)


def led_before(scene: ClinicScene) -> None:
    person = someone(scene)
    scene.open()
    open_session(scene, person).before_model.setPain(3)


def led_scores(scene: ClinicScene) -> None:
    """A score is asked on the display, and its number is typed."""
    led_before(scene)
    press(scene.screens.led_model, Qt.Key.Key_Q, Qt.Key.Key_4)


def led_unprescribed(scene: ClinicScene) -> None:
    """Nothing is prescribed."""
    person = someone(scene, prescribed=False)
    scene.open()
    open_session(scene, person)


def led_running(scene: ClinicScene) -> None:
    """In the bridge, with a mistake and a test noted."""
    led = running(scene, 30)
    press(led, Qt.Key.Key_3)
    while scene.room.runner is not None and scene.room.runner.state.step.item < 1:
        press(led, Qt.Key.Key_Right)
        scene.room.go(8)
    scene.room.go(14)
    press(led, Qt.Key.Key_O, Qt.Key.Key_A)
    observing = led.observe_model
    assert observing is not None
    observing.test("8 cm left knee to wall")
    observing.undo_model.dismiss()
    scene.wait()


def led_picking(scene: ClinicScene) -> None:
    """After O: the next letter is a sentence's."""
    led_running(scene)
    press(scene.screens.led_model, Qt.Key.Key_O)


def led_noted(scene: ClinicScene) -> None:
    """A sentence was noted a moment ago, with a way back."""
    led_running(scene)
    press(scene.screens.led_model, Qt.Key.Key_O, Qt.Key.Key_B)


def led_rest(scene: ClinicScene) -> None:
    led_running(scene)
    session = scene.screens.led_model.session_model
    assert session is not None
    while not session.property("resting"):
        scene.room.go(2)


def led_paused(scene: ClinicScene) -> None:
    led_running(scene)
    press(scene.screens.led_model, Qt.Key.Key_Space)


def led_hurts(scene: ClinicScene) -> None:
    led_running(scene)
    press(scene.screens.led_model, Qt.Key.Key_7)


def led_leaving(scene: ClinicScene) -> None:
    led_running(scene)
    press(scene.screens.led_model, Qt.Key.Key_Escape)


def led_editing(scene: ClinicScene) -> None:
    led_running(scene)
    press(scene.screens.led_model, Qt.Key.Key_E, Qt.Key.Key_Plus)


def led_key_table(scene: ClinicScene) -> None:
    led_running(scene)
    press(scene.screens.led_model, Qt.Key.Key_Question)


def led_swapping(scene: ClinicScene) -> None:
    led_running(scene)
    press(scene.screens.led_model, Qt.Key.Key_E, Qt.Key.Key_S)


def led_same(scene: ClinicScene) -> None:
    """Both screens show what the patient sees."""
    led_running(scene)
    scene.room.display.use(DisplayMode.SAME)


def led_screen_lost(scene: ClinicScene) -> None:
    """The other screen was unplugged."""
    led_running(scene)
    scene.room.display.tell_screens(other=True)
    scene.room.display.use(DisplayMode.OWN)
    scene.room.display.tell_screens(other=False)


def led_after(scene: ClinicScene) -> None:
    """Over, with one answer and a change of today."""
    led_running(scene)
    led = scene.screens.led_model
    press(led, Qt.Key.Key_E, Qt.Key.Key_Plus, Qt.Key.Key_Escape)
    while scene.room.runner is not None and not scene.room.runner.state.over:
        scene.room.go(30)
    scene.wait(6)
    press(led, Qt.Key.Key_2, Qt.Key.Key_Return, Qt.Key.Key_5)


LED_SCENES: dict[str, Callable[[ClinicScene], None]] = {
    "clinic-led-before": led_before,
    "clinic-led-scores": led_scores,
    "clinic-led-unprescribed": led_unprescribed,
    "clinic-led-running": led_running,
    "clinic-led-picking": led_picking,
    "clinic-led-noted": led_noted,
    "clinic-led-rest": led_rest,
    "clinic-led-paused": led_paused,
    "clinic-led-hurts": led_hurts,
    "clinic-led-leaving": led_leaving,
    "clinic-led-editing": led_editing,
    "clinic-led-swapping": led_swapping,
    "clinic-led-keys": led_key_table,
    "clinic-led-same": led_same,
    "clinic-led-screen-lost": led_screen_lost,
    "clinic-led-after": led_after,
}
