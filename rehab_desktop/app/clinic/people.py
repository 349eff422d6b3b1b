"""People of a clinic: a new one, those of the same name, archived ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.codes import next_code
from rehab_desktop.core.clinic.person import Person, PersonState
from rehab_desktop.core.clinic.plain_text import folded, plain_text
from rehab_desktop.core.faults import Fault

_DIGITS_OF_YEAR = 4


def new_person(
    people: Iterable[Person],
    *,
    id_: str,
    family: str,
    given: str = "",
    born: date | int | None = None,
    today: date,
    cares: str | None = None,
    taken: Iterable[str] = (),
) -> Person:
    """A person who is entered `today`, with the next free code beside those of these `people` and
    the `taken` ones. `cares` is the id of a therapist. Raises `Invalid` for a name or a birth that
    cannot be.
    """
    family, given = plain_text(family), plain_text(given)
    return Person(
        id=id_,
        code=next_code(family, given, [*taken, *(one.code for one in people)]),
        family=family,
        given=given,
        born=born,
        since=today,
        cares=cares,
    )


def namesakes(people: Iterable[Person], person: Person) -> Sequence[Person]:
    """Others of the same name and year of birth, however the name is accented. A year that is not
    known may be any.
    """
    return [
        one
        for one in people
        if one.id != person.id
        and folded(one.name) == folded(person.name)
        and (one.year_born == person.year_born or None in (one.year_born, person.year_born))
    ]


def born_of(text: str) -> date | int | None:
    """A birth as it is typed: a year, a day such as 1987-05-03, or nothing. Raises `Invalid`."""
    text = text.strip()
    if not text:
        return None
    if len(text) == _DIGITS_OF_YEAR and text.isascii() and text.isdigit():
        return int(text)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Invalid("born", Fault.NOT_A_BIRTH, {"given": text}) from None


def archived(person: Person) -> Person:
    """The person left out of lists. Nothing about them is deleted."""
    return replace(person, state=PersonState.ARCHIVED)


def active(person: Person) -> Person:
    """The person back in the lists."""
    return replace(person, state=PersonState.ACTIVE)
