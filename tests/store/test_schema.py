"""The format of the file: guarded, pleasant to explore, and every older one opens."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from rehab_desktop.store.clinic.parked import SqliteParked
from rehab_desktop.store.clinic.people import SqlitePeople
from rehab_desktop.store.clinic.trail import SqliteTrail
from rehab_desktop.store.engine import Database
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.opening import open_history
from rehab_desktop.store.programme import SqliteProgramme
from rehab_desktop.store.schema import FORMAT, steps
from rehab_desktop.store.sql import all_rows
from tests.store.builders import EVENING, a_session, a_set
from tests.store.clinic.builders import a_note, an_amendment
from tests.store.make_fixture import ADDED, ADDED_LATER, EVERYDAY, INTAKE, NOW, tell

RELEASED = Path(__file__).parents[1] / "data" / "store"
"""One file per format, `schema-N.db`, each with the session of `make_fixture.py`."""


@pytest.fixture
def db(path: Path) -> Iterator[Database]:
    db = open_history(path, EVENING)
    yield db
    db.close()


def shape_of(db: Database | sqlite3.Connection) -> set[tuple[str, str, str]]:
    return set(db.execute("SELECT type, name, sql FROM sqlite_schema").fetchall())


def test_the_format_number_counts_the_steps(db: Database) -> None:
    assert len(steps.applied(db)) == FORMAT
    assert steps.pending(db) == []
    assert db.execute("PRAGMA user_version").fetchone() == (FORMAT,)


def test_every_format_has_a_file_that_was_written_in_it() -> None:
    kept = {file.name for file in RELEASED.glob("*.db")}
    homes = {f"schema-{number}.db" for number in range(1, FORMAT + 1)}
    clinics = {f"clinic-{number}.db" for number in range(5, FORMAT + 1)}
    assert kept == homes | clinics


def test_what_was_told_in_the_fourth_format_is_still_known(path: Path) -> None:
    path.parent.mkdir()
    shutil.copy(RELEASED / "schema-4.db", path)
    history = SqliteHistory(path)
    facts = SqliteProgramme(history).facts(EVENING.date()).result()
    history.close()
    assert facts.everyday == (EVERYDAY,)
    assert facts.checks == (NOW,)
    assert facts.intake == INTAKE
    assert facts.confirmed == {"safety"}
    [session] = facts.sessions
    assert [work.hurt for work in session.works] == [True]


@pytest.mark.parametrize("number", range(1, FORMAT + 1))
def test_a_file_of_each_format_opens_with_all_its_sessions(
    path: Path, tmp_path: Path, number: int
) -> None:
    source = RELEASED / f"schema-{number}.db"
    with closing(sqlite3.connect(f"{source.as_uri()}?immutable=1", uri=True)) as old:
        assert old.execute("PRAGMA user_version").fetchone() == (number,)
    path.parent.mkdir()
    shutil.copy(source, path)

    history = SqliteHistory(path)
    [stored] = history.sessions().result()
    assert (stored.title, stored.note, len(stored.sets)) == ("Morning routine", "Kept.", 2)
    running = history.checkpoint().result()
    assert running is not None
    assert running.title == "Evening routine"
    history.close()

    new = open_history(tmp_path / "new" / "history.sqlite", EVENING)
    with closing(new), closing(sqlite3.connect(path)) as upgraded:
        assert shape_of(upgraded) == shape_of(new)


@pytest.mark.parametrize("number", range(5, FORMAT + 1))
def test_a_clinics_file_of_each_format_opens_with_all_its_records(path: Path, number: int) -> None:
    path.parent.mkdir()
    shutil.copy(RELEASED / f"clinic-{number}.db", path)
    history = SqliteHistory(path)
    chart = SqlitePeople(history).chart("anna").result()
    [parked] = SqliteParked(history).parked().result()
    trail = SqliteTrail(history).trail().result()
    history.close()
    assert chart.notes == (a_note(signed_at=EVENING),)
    assert chart.amendments == (an_amendment(),)
    assert [one.id for one in chart.prescriptions] == ["version-1", "version-2"]
    assert [(one.session.id, one.led_by) for one in chart.sessions] == [("led", "mk")]
    assert (parked.id, parked.person) == ("parked", "bo")
    assert [entry.sequence for entry in trail] == list(range(1, len(trail) + 1))


def test_what_the_sixth_format_added_is_still_there(path: Path) -> None:
    path.parent.mkdir()
    shutil.copy(RELEASED / "clinic-6.db", path)
    with closing(open_history(path, EVENING)) as db:
        for table, row in ADDED:
            [found] = all_rows(db, f"SELECT * FROM {table}")
            assert found == row


def test_what_the_seventh_format_added_is_still_there(path: Path) -> None:
    path.parent.mkdir()
    shutil.copy(RELEASED / "clinic-7.db", path)
    with closing(open_history(path, EVENING)) as db:
        for table, row in ADDED_LATER:
            [found] = all_rows(db, f"SELECT * FROM {table}")
            assert found == row


def test_a_person_of_the_fourth_format_is_the_one_of_the_fifth(path: Path) -> None:
    source = RELEASED / "schema-4.db"
    with closing(sqlite3.connect(f"{source.as_uri()}?immutable=1", uri=True)) as old:
        before = old.execute("SELECT id FROM person").fetchall()
        routines = old.execute("SELECT * FROM routine").fetchall()
    path.parent.mkdir()
    shutil.copy(source, path)
    with closing(open_history(path, EVENING)) as db:
        assert db.execute("SELECT id, code FROM person").fetchall() == [(*before[0], None)]
        assert db.execute("SELECT person FROM running_session").fetchall() == before
        assert db.execute("SELECT * FROM routine").fetchall() == routines


def test_the_file_is_opened_as_durably_as_can_be(db: Database) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "locking_mode": "exclusive",
        "foreign_keys": 1,
        "secure_delete": 1,
    }
    found = {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
    assert found == wanted


def test_sqlite_utils_uses_the_engine_that_was_chosen(db: Database) -> None:
    import sqlcipher3
    import sqlite_utils.db

    assert vars(sqlite_utils.db)["sqlite3"] is sqlcipher3
    assert isinstance(db.conn, sqlcipher3.Connection)


def test_every_table_is_strict(db: Database) -> None:
    tables = db.execute("PRAGMA table_list").fetchall()
    ours = [row for row in tables if row[2] == "table" and not row[1].startswith(("sqlite_", "_"))]
    assert len(ours) == 46
    assert [row[1] for row in ours if not row[5]] == []


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE session SET pain_before = 11",
        "UPDATE session SET pain_after = -1",
        "UPDATE session SET effort = 'high'",
        "UPDATE session SET status = 'lost'",
        "UPDATE session SET person = 'nobody'",
        "UPDATE performed_set SET status = 'lost'",
        "UPDATE performed_set SET side = 'both'",
        "UPDATE performed_set SET pain = 11",
        "UPDATE performed_set SET hurt = 2",
        "UPDATE pain_entry SET value = 11",
        "UPDATE pain_report SET pain = 11",
        "UPDATE pain_report SET pain = NULL",
        "UPDATE pain_report SET kind = 'guessed'",
        "UPDATE pain_report SET person = 'nobody'",
        "UPDATE intake SET knee = 'third'",
        "UPDATE intake SET since = 'always'",
        "UPDATE intake SET places = 'kneecap'",
        "UPDATE intake SET person = 'nobody'",
        "UPDATE confirmed SET person = 'nobody'",
        "DELETE FROM session",
        "DELETE FROM person",
    ],
)
def test_nonsense_is_refused_by_the_file_itself(path: Path, sql: str) -> None:
    history = SqliteHistory(path)
    history.add(a_session()).result()
    tell(SqliteProgramme(history))
    history.close()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError):
            plain.execute(sql)


def test_the_views_tell_sessions_and_sets_in_plain_words(
    path: Path, history: SqliteHistory
) -> None:
    sets = (a_set(pain=6), a_set(extra=True, hurt=True, side=None))
    history.add(record := a_session(sets=sets)).result()
    history.annotate(record.id, pain_after=1, effort=5, note="fine").result()
    history.close()
    with closing(sqlite3.connect(path)) as plain:
        plain.row_factory = sqlite3.Row
        [summary] = map(dict, plain.execute("SELECT * FROM v_session_summary"))
        first, second = map(dict, plain.execute("SELECT * FROM v_set ORDER BY number"))
    assert summary == {
        "session": record.id,
        "person": "",
        "date": "2025-03-01",
        "time": "18:04",
        "routine": "Morning routine",
        "status": "completed",
        "planned_minutes": 20.0,
        "minutes": 19.0,
        "sets_done": 2,
        "sets_cut_short": 0,
        "sets_skipped": 0,
        "pain_before": 0,
        "highest_pain": 6,
        "pain_after": 1,
        "effort": 5,
        "note": "fine",
    }
    assert first == {
        "session": record.id,
        "date": "2025-03-01",
        "routine": "Morning routine",
        "number": 1,
        "exercise": "breathing",
        "level": "a",
        "set": 1,
        "side": "left",
        "planned_seconds": 30.0,
        "seconds": 28.0,
        "planned_reps": 6,
        "reps": 6,
        "status": "done",
        "pain": 6,
        "extra": 0,
        "hurt": 0,
    }
    assert (second["number"], second["side"]) == (2, None)
    assert (second["extra"], second["hurt"]) == (1, 1)


def test_a_list_of_sessions_is_read_along_its_index(db: Database) -> None:
    plan = db.execute(
        "EXPLAIN QUERY PLAN SELECT id FROM session WHERE person = '' ORDER BY started_at DESC"
    ).fetchall()
    assert [row[3] for row in plan] == [
        "SEARCH session USING INDEX session_by_person_and_start (person=?)"
    ]


def test_a_step_that_fails_leaves_the_file_without_any_step(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(db: Database) -> None:
        db.execute("CREATE TABLE half (a)")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(steps, "_migrations", [*steps._migrations, steps._Migration("x", fails)])
    history = SqliteHistory(path)
    assert history.open().exception() is not None
    with closing(sqlite3.connect(path)) as plain:
        assert shape_of(plain) == set()
        assert plain.execute("PRAGMA user_version").fetchone() == (0,)
    monkeypatch.undo()
    assert history.open().exception() is None
    history.close()
