"""Ctrl+C in the terminal ends an idle app in order, a clinic's as a runner's."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.end_to_end.clinic_day import clinic_with_a_visit, until
from tests.end_to_end.conftest import fill
from tests.end_to_end.driving import ROOT
from tests.end_to_end.patience import PATIENCE_S

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name != "posix", reason="signals of POSIX"),
]

AT_REST_S = 3
"""So long after its file was opened an app has painted and waits."""

SOON_S = 3.0
"""A clinic's window has a timer of 5 s, at which Python runs in any case; a runner's of 20 s."""


def of_a_runner(folder: Path) -> Path:
    data = folder / "data"
    fill(data)
    return data


@pytest.mark.parametrize("make", [of_a_runner, clinic_with_a_visit])
def test_an_idle_window_ends_at_once_and_closes_its_file(
    tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    """No probe looks on here: it would keep Python running."""
    data = make(tmp_path)
    log = data / "history.sqlite-wal"
    with subprocess.Popen(
        [sys.executable, "-m", "rehab_desktop", "--mute", "--data-dir", str(data)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as app:
        try:
            until((data / "running.lock").exists)
            time.sleep(AT_REST_S)
            app.send_signal(signal.SIGINT)
            sent = time.monotonic()
            assert app.wait(PATIENCE_S) == 0
            assert time.monotonic() - sent < SOON_S
            assert app.stdout is not None
            assert app.stdout.read() == ""
        finally:
            app.kill()
    assert not log.exists(), "the file was closed"
