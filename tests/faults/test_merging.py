"""Two records of one person are put together and taken apart, stopped at every single write, sync
and rename: they are two or one, and each row is somebody's.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import time
from pathlib import Path

import pytest

from rehab_desktop.core.clinic.trail import Act, first_wrong
from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.clinic.merging import SqliteMerging
from rehab_desktop.store.clinic.trail import SqliteTrail
from rehab_desktop.store.engine import Database
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.sql import all_rows
from tests.faults.crashing import Scene
from tests.faults.recording import needs_strace
from tests.store.clinic.builders import (
    BY_MK,
    a_note,
    a_person,
    a_visit,
    an_observation,
    fill,
    open_clinic,
)

pytestmark = needs_strace

TOGETHER = {"visit": {"anna"}, "observation": {"anna"}, "merged": {"twice"}}
TWO = {"visit": {"anna", "twice"}, "observation": {"anna", "twice"}, "merged": set[str]()}


@pytest.fixture
def prepared(scene: Scene) -> Scene:
    """A clinic in which Anna was entered twice; what was seen and signed stands with either."""
    with closing(SqliteHistory(scene.path)) as history:
        clinic = open_clinic(history)
        fill(clinic)
        clinic.people.put_person(a_person(id="twice", code="AK-2"), BY_MK)
        clinic.visits.put_visit(a_visit(id="v", person="twice", at=time(9)), BY_MK)
        seen = an_observation(id="o", person="twice", visit="v", session=None)
        clinic.visits.put_observation(seen, BY_MK)
        clinic.notes.sign_note(a_note(id="n", person="twice", visit="v"), BY_MK).result()
    with closing(SqliteHistory(scene.path)) as history:  # with the back-up of today
        history.open().result()
    return scene


@pytest.fixture
def together(prepared: Scene) -> Scene:
    """The same, put together."""
    with closing(SqliteHistory(prepared.path)) as history:
        SqliteMerging(history).merge("anna", "twice", "AK-1", BY_MK).result()
    return prepared


def what_is_half(folder: Path, said: str) -> str:
    """Empty where the two are wholly two or wholly one, as the trail has it."""
    with closing(SqliteHistory(folder / HISTORY_FILE)) as history:
        found = history.ask_file(_whose).result()
        trail = SqliteTrail(history).trail().result()
        history.check().result()
    if first_wrong(trail) is not None:
        return "the trail is broken"
    acts = [one.act for one in trail]
    merged, apart = acts.count(Act.MERGED), acts.count(Act.TAKEN_APART)
    expected = TOGETHER if merged == 2 and apart == 0 else TWO
    if merged not in (0, 2) or apart not in (0, 2) or found != expected:
        return f"half: {found}, {merged} and {apart} entries"
    if "merged" in said and merged == 0:
        return "it was said to be done"
    return "it was said to be undone" if "apart" in said and apart == 0 else ""


def _whose(db: Database) -> dict[str, set[str]]:
    return {
        table: {row["person"] for row in all_rows(db, f"SELECT person FROM {table}")}
        for table in TWO
    }


def test_two_records_are_two_or_one_at_every_instant(
    prepared: Scene, figure: Callable[[str], None]
) -> None:
    crashed, half = prepared.crash_everywhere("merge", what_is_half)
    assert half == []
    figure(f"{crashed} crashes while two records were put together, none left half")


def test_taking_apart_is_done_or_not_begun_at_every_instant(
    together: Scene, figure: Callable[[str], None]
) -> None:
    crashed, half = together.crash_everywhere("take_apart", what_is_half)
    assert half == []
    figure(f"{crashed} crashes while they were taken apart, none left half")


def test_row_by_row_a_crash_leaves_half(prepared: Scene, figure: Callable[[str], None]) -> None:
    """The control: if this left nothing, the tests above would prove nothing."""
    crashed, half = prepared.crash_everywhere("careless_merging", what_is_half)
    assert half
    figure(f"control row by row: {len(half)} of {crashed} crashes leave half")
