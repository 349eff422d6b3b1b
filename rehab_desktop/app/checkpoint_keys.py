"""The keys under which a running session lies on the disk, and what carries each of them here.

Left is what files hold: it never changes, since files of every age are read, and the triggers of
`store/format_3.py` read `unit` and `kind` from the steps. Right is the field, which may be renamed.
The order is that of the text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.history.record import PainMark, PerformedSet, SetStatus
from rehab_desktop.core.session.state import Mode, PauseReason, State
from rehab_desktop.core.session.timeline import Step, StepKind, Steps

STEP = {
    "kind": "kind",
    "label": "label",
    "duration": "duration",
    "item": "item",
    "unit": "set_index",
    "activity": "activity",
    "title": "title",
    "short_title": "short_title",
    "level": "level",
    "set": "set",
    "sets": "sets",
    "reps": "reps",
    "side": "side",
    "rep": "rep",
    "phase": "phase",
    "cue": "cue",
    "tip": "tip",
    "clip": "clip",
    "extra": "extra",
}

PLACE = {
    "planned": "planned",
    "at": "at",
    "started": "started",
    "mode": "mode",
    "why": "why",
    "index": "index",
    "elapsed": "elapsed",
    "stretch": "adjustment",
    "lead": "countdown_elapsed",
    "count_down": "countdown_length",
    "begun": "begun",
    "worked": "set_elapsed",
    "reps_done": "reps_done",
    "pain": "pain",
    "hurting": "hurting",
    "left_out": "left_out",
    "active": "active",
    "sets": "sets",
    "pains": "pains",
}
"""Everything of a state but its steps."""

PERFORMED_SET = {
    "exercise": "exercise",
    "level": "level",
    "set": "set",
    "side": "side",
    "planned_ns": "planned_ns",
    "actual_ns": "actual_ns",
    "planned_reps": "planned_reps",
    "reps": "reps",
    "status": "status",
    "pain": "pain",
    "extra": "extra",
    "hurt": "hurt",
}

PAIN_MARK = {"value": "value", "after_ns": "after_ns", "set_index": "set_index"}

Keys = Mapping[str, str]
Values = Mapping[str, Any]


def step_values(step: Step) -> dict[str, Any]:
    """The step as JSON holds it."""
    return _values(step, STEP)


def step_of(values: Values) -> Step:
    """The step that was written."""
    read = dict(values)
    read["kind"], read["side"] = StepKind(values["kind"]), _side(values["side"])
    return Step(**_fields(read, STEP))


def place_values(state: State) -> dict[str, Any]:
    """Everything of the state but its steps, as JSON holds it."""
    place = _values(state, PLACE)
    place["left_out"] = sorted(state.left_out)
    place["sets"] = [_values(done, PERFORMED_SET) for done in state.sets]
    place["pains"] = [_values(mark, PAIN_MARK) for mark in state.pains]
    return place


def state_of(values: Values, steps: Steps) -> State:
    """The state that was written. What an older version did not write has its default."""
    read = dict(values)
    read["mode"], read["why"] = Mode(values["mode"]), PauseReason(values["why"])
    read["left_out"] = frozenset(values.get("left_out", ()))
    read["sets"] = tuple(_performed_set(done) for done in values["sets"])
    read["pains"] = tuple(PainMark(**_fields(mark, PAIN_MARK)) for mark in values["pains"])
    return State(steps=steps, **_fields(read, PLACE))


def _performed_set(values: Values) -> PerformedSet:
    read = dict(values)
    read["side"], read["status"] = _side(values["side"]), SetStatus(values["status"])
    return PerformedSet(**_fields(read, PERFORMED_SET))


def _side(value: str | None) -> Side | None:
    return None if value is None else Side(value)


def _values(of: object, keys: Keys) -> dict[str, Any]:
    """By key, as they are: `asdict` copies each, which took 2 ms of every second."""
    return {key: getattr(of, field) for key, field in keys.items()}


def _fields(values: Values, keys: Keys) -> dict[str, Any]:
    """By field. Raises `KeyError` for a key that is none of ours."""
    return {keys[key]: value for key, value in values.items()}
