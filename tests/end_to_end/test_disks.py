"""A full disk and a folder that may only be read, in the app's own window."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from rehab_desktop.paths import HISTORY_FILE
from tests.end_to_end.conftest import fill
from tests.end_to_end.driving import Driven

pytestmark = pytest.mark.slow

IS_ROOT = os.name == "posix" and os.geteuid() == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB, with a history of three sessions in its folder `data`."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = IS_ROOT and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)], check=False
    )
    if not mounted or mounted.returncode:
        pytest.skip("only root may make a small disk")
    fill(disk / "data")
    yield disk
    subprocess.run(["umount", "--lazy", str(disk)], check=True)


def fill_up(disk: Path) -> Path:
    """Leave no room; the file that takes it."""
    filler = disk / "filler"
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 512)
    return filler


def statuses(folder: Path) -> list[tuple[str, int | None]]:
    with closing(sqlite3.connect(folder / HISTORY_FILE)) as db:
        return db.execute("SELECT status, pain_after FROM session").fetchall()


def finish_early(app: Driven) -> None:
    """Into a session, and out of it with what was done kept."""
    app.begin()
    for _ in range(3):
        app.ask("key", "Right")
    app.ask("key", "Escape")
    app.press("Keep what was done")
    app.wait_for("Session kept")


def test_a_session_on_a_full_disk_goes_on_and_is_saved_once_there_is_room(
    small_disk: Path,
) -> None:
    folder = small_disk / "data"
    with Driven(folder) as app:
        app.wait_for("Session 2")
        filler = fill_up(small_disk)
        finish_early(app)
        texts = app.wait_for("Not saved yet: the disk is full")
        assert "Not saved yet" in texts
        app.ask("key", "2")
        app.press("Done")
        # On Today the notice stays too, and closing asks first.
        app.wait_for("Start session")
        app.wait_for("Not saved yet: the disk is full")
        assert app.ask("cross") is False
        app.wait_for("Closing the app now loses it.")
        app.ask("key", "Escape")
        app.press("Try again")
        app.wait_for("That did not work just now.")
        filler.unlink()
        app.press("Try again")
        app.wait_for("stopped early")
        assert not any("Not saved" in text for text in app.ask("texts"))
        assert app.ask("cross") is True
        assert app.exit_code() == 0
    assert ("stopped", 2) in statuses(folder)


def test_what_waits_can_be_saved_in_another_folder(small_disk: Path, tmp_path: Path) -> None:
    with Driven(small_disk / "data") as app:
        app.wait_for("Session 2")
        fill_up(small_disk)
        finish_early(app)
        app.wait_for("Not saved yet: the disk is full")
        app.ask("choose_folder", str(tmp_path / "elsewhere"))
        app.wait_for("Saved on this computer")
    assert statuses(tmp_path / "elsewhere") == [("stopped", None)]


def test_what_waits_can_be_given_up_with_open_eyes(small_disk: Path) -> None:
    with Driven(small_disk / "data") as app:
        app.wait_for("Session 2")
        fill_up(small_disk)
        finish_early(app)
        app.wait_for("Not saved yet: the disk is full")
        assert app.ask("cross") is False
        app.press("Close and lose it")
        assert app.exit_code() == 0


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """A data folder that may be read and not written, with three sessions."""
    folder = tmp_path / "data"
    fill(folder)
    (folder / HISTORY_FILE).chmod(0o444)
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)


def without_rights() -> tuple[str, ...]:
    """Root may write anywhere unless this right is taken from it."""
    if not IS_ROOT:
        return ()
    if shutil.which("setpriv") is None:
        pytest.skip("root needs setpriv to give up its rights")
    return ("setpriv", "--bounding-set", "-dac_override", "--inh-caps", "-dac_override")


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_a_folder_that_may_only_be_read_is_shown_and_another_can_be_chosen(
    read_only: Path, tmp_path: Path
) -> None:
    before = {path: path.read_bytes() for path in read_only.rglob("*") if path.is_file()}
    with Driven(read_only, before=without_rights()) as app:
        texts = app.wait_for("You can look, but nothing can be saved here")
        assert any("Session 2" in text for text in app.wait_for("Session 2"))
        assert "Choose another folder" in texts
        app.press("Try again")
        app.wait_for("That did not work just now.")
        app.ask("choose_folder", str(tmp_path / "mine"))
        app.wait_for("Your finished sessions will be listed here")
        finish_early(app)
        app.wait_for("Saved on this computer")
        app.end(signal.SIGTERM)
    assert statuses(tmp_path / "mine") == [("stopped", None)]
    assert {path: path.read_bytes() for path in read_only.rglob("*") if path.is_file()} == before


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_a_folder_that_cannot_even_be_made_leads_to_another(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o555)
    with Driven(closed / "data", before=without_rights()) as app:
        app.wait_for("Nothing can be saved here")
        app.ask("choose_folder", str(tmp_path / "mine"))
        app.wait_for("Start session")
