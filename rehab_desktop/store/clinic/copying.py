"""Reads all about a person for their copy. Implements `core.clinic.person_copy.CopyStore`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from rehab_desktop.core.clinic.person import Role
from rehab_desktop.core.clinic.person_copy import CopiedRecord, TableRows
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import NotAllowed, Right, may
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store.clinic import chart
from rehab_desktop.store.clinic.rights import require_kept, require_right
from rehab_desktop.store.clinic.writing import enter, write
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.merged_records import parts_of
from rehab_desktop.store.person_tables import PERSON_TABLES, WhenCopied
from rehab_desktop.store.sql import all_rows, first_row

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_AS_JSON = ("days", "fragments", "places", "without", "value", "steps")
"""Columns whose text is JSON: in the copy they are lists and numbers."""


class SqliteCopies:
    """The tables are those of `store/person_tables.py`."""

    def __init__(self, history: SqliteHistory) -> None:
        self._history = history

    def record(self, person: str, author: Author) -> Future[CopiedRecord]:
        return self._history.ask_file(lambda db: _record(db, person, author))

    def copied(self, person: str, digest: str, author: Author) -> Future[None]:
        def change(db: Database) -> None:
            _require_copy(db, person, author)
            enter(db, author, Act.COPIED, "person", person, {"sha256": digest}, person)

        return write(self._history, change)


def _require_copy(db: Database, person: str, author: Author) -> None:
    stored = first_row(db, "SELECT cares, state FROM person WHERE id = ?", [person])
    if stored is None:
        raise LookupError(person)
    require_kept(db, person)
    require_right(db, author, Right.COPY_OWN)
    known = first_row(db, "SELECT role FROM therapist WHERE id = ?", [author.therapist])
    role = Role(known["role"]) if known is not None else Role.ASSISTANT
    own = stored["cares"] == author.therapist and stored["state"] != "blocked"
    if not (own or may(role, Right.COPY_ALL)):
        raise NotAllowed(role, Right.COPY_ALL)


def _record(db: Database, person: str, author: Author) -> CopiedRecord:
    _require_copy(db, person, author)
    moved = all_rows(db, "SELECT from_record FROM moved WHERE from_person = ?", [person])
    others = {row["from_record"] for row in moved}
    therapists = all_rows(db, "SELECT id, letters FROM therapist")
    return CopiedRecord(
        chart=chart.read(db, person),
        tables=_tables(db, person, others),
        letters={row["id"]: row["letters"] for row in therapists},
        left_out=len(others),
    )


def _tables(db: Database, person: str, others: set[str]) -> TableRows:
    """Every row of the copy. A record of `others`, and what hangs on it, is about somebody else."""
    found: dict[str, Sequence[dict[str, Any]]] = {}
    for table in PERSON_TABLES:
        if table.copy is not WhenCopied.IN:
            continue
        sql = f'SELECT * FROM "{table.name}" WHERE {table.where}'
        # What stayed with a record that was put together with theirs is about them, too.
        parts = (person, *parts_of(db, person))
        whole = {str(row): row for part in parts for row in all_rows(db, sql, {"person": part})}
        rows = whole.values()
        kept = [row for row in rows if not others & _ids(row)]
        found[table.name] = [_plain(row) for row in kept]
    if others and "session_plan" in found:
        # A plan that only such a session had is no business of this person.
        plans = {row["plan"] for row in found["session"]}
        found["session_plan"] = [row for row in found["session_plan"] if row["digest"] in plans]
    return found


def _ids(row: dict[str, Any]) -> set[Any]:
    return {row.get("id"), row.get("session"), row.get("note"), row.get("from_record")} | {
        row.get("record")
    }


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    return {name: _decoded(value) if name in _AS_JSON else value for name, value in row.items()}


def _decoded(value: Any) -> Any:
    """Some columns of these names hold other things, such as the value of a pain."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value
