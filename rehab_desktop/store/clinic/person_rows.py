"""People as rows of the file and back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from rehab_desktop.core.clinic.person import Person, PersonState
from rehab_desktop.core.clinic.plain_text import folded
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.store.rows import Row, text
from rehab_desktop.store.sql import all_rows

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_DIGITS_OF_YEAR = 4


def all_people(db: Database) -> Sequence[Person]:
    """Everybody with a code, sorted by family name, given name and code."""
    found = (person_of(row) for row in all_rows(db, "SELECT * FROM person WHERE code IS NOT NULL"))
    return sorted(found, key=lambda one: (folded(one.family), folded(one.given), one.code))


def person_row(person: Person) -> dict[str, Any]:
    """The row of `person`."""
    born = person.born.isoformat() if isinstance(person.born, date) else person.born
    return {
        "id": person.id,
        "code": person.code,
        "family": text(person.family),
        "given": text(person.given),
        "born": None if born is None else str(born),
        "side": None if person.side is None else person.side.value,
        "language": text(person.language),
        "contact": text(person.contact),
        "since": person.since.isoformat(),
        "cares": person.cares,
        "state": person.state.value,
    }


def person_of(row: Row) -> Person:
    """The person of a row."""
    return Person(
        id=row["id"],
        code=row["code"],
        family=row["family"],
        given=row["given"],
        born=_born(row["born"]),
        side=None if row["side"] is None else Side(row["side"]),
        language=row["language"],
        contact=row["contact"],
        since=date.fromisoformat(row["since"]),
        cares=row["cares"],
        state=PersonState(row["state"]),
    )


def _born(stored: str | None) -> date | int | None:
    if stored is None:
        return None
    return int(stored) if len(stored) == _DIGITS_OF_YEAR else date.fromisoformat(stored)
