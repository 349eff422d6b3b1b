"""Who cares for somebody: that gives the right to copy their record, so nobody takes it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from rehab_desktop.core.clinic.person import Person, Role, Therapist
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import NotAllowed, Right
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store.clinic.copying import SqliteCopies
from tests.store.builders import EVENING
from tests.store.clinic.builders import BY_MK, ClinicStores, a_person

AB, CD = (Therapist(id=one, letters=one.upper(), role=Role.THERAPIST) for one in ("ab", "cd"))
BY_AB, BY_CD = (Author(therapist=one.id, at=EVENING) for one in (AB, CD))


@pytest.fixture
def staffed(clinic: ClinicStores) -> ClinicStores:
    """AB cares for Anna, CD is there too, and MK leads."""
    for one in (AB, CD):
        clinic.therapists.put_therapist(one, BY_MK).result()
    clinic.people.put_person(a_person(cares="ab"), BY_MK).result()
    return clinic


def anna(clinic: ClinicStores) -> Person:
    return clinic.chart().person


def put(clinic: ClinicStores, cares: str | None, by: Author) -> BaseException | None:
    return clinic.people.put_person(replace(anna(clinic), cares=cares), by).exception()


@pytest.mark.parametrize("cares", ["cd", "mk", None])
def test_another_therapist_takes_nobody_over(staffed: ClinicStores, cares: str | None) -> None:
    error = put(staffed, cares, BY_CD)
    assert isinstance(error, NotAllowed)
    assert error.right is Right.SAY_WHO_CARES
    assert anna(staffed).cares == "ab"


def test_and_so_copies_nobody_elses_record(staffed: ClinicStores, tmp_path: Path) -> None:
    put(staffed, "cd", BY_CD)
    copies = SqliteCopies(staffed.history)
    assert isinstance(copies.record("anna", BY_CD).exception(), NotAllowed)
    assert copies.record("anna", BY_AB).exception() is None


def test_everything_else_of_a_colleagues_person_is_written_as_ever(staffed: ClinicStores) -> None:
    """A holiday: the colleague treats, and needs nothing to be handed over for it."""
    moved = replace(anna(staffed), contact="by the mill")
    assert staffed.people.put_person(moved, BY_CD).exception() is None
    assert staffed.people.opened("anna", BY_CD).exception() is None


@pytest.mark.parametrize("cares", ["cd", None])
@pytest.mark.parametrize("by", [BY_AB, BY_MK], ids=["who cares", "lead"])
def test_who_cares_hands_over_or_gives_up_and_the_lead_decides(
    staffed: ClinicStores, by: Author, cares: str | None
) -> None:
    assert put(staffed, cares, by) is None
    assert anna(staffed).cares == cares


def test_somebody_whom_nobody_cares_for_is_taken_on_by_anybody(staffed: ClinicStores) -> None:
    put(staffed, None, BY_AB)
    assert put(staffed, "cd", BY_CD) is None


def test_so_is_somebody_whose_therapist_has_left(staffed: ClinicStores) -> None:
    staffed.therapists.put_therapist(replace(AB, active=False), BY_MK).result()
    assert put(staffed, "cd", BY_CD) is None


def test_the_trail_has_an_entry_of_its_own_for_it(staffed: ClinicStores) -> None:
    number = len(staffed.trail.trail().result())
    put(staffed, "cd", BY_AB)
    entries = staffed.trail.trail().result()[number:]
    found = [(one.act, one.kind, one.record, one.therapist, one.person) for one in entries]
    assert found == [
        (Act.CHANGED, "person", "anna", "ab", "anna"),
        (Act.CHANGED, "cares", "cd", "ab", "anna"),
    ]
