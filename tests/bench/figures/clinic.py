"""How long the screens of a clinic take to open, and a list of people to be found in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.bench.figure import Effort, Figure, Measured, Row, at_most, milliseconds
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
DISPLAY_S, DISPLAY_GOAL_S = 60, 10
DISPLAY_GOAL_MB = 60
ROUNDS, FEW_ROUNDS = 24, 6
"""Four hours of ten minutes each. What the first ones load is no leak."""
SETTLED = 4
PARKED_GOAL_MB = 10


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


def display(effort: Effort) -> Iterator[Row]:
    """A led session with the patient's display and without, in turn; then two people in turn."""
    found: dict[str, list[dict[str, Any]]] = {"hidden": [], "shown": []}
    for _ in range(effort.pick(3, 1)):
        for what in found:
            found[what].append(_led(what, effort.pick(DISPLAY_S, 10)))
    hidden, shown = found["hidden"], found["shown"]
    per_minute = [
        60 * (one["processor_s"] / one["seconds"] - other["processor_s"] / other["seconds"])
        for one, other in zip(shown, hidden, strict=True)
    ]
    yield Row(
        name="clinic, processor a minute that the display adds, 1920x1080",
        ours=Measured(tuple(per_minute), "s"),
        goal=at_most(DISPLAY_GOAL_S, "s"),
    )
    more = [one["memory_mb"] - other["memory_mb"] for one, other in zip(shown, hidden, strict=True)]
    yield Row(
        name="clinic, memory that the display adds, 1920x1080",
        ours=Measured(tuple(more), "MB"),
        goal=at_most(DISPLAY_GOAL_MB, "MB"),
    )
    memory = _led("parked", effort.pick(ROUNDS, FEW_ROUNDS))["memory_mb"]
    yield Row(
        name=f"clinic, memory that {len(memory) - SETTLED} changes between two parked sessions add",
        ours=Measured((memory[-1] - memory[SETTLED - 1],), "MB"),
        goal=at_most(PARKED_GOAL_MB, "MB"),
    )


def _led(what: str, count: int) -> dict[str, Any]:
    with copy_of(clinic_folder(PEOPLE, SESSIONS)) as folder:
        found: dict[str, Any] = answer(
            program("display", str(folder), what, str(count)), patience=PATIENCE_S
        )
    return found


FIGURES = (
    Figure(name="clinic", measure=opening),
    Figure(name="display", measure=display),
    Figure(name="passphrase", measure=unlocking),
)
