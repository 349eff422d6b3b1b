"""The rail: every page is one key away, says where one is, and is where one comes back to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rehab_desktop.app.settings import Settings
from rehab_desktop.ui.shell.pages_model import PAGES
from rehab_desktop.ui.shell.window import AppWindow
from tests.shots import open_window, settle
from tests.ui import looking
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[AppWindow]:
    scene = Scene()
    SCENES["today"](scene)
    window = open_window(scene, Settings(), 1280, 800)
    yield window
    window.close()


def page_of(shown: AppWindow) -> str:
    return str(shown.model.pages_model.property("current"))


@pytest.mark.parametrize("number", range(1, len(PAGES) + 1))
def test_each_page_opens_by_ctrl_and_its_number(shown: AppWindow, number: int) -> None:
    key = Qt.Key(int(Qt.Key.Key_0) + number)
    QTest.keyClick(shown.window, key, Qt.KeyboardModifier.ControlModifier)
    settle()
    page, name, _ = PAGES[number - 1]
    assert page_of(shown) == page
    # In the rail and over the page.
    assert page == "today" or [one.text for one in looking.texts(shown.window)].count(name) == 2


@pytest.mark.parametrize("number", range(1, len(PAGES) + 1))
def test_the_keyboard_is_in_the_page_that_was_called(shown: AppWindow, number: int) -> None:
    looking.named(shown.window, "page-today").forceActiveFocus()
    key = Qt.Key(int(Qt.Key.Key_0) + number)
    QTest.keyClick(shown.window, key, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert looking.named(shown.window, "pages").hasActiveFocus()


def test_space_starts_what_is_due_after_today_was_called_too(qtbot: QtBot) -> None:
    scene = Scene()
    SCENES["today-week"](scene)
    window = open_window(scene, Settings(), 1280, 800)
    QTest.keyClick(window.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    settle()
    QTest.keyClick(window.window, Qt.Key.Key_Space)
    assert window.model.property("screen") == "ready"
    window.close()


@pytest.mark.parametrize("name", ["today", "routine", "routine-editor", "exercise", "history-full"])
def test_tab_begins_in_the_page_that_is_shown(qtbot: QtBot, name: str) -> None:
    scene = Scene()
    SCENES[name](scene)
    window = open_window(scene, Settings(), 1280, 800)
    QTest.keyClick(window.window, Qt.Key.Key_Tab)
    settle()
    assert looking.named(window.window, "pages").hasActiveFocus()
    window.close()


def test_from_the_safety_rules_the_keyboard_goes_back_to_the_rail(shown: AppWindow) -> None:
    looking.named(shown.window, "safety").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        QTest.keyClick(shown.window, key)
        settle()
    assert looking.named(shown.window, "safety").property("visualFocus")


def test_esc_leads_from_the_rail_into_the_page(shown: AppWindow) -> None:
    shown.model.pages_model.go("routines")
    settle()
    looking.named(shown.window, "page-learn").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(shown.window, Qt.Key.Key_Escape)
    settle()
    assert looking.named(shown.window, "pages").hasActiveFocus()


def test_no_page_is_called_under_a_question(shown: AppWindow) -> None:
    safety = looking.named(shown.window, "safety")
    safety.forceActiveFocus()
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    settle()
    QTest.keyClick(shown.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert page_of(shown) == "today"


def test_a_page_opens_by_a_press_on_its_entry(shown: AppWindow) -> None:
    entry = looking.named(shown.window, "page-history")
    middle = entry.mapRectToScene(entry.boundingRect()).center().toPoint()
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, pos=middle)
    assert page_of(shown) == "history"


def test_the_check_before_a_session_goes_back_to_the_page_it_came_from(shown: AppWindow) -> None:
    shown.model.pages_model.go("routines")
    shown.model.choose("strength")
    shown.model.flow.leave_check()
    assert shown.model.property("screen") == "home"
    assert page_of(shown) == "routines"


def test_a_page_that_is_not_there_is_refused(shown: AppWindow) -> None:
    with pytest.raises(ValueError, match="no page 'people'"):
        shown.model.pages_model.go("people")


@pytest.mark.parametrize("name", ["routines", "exercises", "learn-aims"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End])
def test_keys_scroll_a_page_that_the_mouse_opened(qtbot: QtBot, name: str, key: Qt.Key) -> None:
    scene = Scene()
    SCENES[name](scene)
    window = open_window(scene, Settings(), 1024, 640)
    for page in ("settings", name.partition("-")[0]):
        entry = looking.named(window.window, f"page-{page}")
        middle = entry.mapRectToScene(entry.boundingRect()).center().toPoint()
        QTest.mouseClick(window.window, Qt.MouseButton.LeftButton, pos=middle)
        settle()
    QTest.keyClick(window.window, key)
    settle()
    room = looking.named(window.window, "pages")
    moved = [one for one in looking.items(room) if one.inherits("QQuickFlickable")]
    assert any(one.property("contentY") > 0 for one in moved)
    window.close()


def test_a_page_that_was_just_opened_stays_where_a_key_scrolled_it(qtbot: QtBot) -> None:
    scene = Scene()
    SCENES["learn-aims"](scene)
    window = open_window(scene, Settings(), 1024, 640)
    room = looking.named(window.window, "pages")
    page = next(
        one
        for one in looking.items(room)
        if one.metaObject().indexOfMethod("toTop()") >= 0 and (one.property("furthest") or 0) > 0
    )
    stop = next(one for one in looking.items(page) if one.activeFocusOnTab())
    stop.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QMetaObject.invokeMethod(page, "toTop")
    QTest.keyClick(window.window, Qt.Key.Key_PageDown)
    QTest.qWait(100)  # what had been just opened was shown from its top after 50 ms
    assert page.property("contentY") > 0
    window.close()
