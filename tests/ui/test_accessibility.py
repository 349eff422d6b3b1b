"""What a screen reader is told of each screen, and that the keyboard reaches all of it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from shiboken6 import Shiboken

from rehab_desktop.app.settings import Settings
from rehab_desktop.ui.shell.window import AppWindow
from tests.shots import open_window
from tests.ui import looking
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES

Role = QAccessible.Role
PRESSED = {Role.Button, Role.CheckBox, Role.RadioButton, Role.PageTab, Role.Link, Role.ListItem}
VALUED = {Role.Slider, Role.SpinBox}
TYPED = {Role.EditableText}
# A list is one stop, whose lines the arrows go through.
CONTROLS = (
    PRESSED | VALUED | TYPED | {Role.ComboBox, Role.MenuItem, Role.ButtonMenu, Role.Cell, Role.List}
)


def show(opened: list[AppWindow], name: str) -> AppWindow:
    dark = Settings(theme="dark")  # the other tests of every screen look at the light one
    scene = Scene(dark)
    SCENES[name](scene)
    opened.append(open_window(scene, dark, 1280, 800))
    return opened[-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What a screen reader is told of an item."""

    name: str
    role: QAccessible.Role
    checkable: bool
    focusable: bool
    valued: bool


def heard(item: QQuickItem) -> Heard | None:
    """None where it is told of nothing.

    Qt deletes its interfaces with the items. Python's half of one would be taken for whatever comes
    to lie in its place, such as the theme of the next window, so none is left behind.
    """
    there = QAccessible.queryAccessibleInterface(item)
    if there is None:
        return None
    state, value = there.state(), there.valueInterface()
    found = Heard(
        name=there.text(QAccessible.Text.Name),
        role=there.role(),
        checkable=bool(state.checkable),
        focusable=bool(state.focusable),
        valued=value is not None,
    )
    for half in (value, there):
        if half is not None:
            Shiboken.invalidate(half)
    return found


def stops(window: QQuickWindow) -> list[QQuickItem]:
    """What Tab stops at."""
    return [
        one
        for one in looking.items(window.contentItem())
        if one.activeFocusOnTab() and one.isEnabled()
    ]


def told(item: QQuickItem) -> str:
    """What is wrong with what a screen reader hears of a control; nothing where all is well."""
    there = heard(item)
    if there is None:
        return "is not there"
    if not there.name.strip():
        return "has no name"
    if there.role not in CONTROLS:
        return f"{there.name}: {there.role.name} is no role of a control"
    if there.role in (Role.RadioButton, Role.CheckBox) and not there.checkable:
        return f"{there.name} does not say whether it is chosen"
    if there.role in VALUED and not there.valued:
        return f"{there.name} tells no value"
    if not there.focusable:
        return f"{there.name} cannot take the focus"
    return ""


@pytest.mark.parametrize("name", SCENES)
def test_a_reader_hears_a_heading_and_each_controls_role_name_and_state(
    opened: list[AppWindow], name: str
) -> None:
    window = show(opened, name).window
    found = stops(window)
    assert found or name == "hanging"
    assert [wrong for one in found if (wrong := told(one))] == []
    assert looking.nameless(window) == []
    roles: dict[QAccessible.Role, str] = {}
    for one in looking.items(window.contentItem()):
        there = heard(one)
        if there is not None and there.name:
            roles.setdefault(there.role, there.name)
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
