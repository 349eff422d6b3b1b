"""The command line, run as a person or a script would: real processes, real files, no screen."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from rehab_desktop import __version__, paths
from rehab_desktop.cli import main
from rehab_desktop.core.content.routine_ports import StoredRoutine
from rehab_desktop.paths import CATALOGUE, HISTORY_FILE
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.own_routines import SqliteRoutines

WRONG_USE = 2


def run(*arguments: str | Path, timeout: float = 60) -> subprocess.CompletedProcess[str]:
    """`rehab-desktop ARGUMENTS` in a process of its own, without a display server."""
    without_display = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY")
    }
    return subprocess.run(
        [sys.executable, "-m", "rehab_desktop", *map(str, arguments)],
        env=without_display | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


def test_a_routine_runs_from_the_command_line_and_is_in_the_history(tmp_path: Path) -> None:
    done = run("--data-dir", tmp_path, "--speed", "60", "--start", "daily-mobility")
    assert (done.returncode, done.stderr) == (0, "")
    listed = run("--data-dir", tmp_path, "sessions", "--json")
    (session,) = json.loads(listed.stdout)
    assert session["routine_id"] == "daily-mobility"
    assert session["status"] == "completed"
    assert session["planned_seconds"] == 883
    assert session["active_seconds"] == pytest.approx(883, abs=0.01)
    assert [one["status"] for one in session["sets"]] == ["done"] * 11
    assert all(one["actual_seconds"] == one["planned_seconds"] for one in session["sets"])
    logs = "".join(path.read_text() for path in (tmp_path / "logs").iterdir())
    assert "WARNING" not in logs
    assert "ERROR" not in logs


def test_a_routine_of_ones_own_runs_from_the_command_line_too(tmp_path: Path) -> None:
    title = "Lying <b>down</b>"
    item = "[[items]]\nexercise = 'breathing-90-90'\nsets = 1\n"
    mine = StoredRoutine(
        id="mine", title=title, content=f"title = '{title}'\n{item}", changed_at=datetime.now(UTC)
    )
    history = SqliteHistory(tmp_path / HISTORY_FILE)
    SqliteRoutines(history).put(mine).result()
    history.close()
    done = run("--data-dir", tmp_path, "--speed", "60", "--start", "mine")
    assert (done.returncode, done.stderr) == (0, "")
    (session,) = json.loads(run("--data-dir", tmp_path, "sessions", "--json").stdout)
    assert (session["routine_id"], session["status"]) == ("mine", "completed")


def test_the_history_lists_its_sessions_for_people_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data-dir", str(tmp_path), "sessions"]) == 0
    assert "No sessions yet" in capsys.readouterr().out
    assert main(["--data-dir", str(tmp_path), "sessions", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_a_damaged_history_is_told_and_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    damaged = tmp_path / "history.sqlite"
    damaged.write_bytes(b"no database at all" * 100)
    assert main(["--data-dir", str(tmp_path), "sessions"]) == 1
    assert str(damaged) in capsys.readouterr().err
    assert damaged.read_bytes() == b"no database at all" * 100


def test_routines_are_listed_with_their_length(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["routines", "--json"]) == 0
    rows: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    assert {row["id"]: row["seconds"] for row in rows}["full-session"] == 2464
    assert {row["id"] for row in rows} == {
        path.stem for path in (CATALOGUE / "routines").glob("*.toml")
    }
    assert rows[0]["items"][0]["sets"] == 2
    assert main(["routines"]) == 0
    assert "daily-mobility" in capsys.readouterr().out


def test_a_good_file_is_said_to_be_good(capsys: pytest.CaptureFixture[str]) -> None:
    files = [str(path) for path in sorted((CATALOGUE / "routines").glob("*.toml"))[:2]]
    assert main(["check", *files]) == 0
    assert capsys.readouterr().out == "2 files can be used.\n"


def test_a_bad_file_is_told_by_name_key_and_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "mine.toml"
    bad.write_text(
        'title = "Mine"\n\n[[items]]\nexercise = "rollr-bridge"\n\n'
        '[[items]]\nexercise = "roller-bridge"\nsets = 0\n'
    )
    assert main(["check", str(bad), str(tmp_path / "missing.toml")]) == 1
    told = capsys.readouterr().err
    assert "items[1].exercise" in told
    assert "roller-bridge" in told
    assert "items[2].sets" in told
    assert "missing.toml" in told


def test_a_fault_in_a_card_of_the_catalogue_is_told_as_in_any_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever adds an exercise checks it where it will lie, and there all cards are read first."""
    catalogue = Path(shutil.copytree(CATALOGUE, tmp_path / "catalogue"))
    monkeypatch.setattr(paths, "CATALOGUE", catalogue)
    card = catalogue / "exercises" / "door-frame-push.toml"
    card.write_text(card.read_text("utf-8").replace('label = "Push"', f'label = "{"Push" * 5}"'))
    assert main(["check", str(card)]) == 1
    told = capsys.readouterr().err
    assert told.startswith(f"{card}:")
    assert "label: is 20 characters long" in told
    assert told.count("\n") == 1, "what follows from it elsewhere is no news"


@pytest.mark.parametrize(
    "wrong",
    [
        ["--speed", "fast"],
        ["--speed", "0"],
        ["--video", "film"],
        ["--start"],
        ["dance"],
        ["check"],
        ["--dat", "x"],
    ],
)
def test_wrong_use_is_told_with_exit_code_2(
    wrong: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(wrong)
    assert left.value.code == WRONG_USE
    assert "usage: rehab-desktop" in capsys.readouterr().err


def test_an_unknown_routine_is_told_with_those_there_are(tmp_path: Path) -> None:
    done = run("--data-dir", tmp_path, "--start", "daily-mobilty")
    assert done.returncode == WRONG_USE
    assert "daily-mobilty" in done.stderr
    assert "daily-mobility" in done.stderr


def test_a_data_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    done = run("--data-dir", in_the_way / "data", "--start", "daily-mobility")
    assert done.returncode == 1
    assert str(in_the_way) in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", [("sessions",), ("verify",), ("backup",)])
def test_a_sub_command_tells_of_a_bad_data_folder_too(
    command: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    assert main(["--data-dir", str(in_the_way), *command]) == 1
    assert str(in_the_way) in capsys.readouterr().err


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--version"])
    assert left.value.code == 0
    assert capsys.readouterr().out == f"rehab-desktop {__version__}\n"


def test_the_self_test_plays_a_session_on_every_back_end() -> None:
    """How late a cue was is the machine's affair, not this test's; that it is told is."""
    done = run("self-test", timeout=180)
    report = json.loads(done.stdout)
    assert report["passed"] is (done.returncode == 0)
    assert report["backends"]
    for backend in report["backends"]:
        assert backend["sets_stored"] == 2
        assert backend["drift_s"] == 0
        assert backend["cue_lateness_ms"].keys() == {"p50", "p99", "max"}
        assert backend["video"]["backend"] == backend["asked_for"]
        assert backend["video"]["frames_shown"] > 0


@pytest.mark.parametrize(
    "command",
    [
        "routines",
        "routines --json",
        "sessions",
        "verify",
        "people",
        "people --json",
        "day",
        "clinic demo --people 2 --sessions 2",
    ],
)
def test_a_reader_who_has_gone_ends_a_sub_command_quietly(tmp_path: Path, command: str) -> None:
    """As with `rehab-desktop people | head -1`."""
    home, clinic = tmp_path / "home", tmp_path / "clinic"
    history = SqliteHistory(home / HISTORY_FILE)
    history.open().result()
    history.close()
    if command.startswith(("people", "day")):
        made_up = ["clinic", "demo", "--people", "2", "--sessions", "2"]
        assert main(["--data-dir", str(clinic), *made_up]) == 0
    folder = clinic if command.startswith(("people", "day", "clinic")) else home
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "rehab_desktop", "--data-dir", folder, *command.split()],
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        timeout=60,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, "")
