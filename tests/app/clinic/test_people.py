"""A new person gets a code of their own; one who is there already is found; nobody is deleted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rehab_desktop.app.clinic.people import active, archived, born_of, namesakes, new_person
from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.person import Person, PersonState

TODAY = date(2026, 11, 30)


def somebody(
    *people: Person,
    family: str = "Kessler",
    given: str = "Arno",
    born: date | int | None = None,
) -> Person:
    return new_person(
        people, id_=f"p-{len(people)}", family=family, given=given, born=born, today=TODAY
    )


def test_the_code_is_the_next_one_of_its_letters() -> None:
    first = somebody()
    second = somebody(first, family="Kantor", given="Änne")
    other = somebody(first, second, family="Zell", given="Bo")
    assert [one.code for one in (first, second, other)] == ["AK-1", "AK-2", "BZ-1"]
    assert somebody(archived(second)).code == "AK-3"


def test_a_name_without_letters_of_ours_has_a_code_too() -> None:
    assert somebody(family="王", given="").code == "XX-1"


def test_a_name_is_kept_as_it_can_be_shown() -> None:
    person = somebody(family="  Kess\u202eler\t", given="Ar\u200bno\ufeff\n")
    assert (person.family, person.given, person.since) == ("Kessler", "Arno", TODAY)


@pytest.mark.parametrize("born", [TODAY.year + 1, date(TODAY.year + 1, 1, 1), 1899])
def test_nobody_is_entered_before_they_are_born(born: date | int) -> None:
    with pytest.raises(Invalid, match="born"):
        somebody(born=born)
    assert somebody(born=TODAY.year).born == TODAY.year


def test_the_same_name_and_year_is_told_however_it_is_written() -> None:
    there = [
        somebody(family="Müller", given="Zoë", born=date(1987, 5, 3)),
        somebody(family="Müller", given="Zoë", born=1990),
        somebody(family="Müller", given="Zoë"),
    ]
    there = [replace(one, id=f"t-{number}") for number, one in enumerate(there)]
    new = somebody(family="MULLER", given="zoe", born=1987)
    assert [one.id for one in namesakes(there, new)] == ["t-0", "t-2"]
    assert namesakes(there, somebody(family="Müller", given="Zora")) == []
    assert [one.id for one in namesakes(there, there[0])] == ["t-2"]


@pytest.mark.parametrize(
    ("typed", "born"), [("1987", 1987), (" 1987-05-03 ", date(1987, 5, 3)), ("", None)]
)
def test_a_birth_is_a_year_a_day_or_nothing(typed: str, born: date | int | None) -> None:
    assert born_of(typed) == born


@pytest.mark.parametrize("typed", ["87", "3.5.1987", "1987-13-01", "year"])
def test_another_birth_is_refused_with_what_can_be_written(typed: str) -> None:
    with pytest.raises(Invalid, match="Write a year such as 1987, or a day such as 1987-05-03"):
        born_of(typed)


def test_an_archived_person_comes_back_as_they_were() -> None:
    person = somebody()
    assert archived(person).state is PersonState.ARCHIVED
    assert active(archived(person)) == person
