"""What encryption costs: the same history plain and encrypted, in turn."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.figure import Effort, Figure, Row, milliseconds, times
from tests.bench.processes import answer, program

SESSIONS = 5_000
NAMES = {
    "opening": "opening the file, its format looked at",
    "commit": "a check-point of a session, until the disk has it",
    "scan": "reading every set",
    "back-up": "a back-up with all its checks",
}
GOALS = {"commit": times(1.5)}


def encryption(effort: Effort) -> Iterator[Row]:
    """Opening, a commit, a full scan and a back-up of both files."""
    sessions = effort.pick(SESSIONS, 1_000)
    command = program("encrypted", str(sessions), str(effort.pick(9, 3)))
    found = answer(command, patience=300)
    for name, words in NAMES.items():
        yield Row(
            name=f"encrypted, {words}, {sessions:,} sessions and {20 * sessions:,} sets",
            ours=milliseconds(found["encrypted"][name]),
            beside=milliseconds(found["plain"][name]),
            beside_name="the same, plain",
            goal=GOALS.get(name),
        )


FIGURES = (Figure(name="encrypted", measure=encryption),)
