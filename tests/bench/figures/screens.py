"""How long each screen takes to open, from the command to the last painting that changed it."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.figure import Effort, Figure, Row, at_most, milliseconds
from tests.bench.figures.start import SESSIONS
from tests.bench.folders import data_folder
from tests.bench.processes import answer, program

GOAL_MS = 100


def opening(effort: Effort) -> Iterator[Row]:
    """Every screen and page several times in one run of the app; the first visit builds it."""
    command = program("screens", str(data_folder(SESSIONS)), str(effort.pick(5, 2)))
    found = answer(command, patience=300)
    for name, seconds in found.items():
        yield Row(
            name=f"opening {name}, {SESSIONS:,} sessions in the file",
            ours=milliseconds(seconds),
            beside_name="",
            goal=at_most(GOAL_MS, "ms"),
        )


FIGURES = (Figure(name="screens", measure=opening),)
