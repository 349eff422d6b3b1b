"""The trail of a real file: whatever is done to it past its triggers is found, and so is a back-up
that was put in its place.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.core.clinic.trail_check import KeptHead, TrailCheck
from rehab_desktop.store import restored_file
from rehab_desktop.store.clinic.restorations import enter_restored
from rehab_desktop.store.clinic.trail import SqliteTrail
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.keys.file_names import CLINIC_FILE
from tests.store.builders import EVENING
from tests.store.clinic.builders import BY_MK, ClinicStores, a_person, a_visit

GUARDS = ("event_stays", "event_kept", "event_not_replaced")


def harmed(clinic: ClinicStores, *sql: str) -> TrailCheck:
    """What is found after somebody with the file has dropped its triggers and done this."""
    path = clinic.history.path
    clinic.history.close()
    with closing(sqlite3.connect(path)) as plain, plain:
        for guard in GUARDS:
            plain.execute(f"DROP TRIGGER {guard}")
        for one in sql:
            plain.execute(one)
    with closing(SqliteHistory(path)) as history:
        return SqliteTrail(history).check().result()


def check(clinic: ClinicStores, *kept: KeptHead) -> TrailCheck:
    return clinic.trail.check(kept).result()


@pytest.mark.parametrize(
    "change",
    [
        "at = '2020-01-01T00:00:00.000000Z'",
        "at = replace(at, 'Z', '+00:00')",
        "at = 'yesterday'",
        "therapist = 'other'",
        "act = 'made'",
        "act = 'undone'",
        "kind = 'note'",
        "record = 'other'",
        "person = NULL",
        "digest = ''",
        "previous = ''",
        "hash = ''",
        "sequence = 900",
    ],
)
def test_any_column_of_a_row_that_is_changed_is_found(clinic: ClinicStores, change: str) -> None:
    assert harmed(clinic, f"UPDATE event SET {change} WHERE sequence = 6").wrong == 6


def test_a_row_that_is_removed_is_found(clinic: ClinicStores) -> None:
    assert harmed(clinic, "DELETE FROM event WHERE sequence = 4").wrong == 4


def test_two_rows_that_are_swapped_are_found(clinic: ClinicStores) -> None:
    swap = (
        "UPDATE event SET sequence = -1 WHERE sequence = 3",
        "UPDATE event SET sequence = 3 WHERE sequence = 8",
        "UPDATE event SET sequence = 8 WHERE sequence = -1",
    )
    assert harmed(clinic, *swap).wrong == 3


def test_a_row_that_is_added_is_found(clinic: ClinicStores) -> None:
    add = (
        "INSERT INTO event SELECT sequence + 1, at, therapist, act, kind, record, person, digest,"
        " hash, hash FROM event ORDER BY sequence DESC LIMIT 1"
    )
    number = check(clinic).number
    assert harmed(clinic, add).wrong == number + 1


def test_an_end_that_is_cut_off_is_found_by_the_name_of_a_back_up(clinic: ClinicStores) -> None:
    clinic.history.back_up().result()
    assert (check(clinic).is_right, check(clinic).found) == (True, 1)
    found = harmed(clinic, "DELETE FROM event WHERE sequence > 10")
    assert (found.wrong, found.number) == (None, 10)
    [missing] = found.missing
    assert missing.name.startswith("history-")
    assert not found.is_right


def test_an_end_that_is_cut_off_is_found_by_the_paper_of_a_day(clinic: ClinicStores) -> None:
    head = clinic.trail.head().result()
    assert head is not None
    kept = KeptHead(digits=head.hash[:32])
    assert check(clinic, kept).is_right
    path = clinic.history.path
    assert harmed(clinic, "DELETE FROM event WHERE sequence > 10").is_right
    with closing(SqliteHistory(path)) as history:
        assert SqliteTrail(history).check((kept,)).result().missing == (kept,)


# The clock


def test_a_clock_that_went_back_is_entered_before_what_follows(clinic: ClinicStores) -> None:
    before = replace(BY_MK, at=EVENING - timedelta(hours=2))
    clinic.visits.put_visit(a_visit(id="later"), before).result()
    entries = clinic.trail.trail().result()
    assert [one.act for one in entries[-2:]] == [Act.CLOCK_WENT_BACK, Act.MADE]
    assert entries[-2].record == entries[-3].hash
    # From then on it goes the usual way.
    clinic.visits.put_visit(a_visit(id="last"), replace(before, at=before.at)).result()
    assert clinic.trail.trail().result()[-1].act is Act.MADE
    assert check(clinic).is_right


def test_a_clock_that_is_set_by_seconds_is_no_act(clinic: ClinicStores) -> None:
    corrected = replace(BY_MK, at=EVENING - timedelta(seconds=20))
    clinic.visits.put_visit(a_visit(id="later"), corrected).result()
    acts = [one.act for one in clinic.trail.trail().result()]
    assert Act.CLOCK_WENT_BACK not in acts


# Restoring


@pytest.fixture
def folder(clinic: ClinicStores) -> Path:
    """The folder of the clinic, with the file that makes it one."""
    folder = clinic.history.path.parent
    (folder / CLINIC_FILE).write_text("{}")
    return folder


def test_a_back_up_that_was_restored_is_entered_by_who_works_next(
    clinic: ClinicStores, folder: Path
) -> None:
    made = clinic.history.back_up().result()
    clinic.people.put_person(a_person(family="Other"), BY_MK).result()
    second = clinic.history.back_up().result()
    clinic.history.restore(made.path).result()
    assert not check(clinic).is_right  # nobody has told yet why the newest head is gone
    later = Author(therapist="mk", at=second.made_at + timedelta(hours=1))
    for _ in range(2):
        enter_restored(clinic.history, later).result()
    [entered] = [one for one in clinic.trail.trail().result() if one.act is Act.RESTORED]
    assert (entered.kind, entered.record) == ("backup", made.path.name)
    found = check(clinic)
    assert found.is_right
    assert [one.name for one in found.left_behind] == [second.path.name]
    assert not (folder / restored_file.NAME).exists()


def test_a_disk_that_refuses_leaves_it_to_be_entered_later(
    clinic: ClinicStores, folder: Path
) -> None:
    made = clinic.history.back_up().result()
    clinic.history.restore(made.path).result()
    clinic.history.view_only().result()
    assert enter_restored(clinic.history, BY_MK).exception() is not None
    assert (folder / restored_file.NAME).exists()


def test_a_home_that_restores_keeps_nothing_of_it(history: SqliteHistory) -> None:
    made = history.back_up().result()
    history.restore(made.path).result()
    assert not history.path.with_name(restored_file.NAME).exists()


def test_a_list_that_somebody_spoilt_is_none(clinic: ClinicStores, folder: Path) -> None:
    (folder / restored_file.NAME).write_bytes(b"spoilt")
    enter_restored(clinic.history, BY_MK).result()
    assert Act.RESTORED not in {one.act for one in clinic.trail.trail().result()}
