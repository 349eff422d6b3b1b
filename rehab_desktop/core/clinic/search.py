"""Finding a person by the first letters of name, code or year of birth."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.plain_text import folded

_NONE: Mapping[str, str] = MappingProxyType({})
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonIndex:
    """People in the order given, with what a search compares: made once for a list, so that each
    key typed only compares.
    """

    people: tuple[Person, ...]
    _texts: tuple[str, ...]

    def search(self, typed: str) -> tuple[Person, ...]:
        """The people of whom each typed word begins a word of the name, the code (AK, 17 or AK-17)
        or the year of birth. Accents and capitals do not matter. All people where nothing is typed.
        """
        wanted = [f" {word}" for word in _words(typed)]
        return tuple(
            person
            for person, text in zip(self.people, self._texts, strict=True)
            if all(word in text for word in wanted)
        )


def index_of(people: Iterable[Person], given_up: Mapping[str, str] = _NONE) -> PersonIndex:
    """An index of these people. `given_up` are codes of records that were put together with those
    of people (ids): they are found by these, too.
    """
    kept = tuple(people)
    more: dict[str, str] = {}
    for code, person in given_up.items():
        more[person] = f"{more.get(person, '')} {code}"
    return PersonIndex(people=kept, _texts=tuple(_text(one, more.get(one.id, "")) for one in kept))


def _text(person: Person, more: str) -> str:
    """Every word with a blank before it."""
    words = f"{person.name} {person.code} {person.year_born or ''}{more}"
    return "".join(f" {word}" for word in _words(words))


def _words(text: str) -> Sequence[str]:
    return _WORD.findall(folded(text))
