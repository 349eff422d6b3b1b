"""Carries out, in a led session, what a key asks for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt

from rehab_desktop.ui.clinic.display.asked_model import ENTER, NOTHING_TYPED
from rehab_desktop.ui.clinic.display.display_model import DisplayMode
from rehab_desktop.ui.clinic.led.after_model import AfterModel
from rehab_desktop.ui.clinic.led.before_model import BeforeModel
from rehab_desktop.ui.clinic.led.edit_ahead_model import EditAheadModel
from rehab_desktop.ui.clinic.led.led_key_table import LedKeyTableModel
from rehab_desktop.ui.clinic.led.observe_model import ObserveModel
from rehab_desktop.ui.clinic.led.scores_asked import ScoresAskedModel
from rehab_desktop.ui.clinic.session_room import SessionRoom
from rehab_desktop.ui.keys.bindings import Command, command_of
from rehab_desktop.ui.keys.choice import bindings_with
from rehab_desktop.ui.session.session_keys import SessionKeys, is_asking
from rehab_desktop.ui.session.session_model import SessionModel

_K = Qt.Key
Ways = dict[Qt.Key, Callable[[], None]]


class Led(Protocol):
    """What the keys act on. `LedModel` is one."""

    room: SessionRoom
    before_model: BeforeModel
    session_model: SessionModel | None
    observe_model: ObserveModel | None
    edit_model: EditAheadModel | None
    after_model: AfterModel | None
    scores_model: ScoresAskedModel
    key_table: LedKeyTableModel

    @property
    def stands(self) -> str: ...
    def say(self, trouble: str) -> None: ...
    def park(self) -> None: ...
    def prescribe(self) -> None: ...
    def write_note(self) -> None: ...
    def write_test(self, digit: str) -> None: ...


class LedKeys:
    """The keys of a session, with N, O, E, K, D and F on top. Keeps what must be remembered from
    one key to the next.
    """

    def __init__(self) -> None:
        self._in_session = SessionKeys()

    def carry_out(self, led: Led, key: int, modifiers: int) -> bool:
        """A key was pressed outside of any text field; true where it meant something here."""
        held = Qt.KeyboardModifier(modifiers)
        if held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if led.stands in ("before", "after") and _answering(led, key):
            return True
        if led.stands == "before":
            return _before(led, key)
        if led.stands == "running":
            return self._running(led, key, held)
        return led.stands == "after" and _after(led, key)

    def _running(self, led: Led, key: int, held: Qt.KeyboardModifier) -> bool:
        session, observe, edit = led.session_model, led.observe_model, led.edit_model
        assert session is not None
        assert observe is not None
        assert edit is not None
        if edit.is_open:
            return edit.key(key)
        if observe.is_picking and _picking(led, key):
            return True
        led.say("")
        asked = is_asking(session.runner.state)
        command = command_of(key, held, bindings_with(led.room.settings().keys))
        if led.key_table.is_open:
            # A key that was looked up is pressed at once, and does what the table says.
            led.key_table.close()
            closes = command in (Command.KEYS, Command.LEAVE) or key in ENTER
            if closes and not asked:
                return True
        ways: Ways = {
            _K.Key_O: observe.pick,
            _K.Key_N: led.write_note,
            _K.Key_E: edit.open,
            _K.Key_K: led.park,
            _K.Key_D: led.room.display.turn,
            _K.Key_F: led.room.display.turnHere,
        }
        if led.room.display.mode is DisplayMode.SAME:
            # What is seen is written where the patient does not look.
            del ways[_K.Key_O], ways[_K.Key_N]
        if key in ways and not asked and not held & Qt.KeyboardModifier.ShiftModifier:
            ways[Qt.Key(key)]()
            return True
        if command is Command.KEYS and not asked:
            led.key_table.open()
            return True
        # F has another meaning here, and so has the key that is chosen in its place.
        if command is None or command in (Command.KEYS, Command.FULL_SCREEN):
            return False
        self._in_session.carry_out(session, command, key, led.room.real())
        return True


def _before(led: Led, key: int) -> bool:
    before = led.before_model
    if _K.Key_0 <= key <= _K.Key_9:
        before.type(key - int(_K.Key_0), led.room.real())
        return True
    ways: Ways = {
        _K.Key_Return: before.begin,
        _K.Key_Enter: before.begin,
        _K.Key_Up: lambda: before.move(-1),
        _K.Key_Down: lambda: before.move(1),
        _K.Key_L: lambda: before.startWith("left"),
        _K.Key_R: lambda: before.startWith("right"),
        _K.Key_K: before.resume,
        _K.Key_P: led.prescribe,
    }
    return _go(ways | _around(led), key)


def _around(led: Led) -> Ways:
    """Before and after a session: the display, and the scores that are asked on it."""
    return {
        _K.Key_D: led.room.display.turn,
        _K.Key_F: led.room.display.turnHere,
        _K.Key_Q: led.scores_model.ask,
    }


def _go(ways: Ways, key: int) -> bool:
    if key not in ways:
        return False
    ways[Qt.Key(key)]()
    return True


def _answering(led: Led, key: int) -> bool:
    """A number of the patient is typed here too. Enter without one passes the question over, Esc
    ends the asking for scores.
    """
    asked = led.room.display.asked_model
    if asked.question is None:
        return False
    if key in ENTER and asked.number == NOTHING_TYPED:
        asked.skip()
        return True
    if key == _K.Key_Escape and led.scores_model.asks:
        led.scores_model.stop()
        return True
    return asked.key(key)


def _picking(led: Led, key: int) -> bool:
    """After O: a letter is a sentence, a digit begins a test, Esc changes one's mind."""
    observe = led.observe_model
    assert observe is not None
    if observe.letter(key):
        return True
    observe.stop_picking()
    if _K.Key_0 <= key <= _K.Key_9:
        led.write_test(chr(key))
        return True
    return key == _K.Key_Escape or key in ENTER


def _after(led: Led, key: int) -> bool:
    after = led.after_model
    assert after is not None
    ways: Ways = dict.fromkeys(ENTER, after.goOn) | _around(led)
    if after.offers:
        ways[_K.Key_X] = after.passOver
    return _go(ways, key)
