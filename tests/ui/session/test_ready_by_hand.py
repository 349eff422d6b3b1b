"""The check before a session in its window: what the mouse, Tab and the space key do there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rehab_desktop.ui.shell.window import AppWindow
from tests.shots import settle
from tests.ui import looking
from tests.ui.session.ready_check import of, screen, show

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(item.boundingRect().center()).toPoint()


@pytest.mark.parametrize("name", ["ready-none-left", "ready-some-rest", "ready-gate"])
@pytest.mark.parametrize("size", [(1280, 800, 1.0), (1024, 640, 1.0), (1024, 640, 2.0)])
def test_a_double_click_asks_once(
    opened: list[AppWindow], name: str, size: tuple[int, int, float]
) -> None:
    scene, window = show(opened, name, *size)
    more = looking.named(window.window, "more")
    more.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    settle()
    QTest.mouseDClick(window.window, LEFT, NONE, middle(more))
    settle()
    assert screen(scene) == "ready"


def test_the_second_half_of_a_double_click_is_no_yes(opened: list[AppWindow]) -> None:
    scene, window = show(opened, "ready-asked")
    # As if Yes had come up right below the pointer.
    at = QPointF(middle(looking.named(window.window, "yes")))
    for kind, held in (
        (QEvent.Type.MouseButtonPress, LEFT),
        (QEvent.Type.MouseButtonDblClick, LEFT),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        QCoreApplication.sendEvent(window.window, QMouseEvent(kind, at, at, LEFT, held, NONE))
    settle()
    assert screen(scene) == "ready"
    QTest.mouseClick(window.window, LEFT, NONE, at.toPoint())
    assert screen(scene) == "session"


@pytest.mark.parametrize("name", ["ready-none-left", "ready-some-rest"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_all_of_it_is_reached_and_agreed_to_by_keyboard(
    opened: list[AppWindow], name: str, scale: float
) -> None:
    scene, window = show(opened, name, 1024, 640, scale)
    for _ in range(8):
        QTest.keyClick(window.window, Qt.Key.Key_Tab)
        if looking.focused(window.window, "objectName") == "more":
            break
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    settle()
    assert of(scene).property("asking") is True
    assert looking.focused(window.window, "objectName") == "no"
    # The same key again is a no: a hasty hand starts nothing.
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    settle()
    assert (screen(scene), of(scene).property("asking")) == ("ready", False)
    assert looking.focused(window.window, "objectName") == "more"
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Tab):
        QTest.keyClick(window.window, key)
        settle()
    assert looking.focused(window.window, "objectName") == "yes"
    assert 0 <= looking.focus_top(window.window) < window.window.height()
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    assert screen(scene) == "session"


@pytest.mark.parametrize("name", ["ready-none-left", "ready-asked", "ready-now-4", "ready-gate"])
def test_the_whole_check_can_be_scrolled_to_at_200_percent(
    opened: list[AppWindow], name: str
) -> None:
    _, window = show(opened, name, 1024, 640, 2.0)
    wanted = "yes" if name == "ready-asked" else "more"
    button = looking.named(window.window, wanted)
    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    settle(200)
    place = button.mapRectToScene(button.boundingRect())
    assert 0 <= place.top() <= place.bottom() <= window.window.height()
    assert 0 <= place.left() <= place.right() <= window.window.width()


def test_what_an_answer_changes_does_not_push_it_out_of_sight(
    opened: list[AppWindow], qtbot: QtBot
) -> None:
    scene, window = show(opened, "ready-planned", 1024, 640, 2.0)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Right):
        QTest.keyClick(window.window, key)
    settle(200)
    QTest.keyClick(window.window, Qt.Key.Key_4)
    assert of(scene).property("headline") == "A third less today"
    advice = looking.named(window.window, "advice")

    def is_in_sight() -> bool:
        place = advice.mapRectToScene(advice.boundingRect())
        return bool(0 <= place.top() <= place.bottom() <= window.window.height())

    qtbot.waitUntil(is_in_sight, timeout=10_000)
