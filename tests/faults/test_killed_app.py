"""The app itself, killed in mid-session again and again in one data folder."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rehab_desktop.app.checkpoint import read
from rehab_desktop.core.history.record import Checkpoint, SetStatus
from rehab_desktop.core.session import engine
from rehab_desktop.core.session.state import End
from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.history import SqliteHistory
from tests.faults.recording import CHECKOUT

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")

APP = (sys.executable, "-m", "rehab_desktop", "--mute", "--video", "none")
SIGNALS = (signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT, signal.SIGTERM)


def kill_in_mid_session(folder: Path, after_s: float, number: signal.Signals) -> datetime:
    """Start a routine at once and kill the app `after_s` after its first check-point; when."""
    arguments = ("--data-dir", str(folder), "--speed", "30", "--start", "mobility-10")
    before = saved_session(folder)
    with subprocess.Popen([*APP, *arguments], cwd=CHECKOUT, stderr=subprocess.DEVNULL) as app:
        end = time.monotonic() + 60
        while (saved_session(folder) or before) == before:
            assert app.poll() is None, f"the app ended by itself: {app.returncode}"
            assert time.monotonic() < end, "no check-point in 60 s"
            time.sleep(0.05)
        time.sleep(after_s)
        app.send_signal(number)
        killed = datetime.now(UTC)
        assert app.wait(10) == -number
    return killed


def saved_session(folder: Path) -> str | None:
    """The id of the session whose check-point is on disk, read while the app holds the file.

    The app holds it alone, so a copy is read: SQLite takes from a log only what was committed, and
    a copy made in the middle of a write says at worst that nothing is there yet. That the log's
    time changed would say too little: a start also stores there what the last session left.
    """
    with tempfile.TemporaryDirectory() as copies:
        copy = Path(copies, HISTORY_FILE)
        try:
            shutil.copy(folder / HISTORY_FILE, copy)
            shutil.copy(folder / (HISTORY_FILE + "-wal"), Path(copies, HISTORY_FILE + "-wal"))
            with closing(sqlite3.connect(copy)) as db:
                row = db.execute("SELECT id FROM running_session").fetchone()
        except (FileNotFoundError, sqlite3.DatabaseError):
            return None
    return None if row is None else str(row[0])


def left(folder: Path) -> tuple[set[str], Checkpoint | None]:
    history = SqliteHistory(folder / HISTORY_FILE)
    stored, running = history.sessions().result(), history.checkpoint().result()
    history.close()
    return {session.id for session in stored}, running


def begun(checkpoint: Checkpoint) -> bool:
    """Whether a set had been begun, so that there is something to keep."""
    state = read(checkpoint.plan, checkpoint.state)
    ended, _ = engine.advance(state, End(at=state.at))
    return any(done.status is not SetStatus.SKIPPED for done in ended.sets)


@pytest.mark.parametrize(
    "rounds", [pytest.param(2, id="few"), pytest.param(12, id="many", marks=pytest.mark.slow)]
)
def test_no_kill_loses_a_session_or_more_than_two_seconds_of_it(
    tmp_path: Path, rounds: int, figure: Callable[[str], None]
) -> None:
    dice = random.Random()
    begun_before: set[str] = set()
    longest = 0.0
    for number in range(rounds):
        after_s = dice.uniform(1.0, 3.0)
        killed = kill_in_mid_session(tmp_path, after_s, SIGNALS[number % len(SIGNALS)])
        stored, running = left(tmp_path)
        # The sessions killed in earlier rounds were kept by the start of the next one.
        assert begun_before <= stored
        assert running is not None
        assert running.id not in stored
        lost = (killed - running.saved_at).total_seconds()
        longest = max(longest, lost)
        assert lost < 2
        if begun(running):
            begun_before.add(running.id)
    assert len(begun_before) >= rounds / 2
    figure(f"{rounds} kills survived, {longest:.1f} s lost at most, every session kept")
