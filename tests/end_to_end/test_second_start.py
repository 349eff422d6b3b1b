"""One app for each data folder: a second start shows the first, or says why it cannot."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from rehab_desktop.platform.single_instance import LOCK_FILE
from tests.end_to_end.conftest import fill
from tests.end_to_end.driving import Driven
from tests.test_cli import run

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name != "posix", reason="signals of POSIX"),
]


@pytest.fixture
def first(tmp_path: Path) -> Iterator[Driven]:
    fill(tmp_path)
    with Driven(tmp_path) as app:
        app.wait_for("Session 2")
        yield app
        if app.process.poll() is None:
            app.process.send_signal(signal.SIGCONT)


def later(folder: Path, seconds: float = 60) -> None:
    """As if the app that runs in the folder had been started so long ago."""
    then = time.time() - seconds
    os.utime(folder / LOCK_FILE, (then, then))


def test_a_second_start_shows_the_first_window_and_ends(first: Driven, tmp_path: Path) -> None:
    for in_session in (False, True):
        if in_session:
            first.begin()
        first.ask("hide")
        done = run("--data-dir", tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
        assert first.ask("place")["visible"] is True


def test_another_folder_is_another_app(first: Driven, tmp_path: Path) -> None:
    with Driven(tmp_path / "other") as second:
        second.wait_for("Start session")


def test_where_the_first_hangs_the_second_says_so_with_the_remedy(
    first: Driven, tmp_path: Path
) -> None:
    later(tmp_path)
    first.process.send_signal(signal.SIGSTOP)
    with Driven(tmp_path) as second:
        texts = second.wait_for("The app is open, but does not answer")
        number = first.process.pid
        assert any(f"end process {number}" in text for text in texts)
        second.press("Try again")
        second.wait_for("That did not help")
        second.press("Close the app")
        assert second.exit_code() == 1
        said = second.errors()
    assert f"process {number}" in said
    assert "does not answer" in said
    # Nothing was harmed.
    first.process.send_signal(signal.SIGCONT)
    first.begin()
    assert first.ask("place")["visible"] is True


def test_where_the_first_is_ended_then_the_second_goes_on(first: Driven, tmp_path: Path) -> None:
    later(tmp_path)
    first.process.send_signal(signal.SIGSTOP)
    with Driven(tmp_path) as second:
        second.wait_for("The app is open, but does not answer")
        first.end(signal.SIGKILL)
        second.press("Try again")
        second.wait_for("Start session")


def test_what_a_killed_app_leaves_behind_never_blocks_a_start(tmp_path: Path) -> None:
    for _ in range(3):
        with Driven(tmp_path) as app:
            app.wait_for("Start session")
            app.end(signal.SIGKILL)
        assert (tmp_path / LOCK_FILE).exists()
    with Driven(tmp_path) as app:
        app.wait_for("Start session")
        # It is the one that listens now.
        app.ask("hide")
        assert run("--data-dir", tmp_path).returncode == 0
        assert app.ask("place")["visible"] is True


def test_a_routine_from_the_command_line_needs_the_folder_for_itself(
    first: Driven, tmp_path: Path
) -> None:
    done = run("--data-dir", tmp_path, "--start", "daily-mobility")
    assert done.returncode == 1
    assert f"open already with the data folder {tmp_path} (process {first.process.pid})" in (
        done.stderr
    )
    assert "--data-dir" in done.stderr


def test_a_sub_command_says_that_the_history_is_in_use(first: Driven, tmp_path: Path) -> None:
    done: subprocess.CompletedProcess[str] = run("--data-dir", tmp_path, "sessions")
    assert done.returncode == 1
    assert "is in use by another program, most likely by this one" in done.stderr
    assert "Traceback" not in done.stderr
