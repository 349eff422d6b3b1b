"""Every write of a clinic's stores asks the file what its author may do, in its own transaction.

The table of roles is that of the design: a lead and a therapist sign, correct and see everybody; an
assistant leads sessions and writes drafts for those of today's list; only the lead decides about
the clinic.
"""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Iterator, Mapping
from concurrent.futures import Future
from dataclasses import replace
from datetime import date, timedelta
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

import rehab_desktop.store.clinic as rooms
from rehab_desktop.core.clinic.person import PersonState, Role, Therapist
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import LastLead, NotAllowed, NotWorking, Right
from rehab_desktop.core.history.record import SessionPlace
from rehab_desktop.store.clinic.people import SqlitePeople
from rehab_desktop.store.clinic.rights import write_as
from rehab_desktop.store.engine import Database
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.sql import all_rows
from tests.store.builders import EVENING, a_session
from tests.store.clinic.builders import (
    BY_MK,
    SCORE,
    TODAY,
    ClinicStores,
    a_person,
    a_visit,
    an_observation,
)
from tests.store.clinic.every_write import (
    ABOUT_NOBODY,
    CALLS,
    THE_APP_ITSELF,
    after_a_block,
    after_a_merge,
    an_episode,
    withdrawn,
)

TABLE = {
    Right.TREAT: {Role.LEAD, Role.THERAPIST, Role.ASSISTANT},
    Right.PRESCRIBE: {Role.LEAD, Role.THERAPIST},
    Right.SEE_ALL: {Role.LEAD, Role.THERAPIST},
    Right.COPY_ALL: {Role.LEAD},
    Right.LEAD: {Role.LEAD},
}
"""Section 7 of the design, written down once more, so that a slip in the code is seen."""

NO_MORE_WHILE_BLOCKED = {
    "SqliteBlocks.block",
    "SqliteBlocks.lift",
    "SqliteBlocks.look",
    "SqliteMerging.take_apart",
}
"""What needs a block, or cannot be prepared once there is one."""

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
    """Whoever is told of an author does something as that author."""
    if not inspect.isfunction(found):
        return False
    told = found.__annotations__
    answer = str(told.get("return", ""))
    return answer == "Future[None]" or (answer.startswith("Future") and "author" in told)


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
    if name in ("SqliteBlocks.lift", "SqliteBlocks.look"):
        after_a_block(staffed)
    if name == "SqliteMerging.take_apart":
        after_a_merge(staffed)
    before = everything(staffed)
    error = call(staffed, author_of(role)).exception()
    if role in TABLE[right]:
        assert error is None
    else:
        assert isinstance(error, NotAllowed)
        assert error.role == role
        assert error.right is right or right is Right.COPY_ALL
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


@pytest.mark.parametrize(
    "name", [one for one in CALLS if one not in ABOUT_NOBODY and one not in NO_MORE_WHILE_BLOCKED]
)
def test_who_is_blocked_is_written_about_by_the_lead_alone(
    staffed: ClinicStores, name: str
) -> None:
    blocked = a_person(state=PersonState.BLOCKED)
    staffed.people.put_person(blocked, BY_MK).result()
    before = everything(staffed)
    error = CALLS[name][1](staffed, author_of(Role.THERAPIST)).exception()
    assert isinstance(error, NotAllowed)
    assert error.right in (Right.LEAD, Right.COPY_ALL)
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
    changed = a_person(family="Other")
    assert isinstance(staffed.people.put_person(changed, therapist).exception(), NotAllowed)
    # A form that was open before brings nobody back, whoever keeps it.
    staffed.people.put_person(changed, BY_MK).result()
    assert "anna" not in seen_by(staffed.history, None)


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
