"""How long the screens of a clinic take to open, and a list of people to be found in."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.figure import Effort, Figure, Row, at_most, milliseconds
from tests.bench.folders import PASSPHRASE, clinic_folder, copy_of, locked_clinic_folder
from tests.bench.processes import answer, program

PEOPLE, SESSIONS = 500, 30_000
MANY_PEOPLE, FEW_SESSIONS = 2_000, 8_000
GOALS_MS = {
    "a letter typed in the search of people": 50,
    "somebody else's chart": 150,
    "the patient's display": 300,
}
USUAL_MS = 100
PATIENCE_S = 600.0
"""Two minutes on a machine that does nothing else."""
UNLOCKED_MS = 1_500


def opening(effort: Effort) -> Iterator[Row]:
    """Every screen several times in one run of the app; then the search among more people."""
    for people, sessions, what in (
        (PEOPLE, SESSIONS, "all"),
        (MANY_PEOPLE, FEW_SESSIONS, "search"),
    ):
        with copy_of(clinic_folder(people, sessions)) as folder:
            command = program("clinic", str(folder), str(effort.pick(9, 3)), what)
            found = answer(command, patience=PATIENCE_S)
        for name, seconds in found.items():
            yield Row(
                name=f"clinic, {name}, {people:,} people and {sessions:,} sessions",
                ours=milliseconds(seconds),
                goal=at_most(GOALS_MS.get(name, USUAL_MS), "ms"),
            )


def unlocking(effort: Effort) -> Iterator[Row]:
    """From Enter behind the passphrase to the day, each time in a new process."""
    folder = locked_clinic_folder(PEOPLE, SESSIONS)
    command = program("passphrase", str(folder), PASSPHRASE)
    found = [answer(command) for _ in range(effort.pick(9, 3))]
    whose = f"{PEOPLE:,} people and {SESSIONS:,} sessions"
    yield Row(
        name=f"clinic, passphrase to the list of the day, {whose}",
        ours=milliseconds([one["listed"] for one in found]),
        goal=at_most(UNLOCKED_MS, "ms"),
    )
    yield Row(
        name="… until all that is to be looked at stands beside it",
        ours=milliseconds([one["whole"] for one in found]),
    )


FIGURES = (
    Figure(name="clinic", measure=opening),
    Figure(name="passphrase", measure=unlocking),
)
