"""The keys of a session: one table that the keyboard, the presenter's clicker and the help read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt

PAIN_KEYS_WITHIN_NS = 1_000_000_000
"""1 and then 0 within this time mean 10."""


class Command(StrEnum):
    """What a key can ask for."""

    TOGGLE = "toggle"
    PAUSE = "pause"
    NEXT = "next"
    NEXT_EXERCISE = "next exercise"
    BACK = "back"
    BACK_EXERCISE = "back exercise"
    REPEAT = "repeat"
    MORE = "more"
    LESS = "less"
    PAIN = "pain"
    HURTS = "hurts"
    TIP = "tip"
    MUTE = "mute"
    VOICE = "voice"
    FULL_SCREEN = "full screen"
    LEAVE = "leave"
    KEYS = "keys"


@dataclass(frozen=True, slots=True, kw_only=True)
class Binding:
    """One row: its keys as shown, what it does in words, and the key codes that trigger it.

    `clicker` are those of its codes that stay whatever key a person chooses: a presenter's clicker
    and media keys send no others. `fixed` says that none of them can be changed.
    """

    command: Command
    shown: tuple[str, ...]
    does: str
    codes: frozenset[int]
    shift: bool = False
    clicker: frozenset[int] = frozenset()
    clicker_shown: tuple[str, ...] = ()
    fixed: bool = False


def _codes(*keys: Qt.Key) -> frozenset[int]:
    return frozenset(int(key) for key in keys)


_K = Qt.Key
_MEDIA_PLAY = _codes(_K.Key_MediaPlay, _K.Key_MediaPause, _K.Key_MediaTogglePlayPause)
_BLANK = _codes(_K.Key_Period, _K.Key_B)
_NEXT = _codes(_K.Key_Right, _K.Key_PageDown, _K.Key_MediaNext)
_BACK = _codes(_K.Key_Left, _K.Key_PageUp, _K.Key_MediaPrevious)

PRINTED = (
    str(QT_TRANSLATE_NOOP("keys", "Space")),
    str(QT_TRANSLATE_NOOP("keys", "Play")),
    str(QT_TRANSLATE_NOOP("keys", "Shift")),
    str(QT_TRANSLATE_NOOP("keys", "PgDn")),
    str(QT_TRANSLATE_NOOP("keys", "PgUp")),
    str(QT_TRANSLATE_NOOP("keys", "Esc")),
)
"""Keys whose names differ from language to language."""

BINDINGS: tuple[Binding, ...] = (
    Binding(
        command=Command.TOGGLE,
        shown=("Space", "Play"),
        does=str(QT_TRANSLATE_NOOP("keys", "Pause, go on, or Done at your own pace")),
        codes=_MEDIA_PLAY | _codes(_K.Key_Space),
        clicker=_MEDIA_PLAY,
        clicker_shown=("Play",),
    ),
    Binding(
        command=Command.PAUSE,
        shown=(".", "B"),
        does=str(QT_TRANSLATE_NOOP("keys", "Pause, go on (the clicker's blank key)")),
        codes=_BLANK,
        clicker=_BLANK,
        clicker_shown=(".", "B"),
    ),
    Binding(
        command=Command.NEXT,
        shown=("→", "PgDn"),
        does=str(QT_TRANSLATE_NOOP("keys", "Next set; in a rest, start now")),
        codes=_NEXT,
        clicker=_codes(_K.Key_PageDown, _K.Key_MediaNext),
        clicker_shown=("PgDn",),
    ),
    Binding(
        command=Command.NEXT_EXERCISE,
        shown=("Shift", "→"),
        does=str(QT_TRANSLATE_NOOP("keys", "Next exercise")),
        codes=_NEXT,
        shift=True,
    ),
    Binding(
        command=Command.BACK,
        shown=("←", "PgUp"),
        does=str(
            QT_TRANSLATE_NOOP("keys", "This set from its start; at its start, the one before")
        ),
        codes=_BACK,
        clicker=_codes(_K.Key_PageUp, _K.Key_MediaPrevious),
        clicker_shown=("PgUp",),
    ),
    Binding(
        command=Command.BACK_EXERCISE,
        shown=("Shift", "←"),
        does=str(QT_TRANSLATE_NOOP("keys", "Previous exercise")),
        codes=_BACK,
        shift=True,
    ),
    Binding(
        command=Command.REPEAT,
        shown=("R",),
        does=str(QT_TRANSLATE_NOOP("keys", "This set once more, as an extra set")),
        codes=_codes(_K.Key_R),
    ),
    Binding(
        command=Command.MORE,
        shown=("+",),
        does=str(QT_TRANSLATE_NOOP("keys", "10 seconds more")),
        codes=_codes(_K.Key_Plus, _K.Key_Equal),
    ),
    Binding(
        command=Command.LESS,
        shown=("-",),
        does=str(QT_TRANSLATE_NOOP("keys", "10 seconds less")),
        codes=_codes(_K.Key_Minus, _K.Key_Underscore),
    ),
    Binding(
        command=Command.PAIN,
        shown=("0", "…", "9"),
        does=str(QT_TRANSLATE_NOOP("keys", "Pain now; 1 and then 0 for 10")),
        codes=frozenset(range(int(_K.Key_0), int(_K.Key_9) + 1)),
        fixed=True,
    ),
    Binding(
        command=Command.HURTS,
        shown=("X",),
        does=str(QT_TRANSLATE_NOOP("keys", "This hurts: stop and choose")),
        codes=_codes(_K.Key_X),
    ),
    Binding(
        command=Command.TIP,
        shown=("T",),
        does=str(QT_TRANSLATE_NOOP("keys", "Show the tip again")),
        codes=_codes(_K.Key_T),
    ),
    Binding(
        command=Command.MUTE,
        shown=("M",),
        does=str(QT_TRANSLATE_NOOP("keys", "Sound off or on")),
        codes=_codes(_K.Key_M),
    ),
    Binding(
        command=Command.VOICE,
        shown=("V",),
        does=str(QT_TRANSLATE_NOOP("keys", "Voice off or on")),
        codes=_codes(_K.Key_V),
    ),
    Binding(
        command=Command.FULL_SCREEN,
        shown=("F", "F11"),
        does=str(QT_TRANSLATE_NOOP("keys", "Full screen")),
        codes=_codes(_K.Key_F, _K.Key_F11, _K.Key_F5),
        clicker=_codes(_K.Key_F11, _K.Key_F5),
        clicker_shown=("F11",),
    ),
    Binding(
        command=Command.LEAVE,
        shown=("Esc",),
        does=str(QT_TRANSLATE_NOOP("keys", "Leave: keep, discard or go on")),
        codes=_codes(_K.Key_Escape),
        fixed=True,
    ),
    Binding(
        command=Command.KEYS,
        shown=("?",),
        does=str(QT_TRANSLATE_NOOP("keys", "This table")),
        codes=_codes(_K.Key_Question, _K.Key_F1),
        clicker=_codes(_K.Key_F1),
    ),
)


def command_of(
    key: int, modifiers: Qt.KeyboardModifier, bindings: Sequence[Binding] = BINDINGS
) -> Command | None:
    """What a key asks for, None where it asks for nothing or belongs to the system (Ctrl, Alt).

    Shift counts only with a key that some row joins it to; elsewhere it is how a sign is typed
    (+, ?).
    """
    if modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return None
    meant = [binding for binding in bindings if key in binding.codes]
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        meant.sort(key=lambda binding: not binding.shift)
    else:
        meant = [binding for binding in meant if not binding.shift]
    return meant[0].command if meant else None


class PainKeypad:
    """Turns typed digits into a pain of 0-10."""

    def __init__(self) -> None:
        self._one_at: int | None = None

    def typed(self, digit: int, now: int) -> int:
        """The pain meant by `digit` (0-9) typed at `now` (ns): 0 soon after 1 makes 10."""
        ten = digit == 0 and self._one_at is not None and now - self._one_at <= PAIN_KEYS_WITHIN_NS
        self._one_at = now if digit == 1 else None
        return 10 if ten else digit
