"""`rehab-desktop export` as a script calls it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rehab_desktop.cli import main
from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.history import SqliteHistory
from tests.export.material import a_past


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    history = SqliteHistory(tmp_path / HISTORY_FILE)
    for record in a_past(14):
        history.add(record).result()
    history.close()
    return tmp_path


def export(folder: Path, kind: str, *more: str) -> int:
    to = str(folder / f"out.{kind}")
    return main(["--data-dir", str(folder), "export", "--format", kind, "--to", to, *more])


@pytest.mark.parametrize(
    ("kind", "start"),
    [("csv", b"\xef\xbb\xbfid,"), ("sets", b"\xef\xbb\xbfsession_id,"), ("json", b'{\n  "format"')],
)
def test_tables_say_where_they_are(
    folder: Path, kind: str, start: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(folder, kind) == 0
    assert capsys.readouterr().out.strip() == str(folder / f"out.{kind}")
    assert (folder / f"out.{kind}").read_bytes().startswith(start)


def test_the_newest_session_is_the_activity_unless_one_is_named(folder: Path) -> None:
    assert export(folder, "fit") == 0
    newest = (folder / "out.fit").read_bytes()
    assert export(folder, "fit", "--session", a_past(14)[-1].id) == 0
    assert (folder / "out.fit").read_bytes() == newest
    assert export(folder, "fit", "--session", a_past(14)[0].id) == 0
    assert (folder / "out.fit").read_bytes() != newest


def test_days_bound_what_is_written(folder: Path) -> None:
    assert export(folder, "json", "--from", "2026-11-15", "--until", "2026-11-18") == 0
    found = json.loads((folder / "out.json").read_text())
    days = [one["started_at"][:10] for one in found["sessions"]]
    assert days
    assert "2026-11-15" <= min(days) <= max(days) <= "2026-11-18"


@pytest.mark.usefixtures("qapp")
def test_reports_and_handouts_are_made_without_a_screen(folder: Path) -> None:
    assert export(folder, "pdf") == 0
    assert export(folder, "handout", "--routine", "strength") == 0
    for kind in ("pdf", "handout"):
        assert (folder / f"out.{kind}").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["ics"], 1, "start the programme first"),
        (["review"], 1, "start the programme first"),
        (["handout"], 2, "--routine: name one of daily-mobility,"),
        (["csv", "--from", "2026-11-02", "--until", "2026-11-01"], 2, "Give the earlier day first"),
        (["pdf", "--until", "2020-01-01"], 1, "there is nothing to put into it"),
        (["fit", "--session", "none"], 1, "there is nothing to put into it"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_what_cannot_be_made_is_told(
    folder: Path, arguments: list[str], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(folder, *arguments) == code
    assert said in capsys.readouterr().err


def test_a_history_that_is_not_there_or_damaged_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(tmp_path, "csv") == 1
    assert "There is no history at" in capsys.readouterr().err
    (tmp_path / HISTORY_FILE).write_bytes(b"spoilt" * 1000)
    assert export(tmp_path, "csv") == 1
    assert export(tmp_path, "fit") == 1
    assert capsys.readouterr().err.count("damaged") >= 2


def test_a_day_that_is_none_is_wrong_use(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        export(folder, "csv", "--from", "last week")
    assert left.value.code == 2
    assert "'last week' is not a day such as 2026-11-01" in capsys.readouterr().err
