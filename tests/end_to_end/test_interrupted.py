"""A session in a real process survives whatever ends or stops that process."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.end_to_end.driving import Driven

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


def seconds_left(texts: list[str]) -> int:
    """What the screen says is left of the session."""
    minutes, seconds = next(
        found.groups() for text in texts if (found := re.fullmatch(r"(\d+):(\d\d) left", text))
    )
    return int(minutes) * 60 + int(seconds)


def stopped_in_mid_session(folder: Path, number: signal.Signals = signal.SIGKILL) -> list[str]:
    """Begin a session, skip into its second set, end the process there; what was on the screen."""
    with Driven(folder) as app:
        app.begin()
        for _ in range(3):
            app.ask("key", "Right")
            time.sleep(0.8)  # a second press at once would be half of a double click
        app.wait_for("Set 2 of 2")
        # A check-point is written each second.
        time.sleep(1.2)
        texts: list[str] = app.ask("texts")
        assert app.end(number) == -number
    return texts


HANGS_UP = pytest.param(
    signal.SIGHUP,
    marks=pytest.mark.skipif(
        os.name == "posix" and signal.getsignal(signal.SIGHUP) is signal.SIG_IGN,
        reason="begun under nohup, which has every child ignore it",
    ),
)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, HANGS_UP])
def test_a_killed_session_is_resumed_at_the_same_step_with_the_time_that_was_left(
    tmp_path: Path, number: signal.Signals
) -> None:
    before = stopped_in_mid_session(tmp_path, number)
    with Driven(tmp_path) as app:
        offered = app.wait_for("you stopped at Breathing with hip internal rotation, set 2 of 2.")
        assert {"Resume", "Keep what was done", "Discard"} <= set(offered)
        app.press("Resume")
        texts = app.wait_for("Welcome back")
        assert "Breathing with hip internal rotation, set 2 of 2" in texts
        assert seconds_left(before) <= seconds_left(texts) <= seconds_left(before) + 2
        app.ask("key", "Space")
        app.wait_for("Set 2 of 2")
        # Nobody had to decide twice.
        assert app.end(signal.SIGKILL) == -signal.SIGKILL
    with Driven(tmp_path) as app:
        app.wait_for("Resume")


def test_what_was_done_can_be_kept(tmp_path: Path) -> None:
    stopped_in_mid_session(tmp_path)
    with Driven(tmp_path) as app:
        app.press("Keep what was done")
        app.wait_for("stopped early")
        assert "Resume" not in app.ask("texts")
    assert stored_sessions(tmp_path) == [("daily-mobility", "stopped")]


def test_it_can_be_discarded(tmp_path: Path) -> None:
    stopped_in_mid_session(tmp_path)
    with Driven(tmp_path) as app:
        app.press("Discard")
        time.sleep(0.6)
        app.press("Discard for good?")
        time.sleep(0.3)
        assert "Resume" not in app.ask("texts")
    assert stored_sessions(tmp_path) == []


def test_the_cross_of_the_window_asks_and_loses_nothing(tmp_path: Path) -> None:
    with Driven(tmp_path) as app:
        app.begin()
        app.ask("key", "Right")
        time.sleep(0.5)
        assert app.ask("cross") is False
        app.wait_for("Leave now?")
        app.press("Keep what was done")
        app.wait_for("Saved on this computer")
        assert app.ask("cross") is True
        assert app.exit_code() == 0
    assert stored_sessions(tmp_path) == [("daily-mobility", "stopped")]


def test_leaving_after_the_cross_with_nothing_done_closes_the_app(tmp_path: Path) -> None:
    with Driven(tmp_path) as app:
        app.begin()
        assert app.ask("cross") is False
        app.press("Leave")
        assert app.exit_code() == 0
    assert stored_sessions(tmp_path) == []


def test_a_process_that_stood_still_has_its_session_paused_where_the_gap_began(
    tmp_path: Path,
) -> None:
    """As a suspended computer or a closed lid leaves it."""
    with Driven(tmp_path) as app:
        app.begin()
        before: list[str] = app.ask("texts")
        app.process.send_signal(signal.SIGSTOP)
        time.sleep(4)
        app.process.send_signal(signal.SIGCONT)
        texts = app.wait_for("The computer was asleep. Nothing was counted meanwhile.")
        assert seconds_left(before) - seconds_left(texts) <= 1


def stored_sessions(folder: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(folder / "history.sqlite")) as db:
        return db.execute("SELECT routine, status FROM session").fetchall()
