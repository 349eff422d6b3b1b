"""A person's own keys: what the table becomes with them, and which keys may be chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from rehab_desktop.text.wording import translate
from rehab_desktop.ui.keys.bindings import BINDINGS, Binding, Command

_K = Qt.Key
RESERVED = frozenset(
    int(key)
    for key in (
        *(_K.Key_Tab, _K.Key_Backtab, _K.Key_Return, _K.Key_Enter, _K.Key_Escape, _K.Key_F1),
        *(_K.Key_Up, _K.Key_Down, _K.Key_unknown),
    )
)
"""They move about the screen, press what has the focus, leave, or scroll: no command takes them."""

MODIFIERS = frozenset(
    int(key)
    for key in (
        *(_K.Key_Shift, _K.Key_Control, _K.Key_Alt, _K.Key_AltGr, _K.Key_Meta),
        *(_K.Key_CapsLock, _K.Key_NumLock),
    )
)
"""Held down on the way to a key; on their own they are no answer."""

_SIGNS = {
    _K.Key_Right: "→",
    _K.Key_Left: "←",
    _K.Key_Up: "↑",
    _K.Key_Down: "↓",
    _K.Key_PageDown: "PgDn",
    _K.Key_PageUp: "PgUp",
}


class Refusal(StrEnum):
    """Why a key cannot be taken."""

    SYSTEM = "system"
    RESERVED = "reserved"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A key that cannot be taken; `by` is the command that has it."""

    why: Refusal
    by: Command | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chord:
    """A key, perhaps with Shift."""

    code: int
    shift: bool = False

    @property
    def text(self) -> str:
        """As it is kept in the settings, the same on every system."""
        held = Qt.KeyboardModifier.ShiftModifier if self.shift else Qt.KeyboardModifier.NoModifier
        return QKeySequence(QKeyCombination(held, Qt.Key(self.code))).toString(
            QKeySequence.SequenceFormat.PortableText
        )

    @property
    def shown(self) -> tuple[str, ...]:
        """As it is printed on the keys to press."""
        return (
            (translate("keys", "Shift"), key_name(self.code))
            if self.shift
            else (key_name(self.code),)
        )


def key_name(code: int) -> str:
    """What is printed on a key."""
    if code == int(_K.Key_Space):
        return translate("keys", "Space")
    sign = _SIGNS.get(Qt.Key(code))
    return sign or QKeySequence(code).toString(QKeySequence.SequenceFormat.NativeText)


def pressed(key: int, modifiers: Qt.KeyboardModifier) -> Chord:
    """The chord that a press means: with a sign (+, ?) Shift is only how it is typed."""
    shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    letter = int(_K.Key_A) <= key <= int(_K.Key_Z)
    return Chord(code=key, shift=shift and (letter or key >= int(_K.Key_Escape)))


def written(text: str) -> Chord | None:
    """The chord kept as this text, None where it is none."""
    sequence = QKeySequence.fromString(text, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1:
        return None
    combination = sequence[0]  # type: ignore[index]  # the stubs leave it out
    held = combination.keyboardModifiers()
    shift = held == Qt.KeyboardModifier.ShiftModifier
    if combination.key() == _K.Key_unknown or (held and not shift):
        return None
    return Chord(code=int(combination.key()), shift=shift)


def bindings_with(chosen: Mapping[str, str]) -> tuple[Binding, ...]:
    """The table with a person's keys; what makes no sense or would hide another is passed over."""
    usual = {row.command: row for row in BINDINGS}
    wanted = {
        Command(name): chord
        for name, text in chosen.items()
        if name in set(Command) and (chord := written(text)) and not usual[Command(name)].fixed
    }
    # Keys that are given up are free for another, in whatever order the choices were made.
    table = {
        command: replace(row, codes=row.clicker) if command in wanted else row
        for command, row in usual.items()
    }
    for command, chord in wanted.items():
        refused = refusal(tuple(table.values()), command, chord)
        table[command] = usual[command] if refused else _with(usual[command], chord)
    return tuple(table.values())


def refusal(
    table: Sequence[Binding],
    command: Command,
    chord: Chord,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> Refused | None:
    """Why `command` cannot have this key, None where it can."""
    if modifiers & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
        return Refused(why=Refusal.SYSTEM)
    row = next(row for row in table if row.command is command)
    if row.fixed or chord.code in RESERVED:
        return Refused(why=Refusal.RESERVED)
    for other in table:
        if other is not row and chord.code in other.codes and chord.shift == other.shift:
            return Refused(why=Refusal.TAKEN, by=other.command)
    return None


def _with(row: Binding, chord: Chord) -> Binding:
    if chord.code in row.codes and chord.shift == row.shift:
        return row
    return replace(
        row,
        shown=chord.shown if chord.shift else (*chord.shown, *row.clicker_shown),
        codes=row.clicker | {chord.code},
        shift=chord.shift,
    )
