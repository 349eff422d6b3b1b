"""Visits in the file, and what is seen and told at them."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.core.clinic.visit import DoneAtHome, VisitState, Withdrawn
from tests.store.builders import EVENING
from tests.store.clinic.builders import (
    BY_MK,
    REPORT,
    TODAY,
    ClinicStores,
    a_person,
    a_visit,
    an_observation,
)

WITHDRAWN = Withdrawn(reason="Wrong side", by="mk", at=EVENING + timedelta(minutes=5))


def test_the_visits_of_a_day_come_by_time_and_those_without_one_last(
    clinic: ClinicStores,
) -> None:
    for id_, at in (("later", time(11, 0)), ("whenever", None), ("first", time(7, 50))):
        clinic.visits.put_visit(a_visit(id=id_, at=at), BY_MK)
    clinic.visits.put_visit(a_visit(id="tomorrow", day=TODAY + timedelta(days=1)), BY_MK).result()
    found = [one.id for one in clinic.visits.visits(TODAY).result()]
    assert found == ["first", "visit-1", "later", "whenever"]


def test_a_visit_comes_and_goes(clinic: ClinicStores) -> None:
    for state in VisitState:
        clinic.visits.set_state("visit-1", state, BY_MK).result()
        assert clinic.visits.visits(TODAY).result() == [a_visit(state=state)]


def test_a_visit_that_nobody_planned_has_no_state(clinic: ClinicStores) -> None:
    refused = clinic.visits.set_state("nothing", VisitState.HERE, BY_MK).exception()
    assert isinstance(refused, LookupError)


def test_a_planned_visit_can_be_taken_off_the_day(clinic: ClinicStores) -> None:
    clinic.visits.put_visit(a_visit(id="mistake"), BY_MK)
    clinic.visits.delete_visit("mistake", BY_MK).result()
    assert [one.id for one in clinic.visits.visits(TODAY).result()] == ["visit-1"]


@pytest.mark.parametrize("state", [VisitState.PLANNED, VisitState.DONE])
def test_a_visit_at_which_anything_was_recorded_stays(
    clinic: ClinicStores, state: VisitState
) -> None:
    clinic.visits.set_state("visit-1", state, BY_MK).result()
    assert isinstance(clinic.visits.delete_visit("visit-1", BY_MK).exception(), LookupError)
    assert [one.id for one in clinic.visits.visits(TODAY).result()] == ["visit-1"]


def test_a_visit_that_was_there_stays(clinic: ClinicStores) -> None:
    clinic.visits.put_visit(a_visit(id="here", state=VisitState.HERE), BY_MK).result()
    assert isinstance(clinic.visits.delete_visit("here", BY_MK).exception(), LookupError)


def test_a_withdrawn_observation_stays_with_its_reason_and_is_closed(
    clinic: ClinicStores,
) -> None:
    clinic.visits.withdraw("seen-1", WITHDRAWN, BY_MK).result()
    withdrawn = an_observation(withdrawn=WITHDRAWN)
    assert clinic.chart().observations == (withdrawn,)
    again = clinic.visits.withdraw("seen-1", WITHDRAWN, BY_MK).exception()
    changed = clinic.visits.put_observation(an_observation(text="new"), BY_MK).exception()
    assert isinstance(again, LookupError)
    assert isinstance(changed, LookupError)
    assert clinic.chart().observations == (withdrawn,)


def test_an_observation_can_be_corrected(clinic: ClinicStores) -> None:
    corrected = an_observation(value=44.0)
    clinic.visits.put_observation(corrected, BY_MK).result()
    assert clinic.chart().observations == (corrected,)


def test_a_later_answer_about_a_day_at_home_takes_the_place_of_the_first(
    clinic: ClinicStores,
) -> None:
    later = replace(REPORT, done=DoneAtHome.ALL, at=EVENING + timedelta(hours=1))
    clinic.visits.put_report(later, BY_MK).result()
    assert clinic.chart().reports == (later,)


def test_what_was_said_about_a_day_is_taken_back_with_an_entry(clinic: ClinicStores) -> None:
    for _ in range(2):  # a repetition changes nothing
        clinic.visits.drop_report("anna", REPORT.day, BY_MK).result()
    assert clinic.chart().reports == ()
    entries = clinic.trail.trail().result()
    acts = [one.act for one in entries if one.kind == "adherence_report"]
    assert acts == [Act.MADE, Act.REMOVED]


def test_what_is_seen_keeps_the_local_time_of_that_day(clinic: ClinicStores) -> None:
    [seen] = clinic.chart().observations
    assert seen.at.utcoffset() == EVENING.utcoffset()
    assert seen.at.date() == EVENING.date()


def test_two_people_may_be_seen_at_one_time(clinic: ClinicStores) -> None:
    clinic.people.put_person(a_person(id="bo", code="BS-2", family="Specht"), BY_MK)
    clinic.visits.put_visit(a_visit(id="double", person="bo"), BY_MK).result()
    assert len(clinic.visits.visits(TODAY).result()) == 2


def test_a_visit_is_found_by_its_id(clinic: ClinicStores) -> None:
    [visit, *_] = clinic.chart().visits
    assert clinic.visits.visit(visit.id).result() == visit
    assert isinstance(clinic.visits.visit("nothing").exception(), LookupError)
