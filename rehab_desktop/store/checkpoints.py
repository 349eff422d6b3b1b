"""The running session in the file: one row that is rewritten each second, so that a crash loses
little.
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
    slot, id, routine, title, started_at, started_offset_min, saved_at, saved_offset_min,
    pain_before, state
) VALUES (
    :slot, :id, :routine, :title, :started_at, :started_offset_min, :saved_at, :saved_offset_min,
    :pain_before, :state
)
ON CONFLICT (slot) DO UPDATE SET
    id = excluded.id, routine = excluded.routine, title = excluded.title,
    started_at = excluded.started_at, started_offset_min = excluded.started_offset_min,
    saved_at = excluded.saved_at, saved_offset_min = excluded.saved_offset_min,
    pain_before = excluded.pain_before, state = excluded.state
"""


def save(db: Database, checkpoint: Checkpoint) -> None:
    """Save `checkpoint` in place of the session saved before."""
    with transaction(db):
        db.execute(_SAVE, rows.checkpoint_row(checkpoint))
        # SQLite writes whole rows, so the plan has a table of its own and is not written each
        # second.
        db.execute(
            "INSERT INTO running_plan (slot, steps) VALUES (1, ?) ON CONFLICT (slot)"
            " DO UPDATE SET steps = excluded.steps WHERE steps <> excluded.steps",
            [rows.text(checkpoint.plan)],
        )


def load(db: Database) -> Checkpoint | None:
    """The running session as last saved, or None."""
    row = first_row(db, "SELECT * FROM running_session JOIN running_plan USING (slot)")
    return None if row is None else rows.checkpoint_record(row)


def clear(db: Database) -> None:
    """Delete the saved running session."""
    with transaction(db):
        db.execute("DELETE FROM running_session")
        db.execute("DELETE FROM running_plan")
