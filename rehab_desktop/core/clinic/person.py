"""The people of a clinic, and those who treat them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rehab_desktop.core.checks import require, require_within
from rehab_desktop.core.clinic.plain_text import check_plain
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.faults import Fault

LONGEST_NAME = 80
LONGEST_CONTACT = 500
_EARLIEST_BIRTH = 1900
_CODE = re.compile(r"[A-Z]{2}-[1-9][0-9]*")
_LETTERS = re.compile(r"[A-Z]{2,4}")


class PersonState(StrEnum):
    """`ARCHIVED` people are left out of lists; `BLOCKED` ones are shown to the lead only."""

    ACTIVE = "active"
    ARCHIVED = "archived"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person of the clinic.

    `code`, such as "AK-17", is all that file names and titles may show. `born` is a day, only a
    year, or None where not known. `side` is the knee that hurts, None for both or not known.
    `language` is a code such as "de", empty where not known. `since` is the day of the first entry.
    `cares` is the id of the therapist who treats them, None for nobody.
    """

    id: str
    code: str
    family: str
    given: str = ""
    born: date | int | None = None
    side: Side | None = None
    language: str = ""
    contact: str = ""
    since: date
    cares: str | None = None
    state: PersonState = PersonState.ACTIVE

    def __post_init__(self) -> None:
        check_plain("family", self.family, LONGEST_NAME, needed=True)
        check_plain("given", self.given, LONGEST_NAME)
        check_plain("contact", self.contact, LONGEST_CONTACT)
        require(bool(_CODE.fullmatch(self.code)), "code", Fault.NOT_A_CODE, given=self.code)
        if self.year_born is not None:
            # Nobody is entered before they are born; it is a year that was mistyped.
            require_within("born", self.year_born, _EARLIEST_BIRTH, self.since.year)

    @property
    def name(self) -> str:
        """The name as a list shows it: the family name first."""
        return f"{self.family}, {self.given}" if self.given else self.family

    @property
    def year_born(self) -> int | None:
        """The year of birth, None where not known."""
        return self.born.year if isinstance(self.born, date) else self.born

    def age(self, today: date) -> int | None:
        """Full years on `today`. With only the year of birth known it can be one too high; None
        where nothing is known.
        """
        if self.year_born is None:
            return None
        years = today.year - self.year_born
        if isinstance(self.born, date):
            years -= (today.month, today.day) < (self.born.month, self.born.day)
        return years


class Role(StrEnum):
    """What a therapist is in the clinic: the lead alone sees people who are blocked."""

    LEAD = "lead"
    THERAPIST = "therapist"
    ASSISTANT = "assistant"


@dataclass(frozen=True, slots=True, kw_only=True)
class Therapist:
    """Somebody who treats people here. `letters`, such as "MK", is how the app names them. An
    `active` one may work; the others stay as authors.
    """

    id: str
    letters: str
    name: str = ""
    role: Role = Role.THERAPIST
    active: bool = True

    def __post_init__(self) -> None:
        check_plain("name", self.name, LONGEST_NAME)
        good = bool(_LETTERS.fullmatch(self.letters))
        require(good, "letters", Fault.NOT_LETTERS, given=self.letters)
