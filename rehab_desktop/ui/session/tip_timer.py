"""How long a set's tip stays on the screen: in real seconds, and only while the session runs."""

from __future__ import annotations

from rehab_desktop.core.session.cues import tip_seconds
from rehab_desktop.core.session.state import Mode, State
from rehab_desktop.core.session.timeline import SECOND
from rehab_desktop.ui.session.session_view import tip_of


class TipTimer:
    """Once a set, from its first step on; `bring` shows the tip again."""

    def __init__(self, state: State, real: int) -> None:
        self._text = ""
        self._left = 0
        self._looked = real
        self.bring(state)

    @property
    def shown(self) -> str:
        """The tip while it is to be seen, else nothing."""
        return self._text if self._left > 0 else ""

    def bring(self, state: State) -> None:
        """Show the present set's tip from now on."""
        self._text = tip_of(state)
        self._left = round(tip_seconds(self._text) * SECOND) if self._text else 0

    def pass_time(self, before: State, state: State, real: int) -> None:
        """The session went from `before` to `state`, and it is monotonic instant `real` (ns)."""
        passed, self._looked = real - self._looked, real
        if state.mode is Mode.RUNNING and before.mode is Mode.RUNNING:
            self._left = max(0, self._left - passed)
        entered = state.index != before.index or not before.begun
        if entered and state.begun and state.step.tip:
            self.bring(state)
        elif state.step.gap and state.step.rep <= 1:
            self._left = 0
