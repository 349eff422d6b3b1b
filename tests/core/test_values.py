"""Domain values refuse nonsense with a sentence a person can act on."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from rehab_desktop.core.content.exercise import Dose, Sides, Statement, Tip
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.content.safety import PainLight, pain_light
from rehab_desktop.core.history.record import SessionRecord, SessionStatus
from tests.core.build import LIFT, card, dose

NOW = datetime(2026, 5, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "light", "running"),
    [
        (0, "green", "green"),
        (2, "green", "green"),
        (3, "amber", "red"),
        (5, "amber", "red"),
        (6, "red", "red"),
        (10, "red", "red"),
    ],
)
def test_pain_lights(value: int, light: str, running: str) -> None:
    assert pain_light(value) is PainLight(light)
    assert pain_light(value, running=True) is PainLight(running)


@pytest.mark.parametrize("value", [-1, 11, True])
def test_impossible_pain_has_no_light(value: int) -> None:
    with pytest.raises(ValueError, match="whole number from 0 to 10"):
        pain_light(value)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda: Dose(sets=0, reps=1, phases=(), sides=Sides.EACH), "sets: 0 is outside 1 to 20"),
        (lambda: Dose(sets=1, reps=0, phases=(), sides=Sides.EACH), "reps: 0 is outside"),
        (lambda: dose(*LIFT, rest_set=901), "rest_set_s: 901 is outside"),
        (lambda: Item(exercise=" "), "exercise: is empty"),
        (lambda: Item(exercise="e", sets=21), "sets: 21 is outside"),
        (lambda: Item(exercise="e", reps=0), "reps: 0 is outside"),
        (lambda: Item(exercise="e", hold_s=0), "hold_s: 0 is outside"),
        (lambda: TimedBlock(id="b", title="", seconds=5), "block: has no title"),
        (lambda: TimedBlock(id="b", title="B", seconds=0), "seconds: 0 is outside"),
        (lambda: Routine(id="r", title="R", items=()), "items: is empty"),
        (lambda: Statement(text=" ", basis=("CJ",)), "text: is empty"),
        (lambda: Statement(text="a", basis=()), "basis: is empty"),
        (lambda: Tip(text="", origin="ours"), "text: is empty"),
        (lambda: replace(card("c", dose(*LIFT)), levels=()), "levels: is empty"),
        (lambda: replace(card("c", dose(*LIFT)), default_level="9"), "'9' is not one of 1"),
        (lambda: replace(card("c", dose(*LIFT)), certainty=2), "certainty: 2 is outside"),
    ],
)
def test_nonsense_is_refused(wrong: object, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        wrong()  # type: ignore[operator]


def test_a_ladder_goes_down_to_its_bottom() -> None:
    ladder = card("bridge", dose(*LIFT), dose(*LIFT))
    below = ladder.level_below("2")
    assert below is not None
    assert below.id == "1"
    assert ladder.level_below("1") is None
    assert ladder.level_below("unknown") is None
    assert ladder.level(None).id == "2"


def test_a_record_has_scores_from_0_to_10_and_instants_with_a_zone() -> None:
    values = {
        "id": "a",
        "routine": "r",
        "title": "R",
        "started_at": NOW,
        "ended_at": NOW,
        "status": SessionStatus.COMPLETED,
        "planned_ns": 0,
        "active_ns": 0,
        "sets": (),
    }
    assert SessionRecord(**values, pain_after=0).pain_after == 0  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="effort: 11 is not a whole number"):
        SessionRecord(**values, effort=11)  # type: ignore[arg-type]
    naive = values | {"ended_at": datetime(2026, 5, 1)}
    with pytest.raises(ValueError, match="ended_at: has no time zone"):
        SessionRecord(**naive)  # type: ignore[arg-type]
