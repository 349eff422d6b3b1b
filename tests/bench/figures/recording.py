"""What it takes until the disk has a set, beside a bare commit of the same engine."""

from __future__ import annotations

import statistics
from collections.abc import Iterator

from tests.bench.figure import Effort, Figure, Row, milliseconds, times
from tests.bench.processes import answer, program


def recording(effort: Effort) -> Iterator[Row]:
    """The app's check-point of a running session and a bare commit in turn, on one disk."""
    found = answer(program("record", str(effort.pick(300, 60))))
    # The spread of single commits is the disk's; shown is that of tenths of the run.
    ours, bare = (_tenths(found[name]) for name in ("ours", "bare"))
    yield Row(
        name="recording a set, durable, until the disk has it",
        ours=milliseconds(ours),
        beside=milliseconds(bare),
        beside_name="bare sqlcipher3 commit of the same row",
        goal=times(1.5),
    )


def _tenths(values: list[float]) -> list[float]:
    size = max(1, len(values) // 10)
    return [statistics.median(values[i : i + size]) for i in range(0, len(values), size)]


FIGURES = (Figure(name="record", measure=recording),)
