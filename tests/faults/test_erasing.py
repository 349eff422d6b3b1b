"""Somebody is erased, stopped at every single write, sync and rename: either they are there as
before, or the next opening does the rest and no file has a word of them.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.backup_places import BackupPlaces
from rehab_desktop.store.erased_file import read_ledger
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.person_tables import PERSON_TABLES
from tests.faults.crashes import crashes, survived
from tests.faults.crashing import Scene
from tests.faults.disk import Disk
from tests.faults.recording import needs_strace, record
from tests.store.clinic.builders import fill, open_clinic
from tests.store.clinic.canaries import HER, TWICE, fill_with_canaries, filled, found_in

pytestmark = needs_strace

STICK = "stick"
SHARE = 1 / 20
EVERYTHING = {one.name for one in PERSON_TABLES}


def opened(folder: Path) -> SqliteHistory:
    return SqliteHistory(folder / HISTORY_FILE, places=BackupPlaces(second=folder / STICK))


@pytest.fixture
def prepared(scene: Scene) -> Scene:
    """A clinic with somebody who has odd words in every table, and a back-up with its copy."""
    (scene.folder / STICK).mkdir()
    with closing(opened(scene.folder)) as history:
        clinic = open_clinic(history)
        fill(clinic)
        fill_with_canaries(clinic)
        history.back_up().result()
        history.ask_file(lambda db: db.execute("VACUUM").fetchall()).result()
    with closing(opened(scene.folder)) as history:  # with the back-up of today
        history.open().result()
    return scene


def what_is_half(folder: Path, said: str) -> str:
    """Empty where, once the clinic was opened again, all of her is there or nothing."""
    with closing(opened(folder)) as history:
        there = history.ask_file(lambda db: filled(db, HER)).result()
        history.check().result()
    ledger = read_ledger(folder)
    if there == EVERYTHING:
        if "erased" in said:
            return "she was said to be erased"
        return "the ledger names somebody who is there" if ledger else ""
    if there != {"event"}:
        return f"half of her is there: {sorted(there)}"
    if [(one.person, one.pending) for one in ledger] != [(HER, False), (TWICE, False)]:
        return "the ledger does not say that she was erased"
    left = found_in(folder, None)
    return f"left in {[one.path.name for one in left]}" if left else ""


def crash(scene: Scene, name: str, *, power: bool) -> tuple[int, list[str]]:
    """Crashes at every sync, rename and other change of a name, and at one in twenty of the writes
    in between: most of those are pages of a copy that has no name yet.
    """
    disk = Disk(scene.folder)
    operations = record(scene.folder, "-m", "tests.faults.scenes", name, str(scene.path))
    dice = random.Random(7)
    found = (
        one
        for one in crashes(disk, operations, random.Random(7), power=power)
        if operations[one.after - 1].kind != "write" or dice.random() < SHARE
    )
    return survived(found, scene.folder, scene.scratch / "data", what_is_half)


@pytest.mark.parametrize("power", [False, True], ids=["kill", "power cut"])
def test_all_of_her_is_there_or_nothing_at_every_instant(
    prepared: Scene, power: bool, figure: Callable[[str], None]
) -> None:
    crashed, half = crash(prepared, "erase", power=power)
    assert half == []
    assert crashed > 100
    figure(f"{crashed} crashes while erasing, none left half")


def test_without_the_mark_a_crash_leaves_words_of_her(
    prepared: Scene, figure: Callable[[str], None]
) -> None:
    """The control: if this left nothing, the test above would prove nothing."""
    crashed, half = crash(prepared, "careless_erasing", power=False)
    assert half
    figure(f"control without the mark: {len(half)} of {crashed} crashes leave words")
