"""Carries out, on whichever screen is up, what a key asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from rehab_desktop.ui.keys import Command, PainDigits
from rehab_desktop.ui.session_keys import SessionKeys

if TYPE_CHECKING:
    from rehab_desktop.ui.app_model import AppModel

WITH_KEY_TABLE = ("home", "ready", "session")


class AppKeys:
    """Keeps what must be remembered from one key to the next."""

    def __init__(self) -> None:
        self._in_session = SessionKeys()
        self._digits = PainDigits()

    def carry_out(self, app: AppModel, command: Command, key: int, now: int) -> bool:
        """`key` was pressed at `now` (real ns) and means `command`; true where it meant something
        here.
        """
        screen = str(app.property("screen"))
        if app.notices_model.property("asking"):
            if command is Command.LEAVE:
                app.notices_model.stay()
            return True
        if app.property("keysShown"):
            if command in (Command.LEAVE, Command.KEYS):
                app.toggleKeys()
            return True
        if command is Command.FULL_SCREEN:
            app.toggleFullScreen()
            return True
        if command is Command.KEYS and screen in WITH_KEY_TABLE:
            app.toggleKeys()
            return True
        if screen == "session" and app.session_model is not None:
            self._in_session.carry_out(app.session_model, command, key, now)
            return True
        if command is Command.PAIN:
            return self._tell(app, screen, key, now)
        if screen == "ready" and command in (Command.TOGGLE, Command.NEXT):
            app.begin_checked()
            return True
        return command is Command.LEAVE and _escape(app, screen)

    def _tell(self, app: AppModel, screen: str, key: int, now: int) -> bool:
        """A digit answers the question that a screen asks; a field for text has it before us."""
        asking = {"ready": app.ready_model, "summary": app.summary_model}.get(screen)
        if asking is None:
            return False
        asking.tell(self._digits.typed(key - int(Qt.Key.Key_0), now))
        return True


def _escape(app: AppModel, screen: str) -> bool:
    if screen == "ready" and app.ready_model is not None:
        app.ready_model.leave()
    elif screen == "first":
        app.safety_model.leave()
    elif screen == "summary" and app.summary_model is not None:
        app.summary_model.done()
    elif screen == "trouble":
        app.quit()
    elif app.property("fullScreen"):
        app.toggleFullScreen()
    else:
        return False
    return True
