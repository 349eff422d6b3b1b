"""The clinic chooses how long records are kept, and the file says when each contact was last."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from rehab_desktop.core.clinic.person import Role, Therapist
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.retention import Retention, RetentionRule
from rehab_desktop.core.clinic.roles import NotAllowed
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.core.clinic.visit import VisitState
from rehab_desktop.core.history.record import SessionPlace
from rehab_desktop.store.clinic.retention import SqliteRetention
from tests.store.builders import EVENING, a_session
from tests.store.clinic.builders import BY_MK, TODAY, ClinicStores, a_person, a_visit

RULE = RetentionRule(years=8, child_age=25)


@pytest.fixture
def kept(empty: ClinicStores) -> SqliteRetention:
    empty.people.put_person(a_person(), BY_MK).result()
    return SqliteRetention(empty.history)


def last_contact(kept: SqliteRetention) -> date:
    [record] = kept.records().result()
    return record.last_contact


def test_nothing_is_chosen_at_first(kept: SqliteRetention) -> None:
    assert kept.retention().result() == Retention()


def test_what_was_chosen_stays_and_is_entered(kept: SqliteRetention, empty: ClinicStores) -> None:
    kept.put_rule(RULE, BY_MK).result()
    kept.put_look(BY_MK).result()
    assert kept.retention().result() == Retention(rule=RULE, looked_on=TODAY)
    kept.put_rule(RetentionRule(years=10), BY_MK).result()
    assert kept.retention().result().rule == RetentionRule(years=10)
    entries = [one for one in empty.trail.trail().result() if one.kind == "clinic_setting"]
    assert {one.act for one in entries} == {Act.CHANGED}
    assert len(entries) == 5


def test_only_the_lead_chooses(kept: SqliteRetention, empty: ClinicStores) -> None:
    empty.therapists.put_therapist(
        Therapist(id="ab", letters="AB", role=Role.THERAPIST), BY_MK
    ).result()
    by = Author(therapist="ab", at=EVENING)
    for refused in (kept.put_rule(RULE, by), kept.put_look(by)):
        with pytest.raises(NotAllowed):
            refused.result()
    assert kept.retention().result() == Retention()


def test_the_last_contact_is_the_newest_of_all_that_happened(
    kept: SqliteRetention, empty: ClinicStores
) -> None:
    assert last_contact(kept) == TODAY
    for days, state in ((3, VisitState.DONE), (9, VisitState.MISSED)):
        visit = a_visit(id=f"v{days}", day=TODAY + timedelta(days=days), state=state)
        empty.visits.put_visit(visit, BY_MK).result()
    # A visit that was missed is no contact.
    assert last_contact(kept) == TODAY + timedelta(days=3)
    later = EVENING + timedelta(days=5)
    session = a_session(place=SessionPlace.HOME, started_at=later, ended_at=later)
    empty.history.of("anna").add(replace(session)).result()
    assert last_contact(kept) == later.date()


def test_a_visit_that_is_only_planned_is_no_contact(
    kept: SqliteRetention, empty: ClinicStores
) -> None:
    """One to come has not happened, and of one that is past nobody ever said that they came."""
    for days in (3, 400):
        visit = a_visit(id=f"v{days}", day=TODAY + timedelta(days=days))
        empty.visits.put_visit(visit, BY_MK).result()
    [record] = kept.records().result()
    assert record.last_contact == TODAY
    assert record.expected_on == TODAY + timedelta(days=400)


def test_nobody_is_expected_who_has_no_visit_planned(
    kept: SqliteRetention, empty: ClinicStores
) -> None:
    for state in (VisitState.DONE, VisitState.MISSED):
        empty.visits.put_visit(a_visit(id=state.value, state=state), BY_MK).result()
    [record] = kept.records().result()
    assert record.expected_on is None
