"""A running session as text and back: the steps, and the engine's place among them.

The two are kept apart because the steps are long and seldom change, while the place is rewritten
each second.
"""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Any

from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.history.record import PainMark, PerformedSet, SetStatus
from rehab_desktop.core.session.state import Mode, PauseReason, State
from rehab_desktop.core.session.timeline import Step, StepKind, Steps

FORMAT = 1


class UnreadableCheckpoint(ValueError):
    """The text is no check-point of this app."""


def write_steps(steps: Steps) -> str:
    """The steps as text."""
    return json.dumps([_fields(step) for step in steps], separators=(",", ":"))


def write_place(state: State) -> str:
    """Everything of a state but its steps, as text."""
    place = _fields(state)
    del place["steps"]
    place["format"] = FORMAT
    place["sets"] = [_fields(done) for done in state.sets]
    place["pains"] = [_fields(mark) for mark in state.pains]
    place["left_out"] = sorted(state.left_out)
    return json.dumps(place, separators=(",", ":"))


def read(steps: str, place: str) -> State:
    """The state that was written. Raises `UnreadableCheckpoint` for a text of another make."""
    try:
        values: dict[str, Any] = json.loads(place)
        if values.pop("format") != FORMAT:
            raise UnreadableCheckpoint("the check-point was written by another version of the app")
        values["steps"] = tuple(_step(step) for step in json.loads(steps))
        values["sets"] = tuple(_performed(done) for done in values["sets"])
        values["pains"] = tuple(PainMark(**mark) for mark in values["pains"])
        values["left_out"] = frozenset(values.get("left_out", ()))
        values["mode"], values["why"] = Mode(values["mode"]), PauseReason(values["why"])
        state = State(**values)
        if not state.steps or not 0 <= state.index < len(state.steps):
            raise UnreadableCheckpoint("the check-point names a step that is not there")
        return state
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UnreadableCheckpoint(f"the check-point cannot be read: {error}") from error


def _fields(value: Step | State | PerformedSet | PainMark) -> dict[str, Any]:
    """The fields by name, as they are: `asdict` copies each, which took 2 ms of every second."""
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


def _step(values: dict[str, Any]) -> Step:
    return Step(**(values | _enums(values, kind=StepKind, side=Side)))


def _performed(values: dict[str, Any]) -> PerformedSet:
    return PerformedSet(**(values | _enums(values, side=Side, status=SetStatus)))


def _enums(values: dict[str, Any], **kinds: type[StrEnum]) -> dict[str, StrEnum | None]:
    return {
        name: None if values[name] is None else kind(values[name]) for name, kind in kinds.items()
    }
