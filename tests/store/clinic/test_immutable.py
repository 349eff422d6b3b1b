"""What is signed stays: the file itself refuses, whoever opens it with plain SQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.keys.file_key import FileKey, KeyRing
from tests.store.clinic.builders import (
    BY_MK,
    ClinicStores,
    a_note,
    a_prescription,
    fill,
    open_clinic,
)

SIGNED = "signed_at IS NOT NULL"
DRAFT = "signed_at IS NULL"


@pytest.fixture
def plain(path: Path, clinic: ClinicStores) -> Iterator[sqlite3.Connection]:
    """The file of a clinic with signed records and a draft of each, in another program."""
    [episode] = clinic.chart().episodes
    draft = a_prescription(episode.id, id="draft", version=3, signed_at=None)
    clinic.prescriptions.put_draft(draft, BY_MK)
    clinic.notes.put_note(a_note(id="draft"), BY_MK).result()
    clinic.history.close()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    yield connection
    connection.close()


@pytest.fixture
def with_key(path: Path) -> Iterator[sqlite3.Connection]:
    """The same in an encrypted file, opened by somebody who has its key and no program of ours."""
    import sqlcipher3

    keys = KeyRing(current=FileKey.new())
    clinic = open_clinic(SqliteHistory(path, keys=keys))
    fill(clinic)
    [episode] = clinic.chart().episodes
    draft = a_prescription(episode.id, id="draft", version=3, signed_at=None)
    clinic.prescriptions.put_draft(draft, BY_MK)
    clinic.notes.put_note(a_note(id="draft"), BY_MK).result()
    clinic.history.close()
    connection = sqlcipher3.connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA key = {keys.current.as_sql}")
    yield connection
    connection.close()


def content_of(plain: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    return plain.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()


REFUSED = {
    "a signed prescription is changed": (
        "prescription",
        f"UPDATE prescription SET message = 'Faster.' WHERE {SIGNED}",
    ),
    "a signed prescription is made a draft": (
        "prescription",
        f"UPDATE prescription SET signed_at = NULL WHERE {SIGNED}",
    ),
    "a signed prescription is deleted": (
        "prescription",
        "DELETE FROM prescription WHERE id = 'version-2'",
    ),
    "a signed prescription is replaced": (
        "prescription",
        "INSERT OR REPLACE INTO prescription SELECT id, person, episode, version, 'other', days,"
        " message, from_day, until, progress, therapist, signed_at, signed_offset_min"
        " FROM prescription WHERE id = 'version-2'",
    ),
    "a draft takes the place of a signed prescription": (
        "prescription",
        "UPDATE OR REPLACE prescription SET id = 'version-2' WHERE id = 'draft'",
    ),
    "the end of a prescription is changed": (
        "prescription_end",
        "UPDATE prescription_end SET on_day = '2030-01-01'",
    ),
    "the end of a prescription is deleted": ("prescription_end", "DELETE FROM prescription_end"),
    "the end of a prescription is replaced": (
        "prescription_end",
        "INSERT OR REPLACE INTO prescription_end SELECT prescription, kind, '2030-01-01',"
        " therapist, made_at, made_offset_min, reason FROM prescription_end",
    ),
    "a signed note is changed": ("note", f"UPDATE note SET plan = 'Other' WHERE {SIGNED}"),
    "a signed note is made a draft": ("note", f"UPDATE note SET signed_at = NULL WHERE {SIGNED}"),
    "a signed note is deleted": ("note", f"DELETE FROM note WHERE {SIGNED}"),
    "a signed note is replaced": (
        "note",
        "INSERT OR REPLACE INTO note SELECT id, person, visit, 'other', objective, assessment,"
        " plan, fragments, therapist, changed_at, changed_offset_min, signed_at,"
        f" signed_offset_min FROM note WHERE {SIGNED}",
    ),
    "a draft takes the place of a signed note": (
        "note",
        "UPDATE OR REPLACE note SET id = 'note-1' WHERE id = 'draft'",
    ),
    "an amendment is changed": ("amendment", "UPDATE amendment SET text = 'Other'"),
    "an amendment is deleted": ("amendment", "DELETE FROM amendment"),
    "an amendment is replaced": (
        "amendment",
        "INSERT OR REPLACE INTO amendment SELECT id, note, kind, 'other', reason, therapist,"
        " made_at, made_offset_min FROM amendment",
    ),
    "an entry of the trail is changed": ("event", "UPDATE event SET therapist = 'mk'"),
    "an entry of the trail is deleted": ("event", "DELETE FROM event WHERE sequence = 1"),
    "an entry of the trail is replaced": (
        "event",
        "INSERT OR REPLACE INTO event SELECT sequence, at, therapist, act, kind, 'other', person,"
        " digest, previous, hash FROM event WHERE sequence = 2",
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_the_file_refuses_that(plain: sqlite3.Connection, what: str) -> None:
    table, sql = REFUSED[what]
    before = content_of(plain, table)
    # Without foreign keys the triggers alone must hold: another program may not switch them on.
    plain.execute("PRAGMA foreign_keys = OFF")
    with pytest.raises(sqlite3.IntegrityError, match=r"never|keeps its id"):
        plain.execute(sql)
    assert content_of(plain, table) == before


@pytest.mark.parametrize("what", REFUSED)
def test_with_the_key_of_an_encrypted_file_it_refuses_the_same(
    with_key: sqlite3.Connection, what: str
) -> None:
    table, sql = REFUSED[what]
    before = content_of(with_key, table)
    with pytest.raises(Exception, match=r"never|keeps its id"):
        with_key.execute(sql)
    assert content_of(with_key, table) == before


@pytest.mark.parametrize("table", ["prescription", "prescription_end", "note", "amendment"])
def test_nothing_signed_has_a_row_number_by_which_another_row_could_replace_it(
    plain: sqlite3.Connection, table: str
) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such column: rowid"):
        plain.execute(f"SELECT rowid FROM {table}")


@pytest.mark.parametrize(
    "sql",
    [
        f"UPDATE prescription SET message = 'Faster.' WHERE {DRAFT}",
        f"DELETE FROM prescription WHERE {DRAFT}",
        f"UPDATE note SET plan = 'Other' WHERE {DRAFT}",
        f"DELETE FROM note WHERE {DRAFT}",
        f"UPDATE note SET signed_at = changed_at WHERE {DRAFT}",
    ],
)
def test_a_draft_is_free(plain: sqlite3.Connection, sql: str) -> None:
    assert plain.execute(sql).rowcount == 1


ERASED = (
    "DELETE FROM amendment",
    "DELETE FROM note",
    "DELETE FROM prescription_end",
    "DELETE FROM prescription",
)


def test_erasing_a_person_is_the_one_way_past(plain: sqlite3.Connection) -> None:
    plain.execute("INSERT INTO erasing (person) VALUES ('anna')")
    for sql in ERASED:
        plain.execute(sql)
    for table in ("amendment", "note", "prescription_end", "prescription"):
        assert content_of(plain, table) == []


@pytest.mark.parametrize("sql", ERASED)
def test_erasing_one_person_opens_nothing_of_another(plain: sqlite3.Connection, sql: str) -> None:
    plain.execute("INSERT INTO erasing (person) VALUES ('somebody else')")
    with pytest.raises(sqlite3.IntegrityError, match="never deleted"):
        plain.execute(sql)


def test_even_then_the_trail_stays_and_nothing_is_changed(plain: sqlite3.Connection) -> None:
    plain.execute("INSERT INTO erasing (person) VALUES ('anna')")
    for sql in ("DELETE FROM event", f"UPDATE note SET plan = '' WHERE {SIGNED}"):
        with pytest.raises(sqlite3.IntegrityError, match="never"):
            plain.execute(sql)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE prescription SET progress = 'wild' WHERE id = 'draft'",
        "UPDATE prescription SET days = 'Monday' WHERE id = 'draft'",
        "UPDATE prescription SET episode = 'none' WHERE id = 'draft'",
        "UPDATE person SET state = 'gone'",
        "UPDATE person SET side = 'both'",
        "UPDATE person SET cares = 'nobody'",
        "UPDATE visit SET state = 'late'",
        "UPDATE observation SET kind = 'guess'",
        "UPDATE note SET fragments = 'none' WHERE id = 'draft'",
        "UPDATE adherence_report SET done = 'most'",
        "UPDATE consent SET kind = 'all'",
        "UPDATE goal SET state = 'maybe'",
        "DELETE FROM person",
        "DELETE FROM therapist",
        "DELETE FROM visit",
        "DELETE FROM episode",
    ],
)
def test_nonsense_is_refused_by_the_file_itself(plain: sqlite3.Connection, sql: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="constraint failed"):
        plain.execute(sql)
