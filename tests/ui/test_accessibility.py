"""What a screen reader is told of each screen, and that the keyboard reaches all of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rehab_desktop.app.settings import Settings
from rehab_desktop.ui.window import AppWindow
from tests.shots import open_window
from tests.ui import looking
from tests.ui.scenes import SCENES, Scene

Role = QAccessible.Role
PRESSED = {Role.Button, Role.CheckBox, Role.RadioButton, Role.PageTab, Role.Link, Role.ListItem}
VALUED = {Role.Slider, Role.SpinBox}
TYPED = {Role.EditableText}
# A list is one stop, whose lines the arrows go through.
CONTROLS = (
    PRESSED | VALUED | TYPED | {Role.ComboBox, Role.MenuItem, Role.ButtonMenu, Role.Cell, Role.List}
)


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[list[AppWindow]]:
    windows: list[AppWindow] = []
    yield windows
    for window in windows:
        window.close()


def show(opened: list[AppWindow], name: str) -> AppWindow:
    scene = Scene(Settings())
    SCENES[name](scene)
    opened.append(open_window(scene, Settings(), 1280, 800))
    return opened[-1]


def interface(item: QQuickItem) -> QAccessibleInterface | None:
    return QAccessible.queryAccessibleInterface(item)


def stops(window: QQuickWindow) -> list[QQuickItem]:
    """What Tab stops at."""
    return [
        one
        for one in looking.items(window.contentItem())
        if one.activeFocusOnTab() and one.isEnabled()
    ]


def told(item: QQuickItem) -> str:
    """What is wrong with what a screen reader hears of a control; nothing where all is well."""
    there = interface(item)
    if there is None:
        return "is not there"
    name, role = there.text(QAccessible.Text.Name), there.role()
    if not name.strip():
        return "has no name"
    if role not in CONTROLS:
        return f"{name}: {role.name} is no role of a control"
    state = there.state()
    if role in (Role.RadioButton, Role.CheckBox) and not state.checkable:
        return f"{name} does not say whether it is chosen"
    if role in VALUED and there.valueInterface() is None:
        return f"{name} tells no value"
    if not state.focusable:
        return f"{name} cannot take the focus"
    return ""


@pytest.mark.parametrize("name", SCENES)
def test_each_control_has_role_name_and_state(opened: list[AppWindow], name: str) -> None:
    window = show(opened, name).window
    found = stops(window)
    assert found or name == "hanging"
    assert [wrong for one in found if (wrong := told(one))] == []


@pytest.mark.parametrize("name", SCENES)
def test_each_screen_has_a_heading(opened: list[AppWindow], name: str) -> None:
    window = show(opened, name).window
    roles: dict[QAccessible.Role, str] = {}
    for one in looking.items(window.contentItem()):
        there = interface(one)
        if there is not None and there.text(QAccessible.Text.Name):
            roles.setdefault(there.role(), there.text(QAccessible.Text.Name))
    assert Role.Heading in roles, roles


def place(item: QQuickItem) -> tuple[float, float]:
    middle = item.mapRectToScene(item.boundingRect()).center()
    return middle.x(), middle.y()


@pytest.mark.parametrize("name", SCENES)
def test_tab_goes_round_and_is_never_caught(opened: list[AppWindow], name: str) -> None:
    window = show(opened, name).window
    seen: list[QQuickItem] = []
    for _ in range(3 * len(stops(window)) + 6):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        focus = window.activeFocusItem()
        assert focus is not None
        if seen and focus == seen[0]:
            break
        assert focus not in seen, f"Tab is caught at {looking.focused(window)}"
        seen.append(focus)
    else:
        pytest.fail("Tab never comes back to where it began")
    assert seen
