"""Writes of the clinic's stores: the record and its entry in the trail, or neither."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store import staying_blocked, trail
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.rows import Row, instant, local, offset
from rehab_desktop.store.sql import first_row, transaction

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_CLOCK_SETTLES = timedelta(minutes=1)
"""A computer sets its own clock by seconds, and what is written down a moment later was done a
moment before; judgement."""

Fields = Mapping[str, Any]
"""The columns of a row that is written."""


def write(history: SqliteHistory, change: Callable[[Database], object]) -> Future[None]:
    """Do `change` as one transaction, kept in memory and tried again while the disk refuses."""

    def whole(db: Database) -> None:
        with transaction(db):
            change(db)

    return history.write_file(whole)


def write_noted(history: SqliteHistory, change: Callable[[Database], object]) -> Future[None]:
    """As `write`, for a change of blocks or roles: it is written down outside of the file, too, and
    with the back-ups, so that a back-up that is restored does not undo it.
    """

    def whole(db: Database) -> None:
        with transaction(db):
            change(db)
            # Before the commit: what was answered as done is on the list.
            noted = staying_blocked.note(db, history.path, history.places)
        if noted:
            history.copy_to_places()

    return history.write_file(whole)


def enter(
    db: Database,
    author: Author,
    act: Act,
    kind: str,
    record: str,
    content: Fields,
    person: str | None,
) -> None:
    """Add an entry to the trail: `kind` is the table, `content` the columns of the record. Where
    the clock was set back since the last entry, that is entered first.
    """
    last = first_row(db, "SELECT at, hash FROM event ORDER BY sequence DESC LIMIT 1")
    if last is not None and author.at < datetime.fromisoformat(last["at"]) - _CLOCK_SETTLES:
        back = {"before": last["at"], "after": instant(author.at)}
        trail.add_entry(
            db,
            Act.CLOCK_WENT_BACK,
            "event",
            last["hash"],
            back,
            therapist=author.therapist,
            at=author.at,
            person=None,
        )
    trail.add_entry(
        db, act, kind, record, content, therapist=author.therapist, at=author.at, person=person
    )


def put(db: Database, table: str, row: Fields, *, person: str | None, author: Author) -> None:
    """Add a row or change the one with its `id`, and enter that in the trail. The same row again
    changes nothing and is not entered.
    """
    stored = first_row(db, f"SELECT * FROM {table} WHERE id = ?", [row["id"]])
    if stored is not None and {name: stored[name] for name in row} == row:
        return
    upsert(db, table, row)
    act = Act.MADE if stored is None else Act.CHANGED
    enter(db, author, act, table, row["id"], row, person)


def upsert(db: Database, table: str, row: Fields, key: tuple[str, ...] = ("id",)) -> None:
    """Add a row, or change all its columns where the `key` is there already."""
    others = ", ".join(f"{name} = excluded.{name}" for name in row if name not in key)
    db.execute(
        f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join(f':{name}' for name in row)})"
        f" ON CONFLICT ({', '.join(key)}) DO UPDATE SET {others}",
        dict(row),
    )


def insert(db: Database, table: str, row: Fields) -> None:
    """Add a row."""
    db.execute(
        f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join(f':{name}' for name in row)})",
        dict(row),
    )


def utc_now() -> datetime:
    """The present instant."""
    return datetime.now(UTC)


def day_of(stored: str | None) -> date | None:
    """The local date of a column that may be empty."""
    return None if stored is None else date.fromisoformat(stored)


def stamp(name: str, value: datetime | None) -> dict[str, Any]:
    """The two columns of an instant, such as `made_at` and `made_offset_min` for "made"."""
    return {
        f"{name}_at": None if value is None else instant(value),
        f"{name}_offset_min": None if value is None else offset(value),
    }


def stamp_of(row: Row, name: str) -> datetime:
    """The instant of two columns, in the local time of the day it happened."""
    return local(row[f"{name}_at"], row[f"{name}_offset_min"])


def stamp_or_none(row: Row, name: str) -> datetime | None:
    """The same where the columns may be empty."""
    return None if row[f"{name}_at"] is None else stamp_of(row, name)
