"""Correcting finished sessions: adding one by hand, editing with the old values kept, deleting,
erasing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.store import rows
from rehab_desktop.store.errors import ClinicKeepsSessions, UnknownSession
from rehab_desktop.store.persons import is_clinic
from rehab_desktop.store.sql import all_rows, first_row, transaction

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_OF_SESSION = (
    "started_at",
    "started_offset_min",
    "ended_at",
    "ended_offset_min",
    "active_ms",
    "pain_before",
    "pain_after",
    "effort",
    "note",
)
_OF_SET = ("status", "reps", "actual_ms", "pain", "hurt")

Fields = Mapping[str, Any]


def add_by_hand(db: Database, path: Path, person: str, record: SessionRecord) -> None:
    """Store a session that was done without the app. Repeating the call changes nothing. Raises
    `ClinicKeepsSessions`.
    """
    _must_be_a_home(db, path)
    with transaction(db):
        if first_row(db, "SELECT id FROM session WHERE id = ?", [record.id]) is None:
            session = rows.session_row(record, person)
            db.table("session").insert(session | {"by_hand": 1})
            db.table("performed_set").insert_all(rows.set_rows(record))


def revise(db: Database, path: Path, person: str, record: SessionRecord, now: datetime) -> None:
    """Store the values that differ, and each old value in `audit`; all of it or nothing.

    Raises `UnknownSession` where the session does not exist, was deleted or has other sets, and
    `ClinicKeepsSessions`.
    """
    _must_be_a_home(db, path)
    session = rows.session_row(record, person)
    with transaction(db):
        stored = first_row(db, "SELECT * FROM counted_session WHERE id = ?", [record.id])
        sets = all_rows(
            db, "SELECT * FROM performed_set WHERE session = ? ORDER BY position", [record.id]
        )
        if stored is None or len(sets) != len(record.sets):
            raise UnknownSession(path)
        changed = _differing(stored, session, _OF_SESSION)
        _keep(db, record.id, now, ((name, stored[name]) for name in changed))
        if changed:
            db.table("session").update(record.id, changed)
        for old, new in zip(sets, rows.set_rows(record), strict=True):
            changed = _differing(old, new, _OF_SET)
            place = old["position"]
            _keep(db, record.id, now, ((f"set {place + 1} {name}", old[name]) for name in changed))
            if changed:
                db.table("performed_set").update((record.id, place), changed)


def delete(db: Database, path: Path, session_id: str, now: datetime) -> None:
    """Hide a session everywhere, until it is restored or erased. Raises `ClinicKeepsSessions`."""
    _must_be_a_home(db, path)
    with transaction(db):
        db.execute(
            "UPDATE session SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL",
            [rows.instant(now), session_id],
        )


def restore(db: Database, session_id: str) -> None:
    """Undo a deletion."""
    with transaction(db):
        db.execute(
            "UPDATE session SET deleted_at = NULL WHERE id = ? AND withdrawn_by IS NULL",
            [session_id],
        )


def erase(db: Database, path: Path, session_id: str) -> None:
    """Remove a deleted session with every byte of it. A session that is not deleted is
    not changed. Raises `ClinicKeepsSessions`.
    """
    _must_be_a_home(db, path)
    _erase(db, "id = ? AND deleted_at IS NOT NULL", [session_id])


def erase_before(db: Database, deleted_before: datetime) -> None:
    """Erase every session that was deleted before this instant. In a clinic's file nothing is
    erased by a rule.
    """
    if not is_clinic(db):
        _erase(db, "deleted_at < ?", [rows.instant(deleted_before)])


def _must_be_a_home(db: Database, path: Path) -> None:
    """A clinic's trail has no entry for what is changed here, and nobody who did it."""
    if is_clinic(db):
        raise ClinicKeepsSessions(path)


def _erase(db: Database, which: str, parameters: Sequence[Any]) -> None:
    with transaction(db):
        found = all_rows(db, f"SELECT id FROM session WHERE {which}", parameters)
        for row in found:
            for table in ("audit", "pain_entry", "performed_set", "exercise_tally"):
                db.execute(f"DELETE FROM {table} WHERE session = ?", [row["id"]])
            db.execute("DELETE FROM session WHERE id = ?", [row["id"]])
        if found:
            db.execute(
                "DELETE FROM session_plan WHERE digest NOT IN"
                " (SELECT plan FROM session WHERE plan IS NOT NULL)"
            )
    if found:
        # The pages of the file are overwritten now (secure_delete), but its log still has the old
        # data.
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _differing(old: Fields, new: Fields, names: Sequence[str]) -> dict[str, Any]:
    return {name: new[name] for name in names if old[name] != new[name]}


def _keep(db: Database, session_id: str, now: datetime, values: Iterator[tuple[str, Any]]) -> None:
    db.table("audit").insert_all(
        {
            "id": str(uuid4()),
            "session": session_id,
            "field": field,
            "old_value": value,
            "changed_at": rows.instant(now),
        }
        for field, value in values
        if value is not None and value != ""
    )
