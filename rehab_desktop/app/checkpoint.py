"""A running session as text and back: the steps, and the engine's place among them.

The two are kept apart because the steps are long and seldom change, while the place is rewritten
each second. `checkpoint_keys.py` says what stands in them.
"""

from __future__ import annotations

import json
from typing import Any

from rehab_desktop.app.checkpoint_keys import place_values, state_of, step_of, step_values
from rehab_desktop.core.session.state import State
from rehab_desktop.core.session.timeline import Steps

FORMAT = 1


class UnreadableCheckpoint(ValueError):
    """The text is no check-point of this app."""


def write_steps(steps: Steps) -> str:
    """The steps as text."""
    return json.dumps([step_values(step) for step in steps], separators=(",", ":"))


def write_place(state: State) -> str:
    """Everything of a state but its steps, as text."""
    place = place_values(state) | {"format": FORMAT}
    return json.dumps(place, separators=(",", ":"))


def read(steps: str, place: str) -> State:
    """The state that was written. Raises `UnreadableCheckpoint` for a text of another make."""
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
