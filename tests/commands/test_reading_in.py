"""A runner who comes to the clinic brings their history file: it is shown first, then copied to the
millisecond, and the file itself is only read.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from rehab_desktop import paths
from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.core.history.scores import Score
from rehab_desktop.core.programme.log import Morning, PainKind, PainReport, Run
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.past import SqlitePast
from rehab_desktop.store.programme import SqliteProgramme
from rehab_desktop.store.scores import SqliteScores
from tests.commands.clinic import CommandLine, new_clinic
from tests.store.builders import EVENING, a_session

T = TypeVar("T")

SESSION = a_session(
    id="s-1",
    started_at=EVENING + timedelta(microseconds=123_000),
    active_ns=1_140_017_000_000,
    pain_after=2,
    effort=6,
    note="Stairs",
)


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    return new_clinic(tmp_path / "clinic", capsys)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "runner" / paths.HISTORY_FILE
    with closing(SqliteHistory(path)) as history:
        history.add(SESSION).result()
        history.add(a_session(id="deleted")).result()
        SqlitePast(history).delete("deleted").result()
        SqliteScores(history).put(
            Score(id="sc-1", measure="pain-usual", day=date(2025, 3, 2), value=4)
        ).result()
        programme = SqliteProgramme(history)
        run = Run(id="r-1", started_at=EVENING, minutes=12, step="1", pain_during=0)
        programme.save_run(run).result()
        programme.answer_morning(Morning(day=date(2025, 3, 2), usual=False, pain=3)).result()
        told = PainReport(id="t-1", kind=PainKind.EVERYDAY, told_at=EVENING, pain=2)
        programme.report_pain(told).result()
    return path


def bring(line: CommandLine, file: Path, *more: str) -> tuple[int, str, str]:
    return line.run("people", "add", "--family", "Muster", "--given", "Ida", "--from", file, *more)


def in_clinic(line: CommandLine, ask: Callable[[SqliteHistory], T]) -> T:
    [person] = line.ask("people")
    with closing(SqliteHistory(line.folder / paths.HISTORY_FILE)) as history:
        return ask(history.of(person["id"]))


def sessions(line: CommandLine) -> list[SessionRecord]:
    return list(in_clinic(line, lambda history: history.sessions().result()))


def test_first_it_is_shown_what_the_file_holds(line: CommandLine, file: Path) -> None:
    code, out, err = bring(line, file)
    assert (code, err) == (0, "")
    assert out == (
        f"{file} holds 1 sessions, 2 sets, 1 pains, 1 scores, 1 runs, 1 mornings, "
        "1 pain reports, from 2025-03-01 to 2025-03-01. Nothing is changed; copy it with --yes.\n"
    )
    assert line.ask("people") == []


def test_everything_is_the_same_under_the_new_person(line: CommandLine, file: Path) -> None:
    before = file.read_bytes(), sorted(one.name for one in file.parent.iterdir())
    assert bring(line, file, "--yes")[0] == 0
    assert sessions(line) == [SESSION]
    [score] = in_clinic(line, lambda history: SqliteScores(history).all().result())
    assert (score.id, score.value) == ("sc-1", 4)
    log = in_clinic(line, lambda one: SqliteProgramme(one).facts(date(2025, 3, 3)).result())
    assert [run.id for run in log.runs] == ["r-1"]
    assert [one.pain for one in log.mornings] == [3]
    assert (file.read_bytes(), sorted(one.name for one in file.parent.iterdir())) == before


def test_what_looking_back_counts_is_counted_anew(line: CommandLine, file: Path) -> None:
    bring(line, file, "--yes")
    [seen] = in_clinic(line, lambda history: SqlitePast(history).page(5).result())
    assert (seen.sets, seen.sets_done, seen.highest_pain) == (2, 1, 4)
    [person] = line.ask("people")
    assert person["last_session"] == "2025-03-01"


def test_it_is_entered_in_the_trail(line: CommandLine, file: Path) -> None:
    from rehab_desktop.store.clinic.trail import SqliteTrail

    bring(line, file, "--yes")
    entries = in_clinic(line, lambda history: SqliteTrail(history).trail().result())
    assert [one.act.value for one in entries][-1] == "read in"


def test_a_file_that_was_read_in_is_not_read_in_for_somebody_else(
    line: CommandLine, file: Path
) -> None:
    bring(line, file, "--yes")
    code, out, err = line.run("people", "add", "--family", "Probe", "--from", file, "--yes")
    assert (code, out) == (1, "")
    assert "was read in already, for IM-1. Look into that person's chart" in err
    assert len(line.ask("people")) == 1


def test_a_clinics_file_and_one_that_is_none_are_told(line: CommandLine, tmp_path: Path) -> None:
    code, _, err = bring(line, line.folder / paths.HISTORY_FILE)
    assert (code, "is a clinic's, so it is not about one person" in err) == (1, True)
    spoilt = tmp_path / "spoilt.sqlite"
    spoilt.write_bytes(b"spoilt" * 1000)
    code, _, err = bring(line, spoilt)
    assert (code, "is damaged" in err) == (1, True)
    code, _, err = bring(line, tmp_path / "nowhere.sqlite")
    assert (code, f"{tmp_path / 'nowhere.sqlite'}" in err) == (1, True)
    assert line.ask("people") == []


def test_an_older_file_is_read_in_too(line: CommandLine) -> None:
    old = Path(__file__).parents[1] / "data" / "store" / "schema-1.db"
    before = old.read_bytes()
    code, _, err = bring(line, old, "--yes")
    assert (code, err) == (0, "")
    assert len(sessions(line)) >= 1
    assert old.read_bytes() == before


def test_the_day_of_a_file_is_that_of_the_person(line: CommandLine, file: Path) -> None:
    assert SESSION.started_at.astimezone(UTC) != SESSION.started_at.replace(tzinfo=None)
    bring(line, file, "--yes")
    [found] = sessions(line)
    assert found.started_at.utcoffset() == timedelta(hours=1)
    assert found.started_at == datetime(2025, 3, 1, 17, 4, 0, 123_000, tzinfo=UTC)
