"""Who may put a back-up in the place of a clinic's history. The file is asked, not the screen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from rehab_desktop.core.clinic.person import Role, Therapist
from rehab_desktop.core.clinic.roles import NoAuthor, NotAllowed, NotWorking
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.keys.file_key import FileKey, KeyRing
from rehab_desktop.store.keys.file_names import CLINIC_FILE
from tests.store.clinic.builders import BY_MK, fill, open_clinic

RING = KeyRing(current=FileKey(bytes(range(32))))
OTHERS = (
    Therapist(id="ab", letters="AB", role=Role.THERAPIST),
    Therapist(id="cd", letters="CD", role=Role.ASSISTANT),
    Therapist(id="ef", letters="EF", role=Role.LEAD, active=False),
)


@pytest.fixture
def history(tmp_path: Path) -> Iterator[SqliteHistory]:
    """An encrypted clinic, led by MK, with others and a back-up."""
    (tmp_path / CLINIC_FILE).write_text("{}")
    with closing(SqliteHistory(tmp_path / "history.sqlite", keys=RING)) as history:
        clinic = open_clinic(history)
        fill(clinic)
        for one in OTHERS:
            clinic.therapists.put_therapist(one, BY_MK).result()
        history.back_up().result()
        yield history


def newest(history: SqliteHistory) -> Path:
    return history.list_backups().result()[0].path


def test_the_lead_restores(history: SqliteHistory) -> None:
    assert history.restore(newest(history), "mk").exception() is None


@pytest.mark.parametrize(
    ("by", "fault"),
    [
        ("ab", NotAllowed),
        ("cd", NotAllowed),
        ("ef", NotWorking),
        ("nobody here", NoAuthor),
        (None, NoAuthor),
    ],
)
def test_nobody_else_does_as_long_as_the_file_can_be_read(
    history: SqliteHistory, by: str | None, fault: type[NotAllowed]
) -> None:
    assert type(history.restore(newest(history), by).exception()) is fault
    assert not (history.path.parent / "replaced").exists()
    assert len(therapists_of(history)) == 1 + len(OTHERS)


def test_a_role_that_was_just_taken_away_and_is_only_in_the_log_counts(
    history: SqliteHistory,
) -> None:
    sql = "UPDATE therapist SET role = 'assistant' WHERE id = 'mk'"
    history.ask_file(lambda db: db.execute(sql)).result()
    assert type(history.restore(newest(history), "mk").exception()) is NotAllowed


@pytest.mark.parametrize("by", ["cd", None])
def test_of_a_damaged_file_nobody_knows_the_roles(history: SqliteHistory, by: str | None) -> None:
    backup = newest(history)
    history.close()
    history.path.write_bytes(b"spoilt" * 2000)
    with closing(SqliteHistory(history.path, keys=RING)) as again:
        again.restore(backup, by).result()
        assert len(therapists_of(again)) == 1 + len(OTHERS)


def test_in_a_clinic_that_is_not_encrypted_a_command_asks_nobody_who_they_are(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "plain"
    folder.mkdir()
    (folder / CLINIC_FILE).write_text("{}")
    with closing(SqliteHistory(folder / "history.sqlite")) as history:
        clinic = open_clinic(history)
        clinic.therapists.put_therapist(OTHERS[0], BY_MK).result()
        backup = history.back_up().result().path
        assert history.restore(backup).exception() is None
        assert type(history.restore(backup, "ab").exception()) is NotAllowed


def therapists_of(history: SqliteHistory) -> list[str]:
    sql = "SELECT id FROM therapist"
    return history.ask_file(lambda db: [row[0] for row in db.execute(sql)]).result()
