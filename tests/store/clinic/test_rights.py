"""Every write of a clinic's stores asks the file what its author may do, in its own transaction.

The table of roles is that of the design: a lead and a therapist sign, correct and see everybody; an
assistant leads sessions and writes drafts for those of today's list; only the lead decides about
the clinic.
"""

from __future__ import annotations

import inspect
import pkgutil
import shutil
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from dataclasses import replace
from datetime import date, timedelta
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import rehab_desktop.store.clinic as rooms
from rehab_desktop.core.clinic.clinic_settings import ClinicSettings
from rehab_desktop.core.clinic.episode import Episode
from rehab_desktop.core.clinic.person import PersonState, Role, Therapist
from rehab_desktop.core.clinic.ports import Author, FlagLook
from rehab_desktop.core.clinic.prescription import EndKind, PrescriptionEnd
from rehab_desktop.core.clinic.roles import LastLead, NotAllowed, NotWorking, Right
from rehab_desktop.core.clinic.visit import VisitState, Withdrawn
from rehab_desktop.core.history.record import SessionPlace
from rehab_desktop.store.clinic.clinic_settings import SqliteClinicSettings
from rehab_desktop.store.clinic.people import SqlitePeople
from rehab_desktop.store.clinic.phrases import SqlitePhrases
from rehab_desktop.store.clinic.reading_in import read_in, runners_file
from rehab_desktop.store.clinic.rights import write_as
from rehab_desktop.store.engine import Database
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.sql import all_rows
from tests.store.builders import EVENING, a_session
from tests.store.clinic.builders import (
    BY_MK,
    CONSENT,
    GOAL,
    REPORT,
    SCORE,
    TODAY,
    ClinicStores,
    a_note,
    a_person,
    a_prescription,
    a_template,
    a_visit,
    an_amendment,
    an_observation,
)

RUNNERS = Path(__file__).parents[2] / "data" / "store" / "schema-5.db"
TABLE = {
    Right.TREAT: {Role.LEAD, Role.THERAPIST, Role.ASSISTANT},
    Right.PRESCRIBE: {Role.LEAD, Role.THERAPIST},
    Right.SEE_ALL: {Role.LEAD, Role.THERAPIST},
    Right.LEAD: {Role.LEAD},
}
"""Section 7 of the design, written down once more, so that a slip in the code is seen."""

Call = Callable[[ClinicStores, Author], Future[None]]

THE_APP_ITSELF = {
    "SqlitePins.choose": "one's own PIN",
    "SqlitePins.lifted": "the lock tells who works",
    "SqlitePins.refused": "the lock tells that somebody tried",
    "BulkHistory.add_person": "a clinic that is made up as a whole, before anybody works there",
    "BulkHistory.add_sessions": "a clinic that is made up as a whole, before anybody works there",
    "BulkHistory.write": "a write of that clinic, whose store names its right",
    "BulkHistory.write_file": "a write of that clinic, whose store names its right",
    "enter_opening": "the lock tells who opened the clinic, and who tried",
    "enter_restored": "whoever works next tells that a back-up was restored",
    "in_one": "a clinic that is made up as a whole, before anybody works there",
    "write": "what a write without an author is made from",
    "write_as": "what every write with a right is made from",
}
"""Writes that belong to no right, each with the reason."""


def episode_of(clinic: ClinicStores) -> str:
    people = SqlitePeople(clinic.history, viewer="mk")
    return people.chart("anna").result().episodes[0].id


def a_read_in(clinic: ClinicStores, author: Author) -> Future[None]:
    copy = clinic.history.path.with_name("runner.sqlite")
    shutil.copy(RUNNERS, copy)
    return read_in(clinic.history, runners_file(copy), "anna", author)


def an_end(clinic: ClinicStores, author: Author) -> Future[None]:
    end = PrescriptionEnd(
        prescription="version-2",
        kind=EndKind.STOPPED,
        on=TODAY,
        by=author.therapist,
        at=author.at,
        reason="Worse",
    )
    return clinic.prescriptions.end(end, author)


def a_look(author: Author) -> FlagLook:
    return FlagLook(person="anna", flag="pain 2025-03-01", by=author.therapist, at=author.at)


def withdrawn(author: Author) -> Withdrawn:
    return Withdrawn(reason="Other side", by=author.therapist, at=author.at)


def an_episode() -> Episode:
    return Episode(id="second", person="anna", title="Ankle", opened_on=TODAY)


CALLS: Mapping[str, tuple[Right, Call]] = {
    "SqliteTherapists.put_therapist": (
        Right.LEAD,
        lambda c, a: c.therapists.put_therapist(Therapist(id="new", letters="NW"), a),
    ),
    "SqliteClinicSettings.put_settings": (
        Right.LEAD,
        lambda c, a: SqliteClinicSettings(c.history).put_settings(
            ClinicSettings(lock_minutes=5), a
        ),
    ),
    "SqlitePeople.put_person": (
        Right.SEE_ALL,
        lambda c, a: c.people.put_person(a_person(family="Other"), a),
    ),
    "SqlitePeople.opened": (Right.TREAT, lambda c, a: c.people.opened("anna", a)),
    "SqlitePeople.put_episode": (
        Right.TREAT,
        lambda c, a: c.people.put_episode(an_episode(), a),
    ),
    "SqlitePeople.put_goal": (
        Right.PRESCRIBE,
        lambda c, a: c.people.put_goal(replace(GOAL, episode=episode_of(c), text="Up"), "anna", a),
    ),
    "SqlitePeople.put_consent": (
        Right.TREAT,
        lambda c, a: c.people.put_consent(replace(CONSENT, id="other", by=a.therapist), a),
    ),
    "SqlitePeople.put_look": (Right.TREAT, lambda c, a: c.people.put_look(a_look(a))),
    "SqlitePeople.drop_look": (Right.TREAT, lambda c, a: c.people.drop_look(a_look(a))),
    "SqlitePrescriptions.put_draft": (
        Right.TREAT,
        lambda c, a: c.prescriptions.put_draft(a_prescription(episode_of(c), version=3), a),
    ),
    "SqlitePrescriptions.drop_draft": (
        Right.TREAT,
        lambda c, a: c.prescriptions.drop_draft("anna", a),
    ),
    "SqlitePrescriptions.sign": (
        Right.PRESCRIBE,
        lambda c, a: c.prescriptions.sign(a_prescription(episode_of(c), version=3), a),
    ),
    "SqlitePrescriptions.end": (Right.PRESCRIBE, an_end),
    "SqlitePrescriptions.put_template": (
        Right.PRESCRIBE,
        lambda c, a: c.prescriptions.put_template(a_template(id="other"), a),
    ),
    "SqlitePrescriptions.delete_template": (
        Right.PRESCRIBE,
        lambda c, a: c.prescriptions.delete_template("begin", a),
    ),
    "SqliteVisits.put_visit": (
        Right.TREAT,
        lambda c, a: c.visits.put_visit(a_visit(id="visit-3", day=TODAY + timedelta(7)), a),
    ),
    "SqliteVisits.set_state": (
        Right.TREAT,
        lambda c, a: c.visits.set_state("visit-1", VisitState.HERE, a),
    ),
    "SqliteVisits.delete_visit": (Right.TREAT, lambda c, a: c.visits.delete_visit("visit-2", a)),
    "SqliteVisits.put_observation": (
        Right.TREAT,
        lambda c, a: c.visits.put_observation(an_observation(id="seen-2", by=a.therapist), a),
    ),
    "SqliteVisits.withdraw": (
        Right.PRESCRIBE,
        lambda c, a: c.visits.withdraw("seen-1", withdrawn(a), a),
    ),
    "SqliteVisits.put_report": (
        Right.TREAT,
        lambda c, a: c.visits.put_report(replace(REPORT, day=TODAY, by=a.therapist), a),
    ),
    "SqliteVisits.drop_report": (
        Right.TREAT,
        lambda c, a: c.visits.drop_report("anna", REPORT.day, a),
    ),
    "SqliteNotes.put_note": (
        Right.TREAT,
        lambda c, a: c.notes.put_note(a_note(id="note-2", author=a.therapist), a),
    ),
    "SqliteNotes.sign_note": (
        Right.PRESCRIBE,
        lambda c, a: c.notes.sign_note(a_note(id="note-2", author=a.therapist), a),
    ),
    "SqliteNotes.amend": (
        Right.PRESCRIBE,
        lambda c, a: c.notes.amend(an_amendment(id="amendment-2", by=a.therapist), a),
    ),
    "SqlitePersonScores.put_score": (
        Right.TREAT,
        lambda c, a: c.scores.put_score(replace(SCORE, id="score-2"), "anna", a),
    ),
    "SqlitePersonScores.remove_score": (
        Right.TREAT,
        lambda c, a: c.scores.remove_score("score-1", a),
    ),
    "SqliteCorrections.withdraw_session": (
        Right.PRESCRIBE,
        lambda c, a: c.corrections.withdraw_session("led", "Other side", a),
    ),
    "SqliteCorrections.move_session": (
        Right.PRESCRIBE,
        lambda c, a: c.corrections.move_session("led", "bo", "moved-1", "Mixed up", a),
    ),
    "SqliteCorrections.move_observation": (
        Right.PRESCRIBE,
        lambda c, a: c.corrections.move_observation("seen-1", "bo", "moved-2", "Mixed up", a),
    ),
    "SqliteCorrections.move_note": (
        Right.PRESCRIBE,
        lambda c, a: c.corrections.move_note("note-1", "visit-bo", "moved-3", "Mixed up", a),
    ),
    "SqlitePhrases.put_phrases": (
        Right.TREAT,
        lambda c, a: SqlitePhrases(c.history).put_phrases({"hep": "Home."}, a),
    ),
    "read_in": (Right.PRESCRIBE, a_read_in),
}
ABOUT_NOBODY = {
    "SqliteTherapists.put_therapist",
    "SqliteClinicSettings.put_settings",
    "SqlitePrescriptions.put_template",
    "SqlitePrescriptions.delete_template",
    "SqlitePhrases.put_phrases",
}
TREATING = [name for name, (right, _) in CALLS.items() if right is Right.TREAT]


@pytest.fixture
def staffed(clinic: ClinicStores) -> ClinicStores:
    """Anna's clinic with a therapist and an assistant; Anna and Bo are on today's list."""
    for role in (Role.THERAPIST, Role.ASSISTANT):
        letters = role.value[:2].upper()
        one = Therapist(id=role.value, letters=letters, role=role)
        clinic.therapists.put_therapist(one, BY_MK).result()
    clinic.people.put_person(a_person(id="bo", code="BS-2", family="Specht"), BY_MK).result()
    clinic.visits.put_visit(a_visit(id="visit-bo", person="bo"), BY_MK).result()
    clinic.visits.put_visit(a_visit(id="visit-2"), BY_MK).result()
    clinic.scores.put_score(SCORE, "anna", BY_MK).result()
    led = a_session(id="led", place=SessionPlace.CLINIC, led_by="mk", visit="visit-1")
    clinic.history.of("anna").add(led).result()
    return clinic


def author_of(role: Role) -> Author:
    return BY_MK if role is Role.LEAD else Author(therapist=role.value, at=EVENING)


def rows_of(db: Database) -> Mapping[str, list[dict[str, Any]]]:
    names = all_rows(db, "SELECT name FROM sqlite_schema WHERE type = 'table'")
    return {row["name"]: all_rows(db, f'SELECT * FROM "{row["name"]}"') for row in names}


def everything(clinic: ClinicStores) -> Mapping[str, list[dict[str, Any]]]:
    """Every row of the file."""
    return clinic.history.ask_file(rows_of).result()


def writes_of(module: ModuleType) -> Iterator[str]:
    """What a module of the stores has that answers when the disk has a change."""
    for name, found in vars(module).items():
        if name.startswith("_") or getattr(found, "__module__", "") != module.__name__:
            continue
        if inspect.isclass(found):
            for method, function in vars(found).items():
                if not method.startswith("_") and _answers_a_write(function):
                    yield f"{name}.{method}"
        elif _answers_a_write(found):
            yield name


def _answers_a_write(found: object) -> bool:
    return inspect.isfunction(found) and found.__annotations__.get("return") == "Future[None]"


def without_a_right(names: Iterator[str]) -> set[str]:
    return {name for name in names if name not in CALLS and name not in THE_APP_ITSELF}


def test_every_write_of_every_store_is_in_the_table_of_rights() -> None:
    modules = [
        import_module(f"{rooms.__name__}.{found.name}")
        for found in pkgutil.iter_modules(rooms.__path__)
    ]
    assert {one for module in modules for one in without_a_right(writes_of(module))} == set()
    assert {one for module in modules for one in writes_of(module)} >= CALLS.keys()


def test_a_write_that_names_no_right_is_found() -> None:
    """The control: a store that forgets the right is told by its name."""

    class SqliteForgetful:
        def put_anything(self, author: Author) -> Future[None]:
            raise NotImplementedError

    module = ModuleType("rehab_desktop.store.clinic.forgetful")
    SqliteForgetful.__module__ = module.__name__
    vars(module)["SqliteForgetful"] = SqliteForgetful
    assert without_a_right(writes_of(module)) == {"SqliteForgetful.put_anything"}


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("name", CALLS)
def test_a_write_is_done_for_the_roles_that_may_and_for_no_other(
    staffed: ClinicStores, name: str, role: Role
) -> None:
    right, call = CALLS[name]
    before = everything(staffed)
    error = call(staffed, author_of(role)).exception()
    if role in TABLE[right]:
        assert error is None
    else:
        assert isinstance(error, NotAllowed)
        assert (error.role, error.right) == (role, right)
        assert everything(staffed) == before


@pytest.mark.parametrize("name", TREATING)
def test_an_assistant_writes_for_those_of_todays_list_only(
    staffed: ClinicStores, name: str
) -> None:
    tomorrow = TODAY + timedelta(days=1)
    for visit in ("visit-1", "visit-2"):
        staffed.visits.put_visit(a_visit(id=visit, day=tomorrow), BY_MK).result()
    before = everything(staffed)
    error = CALLS[name][1](staffed, author_of(Role.ASSISTANT)).exception()
    if name in ABOUT_NOBODY:
        assert error is None
    else:
        assert isinstance(error, NotAllowed)
        assert error.right is Right.SEE_ALL
        assert everything(staffed) == before


@pytest.mark.parametrize("name", [one for one in CALLS if one not in ABOUT_NOBODY])
def test_who_is_blocked_is_written_about_by_the_lead_alone(
    staffed: ClinicStores, name: str
) -> None:
    blocked = a_person(state=PersonState.BLOCKED)
    staffed.people.put_person(blocked, BY_MK).result()
    before = everything(staffed)
    error = CALLS[name][1](staffed, author_of(Role.THERAPIST)).exception()
    assert isinstance(error, NotAllowed)
    assert error.right is Right.LEAD
    assert everything(staffed) == before


def test_a_slip_of_ones_own_is_taken_back_by_an_assistant_too(staffed: ClinicStores) -> None:
    helper = author_of(Role.ASSISTANT)
    own = an_observation(id="own", by=helper.therapist)
    staffed.visits.put_observation(own, helper).result()
    staffed.visits.withdraw("own", withdrawn(helper), helper).result()
    assert isinstance(
        staffed.visits.withdraw("seen-1", withdrawn(helper), helper).exception(), NotAllowed
    )


def test_an_assistant_begins_an_episode_and_closes_none(staffed: ClinicStores) -> None:
    helper = author_of(Role.ASSISTANT)
    staffed.people.put_episode(an_episode(), helper).result()
    closed = replace(an_episode(), closed_on=date(2025, 3, 1))
    assert isinstance(staffed.people.put_episode(closed, helper).exception(), NotAllowed)


def test_who_does_not_work_here_any_more_writes_nothing(staffed: ClinicStores) -> None:
    gone = Therapist(id="therapist", letters="TH", role=Role.THERAPIST, active=False)
    staffed.therapists.put_therapist(gone, BY_MK).result()
    error = staffed.people.opened("anna", author_of(Role.THERAPIST)).exception()
    assert isinstance(error, NotWorking)


def test_somebody_whom_the_clinic_does_not_know_writes_nothing(staffed: ClinicStores) -> None:
    nobody = Author(therapist="nobody", at=EVENING)
    assert isinstance(staffed.people.opened("anna", nobody).exception(), LookupError)


@pytest.mark.parametrize("change", [{"role": Role.THERAPIST}, {"active": False}])
def test_the_last_lead_cannot_be_taken_away(staffed: ClinicStores, change: dict[str, Any]) -> None:
    [lead] = [one for one in staffed.therapists.therapists().result() if one.id == "mk"]
    before = everything(staffed)
    error = staffed.therapists.put_therapist(replace(lead, **change), BY_MK).exception()
    assert isinstance(error, LastLead)
    assert everything(staffed) == before
    second = Therapist(id="therapist", letters="TH", role=Role.LEAD)
    staffed.therapists.put_therapist(second, BY_MK).result()
    staffed.therapists.put_therapist(replace(lead, **change), BY_MK).result()


def test_nobody_is_blocked_or_unblocked_but_by_the_lead(staffed: ClinicStores) -> None:
    therapist = author_of(Role.THERAPIST)
    blocked = a_person(state=PersonState.BLOCKED)
    assert isinstance(staffed.people.put_person(blocked, therapist).exception(), NotAllowed)
    staffed.people.put_person(blocked, BY_MK).result()
    assert isinstance(staffed.people.put_person(a_person(), therapist).exception(), NotAllowed)
    staffed.people.put_person(a_person(), BY_MK).result()


def test_a_refused_write_is_not_kept_to_be_tried_again(staffed: ClinicStores) -> None:
    helper = author_of(Role.ASSISTANT)
    refused = write_as(staffed.history, helper, Right.LEAD, lambda db: None)
    assert isinstance(refused.exception(), NotAllowed)
    pending: list[object] = []
    staffed.history.watch(pending.append)
    staffed.history.retry().result()
    assert pending == []


# Who is seen


def seen_by(history: SqliteHistory, viewer: str | None) -> set[str]:
    people = SqlitePeople(history, now=lambda: EVENING, viewer=viewer)
    listed = {one.id for one in people.people().result()}
    assert listed == {one.person.id for one in people.people_lines(TODAY).result()}
    return listed


@pytest.mark.parametrize("viewer", ["mk", "therapist", "assistant", None])
def test_an_assistant_sees_todays_people_and_the_others_all(
    staffed: ClinicStores, viewer: str | None
) -> None:
    staffed.visits.put_visit(a_visit(id="visit-bo", person="bo", day=TODAY + timedelta(1)), BY_MK)
    expected = {"anna"} if viewer == "assistant" else {"anna", "bo"}
    assert seen_by(staffed.history, viewer) == expected


@pytest.mark.parametrize("viewer", ["mk", "therapist", "assistant", None])
def test_who_is_blocked_is_there_for_the_lead_alone(
    staffed: ClinicStores, viewer: str | None
) -> None:
    staffed.people.put_person(a_person(state=PersonState.BLOCKED), BY_MK).result()
    assert seen_by(staffed.history, viewer) == ({"anna", "bo"} if viewer == "mk" else {"bo"})
    chart = SqlitePeople(staffed.history, now=lambda: EVENING, viewer=viewer).chart("anna")
    if viewer == "mk":
        assert chart.result().person.id == "anna"
    else:
        assert isinstance(chart.exception(), NotAllowed if viewer else LookupError)


def test_a_code_is_taken_whether_one_sees_its_owner_or_not(staffed: ClinicStores) -> None:
    staffed.people.put_person(a_person(state=PersonState.BLOCKED), BY_MK).result()
    helper = SqlitePeople(staffed.history, now=lambda: EVENING, viewer="assistant")
    assert set(helper.codes().result()) == {"AK-1", "BS-2"}
