"""Asks the file what a therapist may do and whom they may see, within the transaction of what they
do.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import date
from typing import TYPE_CHECKING

from rehab_desktop.core.clinic.merging_store import GivenUp
from rehab_desktop.core.clinic.person import PersonState
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import (
    NotAllowed,
    NotWorking,
    Right,
    check_right,
    may,
    may_say_who_cares,
)
from rehab_desktop.store.clinic.writing import write
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.merged_records import given_up_into, whole_of
from rehab_desktop.store.sql import all_rows, first_row
from rehab_desktop.store.working_role import working_role

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_ON_THE_LIST = "SELECT 1 FROM visit WHERE person = ? AND day = ? LIMIT 1"


def write_as(
    history: SqliteHistory,
    author: Author,
    right: Right,
    change: Callable[[Database], object],
    *,
    person: str | None = None,
) -> Future[None]:
    """Do `change` as `write` does, if the author has this right and may see the `person` whom it is
    about (an id). Fails with `NotAllowed` otherwise, with `LookupError` where the clinic does not
    know the author.
    """

    def allowed(db: Database) -> None:
        require_right(db, author, right)
        if person is not None:
            require_sight(db, author, person)
        change(db)

    return write(history, allowed)


def require_right(db: Database, author: Author, right: Right) -> None:
    """Raises `NotAllowed` where the author's role does not have this right, `LookupError` where the
    clinic does not know the author.
    """
    check_right(working_role(db, author.therapist, right), right)


def require_sight(db: Database, author: Author, person: str) -> None:
    """Raises `NotAllowed` where the author may not see this person on the day on which they write,
    `GivenUp` where another person has this record now. Somebody whom the clinic does not know is
    nobody's secret.
    """
    require_kept(db, person)
    role = working_role(db, author.therapist, Right.TREAT)
    stored = first_row(db, "SELECT state FROM person WHERE id = ?", [person])
    if stored is None or may(role, Right.LEAD):
        return
    if stored["state"] == PersonState.BLOCKED:
        raise NotAllowed(role, Right.LEAD)
    today = author.at.date().isoformat()
    if not may(role, Right.SEE_ALL) and first_row(db, _ON_THE_LIST, [person, today]) is None:
        raise NotAllowed(role, Right.SEE_ALL)


def require_kept(db: Database, person: str) -> None:
    """Raises `GivenUp` where this record was put together with another one."""
    if given_up_into(db, person) is not None:
        raise GivenUp(person, whole_of(db, person))


def require_say_who_cares(db: Database, author: Author, cares: str | None) -> None:
    """Raises `NotAllowed` where the author may not say who cares for somebody whom the therapist
    `cares` (an id) cares for by now.
    """
    role = working_role(db, author.therapist, Right.SAY_WHO_CARES)
    works = "SELECT 1 FROM therapist WHERE id = ? AND active = 1"
    there = first_row(db, works, [cares or ""]) is not None
    if not may_say_who_cares(role, author.therapist, cares, works=there):
        raise NotAllowed(role, Right.SAY_WHO_CARES)


def may_see(
    db: Database, viewer: str | None, today: date, *, blocked: bool = False
) -> Callable[[str], bool]:
    """Answers whether the therapist `viewer` sees the person of an id on the day `today`; None is
    nobody in particular, such as a command. Who is blocked is seen by the lead alone, and only
    where `blocked` ones are asked for. A record that was given up is seen by nobody: another person
    has it. Who does not work here sees nobody.
    """
    try:
        role = None if viewer is None else working_role(db, viewer, Right.TREAT)
    except (LookupError, NotWorking):
        return lambda _: False
    leads = role is not None and may(role, Right.LEAD)
    hidden = {row["person"] for row in all_rows(db, "SELECT person FROM merged")}
    if not (leads and blocked):
        found = all_rows(db, "SELECT id FROM person WHERE state = ?", [PersonState.BLOCKED.value])
        hidden |= {row["id"] for row in found}
    if role is None or may(role, Right.SEE_ALL):
        return lambda person: person not in hidden
    listed = all_rows(db, "SELECT person FROM visit WHERE day = ?", [today.isoformat()])
    seen = {row["person"] for row in listed} - hidden
    return lambda person: person in seen
