"""The wall clock jumps by hours, days and years during a session: no duration notices."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from rehab_desktop.core.history.record import SetStatus
from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.history import SqliteHistory
from tests.faults.recording import CHECKOUT

SHIM = Path(__file__).with_name("jumping_clock.c")
APP = (sys.executable, "-m", "rehab_desktop", "--mute", "--video", "none")

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("gcc") is None, reason="needs gcc on Linux"
)


@pytest.fixture
def jumping(tmp_path: Path) -> dict[str, str]:
    """An environment in which the wall clock is set each second, and its zone has daylight time."""
    library = tmp_path / "jumping_clock.so"
    subprocess.run(
        ["gcc", "-shared", "-fPIC", "-O1", "-o", str(library), str(SHIM), "-ldl"], check=True
    )
    return os.environ | {"LD_PRELOAD": str(library), "TZ": "Europe/Berlin"}


def test_the_clock_does_jump(jumping: dict[str, str]) -> None:
    """The control: without it the next test would prove nothing."""
    look = (
        "import time\n"
        "seen = []\n"
        "for _ in range(13):\n"
        "    seen.append(time.time() - time.monotonic())\n"
        "    time.sleep(0.25)\n"
        "print(len({round(each) for each in seen}))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", look], env=jumping, capture_output=True, text=True, check=True
    )
    assert int(done.stdout) >= 3


def test_a_session_lasts_as_long_as_planned_whatever_the_wall_clock_does(
    tmp_path: Path, jumping: dict[str, str], figure: Callable[[str], None]
) -> None:
    folder = tmp_path / "data"
    arguments = ("--data-dir", str(folder), "--speed", "120", "--start", "mobility-10")
    subprocess.run([*APP, *arguments], cwd=CHECKOUT, env=jumping, check=True, timeout=60)
    history = SqliteHistory(folder / HISTORY_FILE)
    [session] = history.sessions().result()
    history.close()
    assert session.active_ns == session.planned_ns
    assert {one.status for one in session.sets} == {SetStatus.DONE}
    assert [one.actual_ns for one in session.sets] == [one.planned_ns for one in session.sets]
    assert session.ended_at >= session.started_at
    minutes = session.active_ns / 60e9
    figure(f"the clock set anew each second for {minutes:.0f} min of session, 0 ms gained or lost")
