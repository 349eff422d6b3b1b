"""Where a session stands, in words."""

from __future__ import annotations

from rehab_desktop.core.session.state import State
from rehab_desktop.text import wording
from rehab_desktop.text.wording import catalogue


def position(state: State) -> str:
    """Where the session stands: 90/90 breathing, set 2 of 3."""
    step = state.step
    parts = (
        catalogue(step.title),
        wording.in_sentence(wording.set_chip(step)) if step.sets > 1 else "",
    )
    return ", ".join(part for part in parts if part)
