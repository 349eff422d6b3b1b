"""A running session as text and back: its steps, and the engine's position among them.

The two are separate texts because the steps are long and seldom change, while the position is
written each second. `checkpoint_keys.py` lists the keys of both.
"""

from __future__ import annotations

import json
from typing import Any

import msgspec

from rehab_desktop.app.checkpoint_keys import place_values, state_of, step_of, step_values
from rehab_desktop.core.session.state import State
from rehab_desktop.core.session.timeline import Steps

FORMAT = 1


class UnreadableCheckpoint(ValueError):
    """The text is not a checkpoint of this app."""


def write_steps(steps: Steps) -> str:
    """The steps as text."""
    return json.dumps([step_values(step) for step in steps], separators=(",", ":"))


def write_place(state: State) -> str:
    """The state without its steps, as text.

    It is written each second: msgspec takes a tenth of the time that `json` takes for it.
    """
    place = place_values(state) | {"format": FORMAT}
    return msgspec.json.encode(place).decode()


def read(steps: str, place: str) -> State:
    """The state that was written. Raises `UnreadableCheckpoint` for any other text."""
    try:
        values: dict[str, Any] = json.loads(place)
        if values.pop("format") != FORMAT:
            raise UnreadableCheckpoint("the check-point was written by another version of the app")
        state = state_of(values, tuple(step_of(step) for step in json.loads(steps)))
        if not state.steps or not 0 <= state.index < len(state.steps):
            raise UnreadableCheckpoint("the check-point names a step that is not there")
        return state
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UnreadableCheckpoint(f"the check-point cannot be read: {error}") from error
