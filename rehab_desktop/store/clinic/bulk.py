"""Many writes as one transaction: for a clinic that is made up as a whole, and for somebody who is
entered with a history file of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rehab_desktop.app.futures import attempt
from rehab_desktop.core.clinic.episode import Episode
from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.store import rows
from rehab_desktop.store.clinic.people import episode_row
from rehab_desktop.store.clinic.person_rows import person_row
from rehab_desktop.store.clinic.writing import put
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.sql import transaction

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database


class BulkHistory(SqliteHistory):
    """A history for the stores whose writes all belong to the one transaction of `in_one`. They are
    done at once, on the thread of the history.
    """

    def __init__(self, path: Path, db: Database) -> None:
        super().__init__(path)
        self._db: Any = _Within(db)

    def write(self, job: Callable[[Database, str], None]) -> Future[None]:
        """Do the job now."""
        return attempt(lambda: job(self._db, self._whose(self._db)))

    def write_file(self, job: Callable[[Database], None]) -> Future[None]:
        """Do the job now."""
        return attempt(lambda: job(self._db))

    def add_person(self, person: Person, episode: Episode, author: Author) -> Future[None]:
        """Add a person with this episode in place of one without a title."""

        def add(db: Database) -> None:
            for table, row in (("person", person_row(person)), ("episode", episode_row(episode))):
                put(db, table, row, person=person.id, author=author)

        return self.write_file(add)

    def add_sessions(self, person: str, records: Sequence[SessionRecord]) -> Future[None]:
        """Store finished sessions that nobody led, without their plans."""
        return self.write_file(lambda db: _add_sessions(db, person, records))


def in_one(history: SqliteHistory, fill: Callable[[BulkHistory], None]) -> Future[None]:
    """Call `fill` with a history whose writes are all stored at its end, or none of them."""

    def whole(db: Database) -> None:
        with transaction(db):
            fill(BulkHistory(history.path, db))

    return history.write_file(whole)


class _Within:
    """A database in a transaction, of which the transactions of its users are parts."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def execute(self, sql: str, parameters: Any = ()) -> Any:
        return None if sql == "BEGIN IMMEDIATE" else self._db.execute(sql, parameters)

    def commit(self) -> None:
        """The whole is committed at its end."""

    def rollback(self) -> None:
        """The error that led here ends the whole."""

    def __getattr__(self, name: str) -> Any:
        return getattr(self._db, name)


def _add_sessions(db: Database, person: str, records: Sequence[SessionRecord]) -> None:
    for table, found in (
        ("session", [rows.session_row(one, person) for one in records]),
        ("performed_set", [row for one in records for row in rows.set_rows(one)]),
        ("pain_entry", [row for one in records for row in rows.pain_rows(one)]),
    ):
        if found:
            names = list(found[0])
            places = ", ".join(f":{name}" for name in names)
            sql = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({places})"
            db.conn.executemany(sql, found)
