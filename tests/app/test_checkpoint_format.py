"""What a running session is written as: the text of a fixed one, byte for byte, as it always was.

An app of any version opens what another wrote, and SQL reads `unit` and `kind` of the steps.
"""

from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest

from rehab_desktop.app.checkpoint import read, write_place, write_steps
from rehab_desktop.app.checkpoint_keys import PAIN_MARK, PERFORMED_SET, PLACE, STEP, Keys
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.history.record import PainMark, PerformedSet, SetStatus
from rehab_desktop.core.session.state import Mode, PauseReason, State
from rehab_desktop.core.session.timeline import Step, StepKind

DATA = Path(__file__).parents[1] / "data" / "checkpoint"
"""Written by the code that took the fields of the dataclasses for the keys."""

STEPS = (
    Step(
        kind=StepKind.READY,
        label="",
        duration=15_000_000_000,
        item=1,
        set_index=2,
        activity="bridge",
        title="Bridge",
        short_title="Bridge",
        level="1c",
        set=1,
        sets=3,
        reps=8,
        side=Side.LEFT,
        cue="Lie down",
        clip="bridge-1c",
    ),
    Step(
        kind=StepKind.HOLD,
        label="H\u00f6he",
        duration=2_500_000_000,
        item=1,
        set_index=3,
        activity="bridge",
        title="Bridge",
        short_title="Br.",
        level="easier",
        set=2,
        sets=3,
        reps=8,
        side=None,
        rep=4,
        phase=1,
        cue="Hold",
        tip="Ribs \u201cdown\u201d",
        clip="",
        extra=True,
    ),
)

STATE = State(
    steps=STEPS,
    planned=17_500_000_000,
    at=9_000_000_001,
    started=1_000_000,
    mode=Mode.COUNTDOWN,
    why=PauseReason.HURTS,
    index=1,
    elapsed=700_000_000,
    adjustment=-5_000_000_000,
    countdown_elapsed=1_200_000_000,
    countdown_length=3_000_000_000,
    begun=True,
    set_elapsed=4_000_000_000,
    reps_done=3,
    pain=4,
    hurting=True,
    left_out=frozenset({"wall-sit", "clam"}),
    active=8_000_000_000,
    sets=(
        PerformedSet(
            exercise="bridge",
            level="1c",
            set=1,
            side=Side.RIGHT,
            planned_ns=20_000_000_000,
            actual_ns=19_000_000_000,
            planned_reps=8,
            reps=7,
            status=SetStatus.CUT_SHORT,
            pain=4,
            extra=True,
            hurt=True,
        ),
        PerformedSet(
            exercise="breathing",
            level="",
            set=1,
            side=None,
            planned_ns=60_000_000_000,
            actual_ns=0,
            planned_reps=1,
            reps=0,
            status=SetStatus.SKIPPED,
        ),
    ),
    pains=(
        PainMark(value=2, after_ns=1_000_000_000, set_index=None),
        PainMark(value=4, after_ns=7_000_000_000, set_index=0),
    ),
)


def stored(name: str) -> str:
    return (DATA / name).read_text("utf-8").removesuffix("\n")


def test_the_steps_are_written_as_ever() -> None:
    assert write_steps(STEPS) == stored("steps.json")


def test_the_place_is_written_as_ever() -> None:
    assert write_place(STATE) == stored("place.json")


def test_what_was_written_once_is_read_today() -> None:
    assert read(stored("steps.json"), stored("place.json")) == STATE


def test_a_place_with_letters_of_any_language_is_read_as_it_was_written() -> None:
    done = replace(STATE.sets[0], exercise="h\u00fcfte-\u201erechts\u201c\n\u2028\U0001f3c3")
    state = replace(STATE, sets=(done,), left_out=frozenset({"\u00dcbung", '"\\'}))
    assert read(write_steps(STEPS), write_place(state)) == state


@pytest.mark.parametrize("late", ["left_out", "hurting", "count_down"])
def test_what_an_older_version_did_not_write_has_its_default(late: str) -> None:
    place = json.loads(stored("place.json"))
    del place[late]
    found = read(stored("steps.json"), json.dumps(place))
    fresh = State(steps=STEPS, planned=0, at=0, started=0)
    assert getattr(found, PLACE[late]) == getattr(fresh, PLACE[late])


@pytest.mark.parametrize(
    ("kind", "keys", "apart"),
    [
        (Step, STEP, set()),
        (State, PLACE, {"steps"}),
        (PerformedSet, PERFORMED_SET, set()),
        (PainMark, PAIN_MARK, set()),
    ],
)
def test_each_field_has_a_key(kind: type, keys: Keys, apart: set[str]) -> None:
    assert sorted(keys.values()) == sorted({one.name for one in fields(kind)} - apart)
