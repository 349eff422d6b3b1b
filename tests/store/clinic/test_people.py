"""People, their episodes and their chart, each kept and read back from the real file."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from rehab_desktop.core.clinic.episode import GoalState
from rehab_desktop.core.clinic.person import PersonState, Role, Therapist
from rehab_desktop.core.clinic.ports import Author, CodeTaken, FlagLook
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.core.history.record import SessionPlace
from rehab_desktop.store.errors import StoreError
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.persons import is_clinic
from rehab_desktop.store.scores import SqliteScores
from tests.store.builders import EVENING, a_session
from tests.store.clinic.builders import (
    BY_MK,
    CONSENT,
    GOAL,
    MK,
    REPORT,
    SCORE,
    TODAY,
    ClinicStores,
    a_note,
    a_person,
    a_visit,
    an_amendment,
    an_observation,
    open_clinic,
)


def test_a_new_clinic_has_its_first_therapist_and_nobody_else(empty: ClinicStores) -> None:
    assert empty.therapists.therapists().result() == [MK]
    assert empty.people.people().result() == []
    assert empty.history.ask_file(is_clinic).result()
    [entry] = empty.trail.trail().result()
    assert (entry.therapist, entry.act, entry.kind, entry.record) == (
        "mk",
        Act.MADE,
        "therapist",
        "mk",
    )


def test_a_home_with_a_history_becomes_no_clinic(history: SqliteHistory) -> None:
    history.add(record := a_session()).result()
    with pytest.raises(StoreError):
        open_clinic(history)
    assert history.sessions().result() == [record]
    assert not history.ask_file(is_clinic).result()


def test_a_therapist_who_leaves_stays_as_an_author(empty: ClinicStores) -> None:
    other = Therapist(id="jo", letters="JO", role=Role.THERAPIST)
    empty.therapists.put_therapist(other, BY_MK).result()
    gone = replace(other, active=False)
    empty.therapists.put_therapist(gone, BY_MK).result()
    assert empty.therapists.therapists().result() == [gone, MK]


@pytest.mark.parametrize("born", [None, 1987, date(1987, 5, 3)])
def test_a_person_comes_back_as_entered(empty: ClinicStores, born: date | int | None) -> None:
    person = a_person(born=born)
    empty.people.put_person(person, BY_MK).result()
    assert empty.people.people().result() == [person]
    assert empty.chart().person == person


def test_people_are_listed_by_name_whatever_their_accents(empty: ClinicStores) -> None:
    for number, family in enumerate(("Zaun", "Ähre", "Birke", "ahorn"), start=1):
        person = a_person(id=family, code=f"XX-{number}", family=family)
        empty.people.put_person(person, BY_MK).result()
    listed = [person.family for person in empty.people.people().result()]
    assert listed == ["ahorn", "Ähre", "Birke", "Zaun"]


def test_a_new_person_has_an_open_episode_and_a_changed_one_no_second(
    empty: ClinicStores,
) -> None:
    empty.people.put_person(a_person(), BY_MK).result()
    empty.people.put_person(a_person(family="Ibis"), BY_MK).result()
    [episode] = empty.chart().episodes
    assert (episode.person, episode.opened_on, episode.closed_on) == ("anna", TODAY, None)


def test_a_code_belongs_to_one_person(empty: ClinicStores) -> None:
    empty.people.put_person(a_person(), BY_MK).result()
    other = a_person(id="other", family="Other")
    assert isinstance(empty.people.put_person(other, BY_MK).exception(), CodeTaken)
    assert [person.id for person in empty.people.people().result()] == ["anna"]


def test_archiving_is_told_apart_in_the_trail(empty: ClinicStores) -> None:
    empty.people.put_person(a_person(), BY_MK).result()
    empty.people.put_person(a_person(contact="elsewhere"), BY_MK).result()
    archived = a_person(contact="elsewhere", state=PersonState.ARCHIVED)
    empty.people.put_person(archived, BY_MK).result()
    acts = [one.act for one in empty.trail.trail().result() if one.kind == "person"]
    assert acts == [Act.MADE, Act.CHANGED, Act.ARCHIVED]


def test_the_same_person_again_is_no_act(empty: ClinicStores) -> None:
    empty.people.put_person(a_person(), BY_MK).result()
    before = empty.trail.trail().result()
    empty.people.put_person(a_person(), BY_MK).result()
    assert empty.trail.trail().result() == before


def test_a_look_at_a_flag_is_taken_back_by_the_one_who_looked(clinic: ClinicStores) -> None:
    mine = FlagLook(person="anna", flag="pain/2025-03-01", by="mk", at=EVENING)
    clinic.therapists.put_therapist(Therapist(id="jo", letters="JO"), BY_MK).result()
    theirs = replace(mine, by="jo")
    for look in (mine, theirs):
        clinic.people.put_look(look).result()
    clinic.people.drop_look(mine).result()
    assert clinic.chart().looks == (theirs,)
    entered = [one for one in clinic.trail.trail().result() if one.kind == "flag_look"]
    assert [(one.act, one.therapist, one.person) for one in entered] == [
        (Act.MADE, "mk", "anna"),
        (Act.MADE, "jo", "anna"),
        (Act.REMOVED, "mk", "anna"),
    ]


def test_a_chart_has_everything_about_a_person_and_nothing_about_another(
    clinic: ClinicStores,
) -> None:
    clinic.people.put_person(a_person(id="other", code="OT-1", family="Other"), BY_MK).result()
    theirs = clinic.history.of("other")
    theirs.add(a_session(id="theirs")).result()
    mine = clinic.history.of("anna")
    record = a_session(place=SessionPlace.CLINIC, led_by="mk", visit="visit-1")
    mine.add(replace(record, prescription="version-1")).result()
    SqliteScores(mine).put(SCORE).result()
    look = FlagLook(person="anna", flag="pain:2025-03-01", by="mk", at=EVENING)
    clinic.people.put_look(look).result()

    chart = clinic.chart()
    [episode] = chart.episodes
    assert chart.goals == (replace(GOAL, episode=episode.id),)
    assert chart.consents == (CONSENT,)
    assert chart.visits == (a_visit(),)
    assert [one.id for one in chart.prescriptions] == ["version-1", "version-2"]
    assert [(end.prescription, end.on) for end in chart.ends] == [
        ("version-1", TODAY + timedelta(days=7))
    ]
    [session] = chart.sessions
    assert (session.session.id, session.sets) == (record.id, record.sets)
    assert (session.in_clinic, session.led_by, session.visit) == (True, "mk", "visit-1")
    assert session.prescription == "version-1"
    assert chart.scores == (SCORE,)
    assert chart.reports == (REPORT,)
    assert chart.observations == (an_observation(),)
    assert chart.notes == (a_note(signed_at=EVENING),)
    assert chart.amendments == (an_amendment(),)
    assert chart.looks == (look,)
    other = clinic.chart("other")
    assert [one.session.id for one in other.sessions] == ["theirs"]
    assert (other.visits, other.notes, other.observations) == ((), (), ())


def test_a_chart_of_nobody_is_refused(clinic: ClinicStores) -> None:
    assert isinstance(clinic.people.chart("nobody").exception(), LookupError)


def test_a_goal_that_was_met_and_a_consent_that_was_withdrawn_are_changed(
    clinic: ClinicStores,
) -> None:
    [goal] = clinic.chart().goals
    clinic.people.put_goal(replace(goal, state=GoalState.MET), "anna", BY_MK).result()
    withdrawn = replace(CONSENT, withdrawn_at=datetime(2025, 4, 1, 9, tzinfo=UTC))
    clinic.people.put_consent(withdrawn, BY_MK).result()
    chart = clinic.chart()
    assert chart.goals == (replace(goal, state=GoalState.MET),)
    assert chart.consents == (withdrawn,)


def test_an_episode_can_be_named_and_closed(clinic: ClinicStores) -> None:
    [episode] = clinic.chart().episodes
    closed = replace(episode, title="Knee, left", closed_on=TODAY, text="Runs again.")
    clinic.people.put_episode(closed, BY_MK).result()
    assert clinic.chart().episodes == (closed,)


def test_opening_a_chart_is_entered_once_an_hour_for_each_therapist(
    clinic: ClinicStores,
) -> None:
    clinic.therapists.put_therapist(Therapist(id="jo", letters="JO"), BY_MK).result()
    minutes = (0, 20, 59, 61)
    for minute in minutes:
        at = EVENING + timedelta(minutes=minute)
        clinic.people.opened("anna", Author(therapist="mk", at=at)).result()
    clinic.people.opened("anna", Author(therapist="jo", at=EVENING)).result()
    opened = [
        (one.therapist, one.at - EVENING)
        for one in clinic.trail.trail().result()
        if one.act is Act.OPENED
    ]
    assert opened == [
        ("mk", timedelta(0)),
        ("mk", timedelta(minutes=61)),
        ("jo", timedelta(0)),
    ]


def test_what_a_clinic_keeps_is_there_after_a_restart(path: Path, clinic: ClinicStores) -> None:
    before = clinic.chart()
    clinic.history.close()
    again = SqliteHistory(path)
    assert open_clinic(again).chart() == before
    again.close()
