"""What a runner's own history file holds, copied under a person of the clinic.

The file is only read. Rows are copied as they are, so instants and durations stay the same to the
millisecond, and ids stay too: what was read in once is known the next time.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence, Set
from concurrent.futures import Future
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store.clinic.bulk import BulkHistory, in_one
from rehab_desktop.store.clinic.people import SqlitePeople
from rehab_desktop.store.clinic.rights import write_as
from rehab_desktop.store.clinic.writing import Fields, enter
from rehab_desktop.store.errors import StoreError, explain
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.merged_records import whole_of
from rehab_desktop.store.persons import is_clinic, only_person
from rehab_desktop.store.sql import all_rows, first_row

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_COUNTED = (
    "id, person, routine, title, plan, started_at, started_offset_min, ended_at,"
    " ended_offset_min, status, planned_ms, active_ms, pain_before, pain_after, effort, note,"
    " by_hand"
)
_OF_SESSIONS = "session IN (SELECT id FROM counted_session)"

# In the order in which they refer to each other. What triggers count is not read.
_READ = {
    "session_plan": "SELECT * FROM session_plan WHERE digest IN (SELECT plan FROM counted_session)",
    "session": f"SELECT {_COUNTED} FROM counted_session ORDER BY started_at, id",
    "performed_set": f"SELECT * FROM performed_set WHERE {_OF_SESSIONS}",
    "pain_entry": f"SELECT * FROM pain_entry WHERE {_OF_SESSIONS}",
    "outcome_score": "SELECT * FROM outcome_score",
    "run": "SELECT * FROM run",
    "morning": "SELECT * FROM morning",
    "pain_report": "SELECT * FROM pain_report",
}
_COUNTS = {
    "sessions": "session",
    "sets": "performed_set",
    "pains": "pain_entry",
    "scores": "outcome_score",
    "runs": "run",
    "mornings": "morning",
    "pain_reports": "pain_report",
}


class NotARunnersFile(StoreError):
    """The file is a clinic's and not that of one person."""

    default_cause = "is a clinic's, so it is not about one person"
    default_remedy = "Choose the history of one person."


class ReadInBefore(StoreError):
    """Sessions of the file are those of another person here."""

    default_remedy = "Look into that person's chart; a session can be moved from there."


@dataclass(frozen=True, slots=True, kw_only=True)
class RunnersFile:
    """What a runner's file at `path` holds, row by row. `first` and `last` are the local days of
    its first and last session, empty where there is none.
    """

    path: Path
    rows: Mapping[str, Sequence[Fields]]
    first: str = ""
    last: str = ""

    @property
    def counts(self) -> Mapping[str, int]:
        """How many of each kind there are."""
        return {name: len(self.rows[table]) for name, table in _COUNTS.items()}


def runners_file(path: Path) -> RunnersFile:
    """Read the file; nothing in it or beside it changes. Raises a `StoreError`."""
    from rehab_desktop.store.viewing import open_for_viewing

    try:
        with closing(open_for_viewing(path)) as db:
            if is_clinic(db):
                raise NotARunnersFile(path)
            only_person(db)
            days = first_row(db, "SELECT min(day) AS first, max(day) AS last FROM counted_session")
            rows = {table: all_rows(db, sql) for table, sql in _READ.items()}
    except Exception as error:
        explained = explain(error, path)
        if explained is error:
            raise
        raise explained from error
    days = days or {}
    return RunnersFile(
        path=path, rows=rows, first=days.get("first") or "", last=days.get("last") or ""
    )


def owner(history: SqliteHistory, found: RunnersFile) -> Future[str | None]:
    """The id of the person here who has a session of this file already, None where nobody has."""
    ids = {row["id"] for row in found.rows["session"]}
    return history.ask_file(lambda db: _owner(db, ids))


def read_in(
    history: SqliteHistory, found: RunnersFile, person: str, author: Author
) -> Future[None]:
    """Copy all of it under this person; what they have of it already stays as it is. Fails with
    `ReadInBefore` where another person has a session of it.
    """

    def copy(db: Database) -> None:
        ids = {row["id"] for row in found.rows["session"]}
        other = _owner(db, ids)
        if other not in (None, person):
            raise ReadInBefore(found.path, "was read in for another person of this clinic")
        here = {row["id"] for row in all_rows(db, "SELECT id FROM session")} & ids
        for table, rows in found.rows.items():
            new = (row for row in rows if row.get("session") not in here)
            _insert(db, table, [_of(person, row) for row in new])
        content = dict(found.counts) | {"digest": _digest(found)}
        enter(db, author, Act.READ_IN, "session", person, content, person)

    return write_as(history, author, Right.PRESCRIBE, copy, person=person)


def add_with(
    history: SqliteHistory, found: RunnersFile, person: Person, author: Author
) -> Future[None]:
    """Add this person with everything of their file, or neither. Fails as `put_person` and
    `read_in` do.
    """

    def add(one: BulkHistory) -> None:
        SqlitePeople(one).put_person(person, author).result()
        read_in(one, found, person.id, author).result()

    return in_one(history, add)


def _owner(db: Database, ids: Set[str]) -> str | None:
    known = all_rows(db, "SELECT id, person FROM session")
    found = next((row["person"] for row in known if row["id"] in ids), None)
    return None if found is None else whole_of(db, found)


def _of(person: str, row: Fields) -> Fields:
    return {**row, "person": person} if "person" in row else row


def _insert(db: Database, table: str, rows: Sequence[Fields]) -> None:
    if not rows:
        return
    names = list(rows[0])
    places = ", ".join(f":{name}" for name in names)
    db.conn.executemany(
        f"INSERT INTO {table} ({', '.join(names)}) VALUES ({places}) ON CONFLICT DO NOTHING",
        [dict(row) for row in rows],
    )


def _digest(found: RunnersFile) -> str:
    text = json.dumps({name: list(rows) for name, rows in found.rows.items()}, sort_keys=True)
    return sha256(text.encode()).hexdigest()
