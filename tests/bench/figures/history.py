"""Looking back over a hundred thousand sessions, beside the same questions in SQL by hand."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.figure import Effort, Figure, Row, milliseconds, times
from tests.bench.folders import data_folder
from tests.bench.processes import answer, program

SESSIONS = 100_000


def history(effort: Effort) -> Iterator[Row]:
    """Each question is asked of the app's store and of a bare connection in turn."""
    sessions = effort.pick(SESSIONS, 10_000)
    folder = data_folder(sessions)
    found = answer(program("history", str(folder), str(effort.pick(15, 5))), patience=300)
    for question, seconds in found.items():
        yield Row(
            name=f"{question}, {sessions:,} sessions and {20 * sessions:,} sets",
            ours=milliseconds(seconds["ours"]),
            beside=milliseconds(seconds["by hand"]),
            beside_name="indexed SQL by hand",
            goal=times(1.2) if seconds["goal"] else None,
        )


FIGURES = (Figure(name="history", measure=history),)
