"""The log tells what failed and where, and nothing of what a person told the app."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from rehab_desktop.platform.crash_log import CRASH, LAST_CRASH, LOG

CANARY = "my left knee hurts 7 of 10"


def run(folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    """Run `code` in a process of its own, after logging has been started there."""
    begin = (
        "from pathlib import Path\n"
        "from rehab_desktop.platform import crash_log\n"
        f"crash = crash_log.start_logging(Path({str(folder)!r}))\n"
    )
    return subprocess.run([sys.executable, "-c", begin + code], capture_output=True, text=True)


def test_an_uncaught_fault_leaves_its_kind_and_place_but_not_its_words(tmp_path: Path) -> None:
    run(tmp_path, f"def fail(note):\n    raise ValueError(note)\nfail({CANARY!r})")
    written = (tmp_path / LOG).read_text()
    assert "ValueError" in written
    assert "in fail" in written
    for file in tmp_path.iterdir():
        assert CANARY not in file.read_text()


def test_a_fault_in_a_thread_is_logged_too(tmp_path: Path) -> None:
    run(tmp_path, "import threading\nthreading.Thread(target=lambda: 1 / 0).start()")
    assert "ZeroDivisionError" in (tmp_path / LOG).read_text()


def test_what_the_system_says_of_a_file_is_kept(tmp_path: Path) -> None:
    run(tmp_path, "open('/nonexistent/file')")
    assert "No such file or directory: '/nonexistent/file'" in (tmp_path / LOG).read_text()


def test_what_qt_says_goes_into_the_log_and_not_to_the_terminal(tmp_path: Path) -> None:
    done = run(tmp_path, "from PySide6.QtCore import qWarning\nqWarning('a loose binding')")
    assert "WARNING qt: default: a loose binding" in (tmp_path / LOG).read_text()
    assert done.stderr == ""


def test_a_native_crash_is_reported_at_the_next_start(tmp_path: Path) -> None:
    assert run(tmp_path, "import faulthandler\nfaulthandler._sigsegv()").returncode != 0
    assert "None" not in run(tmp_path, "print(crash)").stdout
    assert "Segmentation fault" in (tmp_path / LAST_CRASH).read_text()
    assert run(tmp_path, "print(crash)").stdout == "None\n"


def test_a_good_end_leaves_no_crash_report(tmp_path: Path) -> None:
    run(tmp_path, "")
    assert (tmp_path / CRASH).read_text() == ""
    assert run(tmp_path, "print(crash)").stdout == "None\n"


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
def test_logs_are_their_owners_alone_and_do_not_grow_for_ever(tmp_path: Path) -> None:
    run(
        tmp_path,
        "import logging\ncrash_log.log.setLevel('INFO')\n"
        "for _ in range(3000): crash_log.log.info('x' * 1000)",
    )
    files = list(tmp_path.iterdir())
    assert {file.name for file in files} >= {LOG, f"{LOG}.1", f"{LOG}.3"}
    assert sum(file.stat().st_size for file in files) < 2_100_000
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_leaves_the_log_behind_and_the_app_alone(tmp_path: Path) -> None:
    (tmp_path / LOG).symlink_to("/dev/full")
    code = "crash_log.log.warning('no room for this')\ncrash_log.stop_logging()\nprint('done')"
    done = run(tmp_path, code)
    assert (done.stdout, done.stderr) == ("done\n", "")


def test_logging_can_be_stopped(tmp_path: Path) -> None:
    done = run(tmp_path, "crash_log.stop_logging()\nraise ValueError('to the terminal')")
    assert "to the terminal" in done.stderr
    assert (tmp_path / LOG).read_text() == ""
