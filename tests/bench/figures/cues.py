"""How late a cue is when the machine is busy, and whether a long session drifts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.bench.figure import Effort, Figure, Measured, Row, at_most
from tests.bench.long_runs import long_session
from tests.bench.sessions import session

ROUTINE = "full-session"
"""41 minutes and 34 seconds."""

BUSY = 2


def late(effort: Effort) -> Iterator[Row]:
    """Two processes keep both cores of a small laptop busy while a clip plays."""
    found = session(
        effort.pick(150.0, 8.0), routine="bench-numbered", busy=BUSY, watch=["cues"], warm_up=1.0
    )
    yield from _rows(found, "a clip playing, two busy cores")


def drift(effort: Effort) -> Iterator[Row]:
    """The longest routine from its first step to its last, in its own time."""
    found, when = long_session(effort, "drift", routine=ROUTINE, busy=BUSY, watch=["cues"])
    minutes = round(found["planned_s"] / 60)
    yield from _rows(found, f"{minutes} min, two busy cores, {when}")
    yield Row(
        name=f"drift over {minutes} min: lateness of the last tenth of the cues less the first's",
        ours=Measured((found["last_tenth_ms"] - found["first_tenth_ms"],), "ms"),
        beside_name="0",
        goal=at_most(1, "ms"),
    )
    yield Row(
        name="… the summary on screen, after the sum of all steps",
        ours=Measured((found["drift_ms"],), "ms"),
        beside_name="0",
    )


def _rows(found: dict[str, Any], how: str) -> Iterator[Row]:
    lateness = found["cue_lateness_ms"]
    for name, goal in (("p99", 20), ("max", 60)):
        yield Row(
            name=f"cue lateness {name}, {how}",
            ours=Measured((lateness[name],), "ms"),
            beside_name=f"0 ({lateness['count']} cues)",
            goal=at_most(goal, "ms"),
        )


FIGURES = (Figure(name="cues", measure=late), Figure(name="drift", measure=drift, long=True))
