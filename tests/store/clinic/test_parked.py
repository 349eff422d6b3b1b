"""Sessions in progress of several people in one file, and each person's own history over it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from rehab_desktop.core.clinic.note import NotePart
from rehab_desktop.core.clinic.ports import ParkedSession
from rehab_desktop.core.clinic.trail import Act, first_wrong
from rehab_desktop.core.content.routine_ports import StoredRoutine
from rehab_desktop.core.history.record import SessionPlace
from rehab_desktop.store.errors import DiskFull
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.outbox import PendingWrites
from rehab_desktop.store.own_routines import SqliteRoutines
from tests.store.builders import EVENING, a_checkpoint, a_session
from tests.store.clinic.builders import BY_MK, ClinicStores, a_note, a_person, a_visit, open_clinic

LED = {"place": SessionPlace.CLINIC, "led_by": "mk"}


@pytest.fixture
def three(clinic: ClinicStores) -> ClinicStores:
    """Anna, Bo and Cleo."""
    for number, id_ in enumerate(("bo", "cleo"), start=2):
        clinic.people.put_person(a_person(id=id_, code=f"XX-{number}", family=id_), BY_MK).result()
    return clinic


def test_each_person_has_a_session_of_their_own(three: ClinicStores) -> None:
    checkpoints = {
        id_: a_checkpoint(saved_at=EVENING + timedelta(minutes=minute), **LED)
        for minute, id_ in enumerate(("anna", "bo", "cleo"))
    }
    for id_, checkpoint in checkpoints.items():
        three.history.of(id_).save_checkpoint(checkpoint).result()
    for id_, checkpoint in checkpoints.items():
        assert three.history.of(id_).checkpoint().result() == checkpoint
    assert three.parked.parked().result() == [
        ParkedSession(
            id=checkpoint.id,
            person=id_,
            title=checkpoint.title,
            saved_at=checkpoint.saved_at,
            led_by="mk",
            visit=None,
        )
        for id_, checkpoint in checkpoints.items()
    ]


def test_finishing_or_discarding_one_leaves_the_others(three: ClinicStores) -> None:
    for id_ in ("anna", "bo", "cleo"):
        three.history.of(id_).save_checkpoint(a_checkpoint(id=id_, **LED)).result()
    three.history.of("anna").add(a_session(id="anna", **LED)).result()
    three.history.of("bo").clear_checkpoint("bo").result()
    assert [one.person for one in three.parked.parked().result()] == ["cleo"]


def test_a_finished_session_keeps_the_plan_of_its_own_check_point(
    path: Path, three: ClinicStores
) -> None:
    for id_ in ("anna", "bo"):
        running = a_checkpoint(id=id_, plan=f"plan of {id_}", **LED)
        three.history.of(id_).save_checkpoint(running).result()
    three.history.of("anna").add(a_session(id="anna", **LED)).result()
    three.history.close()
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("SELECT steps FROM session_plan").fetchall() == [("plan of anna",)]


def test_parked_sessions_are_there_after_a_crash(path: Path, three: ClinicStores) -> None:
    checkpoint = a_checkpoint(id="bo", **LED)
    three.history.of("bo").save_checkpoint(checkpoint).result()
    three.history.close()
    again = SqliteHistory(path)
    assert open_clinic(again).parked.parked().result()[0].id == "bo"
    assert again.of("bo").checkpoint().result() == checkpoint
    again.close()


def test_two_people_may_have_a_routine_of_one_id(three: ClinicStores) -> None:
    anna, bo = (SqliteRoutines(three.history.of(id_)) for id_ in ("anna", "bo"))
    of_anna = StoredRoutine(id="my-routine", title="Of Anna", content="", changed_at=EVENING)
    of_bo = replace(of_anna, title="Of Bo")
    anna.put(of_anna).result()
    bo.put(of_bo).result()
    anna.delete(of_anna.id, EVENING).result()
    assert anna.routines().result() == ()
    assert bo.routines().result() == (of_bo,)


def test_closing_another_persons_history_closes_nothing(three: ClinicStores) -> None:
    other = three.history.of("bo")
    other.close()
    other.add(record := a_session()).result()
    assert three.history.of("bo").sessions().result() == [record]


def test_what_the_disk_refuses_is_kept_and_stored_in_its_order(path: Path) -> None:
    history = SqliteHistory(path, retry_s=3600)
    clinic = open_clinic(history)
    clinic.people.put_person(a_person(), BY_MK).result()
    clinic.visits.put_visit(a_visit(), BY_MK).result()
    told: list[PendingWrites | None] = []
    history.watch(told.append)
    history.ask_file(lambda db: db.execute("PRAGMA max_page_count = 1")).result()
    long = {NotePart.SUBJECTIVE: " ".join(["knee"] * 700)}
    for write in (
        history.of("anna").add(a_session(note="long " * 4000)),
        clinic.notes.put_note(a_note(parts=long), BY_MK),
        clinic.notes.sign_note(a_note(parts=long, signed_at=EVENING), BY_MK),
    ):
        assert isinstance(write.exception(), DiskFull)
    assert told[-1] is not None
    assert told[-1].writes == 3
    assert clinic.chart().notes == ()
    before = len(clinic.trail.trail().result())

    history.ask_file(lambda db: db.execute("PRAGMA max_page_count = 100000")).result()
    history.of("anna").retry().result()
    assert told[-1] is None
    [note] = clinic.chart().notes
    assert (note.parts[NotePart.SUBJECTIVE], note.signed_at) == (" ".join(["knee"] * 700), EVENING)
    assert len(clinic.chart().sessions) == 1
    entries = clinic.trail.trail().result()
    assert [one.act for one in entries[before:]] == [Act.MADE, Act.SIGNED]
    assert first_wrong(entries) is None
    history.close()
