"""Logs and crash files hold no health data: odd words and numbers of a session are not in them."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from rehab_desktop.paths import HISTORY_FILE, LOG_FOLDER
from tests.faults import canary
from tests.faults.recording import CHECKOUT

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


def test_neither_logs_nor_crash_files_hold_a_word_or_a_score_of_a_session(
    tmp_path: Path, figure: Callable[[str], None]
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.canary", str(tmp_path)],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == -signal.SIGSEGV, done.stdout + done.stderr
    # The canary was in the cage: it was stored, and all the faults were met and logged.
    with closing(sqlite3.connect(tmp_path / HISTORY_FILE)) as plain:
        stored = plain.execute("SELECT note, pain_before, pain_after, effort FROM session")
        row = (canary.NOTE, canary.PAIN_BEFORE, canary.PAIN_AFTER, canary.EFFORT)
        assert row in stored.fetchall()

    files = [file for file in (tmp_path / LOG_FOLDER).rglob("*") if file.is_file()]
    written = {file.name: file.read_text(encoding="utf-8") for file in files}
    everything = "\n".join(written.values())
    assert "Segmentation fault" in everything
    for met in ("AlreadyStored", "UnknownSession", "SQLITE_FULL", "ValueError", "raise_note"):
        assert met in everything
    for name, text in written.items():
        assert canary.NOTE[:8] not in text, name
        assert str(canary.SCORE) not in text, name
        # With a colon it is a function and its line.
        assert not re.search(r"(pain|effort|score)\w*[ =]+\d", text, re.IGNORECASE), name
    lines = len(everything.splitlines())
    figure(f"{len(written)} files, {lines} lines after 6 kinds of fault and a crash, no canary")
