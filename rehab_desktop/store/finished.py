"""Finished sessions in the file: stored as a whole, answered later, read newest first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from rehab_desktop.core.checks import check_score
from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.store import checkpoints, rows
from rehab_desktop.store.errors import AlreadyStored, UnknownSession
from rehab_desktop.store.sql import all_rows, first_row, transaction

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_NO_LIMIT = -1
_UNANSWERED: Mapping[str, Any] = {"pain_after": None, "effort": None, "note": ""}


def add(db: Database, path: Path, person: str, record: SessionRecord) -> None:
    """Store `person`'s session with its sets, pain marks and plan, and delete its check-point, or
    do nothing. That a therapist led it is entered in the trail.

    Storing the same record again changes nothing, so a caller who does not know whether it was
    stored may repeat the call. Raises `AlreadyStored` where another record has this id.
    """
    session = rows.session_row(record, person)
    sets, pains = rows.set_rows(record), rows.pain_rows(record)
    with transaction(db):
        stored = first_row(db, "SELECT * FROM session WHERE id = ?", [record.id])
        if stored is None:
            db.table("session").insert(session | {"plan": _kept_plan(db, record.id)})
            db.table("performed_set").insert_all(sets)
            db.table("pain_entry").insert_all(pains)
            if record.led_by is not None:
                content = {"session": session, "sets": sets, "pains": pains}
                _enter(db, "led", record.id, content, record.led_by, record.ended_at, person)
        elif not (
            _same_session(stored, session)
            and _children(db, "performed_set", record.id) == sets
            and _children(db, "pain_entry", record.id) == pains
        ):
            raise AlreadyStored(path)
        # Delete only its own checkpoint: a late repetition must not delete that of a newer session.
        checkpoints.remove(db, record.id)


def annotate(
    db: Database, path: Path, session_id: str, answers: Mapping[str, Any], now: datetime
) -> None:
    """Store `answers` (columns of `session`). Earlier answers that change are kept in `audit`, and
    those after a session that was led are entered in the trail.

    Raises `UnknownSession` for an unknown id, `ValueError` for a score outside 0-10.
    """
    check_score("pain_after", answers["pain_after"])
    check_score("effort", answers["effort"])
    with transaction(db):
        stored = first_row(db, "SELECT * FROM session WHERE id = ?", [session_id])
        if stored is None:
            raise UnknownSession(path)
        changed = {field: new for field, new in answers.items() if stored[field] != new}
        if not changed:
            return
        db.table("audit").insert_all(
            {
                "id": str(uuid4()),
                "session": session_id,
                "field": field,
                "old_value": stored[field],
                "changed_at": rows.instant(now),
            }
            for field in changed
            if stored[field] != _UNANSWERED[field]
        )
        db.table("session").update(session_id, changed)
        if stored["led_by"] is not None:
            _enter(db, "changed", session_id, changed, stored["led_by"], now, stored["person"])


def newest(db: Database, person: str, limit: int | None) -> Sequence[SessionRecord]:
    """Finished sessions, newest first; at most `limit`, all of them for None."""
    chosen = (
        "SELECT id FROM counted_session WHERE person = ? ORDER BY started_at DESC, id DESC LIMIT ?"
    )
    of_whom = [person, _NO_LIMIT if limit is None else limit]
    children: dict[str, dict[str, list[rows.Row]]] = {}
    for table in ("performed_set", "pain_entry"):
        children[table] = defaultdict(list)
        for row in all_rows(
            db, f"SELECT * FROM {table} WHERE session IN ({chosen}) ORDER BY position", of_whom
        ):
            children[table][row["session"]].append(row)
    return [
        rows.session_record(
            session, children["performed_set"][session["id"]], children["pain_entry"][session["id"]]
        )
        for session in all_rows(
            db,
            f"SELECT * FROM session WHERE id IN ({chosen}) ORDER BY started_at DESC, id DESC",
            of_whom,
        )
    ]


def _enter(
    db: Database,
    act: str,
    session_id: str,
    content: Mapping[str, Any],
    therapist: str,
    at: datetime,
    person: str,
) -> None:
    """Enter in the trail what was done to a session that this therapist led."""
    # Imported here, since nobody at home needs the clinic's part of the core.
    from rehab_desktop.core.clinic.trail import Act
    from rehab_desktop.store.trail import add_entry

    add_entry(
        db, Act(act), "session", session_id, content, therapist=therapist, at=at, person=person
    )


def _kept_plan(db: Database, session_id: str) -> str | None:
    """The digest of the plan of this session, which is stored now; None where it was not the
    running session.
    """
    checkpoint = first_row(db, "SELECT steps FROM running_plan WHERE session = ?", [session_id])
    if checkpoint is None:
        return None
    digest = sha256(checkpoint["steps"].encode()).hexdigest()
    db.table("session_plan").insert({"digest": digest, "steps": checkpoint["steps"]}, ignore=True)
    return digest


def _same_session(stored: rows.Row, session: rows.Row) -> bool:
    """Whether both rows are the same session, apart from answers that were given later."""
    return all(
        stored[field] == value
        for field, value in session.items()
        if field not in _UNANSWERED or value != _UNANSWERED[field]
    )


def _children(db: Database, table: str, session_id: str) -> list[dict[str, Any]]:
    return all_rows(db, f"SELECT * FROM {table} WHERE session = ? ORDER BY position", [session_id])
