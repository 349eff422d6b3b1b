"""Faults of the history as people meet them: a window, by keyboard, over real files."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from rehab_desktop.paths import HISTORY_FILE
from tests.end_to_end.conftest import SESSIONS
from tests.end_to_end.driving import Driven

pytestmark = pytest.mark.slow


def damage(folder: Path) -> bytes:
    """Overwrite an inner part of the history; what it holds then."""
    history = folder / HISTORY_FILE
    content = history.read_bytes()
    history.write_bytes(content[:5000] + b"\xff" * 4000 + content[9000:])
    return history.read_bytes()


def titles(folder: Path) -> list[str]:
    with closing(sqlite3.connect(folder / HISTORY_FILE)) as db:
        return [title for (title,) in db.execute("SELECT title FROM session ORDER BY title")]


def kept(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in folder.glob(f"replaced/*/{HISTORY_FILE}")]


def test_a_damaged_history_is_restored_from_its_newest_back_up(folder: Path) -> None:
    damaged = damage(folder)
    with Driven(folder) as app:
        texts = app.wait_for("Go back to a back-up")
        assert "Your history file is damaged" in texts
        assert str(folder / HISTORY_FILE) in texts
        assert any(text.startswith(f"{SESSIONS - 1} sessions, the last on ") for text in texts)
        assert app.ask("focused") == "Restore"
        app.ask("key", "Return")
        app.wait_for("The back-up is in place")
        # What the history holds is read beside that.
        assert "Session 2" not in app.wait_for("Session 1")
        app.press("Open the folder")
        assert app.ask("opened_folders") == [str(folder)]
        app.press("All right")
        assert "The back-up is in place" not in app.ask("texts")
    assert titles(folder) == ["Session 0", "Session 1"]
    assert kept(folder) == [damaged]


def test_one_can_start_empty_and_the_damaged_file_is_kept(folder: Path) -> None:
    damaged = damage(folder)
    with Driven(folder) as app:
        app.press("Open the folder")
        app.press("Start empty")
        app.wait_for("A new, empty history was begun")
        app.begin()
    assert titles(folder) == []
    assert kept(folder) == [damaged]


def test_without_a_back_up_it_says_so(folder: Path) -> None:
    shutil.rmtree(folder / "backups")
    damage(folder)
    with Driven(folder) as app:
        texts = app.wait_for("There is no back-up of it yet")
        assert "Restore" not in texts
        assert app.ask("focused") == "Start empty"


def test_escape_leaves_and_nothing_is_touched(folder: Path) -> None:
    damaged = damage(folder)
    with Driven(folder) as app:
        app.wait_for("Go back to a back-up")
        app.ask("key", "Escape")
        assert app.exit_code() == 0
    assert (folder / HISTORY_FILE).read_bytes() == damaged
    assert kept(folder) == []


def test_a_newer_history_is_refused_by_its_version_and_left_alone(folder: Path) -> None:
    with closing(sqlite3.connect(folder / HISTORY_FILE)) as db:
        db.execute("PRAGMA user_version = 99")
        db.execute("UPDATE made_by SET version = '7.8.9'")
        db.commit()
    before = (folder / HISTORY_FILE).read_bytes()
    with Driven(folder) as app:
        texts = app.wait_for("This history needs a newer app")
        assert any(text.startswith("Version 7.8.9 of the app wrote it") for text in texts)
        app.press("Try again")
        app.wait_for("That did not help")
        app.press("Close the app")
        assert app.exit_code() == 0
    assert (folder / HISTORY_FILE).read_bytes() == before


def test_a_history_in_use_is_opened_once_it_is_free(folder: Path) -> None:
    with closing(sqlite3.connect(folder / HISTORY_FILE, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with Driven(folder) as app:
            app.wait_for("The history is in use")
            other.close()
            app.press("Try again")
            app.wait_for("Session 2")


def test_another_folder_can_be_chosen_and_is_remembered(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(home / name))
    monkeypatch.setenv("HOME", str(home))
    shutil.copytree(folder, home / "XDG_DATA_HOME" / "rehab-desktop")
    damage(home / "XDG_DATA_HOME" / "rehab-desktop")
    with Driven(None) as app:
        app.wait_for("Your history file is damaged")
        app.ask("choose_folder", str(folder))
        app.wait_for("Session 2")
    with Driven(None) as app:
        app.wait_for("Session 2")
    shutil.move(folder, tmp_path / "unplugged")
    with Driven(None) as app:
        app.wait_for("The disk reports an error")
        shutil.move(tmp_path / "unplugged", folder)
        app.press("Try again")
        app.wait_for("Session 2")


def test_without_a_window_a_fault_is_told_on_the_terminal(folder: Path) -> None:
    before = damage(folder)
    with Driven(folder, "--start", "daily-mobility") as app:
        assert app.exit_code() == 1
        assert "is damaged; it was left exactly as it is" in app.errors()
    assert (folder / HISTORY_FILE).read_bytes() == before
