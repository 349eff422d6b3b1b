"""A therapist signs, stopped at every single write and sync: a signed record is whole or not there.

Python's own SQLite reads what each crash left. Each version, note and amendment must have its one
entry in a trail whose chain is right, and nothing acknowledged may be missing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from rehab_desktop.core.clinic.trail import Act, TrailEntry, first_wrong
from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.history import SqliteHistory
from tests.faults.crashing import Scene
from tests.faults.recording import needs_strace
from tests.store.clinic.builders import fill, open_clinic

pytestmark = needs_strace

SIGNED = (
    "SELECT id FROM prescription WHERE signed_at IS NOT NULL"
    " UNION ALL SELECT id FROM note WHERE signed_at IS NOT NULL"
    " UNION ALL SELECT note FROM amendment"
    " UNION ALL SELECT prescription FROM prescription_end ORDER BY 1"
)
ENTERED = "SELECT record FROM event WHERE act IN ('signed', 'amended', 'replaced') ORDER BY 1"


@pytest.fixture
def prepared(scene: Scene) -> Scene:
    """A clinic's folder with a person who has two signed versions and a signed note."""
    history = SqliteHistory(scene.path)
    fill(open_clinic(history))
    history.close()
    return scene


def what_is_half(folder: Path, said: str) -> str:
    """Empty where each signed record is whole, with its entry in a right trail, and none that was
    acknowledged is missing.
    """
    with closing(sqlite3.connect(folder / HISTORY_FILE)) as db:
        verdict = db.execute("PRAGMA integrity_check").fetchone()[0]
        signed, entered = (db.execute(sql).fetchall() for sql in (SIGNED, ENTERED))
        rows = db.execute("SELECT * FROM event ORDER BY sequence").fetchall()
        names = [row[1] for row in db.execute("PRAGMA table_info(event)")]
        in_force = db.execute(
            "SELECT count(*) FROM prescription WHERE signed_at IS NOT NULL"
            " AND id NOT IN (SELECT prescription FROM prescription_end)"
        ).fetchone()[0]
        ids = {one for (one,) in db.execute(f"{SIGNED.rsplit(' ORDER', 1)[0]}")}
        ids |= {one for (one,) in db.execute("SELECT id FROM amendment")}
    entries = [_entry(dict(zip(names, row, strict=True))) for row in rows]
    acknowledged = {
        line.removeprefix("signed ") for line in said.split("\n")[:-1] if line.startswith("signed ")
    }
    if verdict != "ok":
        return f"unsound: {verdict}"
    if lost := acknowledged - ids:
        return f"lost {sorted(lost)}"
    if signed != entered:
        return f"{len(signed)} signed records, {len(entered)} entries"
    if (wrong := first_wrong(entries)) is not None:
        return f"entry {wrong} of the trail is wrong"
    return "" if in_force == 1 else f"{in_force} versions in force"


def _entry(row: dict[str, object]) -> TrailEntry:
    at, act = datetime.fromisoformat(str(row["at"])), Act(str(row["act"]))
    return TrailEntry(**row | {"at": at, "act": act})  # type: ignore[arg-type]


def test_what_is_signed_is_whole_or_not_there_at_every_instant(
    prepared: Scene, figure: Callable[[str], None]
) -> None:
    crashed, half = prepared.crash_everywhere("clinic_signs", what_is_half)
    assert half == []
    figure(f"{crashed} crashes while signing, none half done")


def test_an_entry_in_a_transaction_of_its_own_is_found_missing(
    prepared: Scene, figure: Callable[[str], None]
) -> None:
    """The control: if this left nothing half, the test above would prove nothing."""
    crashed, half = prepared.crash_everywhere("careless_clinic", what_is_half)
    assert half
    figure(f"control with two transactions: {len(half)} of {crashed} crashes half done")
