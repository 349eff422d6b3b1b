"""Running sessions in the file: a row for each, written each second, so that a crash loses little.

A person at home has one. In a clinic those of other people wait in the file, parked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_desktop.core.history.record import Checkpoint
from rehab_desktop.store import rows
from rehab_desktop.store.sql import first_row, transaction

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database


# Not `upsert` of sqlite-utils, which would read the table's columns each second.
_SAVE = """
INSERT INTO running_session (
    id, person, routine, title, started_at, started_offset_min, saved_at, saved_offset_min,
    pain_before, state, place, prescription, led_by, visit
) VALUES (
    :id, :person, :routine, :title, :started_at, :started_offset_min, :saved_at, :saved_offset_min,
    :pain_before, :state, :place, :prescription, :led_by, :visit
)
ON CONFLICT (id) DO UPDATE SET
    routine = excluded.routine, title = excluded.title,
    started_at = excluded.started_at, started_offset_min = excluded.started_offset_min,
    saved_at = excluded.saved_at, saved_offset_min = excluded.saved_offset_min,
    pain_before = excluded.pain_before, state = excluded.state, place = excluded.place,
    prescription = excluded.prescription, led_by = excluded.led_by, visit = excluded.visit
"""


def save(db: Database, person: str, checkpoint: Checkpoint) -> None:
    """Save `checkpoint` in place of what was saved of this session before."""
    with transaction(db):
        db.execute(_SAVE, rows.checkpoint_row(checkpoint, person))
        # SQLite writes whole rows, so the plan has a table of its own and is not written each
        # second.
        db.execute(
            "INSERT INTO running_plan (session, steps) VALUES (?, ?) ON CONFLICT (session)"
            " DO UPDATE SET steps = excluded.steps WHERE steps <> excluded.steps",
            [checkpoint.id, rows.text(checkpoint.plan)],
        )


def load(db: Database, person: str) -> Checkpoint | None:
    """The person's running session, or None. Of several it is the one begun last, whatever the
    clock said.
    """
    row = first_row(
        db,
        "SELECT * FROM running_session JOIN running_plan ON session = id"
        " WHERE person = ? ORDER BY running_session.rowid DESC LIMIT 1",
        [person],
    )
    return None if row is None else rows.checkpoint_record(row)


def clear(db: Database, session_id: str) -> None:
    """Delete what was saved of this running session."""
    with transaction(db):
        remove(db, session_id)


def remove(db: Database, session_id: str) -> None:
    """The same within a transaction of the caller."""
    db.execute("DELETE FROM running_plan WHERE session = ?", [session_id])
    db.execute("DELETE FROM running_session WHERE id = ?", [session_id])
