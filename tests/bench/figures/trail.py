"""What it takes to check the whole trail of a clinic."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.figure import Effort, Figure, Row, at_most, milliseconds
from tests.bench.processes import answer, program

ENTRIES = 10_000
GOAL_MS = 500


def checking(effort: Effort) -> Iterator[Row]:
    """Every entry read and its hash formed again, as `clinic trail --verify` does."""
    found = answer(program("trail", str(ENTRIES), str(effort.pick(9, 3))), patience=300)
    yield Row(
        name=f"checking a trail of {ENTRIES:,} entries",
        ours=milliseconds(found["checked"]),
        beside=milliseconds(found["bare"]),
        beside_name="the same rows read and hashed bare",
        goal=at_most(GOAL_MS, "ms"),
    )


FIGURES = (Figure(name="trail", measure=checking),)
