"""This hurts on the screen: by mouse and keyboard, to stop first, and readable when large."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.core.session.state import Mode, PauseReason
from rehab_desktop.ui.shell.window import AppWindow
from tests.shots import settle
from tests.ui import looking
from tests.ui.test_screens import press_on, show


def runner_of(shown: AppWindow) -> SessionRunner:
    assert shown.model.session_model is not None
    return shown.model.session_model.runner


def test_the_pain_in_the_corner_is_a_button(opened: list[AppWindow]) -> None:
    shown = show(opened, "breath-out")
    press_on(shown, "painNow")
    assert runner_of(shown).state.why is PauseReason.HURTS


def test_a_rest_takes_the_easier_version_by_a_button(opened: list[AppWindow]) -> None:
    shown = show(opened, "rest-amber")
    press_on(shown, "easierNow")
    settle()
    said = [one.text for one in looking.texts(shown.window)]
    assert "The easier version comes next." in said
    assert "Easier version" not in said
    assert runner_of(shown).state.mode is Mode.RUNNING


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_MediaPlay])
def test_at_red_the_big_keys_stop_the_exercise(opened: list[AppWindow], key: Qt.Key) -> None:
    shown = show(opened, "hurts-drill")
    QTest.keyClick(shown.window, key)
    assert runner_of(shown).state.step.activity == "wall-calf-strides"


def test_where_it_hurts_is_told_by_keyboard(opened: list[AppWindow], qtbot: QtBot) -> None:
    shown = show(opened, "hurts")
    for _ in range(20):
        QTest.keyClick(shown.window, Qt.Key.Key_Tab)
        focus = shown.window.activeFocusItem()
        if focus is not None and focus.objectName().startswith("where"):
            break
    QTest.keyClick(shown.window, Qt.Key.Key_Right)
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    settle()
    assert shown.model.session_model is not None
    assert shown.model.session_model.hurts.property("elsewhere") is True
    assert "Knee pain now, 0 to 10" not in [one.text for one in looking.texts(shown.window)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_MediaPlay])
def test_from_six_on_the_big_keys_end_the_session(opened: list[AppWindow], key: Qt.Key) -> None:
    shown = show(opened, "hurts-red")
    focus = shown.window.activeFocusItem()
    assert focus is not None
    assert focus.objectName() == "endFirst"
    QTest.keyClick(shown.window, key)
    assert runner_of(shown).state.mode is Mode.ENDED


def test_a_red_pain_told_on_the_panel_puts_the_keyboard_on_the_end(
    opened: list[AppWindow], qtbot: QtBot
) -> None:
    shown = show(opened, "hurts")
    shown.model.session_model.ask.markPain(7)  # type: ignore[union-attr]

    def there() -> None:
        focus = shown.window.activeFocusItem()
        assert focus is not None
        assert focus.objectName() == "endFirst"

    qtbot.waitUntil(there, timeout=10_000)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_choosing_where_moves_nothing_under_the_mouse(
    opened: list[AppWindow], scale: float
) -> None:
    shown = show(opened, "hurts", 1240, 800, text_scale=scale)
    where = looking.named(shown.window, "where")
    before = where.mapRectToScene(where.boundingRect())
    shown.model.session_model.ask.tellWhere(True)  # type: ignore[union-attr]
    settle()
    assert where.mapRectToScene(where.boundingRect()) == before


def test_a_session_with_a_pain_in_it_offers_no_discarding(opened: list[AppWindow]) -> None:
    shown = show(opened, "leave")
    shown.model.session_model.ask.markPain(4)  # type: ignore[union-attr]
    settle()
    said = [one.text for one in looking.texts(shown.window)]
    assert "Discard" not in said
    assert "Go on" in said
    assert "You told a pain in it, so it is kept: what comes next goes by that." in said


@pytest.mark.parametrize("name", ["hurts", "hurts-drill", "hurts-red"])
def test_with_large_letters_each_way_on_comes_into_view(
    opened: list[AppWindow], qtbot: QtBot, name: str
) -> None:
    window = show(opened, name, 1024, 640, text_scale=2.0).window
    reached = set()
    for _ in range(12):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        qtbot.wait(1)
        focus = window.activeFocusItem()
        assert focus is not None
        place = focus.mapRectToScene(focus.boundingRect())
        assert place.top() >= 0
        assert place.bottom() <= window.height(), focus
        reached.add(focus.property("text"))
    assert {"Stop this exercise", "End the session"} <= reached
    assert ("Easier version" in reached) is (name == "hurts")
    assert any(str(text).endswith(("go on", "overhead", "the same")) for text in reached)
