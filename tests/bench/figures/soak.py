"""Whether hours of sessions leave something behind in memory."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from tests.bench.figure import Effort, Figure, Measured, Row, at_most
from tests.bench.long_runs import long_session

HOURS, SPEED = 4.0, 20.0
SETTLED_S = 120
"""Seconds after which the sizes that later ones are held against are read."""


def memory(effort: Effort) -> Iterator[Row]:
    """The longest routine over and over at twenty times its speed, with as many clips as in it."""
    found, when = long_session(
        effort,
        "soak",
        routine="full-session",
        seconds=HOURS * 3600 / SPEED,
        speed=SPEED,
        again=True,
    )
    sizes = found["memory_mb"]
    before, after = median(sizes[SETTLED_S - 10 : SETTLED_S + 10]), median(sizes[-20:])
    yield Row(
        name=f"memory after {HOURS:g} h at --speed {SPEED:g}, more than after 2 min, {when}",
        ours=Measured((after - before,), "MB"),
        beside_name=f"{before:.0f} MB",
        goal=at_most(10, "MB"),
    )


FIGURES = (Figure(name="soak", measure=memory, long=True),)
