"""A therapist signs or enters a runner, stopped at every single write and sync: a signed record is
whole or not there, and so is somebody with the history file that they brought.

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

from rehab_desktop.core.clinic.clinic import Clinic
from rehab_desktop.core.clinic.trail import Act, TrailEntry, first_wrong
from rehab_desktop.paths import CLINIC_FILE, HISTORY_FILE
from rehab_desktop.store.clinic.clinic_file import write_clinic
from rehab_desktop.store.history import SqliteHistory
from tests.faults.crashing import Scene
from tests.faults.recording import needs_strace
from tests.faults.scenes import RUNNERS_FILE
from tests.store.builders import a_session
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


BROUGHT = 8
"""So many sessions are in the runner's file."""

OF_BO = (
    "WITH bo AS (SELECT id FROM person WHERE family = 'Specht')"
    " SELECT (SELECT count(*) FROM bo),"
    " (SELECT count(*) FROM episode JOIN bo ON person = bo.id),"
    " (SELECT count(*) FROM session JOIN bo ON person = bo.id),"
    " (SELECT count(*) FROM event JOIN bo ON person = bo.id)"
)


@pytest.fixture
def brought(prepared: Scene) -> Scene:
    """The same clinic with its own file, and that of a runner beside it."""
    write_clinic(prepared.folder / CLINIC_FILE, Clinic(id="clinic", name="Praxis Beispiel"))
    with closing(SqliteHistory(prepared.folder / RUNNERS_FILE)) as history:
        for _ in range(BROUGHT):
            history.add(a_session()).result()
    return prepared


def what_is_half_of_bo(folder: Path, said: str) -> str:
    """Empty where Bo is there with everything that was brought, or not at all."""
    with closing(sqlite3.connect(folder / HISTORY_FILE)) as db:
        found = db.execute(OF_BO).fetchone()
    # The person, the episode and the reading in are entered in the trail.
    if found == (1, 1, BROUGHT, 3):
        return ""
    if found == (0, 0, 0, 0):
        return "lost" if "added 0" in said else ""
    return "people {}, episodes {}, sessions {}, entries {}".format(*found)


def test_a_runner_is_entered_with_the_whole_file_or_not_at_all(
    brought: Scene, figure: Callable[[str], None]
) -> None:
    crashed, half = brought.crash_everywhere("adds_a_runner", what_is_half_of_bo)
    assert half == []
    figure(f"{crashed} crashes while entering a runner, none half done")


def test_a_person_in_a_transaction_of_their_own_is_found_half_entered(
    brought: Scene, figure: Callable[[str], None]
) -> None:
    """The control."""
    crashed, half = brought.crash_everywhere("careless_adding", what_is_half_of_bo)
    assert half
    figure(f"control with two transactions: {len(half)} of {crashed} crashes half done")
