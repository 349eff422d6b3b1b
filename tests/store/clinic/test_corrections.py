"""What was recorded by mistake is withdrawn or moved: both ends stay to be seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.correction import MovedKind
from rehab_desktop.core.clinic.note import AmendmentKind, NotePart
from rehab_desktop.core.clinic.trail import Act, first_wrong
from rehab_desktop.core.clinic.visit import VisitState
from rehab_desktop.core.history.record import SessionPlace, SessionRecord
from rehab_desktop.store.errors import ClinicKeepsSessions, StoreError
from rehab_desktop.store.past import SqlitePast
from tests.store.builders import a_session
from tests.store.clinic.builders import (
    BY_MK,
    ClinicStores,
    a_note,
    a_person,
    a_visit,
    an_observation,
)

LONG_AFTER = datetime(2100, 1, 1, tzinfo=UTC)


@pytest.fixture
def led(clinic: ClinicStores) -> SessionRecord:
    """A session that was led with Anna and meant for Bo."""
    clinic.people.put_person(a_person(id="bo", code="BS-2", family="Specht", given="Bo"), BY_MK)
    record = a_session(
        id="led",
        place=SessionPlace.CLINIC,
        led_by="mk",
        visit="visit-1",
        prescription="version-1",
    )
    clinic.history.of("anna").add(record).result()
    return record


def test_a_withdrawn_session_counts_nowhere_and_stays_in_the_record(
    clinic: ClinicStores, led: SessionRecord
) -> None:
    clinic.corrections.withdraw_session("led", "Clicked by mistake", BY_MK).result()
    past = SqlitePast(clinic.history.of("anna"))
    assert (past.count().result(), past.deleted().result()) == (0, [])
    chart = clinic.chart()
    [session] = chart.withdrawn_sessions
    assert (chart.sessions, session.session.id, session.sets) == ((), "led", led.sets)
    assert session.withdrawn is not None
    assert (session.withdrawn.reason, session.withdrawn.by) == ("Clicked by mistake", "mk")
    assert session.withdrawn.at == BY_MK.at
    past.restore("led").result()
    assert past.count().result() == 0


def test_nothing_is_withdrawn_without_a_reason_or_twice(
    clinic: ClinicStores, led: SessionRecord
) -> None:
    without = clinic.corrections.withdraw_session("led", "", BY_MK).exception()
    assert isinstance(without, Invalid)
    clinic.corrections.withdraw_session("led", "Mistake", BY_MK).result()
    again = clinic.corrections.withdraw_session("led", "Mistake", BY_MK).exception()
    assert isinstance(again, LookupError)


def test_a_session_that_is_moved_is_whole_at_the_right_person_and_linked_from_both(
    clinic: ClinicStores, led: SessionRecord
) -> None:
    clinic.corrections.move_session("led", "bo", "moved", "Meant for Bo", BY_MK).result()
    [stored] = clinic.history.of("bo").sessions().result()
    assert stored == replace(led, id="moved", visit=None, prescription=None)
    anna, bo = clinic.chart("anna"), clinic.chart("bo")
    assert [one.session.id for one in anna.withdrawn_sessions] == ["led"]
    assert [(one.session.id, one.session.sets) for one in bo.sessions] == [("moved", 2)]
    [link] = anna.moves
    assert bo.moves == (link,)
    assert (link.kind, link.from_record, link.from_person) == (MovedKind.SESSION, "led", "anna")
    assert (link.to_record, link.to_person) == ("moved", "bo")
    assert (link.reason, link.by) == ("Meant for Bo", "mk")
    entries = clinic.trail.trail().result()
    assert [(one.act, one.record) for one in entries[-2:]] == [
        (Act.WITHDRAWN, "led"),
        (Act.MADE, "moved"),
    ]
    assert first_wrong(entries) is None


def test_a_session_moved_to_nobody_stays_where_it_is(
    clinic: ClinicStores, led: SessionRecord
) -> None:
    refused = clinic.corrections.move_session("led", "nobody", "moved", "Mistake", BY_MK)
    assert isinstance(refused.exception(), StoreError)
    assert [one.session.id for one in clinic.chart().sessions] == ["led"]


def test_an_observation_that_is_moved_leaves_the_visit(
    clinic: ClinicStores, led: SessionRecord
) -> None:
    clinic.corrections.move_observation("seen-1", "bo", "seen-2", "Meant for Bo", BY_MK).result()
    [left] = clinic.chart("anna").observations
    assert left.withdrawn is not None
    expected = an_observation(id="seen-2", person="bo", visit=None, session=None, set_index=None)
    bo = clinic.chart("bo")
    assert bo.observations == (expected,)
    assert [one.kind for one in bo.moves] == [MovedKind.OBSERVATION]


def test_a_note_that_is_moved_is_withdrawn_and_a_draft_at_the_other_persons_visit(
    clinic: ClinicStores, led: SessionRecord
) -> None:
    visit = a_visit(id="visit-2", person="bo", state=VisitState.HERE)
    clinic.visits.put_visit(visit, BY_MK)
    known_before = replace(visit, state=VisitState.PLANNED)
    clinic.corrections.move_note("note-1", known_before, "note-2", "Meant for Bo", BY_MK).result()
    anna, bo = clinic.chart("anna"), clinic.chart("bo")
    assert bo.visits == (visit,), "a visit that is stored stays as it is"
    assert anna.notes == (a_note(signed_at=BY_MK.at),)
    assert AmendmentKind.WITHDRAWN in {one.kind for one in anna.amendments}
    [draft] = bo.notes
    assert (draft.person, draft.visit, draft.signed) == ("bo", "visit-2", False)
    assert draft.parts[NotePart.PLAN] == "As before."
    assert draft.fragments == ()
    again = clinic.corrections.move_note("note-1", visit, "note-3", "Meant for Bo", BY_MK)
    assert isinstance(again.exception(), LookupError)


def test_a_note_brings_its_visit_where_the_other_person_has_none(
    clinic: ClinicStores, led: SessionRecord
) -> None:
    visit = a_visit(id="visit-2", person="bo", state=VisitState.DONE)
    clinic.corrections.move_note("note-1", visit, "note-2", "Meant for Bo", BY_MK).result()
    bo = clinic.chart("bo")
    assert (bo.visits, [one.visit for one in bo.notes]) == ((visit,), ["visit-2"])
    refused = clinic.corrections.move_note(
        "no such note", replace(visit, id="visit-3"), "note-3", "Meant for Bo", BY_MK
    )
    assert isinstance(refused.exception(), LookupError)
    assert clinic.chart("bo").visits == (visit,)


def test_what_was_seen_at_a_session_is_moved_with_it(
    clinic: ClinicStores, led: SessionRecord
) -> None:
    seen = an_observation(id="seen-2", session="led", set_index=1)
    clinic.visits.put_observation(seen, BY_MK).result()
    clinic.corrections.move_session("led", "bo", "moved", "Meant for Bo", BY_MK).result()
    anna, bo = clinic.chart("anna"), clinic.chart("bo")
    assert [one.id for one in anna.observations if one.withdrawn is not None] == ["seen-2"]
    [there] = bo.observations
    assert there == replace(seen, id=there.id, person="bo", visit=None, session="moved")
    assert {one.kind for one in bo.moves} == {MovedKind.SESSION, MovedKind.OBSERVATION}
    assert first_wrong(clinic.trail.trail().result()) is None


def test_nothing_is_erased_by_a_rule_in_a_clinic(clinic: ClinicStores, led: SessionRecord) -> None:
    past = SqlitePast(clinic.history.of("anna"))
    clinic.corrections.withdraw_session("led", "Mistake", BY_MK).result()
    past.erase_before(LONG_AFTER).result()
    assert [one.session.id for one in clinic.chart().withdrawn_sessions] == ["led"]


def test_a_clinics_session_is_never_deleted(clinic: ClinicStores, led: SessionRecord) -> None:
    past = SqlitePast(clinic.history.of("anna"))
    for refused in (past.delete("led"), past.erase("led")):
        assert isinstance(refused.exception(), ClinicKeepsSessions)
    assert [one.session.id for one in clinic.chart().sessions] == ["led"]


def test_a_clinics_session_is_not_changed_without_an_author(
    clinic: ClinicStores, led: SessionRecord
) -> None:
    past, before = SqlitePast(clinic.history.of("anna")), clinic.chart()
    for refused in (past.revise(replace(led, effort=9)), past.add(replace(led, id="by-hand"))):
        assert isinstance(refused.exception(), ClinicKeepsSessions)
    assert clinic.chart() == before


def test_not_even_by_plain_sql(clinic: ClinicStores, led: SessionRecord) -> None:
    def delete(sql: str) -> None:
        clinic.history.ask_file(lambda db: db.execute(sql)).result()

    for table in ("pain_entry", "performed_set", "exercise_tally"):
        delete(f"DELETE FROM {table}")
    with pytest.raises(StoreError):
        delete("DELETE FROM session")
    delete("INSERT INTO erasing (person) VALUES ('anna')")
    delete("DELETE FROM session")
