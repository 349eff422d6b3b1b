"""Carries out, on whichever screen is up, what a key asks for."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt

from rehab_desktop.ui.first.safety_model import SafetyModel
from rehab_desktop.ui.keys.bindings import Command, PainKeypad
from rehab_desktop.ui.session.session_keys import SessionKeys
from rehab_desktop.ui.shell.notices_model import NoticesModel
from rehab_desktop.ui.shell.screen import Screen
from rehab_desktop.ui.shell.session_flow import SessionFlow

WITH_KEY_TABLE = (Screen.HOME, Screen.READY, Screen.SESSION)


class Screens(Protocol):
    """What keys act on: the screens there are and which one is up. `AppModel` is one."""

    safety_model: SafetyModel
    notices_model: NoticesModel
    flow: SessionFlow

    @property
    def screen_up(self) -> Screen: ...
    @property
    def is_full_screen(self) -> bool: ...
    @property
    def is_key_table_open(self) -> bool: ...

    def toggleKeys(self) -> None: ...
    def toggleFullScreen(self) -> None: ...
    def quit(self) -> None: ...


class Shortcuts:
    """Keeps what must be remembered from one key to the next."""

    def __init__(self) -> None:
        self._in_session = SessionKeys()
        self._digits = PainKeypad()

    def carry_out(self, app: Screens, command: Command, key: int, now: int) -> bool:
        """`key` was pressed at `now` (real ns) and means `command`; true where it meant something
        here.
        """
        screen = app.screen_up
        if app.notices_model.is_asking:
            if command is Command.LEAVE:
                app.notices_model.stay()
            return True
        if app.is_key_table_open:
            if command in (Command.LEAVE, Command.KEYS):
                app.toggleKeys()
            return True
        if command is Command.FULL_SCREEN:
            app.toggleFullScreen()
            return True
        if command is Command.KEYS and screen in WITH_KEY_TABLE:
            app.toggleKeys()
            return True
        if screen is Screen.SESSION and app.flow.session_model is not None:
            self._in_session.carry_out(app.flow.session_model, command, key, now)
            return True
        if command is Command.PAIN:
            return self._answer(app, screen, key, now)
        if screen is Screen.READY and command in (Command.TOGGLE, Command.NEXT):
            app.flow.begin_checked()
            return True
        return command is Command.LEAVE and _escape(app, screen)

    def _answer(self, app: Screens, screen: Screen, key: int, now: int) -> bool:
        """A digit answers the question that a screen asks; a field for text has it before us."""
        asking = {Screen.READY: app.flow.ready_model, Screen.SUMMARY: app.flow.summary_model}.get(
            screen
        )
        if asking is None:
            return False
        asking.answer(self._digits.typed(key - int(Qt.Key.Key_0), now))
        return True


def _escape(app: Screens, screen: Screen) -> bool:
    if screen is Screen.READY and app.flow.ready_model is not None:
        app.flow.ready_model.leave()
    elif screen is Screen.FIRST:
        app.safety_model.leave()
    elif screen is Screen.SUMMARY and app.flow.summary_model is not None:
        app.flow.summary_model.done()
    elif screen is Screen.TROUBLE:
        app.quit()
    elif app.is_full_screen:
        app.toggleFullScreen()
    else:
        return False
    return True
