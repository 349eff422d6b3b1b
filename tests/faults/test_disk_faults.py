"""A disk that fails, is full, or may not be written: nothing is called saved that is not."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.history import SqliteHistory
from tests.faults.recording import CHECKOUT, needs_strace
from tests.store.builders import a_session


@needs_strace
@pytest.mark.parametrize("error", ["EIO", "ENOSPC"])
def test_a_sync_that_fails_is_never_reported_as_saved(
    tmp_path: Path, figure: Callable[[str], None], error: str
) -> None:
    path = tmp_path / "data" / HISTORY_FILE
    SqliteHistory(path).close()
    new = SqliteHistory(path)
    new.open().result()
    new.close()
    # From the fourth sync on every third one fails: at the opening, in commits, at the end.
    inject = f"inject=fsync,fdatasync:error={error}:when=4+3"
    traced = ["-f", "-o", str(tmp_path / "log"), "-e", "trace=fsync,fdatasync", "-e", inject]
    scene = ["-m", "tests.faults.scenes", "whatever_is_refused", str(path)]
    done = subprocess.run(
        ["strace", *traced, sys.executable, *scene],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    said = [line.split() for line in done.stdout.splitlines()]
    finished = {words[1] for words in said if words[0] == "finished"}
    refused = [words[1] for words in said if words[0] == "refused"]
    assert (tmp_path / "log").read_text().count("(INJECTED)") >= len(refused) > 1
    assert set(refused) <= {"DiskFault", "DiskFull"}

    history = SqliteHistory(path)
    stored = {session.id for session in history.sessions().result()}
    history.close()
    assert finished <= stored
    figure(f"{error}: {len(refused)} of {len(said)} writes refused and said so, none lost")


def without_privileges(*command: str) -> subprocess.CompletedProcess[str]:
    """Run as somebody who may not write wherever they like; root becomes nobody for it."""
    if os.geteuid() == 0:
        command = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *command)
    return subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, timeout=60)


def can_mount() -> bool:
    mount = "mount -t tmpfs -o size=2m tmpfs /tmp"
    return (
        shutil.which("unshare") is not None
        and subprocess.run(
            ["unshare", "--map-root-user", "--mount", "sh", "-c", mount], capture_output=True
        ).returncode
        == 0
    )


@pytest.mark.skipif(not can_mount(), reason="needs a user who may mount a file system of their own")
@pytest.mark.parametrize("scene", ["full_disk", "full_disk_note", "full_disk_keys"])
def test_on_a_full_disk_the_work_goes_on_and_is_saved_when_there_is_room(
    tmp_path: Path, figure: Callable[[str], None], scene: str
) -> None:
    """A disk of 2 MB, filled to the last byte while a session runs or a note is written, then given
    room again.
    """
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = f"mount -t tmpfs -o size=2m tmpfs {disk}"
    fill = f"exec {sys.executable} -m tests.faults.{scene} {disk}"
    done = subprocess.run(
        ["unshare", "--map-root-user", "--mount", "sh", "-c", f"{mount} && {fill}"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    figure(done.stdout.strip())


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
@pytest.mark.skipif(
    os.geteuid() == 0 and shutil.which("setpriv") is None, reason="root needs setpriv"
)
def test_in_a_folder_that_may_not_be_written_the_history_can_be_seen(
    scratch: Path, figure: Callable[[str], None]
) -> None:
    if without_privileges(sys.executable, "-B", "-c", "import rehab_desktop").returncode != 0:
        pytest.skip("this checkout lies where only its owner may read")
    folder = scratch / "data"
    history = SqliteHistory(folder / HISTORY_FILE)
    for _ in range(3):
        history.add(a_session()).result()
    history.close()
    elsewhere = scratch / "elsewhere"
    elsewhere.mkdir()
    for path in (scratch, elsewhere):
        path.chmod(0o777)
    (folder / HISTORY_FILE).chmod(0o444)
    folder.chmod(0o555)
    before = {file: file.read_bytes() for file in folder.iterdir()}

    python = (sys.executable, "-B", "-m", "tests.faults.read_only")
    done = without_privileges(*python, str(folder), str(elsewhere))
    folder.chmod(0o755)
    assert done.returncode == 0, done.stdout + done.stderr
    assert {file: file.read_bytes() for file in folder.iterdir()} == before
    figure(done.stdout.strip())
