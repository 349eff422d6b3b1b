"""Back-ups, restoring, checking and the spreadsheet from the command line."""

from __future__ import annotations

import csv
import json
from datetime import timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop.cli import main
from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.export.csv_file import write_sessions
from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.history import SqliteHistory
from tests.store.builders import EVENING, a_session


@pytest.fixture
def stored(tmp_path: Path) -> SessionRecord:
    history = SqliteHistory(tmp_path / HISTORY_FILE)
    history.add(record := a_session(note="=cmd|' /C calc'!A0")).result()
    history.close()
    return record


def ask(
    capsys: pytest.CaptureFixture[str], folder: Path, *arguments: str | Path
) -> tuple[int, Any]:
    code = main(["--data-dir", str(folder), *map(str, arguments), "--json"])
    said = capsys.readouterr()
    return code, json.loads(said.out) if said.out else said.err


def test_a_damaged_history_is_restored_from_the_back_up_made_before(
    tmp_path: Path, stored: SessionRecord, capsys: pytest.CaptureFixture[str]
) -> None:
    code, made = ask(capsys, tmp_path, "backup")
    assert (code, made["sessions"], made["reason"]) == (0, 1, "asked")
    (tmp_path / HISTORY_FILE).write_bytes(b"spoilt" * 1000)
    code, told = ask(capsys, tmp_path, "verify")
    assert code == 1
    assert "is damaged" in told

    code, restored = ask(capsys, tmp_path, "restore")
    assert (code, restored["sessions"]) == (0, 1)
    code, checked = ask(capsys, tmp_path, "verify")
    assert code == 0
    assert (checked["sessions"], checked["sets"]) == (1, 2)
    assert made["backup"] in [one["backup"] for one in checked["backups"]]
    assert checked["last_session"] == (EVENING - timedelta(hours=1)).isoformat()[:19] + "+00:00"
    [kept] = (tmp_path / "replaced").rglob(HISTORY_FILE)
    assert kept.read_bytes() == b"spoilt" * 1000


def test_people_get_lines(
    tmp_path: Path, stored: SessionRecord, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data-dir", str(tmp_path), "backup"]) == 0
    backup = capsys.readouterr().out.split()[1]
    assert main(["--data-dir", str(tmp_path), "restore", backup]) == 0
    assert "now holds 1 sessions, the last of 2025-03-01" in capsys.readouterr().out
    assert main(["--data-dir", str(tmp_path), "verify"]) == 0
    assert "is sound: 1 sessions" in capsys.readouterr().out


def test_checking_changes_nothing(tmp_path: Path, stored: SessionRecord) -> None:
    before = {file: file.read_bytes() for file in tmp_path.rglob("*")}
    assert main(["--data-dir", str(tmp_path), "verify"]) == 0
    assert {file: file.read_bytes() for file in tmp_path.rglob("*")} == before


@pytest.mark.parametrize("command", ["backup", "verify", "restore"])
def test_where_there_is_no_history_it_is_said_and_none_is_made(
    tmp_path: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data-dir", str(tmp_path), command]) == 1
    assert "There is no" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_back_up_that_is_none_is_refused_by_name(
    tmp_path: Path, stored: SessionRecord, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "wrong.sqlite"
    wrong.write_bytes(b"no back-up" * 500)
    assert main(["--data-dir", str(tmp_path), "restore", str(wrong)]) == 1
    assert str(wrong) in capsys.readouterr().err


def test_sessions_as_csv(
    tmp_path: Path, stored: SessionRecord, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data-dir", str(tmp_path), "sessions", "--csv"]) == 0
    [row] = csv.DictReader(StringIO(capsys.readouterr().out))
    assert row["id"] == stored.id
    assert row["started_at"] == "2025-03-01T18:04:00+01:00"
    assert (row["active_seconds"], row["sets_done"], row["sets"]) == ("1140.0", "1", "2")
    assert (row["pain_before"], row["effort"]) == ("0", "")
    assert row["note"] == "'=cmd|' /C calc'!A0"


@given(text=st.text(), start=st.sampled_from("=+-@\t\r\n＝＋－＠"), spaces=st.text(" ", max_size=2))
def test_no_cell_is_a_formula_whatever_a_person_wrote(text: str, start: str, spaces: str) -> None:
    file = StringIO(newline="")
    odd = spaces + start + text
    write_sessions([a_session(title=odd, note=odd, routine=odd)], file)
    file.seek(0)
    _, row = csv.reader(file)
    for cell in row:
        assert not cell.lstrip(" \u3000").startswith(tuple("=+-@\t\r\n＝＋－＠"))
    assert row[-1] == "'" + odd
