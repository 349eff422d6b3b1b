"""A process killed at any instant loses no finished session and no acknowledged check-point."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from rehab_desktop.core.history.record import Checkpoint
from rehab_desktop.store.history import SqliteHistory

ROUNDS = 20
CHECKOUT = Path(__file__).parents[2]


def write_until_killed(path: Path, *, lines: int, after_s: float) -> list[list[str]]:
    """What the process said until its kill, `after_s` after so many lines."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.store.killed_writer", str(path)],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        text=True,
    ) as writer:
        assert writer.stdout is not None
        said = [writer.stdout.readline() for _ in range(lines)]
        time.sleep(after_s)
        writer.kill()
        said += writer.stdout.readlines()
    # A line without its end was cut by the kill: then the writer had not finished saying it.
    return [line.split() for line in said if line.endswith("\n")]


def what_is_there(path: Path) -> tuple[set[str], Checkpoint | None]:
    history = SqliteHistory(path)
    sessions, running = history.sessions().result(), history.checkpoint().result()
    history.close()
    assert all(len(session.sets) == 2 and len(session.pains) == 1 for session in sessions)
    return {session.id for session in sessions}, running


def test_whatever_was_acknowledged_is_there_after_every_kill(
    path: Path, record_property: Callable[[str, object], None]
) -> None:
    # No seed: each run tries other instants, and a failure says which.
    instants = random.Random()
    finished: set[str] = set()
    for number in range(ROUNDS):
        after_s = instants.uniform(0, 0.06)
        # Four lines are one session, so a slow disk has something finished too.
        said = write_until_killed(path, lines=number % 4 + 1, after_s=after_s)
        finished |= {session for word, session, *_ in said if word == "finished"}
        stored, running = what_is_there(path)

        assert finished <= stored, f"lost {finished - stored} when killed after {after_s} s"
        if running is None:
            sessions = {session for _, session, *_ in said}
            assert sessions <= stored, f"lost the last at {after_s} s"
        else:
            assert running.id not in stored
            steps = [int(step) for _, session, *of in said if session == running.id for step in of]
            assert int(running.state) >= max(steps, default=0), f"an old one at {after_s} s"
    assert len(finished) >= ROUNDS / 4
    record_property("figure", f"{ROUNDS} kills of a writer, {len(finished)} sessions, none lost")

    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert plain.execute("PRAGMA foreign_key_check").fetchall() == []
        without = (
            "SELECT id FROM session LEFT JOIN session_plan ON digest = plan WHERE steps IS NULL"
        )
        assert plain.execute(without).fetchall() == []
