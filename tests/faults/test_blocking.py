"""Blocks and roles change, stopped at every single write, sync and rename; then the back-up from
before is restored, and undoes nothing that was said to be done.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from rehab_desktop.paths import CLINIC_FILE, HISTORY_FILE
from rehab_desktop.store.clinic.blocks import SqliteBlocks
from rehab_desktop.store.clinic.therapists import SqliteTherapists
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.sql import all_rows
from tests.faults.crashing import Scene
from tests.faults.recording import needs_strace
from tests.faults.scenes import AB, BOS
from tests.store.clinic.builders import BY_MK, a_person, fill, open_clinic

pytestmark = needs_strace

BEFORE = {"anna": "active", "bo": "blocked", "ab": "lead"}
AFTER = {"blocked": ("anna", "blocked"), "lifted": ("bo", "active"), "lowered": ("ab", "assistant")}


@pytest.fixture
def prepared(scene: Scene) -> Scene:
    """A clinic in which Bo is blocked, with a back-up."""
    (scene.folder / CLINIC_FILE).write_text("{}")
    (scene.folder / "stick").mkdir()
    with closing(SqliteHistory(scene.path)) as history:
        clinic = open_clinic(history)
        fill(clinic)
        clinic.people.put_person(a_person(id="bo", code="BS-2"), BY_MK).result()
        SqliteBlocks(history).block(BOS, BY_MK).result()
        SqliteTherapists(history).put_therapist(AB, BY_MK).result()
        history.back_up().result()
    with closing(SqliteHistory(scene.path)) as history:  # with the back-up of today
        history.open().result()
    return scene


def standing(history: SqliteHistory) -> dict[str, str]:
    """How it stands in the file."""
    sql = "SELECT id, state FROM person UNION ALL SELECT id, role FROM therapist"
    found = history.ask_file(lambda db: all_rows(db, sql)).result()
    return {row["id"]: row["state"] for row in found if row["id"] in BEFORE}


def restored(folder: Path) -> dict[str, str]:
    """How it stands once the oldest back-up is restored."""
    with closing(SqliteHistory(folder / HISTORY_FILE)) as history:
        backup = history.list_backups().result()[-1]
        history.restore(backup.path).result()
        return standing(history)


def undone_in_a_lost_file(folder: Path, said: str) -> str:
    """What was said to be done and is not, after the history was lost in the crash, too."""
    (folder / HISTORY_FILE).unlink()
    found = restored(folder)
    done = [AFTER[line.split()[0]] for line in said.splitlines()]
    lost = [who for who, wanted in done if found[who] != wanted]
    return f"undone for {lost}" if lost else ""


def undone_in_a_file_that_was_opened(folder: Path, _: str) -> str:
    """What a restoration changes, after the next opening found the file as it is."""
    with closing(SqliteHistory(folder / HISTORY_FILE)) as history:
        before = standing(history)
    after = restored(folder)
    return "" if after == before else f"{before} became {after}"


LOOKS = {"lost": undone_in_a_lost_file, "opened": undone_in_a_file_that_was_opened}


@pytest.mark.parametrize("look", LOOKS)
def test_a_restored_back_up_undoes_no_block_and_no_role(
    prepared: Scene, look: str, figure: Callable[[str], None]
) -> None:
    assert restored(prepared.folder) == BEFORE
    crashed, lost = prepared.crash_everywhere("blocks", LOOKS[look])
    assert lost == []
    assert restored(prepared.folder) == dict(AFTER.values())
    figure(f"{crashed} crashes while blocking, nothing undone by a restoration")


def test_a_list_that_is_written_later_loses_blocks(
    prepared: Scene, figure: Callable[[str], None]
) -> None:
    """The control: if this lost nothing, the test above would prove nothing."""
    crashed, lost = prepared.crash_everywhere("careless_blocks", undone_in_a_lost_file)
    assert lost
    figure(f"control with a list written later: {len(lost)} of {crashed} crashes undo something")
