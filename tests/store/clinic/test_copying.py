"""A copy has everything about the person, nothing about others, and is entered in the trail."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from rehab_desktop.core.clinic.person import Role, Therapist
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import NotAllowed
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.core.history.record import SessionPlace
from rehab_desktop.store.clinic.copying import SqliteCopies
from rehab_desktop.store.person_tables import PERSON_TABLES, WhenCopied
from tests.store.builders import EVENING, a_session
from tests.store.clinic.builders import (
    BY_MK,
    ClinicStores,
    a_note,
    a_person,
    a_visit,
    an_observation,
)

AB = Therapist(id="ab", letters="AB", role=Role.THERAPIST)
CD = Therapist(id="cd", letters="CD", role=Role.ASSISTANT)


@pytest.fixture
def copies(clinic: ClinicStores) -> SqliteCopies:
    clinic.people.put_person(a_person(id="bo", code="BS-2", family="Specht", given="Bo"), BY_MK)
    clinic.visits.put_visit(a_visit(id="visit-bo", person="bo"), BY_MK)
    led = {"place": SessionPlace.CLINIC, "led_by": "mk"}
    clinic.history.of("anna").add(a_session(id="hers", visit="visit-1", **led)).result()
    clinic.history.of("bo").add(a_session(id="his", **led)).result()
    return SqliteCopies(clinic.history)


def test_a_copy_has_each_table_that_the_list_names(
    copies: SqliteCopies, clinic: ClinicStores
) -> None:
    tables = copies.record("anna", BY_MK).result().tables
    assert set(tables) == {one.name for one in PERSON_TABLES if one.copy is WhenCopied.IN}
    for filled in ("person", "note", "amendment", "session", "performed_set"):
        assert tables[filled], filled
    assert [row["id"] for row in tables["session"]] == ["hers"]
    [note] = tables["note"]
    assert note["fragments"][0]["text"] == "Held 42 s."
    assert "bo" not in {row["person"] for row in tables["event"]}


def test_what_was_entered_by_mistake_is_in_the_copy_of_whom_it_is_about(
    copies: SqliteCopies, clinic: ClinicStores
) -> None:
    seen = an_observation(id="seen-wrong", text="Specht's own words")
    clinic.visits.put_observation(seen, BY_MK)
    note = a_note(id="note-wrong", signed_at=EVENING)
    clinic.notes.sign_note(note, BY_MK)
    clinic.history.of("anna").add(
        a_session(id="wrong", place=SessionPlace.CLINIC, led_by="mk", note="Specht ran")
    ).result()
    fix = clinic.corrections
    fix.move_observation("seen-wrong", "bo", "seen-right", "Mixed up", BY_MK)
    to = a_visit(id="visit-bo", person="bo")
    fix.move_note("note-wrong", to, "note-right", "Mixed up", BY_MK)
    fix.move_session("wrong", "bo", "right", "Mixed up", BY_MK).result()

    anna, bo = (copies.record(one, BY_MK).result() for one in ("anna", "bo"))
    assert anna.left_out == 3
    assert "Specht" not in str(anna.tables)
    for wrong in ("seen-wrong", "note-wrong", "wrong"):
        assert f"'{wrong}'" not in str(anna.tables), wrong
    assert "Specht ran" in {row["note"] for row in bo.tables["session"]}
    assert bo.left_out == 0


def test_a_therapist_copies_whom_they_care_for_and_an_assistant_nobody(
    copies: SqliteCopies, clinic: ClinicStores
) -> None:
    for one in (AB, CD):
        clinic.therapists.put_therapist(one, BY_MK).result()
    by_ab, by_cd = (Author(therapist=one, at=EVENING) for one in ("ab", "cd"))
    for refused in (by_ab, by_cd):
        with pytest.raises(NotAllowed):
            copies.record("anna", refused).result()
        with pytest.raises(NotAllowed):
            copies.copied("anna", "0" * 64, refused).result()
    clinic.people.put_person(replace(a_person(), cares="ab"), BY_MK).result()
    assert copies.record("anna", by_ab).result().chart.person.id == "anna"
    clinic.people.put_person(replace(a_person(), cares="cd"), BY_MK).result()
    with pytest.raises(NotAllowed):
        copies.record("anna", by_cd).result()


def test_each_copy_is_entered_with_the_digest_of_its_file(
    copies: SqliteCopies, clinic: ClinicStores
) -> None:
    later = Author(therapist="mk", at=EVENING + timedelta(hours=1))
    copies.copied("anna", "0" * 64, later).result()
    head = clinic.trail.head().result()
    assert head is not None
    assert (head.act, head.person, head.therapist) == (Act.COPIED, "anna", "mk")
