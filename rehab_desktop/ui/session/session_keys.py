"""Carries out in a session what a key asks for."""

from __future__ import annotations

from PySide6.QtCore import Qt

from rehab_desktop.core.session.state import Mode, PauseReason, State
from rehab_desktop.ui.keys.bindings import Command, PainKeypad
from rehab_desktop.ui.session.session_model import SessionModel

MOVES = (
    Command.NEXT,
    Command.NEXT_EXERCISE,
    Command.BACK,
    Command.BACK_EXERCISE,
    Command.REPEAT,
    Command.MORE,
    Command.LESS,
)
ASKING = (PauseReason.HURTS, PauseReason.LEAVING)
"""Pauses with a question over the picture: what a move does behind it nobody sees."""


class SessionKeys:
    """Keeps what must be remembered from one key to the next."""

    def __init__(self) -> None:
        self._digits = PainKeypad()

    def carry_out(self, session: SessionModel, command: Command, key: int, now: int) -> None:
        """`key` was pressed at `now` (real ns) and means `command`."""
        if command is Command.PAUSE and session.runner.state.mode is Mode.PAUSED:
            # A clicker has one blank key and no space bar: it leads out of a pause as well.
            command = Command.TOGGLE
        if command is Command.PAIN:
            session.ask.markPain(self._digits.typed(key - int(Qt.Key.Key_0), now))
        elif command is Command.LEAVE and session.runner.state.mode is Mode.PAUSED:
            _escape_pause(session)
        elif command in MOVES and is_asking(session.runner.state):
            return
        elif command is Command.TOGGLE and _asked_to_stop(session):
            if session.hurts.ends:
                session.ask.end(True)
            else:
                session.ask.stopExercise()
        else:
            {
                Command.TOGGLE: session.ask.toggle,
                Command.PAUSE: session.ask.pause,
                Command.NEXT: session.ask.next,
                Command.NEXT_EXERCISE: session.ask.nextExercise,
                Command.BACK: session.ask.back,
                Command.BACK_EXERCISE: session.ask.backExercise,
                Command.REPEAT: session.ask.repeat,
                Command.MORE: lambda: session.ask.adjust(10),
                Command.LESS: lambda: session.ask.adjust(-10),
                Command.HURTS: session.ask.hurts,
                Command.TIP: session.showTip,
                Command.MUTE: session.sound_model.toggleSound,
                Command.VOICE: session.sound_model.toggleVoice,
                Command.LEAVE: session.ask.leave,
                Command.KEYS: session.toggleKeys,
            }[command]()


def is_asking(state: State) -> bool:
    """The session stands still with a question over it."""
    return state.mode is Mode.PAUSED and state.why in ASKING


def _asked_to_stop(session: SessionModel) -> bool:
    """The one big key takes the first of the ways on, which is not to go on."""
    return (
        session.runner.state.why is PauseReason.HURTS
        and is_asking(session.runner.state)
        and bool(session.hurts.red)
    )


def _escape_pause(session: SessionModel) -> None:
    """Esc in a pause asks whether to leave; Esc on that question goes back from it."""
    if session.runner.state.why is PauseReason.LEAVING:
        session.ask.goOn()
    else:
        session.ask.leave()
