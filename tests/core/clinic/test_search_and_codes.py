"""People are found by a few letters, and each has a code of their own."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop.core.clinic.codes import next_code
from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.plain_text import plain_text
from rehab_desktop.core.clinic.search import index_of
from tests.core.clinic.build import MONDAY


def person(number: int, family: str, given_name: str = "", born: int | None = None) -> Person:
    return Person(
        id=str(number),
        code=f"AK-{number}",
        family=family,
        given=given_name,
        born=born,
        since=MONDAY,
    )


PEOPLE = [
    person(1, "Krumbholz", "Anna Maria", 1990),
    person(17, "Österling-Neu", "Åke", 1985),
    person(170, "de la Peña", "Núria", 2001),
    person(4, "Nußbaum"),
]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", [1, 17, 170, 4]),
        ("kr", [1]),
        ("mar an", [1]),
        ("  ANNA  ", [1]),
        ("holz", []),
        ("oster", [17]),
        ("ÖSTER", [17]),
        ("neu", [17]),
        ("ake", [17]),
        ("pen", [170]),
        ("pena nuria", [170]),
        ("ak-17", [17, 170]),
        ("ak 17", [17, 170]),
        ("17", [17, 170]),
        ("19", [1, 17]),
        ("1990", [1]),
        ("nuss", [4]),
        ("kr 1985", []),
        ("Krumbholz, Anna", [1]),
        (".", [1, 17, 170, 4]),
    ],
)
def test_people_are_found_by_the_first_letters_of_any_word(typed: str, found: list[int]) -> None:
    assert [one.id for one in index_of(PEOPLE).search(typed)] == [str(number) for number in found]


names = st.text(min_size=1, max_size=12).map(plain_text).filter(bool)


@given(names, names, st.none() | st.integers(1900, 2026))
def test_everybody_is_found_by_the_beginning_of_each_of_their_words(
    family: str, given_name: str, born: int | None
) -> None:
    somebody = person(5, family, given_name, born)
    index = index_of([*PEOPLE, somebody])
    assert somebody in index.search(family)
    assert somebody in index.search(f"{given_name} {family} {born or ''}")
    assert somebody in index.search(family[:1])


@given(names, st.text(max_size=8), st.text(max_size=3))
def test_typing_more_never_finds_more(family: str, typed: str, more: str) -> None:
    index = index_of([*PEOPLE, person(5, family)])
    assert set(index.search(typed + more)) <= set(index.search(typed)) or not typed.strip()


def test_two_thousand_people_are_searched_within_a_key() -> None:
    """The limit is that of the design, for a machine that is busy too."""
    many = [
        person(n, f"Name{n} Zweit{n % 97}", f"Vor{n % 31}", 1950 + n % 50) for n in range(1, 2001)
    ]
    index = index_of(many)
    best = 9.0
    for _ in range(5):
        begun = perf_counter()
        assert index.search("name19 vor 19")
        best = min(best, perf_counter() - begun)
    assert best < 0.01


@pytest.mark.parametrize(
    ("given_name", "family", "code"),
    [
        ("Anna", "Krumbholz", "AK-1"),
        ("Åke", "Österling", "AO-1"),
        ("Łukasz", "Ødegård", "LO-1"),
        ("", "Nußbaum", "XN-1"),
        ("李", "王", "XX-1"),
        ("'t", "-?", "TX-1"),
        ("anna", "krumbholz", "AK-1"),
        ("Ⅳ", "٣", "IX-1"),
    ],
)
def test_a_code_begins_with_the_first_letters(given_name: str, family: str, code: str) -> None:
    assert next_code(family, given_name, []) == code


def test_the_number_after_the_highest_of_these_letters_is_taken() -> None:
    assert next_code("Kern", "Anna", ["AK-9", "AK-10", "AK-2", "BK-30"]) == "AK-11"


@given(st.text(max_size=12), st.text(max_size=12), st.sets(st.integers(1, 5)))
def test_every_name_gets_a_code_that_a_person_may_have(
    given_name: str, family: str, taken: set[int]
) -> None:
    letters = next_code(family, given_name, [])[:2]
    used = {f"{letters}-{number}" for number in taken}
    code = next_code(family, given_name, used)
    assert code not in used
    assert replace(PEOPLE[0], code=code).code == code
