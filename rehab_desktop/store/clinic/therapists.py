"""The therapists of a clinic. Implements `core.clinic.ports.TherapistStore`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING

from rehab_desktop.core.clinic.person import Role, Therapist
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import LastLead, Right
from rehab_desktop.store.clinic.rights import require_right
from rehab_desktop.store.clinic.writing import put, utc_now, write_noted
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.persons import is_clinic
from rehab_desktop.store.rows import text
from rehab_desktop.store.sql import all_rows, first_row

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database


_A_LEAD = "SELECT 1 FROM therapist WHERE role = 'lead' AND active = 1"


class SqliteTherapists:
    """The first therapist makes a clinic's file of a new one. `now` returns the present instant."""

    def __init__(self, history: SqliteHistory, *, now: Callable[[], datetime] = utc_now) -> None:
        self._history = history
        self._now = now

    def therapists(self) -> Future[Sequence[Therapist]]:
        return self._history.ask_file(_read)

    def put_therapist(self, therapist: Therapist, author: Author | None) -> Future[None]:
        by = author or Author(therapist=therapist.id, at=self._now())
        return write_noted(self._history, lambda db: _put(db, therapist, by))


def _read(db: Database) -> Sequence[Therapist]:
    return [
        Therapist(
            id=row["id"],
            letters=row["letters"],
            name=row["name"],
            role=Role(row["role"]),
            active=bool(row["active"]),
        )
        for row in all_rows(db, "SELECT * FROM therapist ORDER BY letters")
    ]


def _put(db: Database, therapist: Therapist, author: Author) -> None:
    if is_clinic(db):
        require_right(db, author, Right.LEAD)
    else:
        # A new file has somebody without a name, as a home needs. Where they have a history, the
        # file's foreign keys refuse: a home becomes no clinic.
        db.execute("DELETE FROM person WHERE code IS NULL")
    row = {
        "id": therapist.id,
        "letters": therapist.letters,
        "name": text(therapist.name),
        "role": therapist.role.value,
        "active": int(therapist.active),
    }
    put(db, "therapist", row, person=None, author=author)
    if first_row(db, _A_LEAD) is None:
        raise LastLead(therapist.letters)
