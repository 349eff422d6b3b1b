"""A person's own keys: what the table becomes with them, what is refused and why."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rehab_desktop.app.settings import Settings
from rehab_desktop.ui.keys.bindings import BINDINGS, Command, command_of
from rehab_desktop.ui.keys.choice import (
    Chord,
    Refusal,
    bindings_with,
    key_name,
    pressed,
    refusal,
    written,
)
from rehab_desktop.ui.settings.settings_model import SettingsModel
from rehab_desktop.ui.shell.window import AppWindow
from tests.shots import open_window, settle
from tests.ui import looking
from tests.ui.scene import Scene
from tests.ui.scenes import SCENES

K, M = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT = M.NoModifier, M.ShiftModifier


@pytest.mark.parametrize(
    ("key", "modifiers", "text"),
    [
        (K.Key_N, NONE, "N"),
        (K.Key_N, SHIFT, "Shift+N"),
        (K.Key_Plus, SHIFT, "+"),
        (K.Key_Right, SHIFT, "Shift+Right"),
        (K.Key_F7, NONE, "F7"),
        (K.Key_Space, NONE, "Space"),
    ],
)
def test_a_key_is_kept_as_text_and_read_back(
    key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str
) -> None:
    chord = pressed(int(key), modifiers)
    assert chord.text == text
    assert written(text) == chord


@pytest.mark.parametrize("text", ["", "Nonsense", "Ctrl+N", "A, B", "Alt+Shift+F"])
def test_what_is_no_key_on_its_own_is_not_read(text: str) -> None:
    assert written(text) is None


def test_the_new_key_works_and_the_old_one_does_not() -> None:
    table = bindings_with({"repeat": "N", "next exercise": "Shift+N"})
    assert command_of(int(K.Key_N), NONE, table) is Command.REPEAT
    assert command_of(int(K.Key_N), SHIFT, table) is Command.NEXT_EXERCISE
    assert command_of(int(K.Key_R), NONE, table) is None
    row = next(row for row in table if row.command is Command.NEXT_EXERCISE)
    assert row.shown == ("Shift", "N")


def test_a_clicker_and_media_keys_always_work() -> None:
    table = bindings_with({"next": "N", "toggle": "P", "full screen": "U"})
    for key, command in (
        (K.Key_PageDown, Command.NEXT),
        (K.Key_MediaNext, Command.NEXT),
        (K.Key_MediaTogglePlayPause, Command.TOGGLE),
        (K.Key_F5, Command.FULL_SCREEN),
        (K.Key_P, Command.TOGGLE),
    ):
        assert command_of(int(key), NONE, table) is command
    assert next(row.shown for row in table if row.command is Command.NEXT) == ("N", "PgDn")


def test_a_file_that_makes_no_sense_leaves_the_usual_keys() -> None:
    nonsense = {"fly": "N", "repeat": "Esc", "tip": "Ctrl+T", "pain": "P", "mute": "X"}
    assert bindings_with(nonsense) == BINDINGS
    assert bindings_with({"repeat": "R"}) == BINDINGS


def test_the_order_in_which_keys_were_chosen_does_not_matter() -> None:
    for chosen in ({"tip": "R", "repeat": "N"}, {"repeat": "N", "tip": "R"}):
        table = bindings_with(chosen)
        assert command_of(int(K.Key_R), NONE, table) is Command.TIP
        assert command_of(int(K.Key_N), NONE, table) is Command.REPEAT
        assert command_of(int(K.Key_T), NONE, table) is None


def test_a_key_that_cannot_be_had_says_why() -> None:
    def why(command: Command, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> object:
        refused = refusal(BINDINGS, command, pressed(int(key), held), held)
        return refused and (refused.why, refused.by)

    assert why(Command.TIP, K.Key_R) == (Refusal.TAKEN, Command.REPEAT)
    assert why(Command.TIP, K.Key_7) == (Refusal.TAKEN, Command.PAIN)
    assert why(Command.TIP, K.Key_Tab) == (Refusal.RESERVED, None)
    assert why(Command.TIP, K.Key_N, M.ControlModifier) == (Refusal.SYSTEM, None)
    assert why(Command.LEAVE, K.Key_N) == (Refusal.RESERVED, None)
    assert why(Command.TIP, K.Key_T) is None
    assert why(Command.TIP, K.Key_Right, SHIFT) == (Refusal.TAKEN, Command.NEXT_EXERCISE)


def test_keys_are_named_as_they_are_printed() -> None:
    assert [key_name(int(key)) for key in (K.Key_Left, K.Key_PageUp, K.Key_Space)] == [
        "←",
        "PgUp",
        "Space",
    ]
    assert Chord(code=int(K.Key_R)).shown == ("R",)


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[AppWindow]:
    scene = Scene()
    SCENES["settings"](scene)
    window = open_window(scene, Settings(), 1280, 800)
    cast(SettingsModel, scene.app.pages_model.settings).openSection("keys")  # type: ignore[union-attr]
    settle()
    yield window
    window.close()


def test_the_next_key_after_change_is_the_new_one(shown: AppWindow) -> None:
    keys = cast(SettingsModel, shown.model.pages_model.settings).keys_model
    button = looking.named(shown.window, "change-repeat")
    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(shown.window, Qt.Key.Key_Space)
    assert keys.property("waiting") == "repeat"
    QTest.keyClick(shown.window, Qt.Key.Key_X)
    assert "This hurts" in str(keys.property("said"))
    QTest.keyClick(shown.window, Qt.Key.Key_Tab)
    assert keys.property("waiting") == "repeat"
    QTest.keyClick(shown.window, Qt.Key.Key_N)
    assert keys.property("waiting") == ""
    assert command_of(int(K.Key_N), NONE, shown.model.bindings) is Command.REPEAT
    assert shown.model.property("screen") == "home"


def test_escape_leaves_the_key_as_it_is_and_so_does_going_away(shown: AppWindow) -> None:
    keys = cast(SettingsModel, shown.model.pages_model.settings).keys_model
    looking.named(shown.window, "change-tip").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    assert keys.property("waiting") == "tip"
    QTest.keyClick(shown.window, Qt.Key.Key_Escape)
    assert keys.property("waiting") == ""
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    looking.named(shown.window, "change-mute").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert keys.property("waiting") == ""
    assert shown.model.bindings == BINDINGS


def test_the_usual_key_comes_back_unless_another_has_it(shown: AppWindow) -> None:
    keys = cast(SettingsModel, shown.model.pages_model.settings).keys_model
    for command, key in (("repeat", K.Key_N), ("tip", K.Key_R)):
        keys.change(command)
        keys.take(int(key), 0)
    keys.restore("repeat")
    assert "Show the tip again" in str(keys.property("said"))
    keys.restore("tip")
    keys.restore("repeat")
    assert shown.model.bindings == BINDINGS
    keys.change("tip")
    keys.take(int(K.Key_N), 0)
    keys.restoreAll()
    assert shown.model.bindings == BINDINGS
    assert keys.property("changedAny") is False
