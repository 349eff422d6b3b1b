"""The key table: keyboard, media keys and the presenter's clicker."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from rehab_desktop.ui.keys.bindings import BINDINGS, Command, PainKeypad, command_of

K, M = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT = M.NoModifier, M.ShiftModifier


@pytest.mark.parametrize(
    ("key", "modifiers", "command"),
    [
        (K.Key_Space, NONE, Command.TOGGLE),
        (K.Key_MediaPlay, NONE, Command.TOGGLE),
        (K.Key_MediaPause, NONE, Command.TOGGLE),
        (K.Key_MediaTogglePlayPause, NONE, Command.TOGGLE),
        (K.Key_Right, NONE, Command.NEXT),
        (K.Key_Right, M.KeypadModifier, Command.NEXT),
        (K.Key_PageDown, NONE, Command.NEXT),
        (K.Key_MediaNext, NONE, Command.NEXT),
        (K.Key_Right, SHIFT, Command.NEXT_EXERCISE),
        (K.Key_Left, NONE, Command.BACK),
        (K.Key_PageUp, NONE, Command.BACK),
        (K.Key_MediaPrevious, NONE, Command.BACK),
        (K.Key_Left, SHIFT, Command.BACK_EXERCISE),
        (K.Key_R, NONE, Command.REPEAT),
        (K.Key_Plus, NONE, Command.MORE),
        (K.Key_Plus, SHIFT, Command.MORE),
        (K.Key_Minus, NONE, Command.LESS),
        (K.Key_0, NONE, Command.PAIN),
        (K.Key_9, M.KeypadModifier, Command.PAIN),
        (K.Key_X, NONE, Command.HURTS),
        (K.Key_T, NONE, Command.TIP),
        (K.Key_M, NONE, Command.MUTE),
        (K.Key_V, NONE, Command.VOICE),
        (K.Key_F, NONE, Command.FULL_SCREEN),
        (K.Key_F11, NONE, Command.FULL_SCREEN),
        (K.Key_F5, NONE, Command.FULL_SCREEN),
        (K.Key_Escape, NONE, Command.LEAVE),
        (K.Key_Question, SHIFT, Command.KEYS),
        (K.Key_Period, NONE, Command.PAUSE),
        (K.Key_B, NONE, Command.PAUSE),
    ],
)
def test_a_key_asks_for(key: Qt.Key, modifiers: Qt.KeyboardModifier, command: Command) -> None:
    assert command_of(int(key), modifiers) is command


@pytest.mark.parametrize("modifier", [M.ControlModifier, M.AltModifier])
def test_what_belongs_to_the_system_is_left_alone(modifier: Qt.KeyboardModifier) -> None:
    assert command_of(int(K.Key_X), modifier) is None


def test_other_keys_ask_for_nothing() -> None:
    assert command_of(int(K.Key_Q), NONE) is None


def test_every_command_has_a_key_and_no_key_two_meanings() -> None:
    assert {binding.command for binding in BINDINGS} == set(Command)
    pairs = [(code, binding.shift) for binding in BINDINGS for code in binding.codes]
    assert len(pairs) == len(set(pairs))


def test_one_and_then_nought_is_ten() -> None:
    digits = PainKeypad()
    assert digits.typed(1, now=0) == 1
    assert digits.typed(0, now=900_000_000) == 10


def test_nought_long_after_one_is_nought() -> None:
    digits = PainKeypad()
    digits.typed(1, now=0)
    assert digits.typed(0, now=1_100_000_000) == 0


def test_nought_alone_is_an_answer() -> None:
    assert PainKeypad().typed(0, now=0) == 0
