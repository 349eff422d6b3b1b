"""A native crash is told at the next start, with a report that can be sent to anyone."""

from __future__ import annotations

import signal
import time
from pathlib import Path

import pytest

from tests.end_to_end.conftest import fill
from tests.end_to_end.driving import Driven

pytestmark = pytest.mark.slow

LOST_S = 2
"""So much of the running session a crash may take with it."""

NOTICE = "A fault ended the app last time"


def crash_in_mid_session(folder: Path) -> None:
    with Driven(folder) as app:
        app.begin()
        app.ask("key", "7")
        time.sleep(LOST_S)
        app.process.stdin.write('["crash"]\n')  # type: ignore[union-attr]
        app.process.stdin.flush()  # type: ignore[union-attr]
        assert app.exit_code() == -signal.SIGSEGV


def test_a_crash_is_told_once_in_plain_words_beside_the_session_it_cut_off(tmp_path: Path) -> None:
    crash_in_mid_session(tmp_path)
    with Driven(tmp_path) as app:
        app.wait_for("Resume")
        app.wait_for(NOTICE)
        app.press("Copy the report")
        app.wait_for("Copied")
        report = app.ask("clipboard")
        assert report.startswith("Rehab Desktop ")
        assert "Fatal Python error: Segmentation fault" in report
        assert "probe.py" in report
        app.press("All right")
        assert NOTICE not in app.ask("texts")
        app.end(signal.SIGTERM)
    with Driven(tmp_path) as app:
        app.wait_for("Resume")
        assert NOTICE not in app.ask("texts")


def test_report_and_log_hold_nothing_of_the_person(tmp_path: Path) -> None:
    fill(tmp_path)
    with Driven(tmp_path, HOME=str(tmp_path)) as app:
        app.wait_for("Session 2")
        app.process.send_signal(signal.SIGSEGV)
        app.exit_code()
    with Driven(tmp_path, HOME=str(tmp_path)) as app:
        app.press("Copy the report")
        report = app.ask("clipboard")
    written = report + "".join(path.read_text() for path in (tmp_path / "logs").iterdir())
    assert "Session 2" not in written
    assert str(tmp_path) not in report
