"""The table of a led session's keys: what is looked up there is pressed at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rehab_desktop.app.settings import Settings
from rehab_desktop.core.session.state import Mode
from rehab_desktop.ui.clinic.led.led_model import LedModel
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from rehab_desktop.ui.keys.table import KeyLine
from tests.shots import settle
from tests.ui.clinic.at_the_window import click, said
from tests.ui.clinic.clinics import ClinicScene
from tests.ui.clinic.scenes_led import press, running

Show = Callable[..., ClinicWindow]
K = Qt.Key


def lines(led: LedModel) -> list[KeyLine]:
    return list(led.key_table.property("lines").rows)


def mode(scene: ClinicScene) -> Mode:
    assert scene.room.runner is not None
    return scene.room.runner.state.mode


def test_the_table_has_the_therapists_keys_first_and_then_the_sessions(
    scene: ClinicScene,
) -> None:
    led = running(scene)
    press(led, K.Key_Question)
    assert led.key_table.is_open
    keys = [line.shown for line in lines(led)]
    assert keys[:6] == [["N"], ["O"], ["E"], ["K"], ["D"], ["F"]]
    assert ["Space", "Play"] in keys
    assert ["X"] in keys
    assert ["?"] in keys
    assert all(line.does for line in lines(led))
    assert ["F", "F11"] not in keys, "F does something else here"


def test_the_session_runs_on_behind_it(scene: ClinicScene) -> None:
    led = running(scene)
    press(led, K.Key_Question)
    assert mode(scene) is Mode.RUNNING


@pytest.mark.parametrize("key", [K.Key_Question, K.Key_F1, K.Key_Escape, K.Key_Return])
def test_these_close_it_and_do_no_more(scene: ClinicScene, key: Qt.Key) -> None:
    led = running(scene)
    press(led, K.Key_Question, key)
    assert not led.key_table.is_open
    assert mode(scene) is Mode.RUNNING


def test_a_key_that_was_looked_up_closes_it_and_does_what_it_says(scene: ClinicScene) -> None:
    led = running(scene)
    press(led, K.Key_Question, K.Key_E)
    assert not led.key_table.is_open
    assert led.edit_model is not None
    assert led.edit_model.is_open
    press(led, K.Key_Escape, K.Key_Question, K.Key_X)
    assert not led.key_table.is_open
    assert mode(scene) is Mode.PAUSED


def test_keys_of_a_persons_own_choice_are_in_it(scene: ClinicScene) -> None:
    scene.room.settings = Settings(keys={"mute": "Q", "voice": "N"})
    led = running(scene)
    press(led, K.Key_Question)
    by_word = {line.does: line.shown for line in lines(led)}
    assert by_word["Sound off or on"] == ["Q"]
    assert "Voice off or on" not in by_word, "N writes a note here"


def test_it_is_read_and_closed_at_the_window(scene: ClinicScene, show: Show) -> None:
    led = running(scene)
    window = show()
    click(window, "keys")
    assert {"Keys", "Write a note", "This hurts: stop and choose"} <= set(said(window))
    QTest.keyClick(window.window, K.Key_Escape)
    settle()
    assert not led.key_table.is_open
    QTest.keyClick(window.window, K.Key_Space)
    assert mode(scene) is Mode.PAUSED
