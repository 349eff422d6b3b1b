"""Own routines in the file: kept, changed, deleted and brought back; they outlive a restart."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from rehab_desktop.core.content.routine_ports import StoredRoutine
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.own_routines import SqliteRoutines
from tests.store.builders import EVENING

MINE = StoredRoutine(id="mine", title="Mine", content="title = 'Mine'", changed_at=EVENING)
OTHER = replace(MINE, id="another", title="Another")


def test_what_is_put_is_there_after_a_restart(path: Path) -> None:
    for turn in range(2):
        history = SqliteHistory(path)
        routines = SqliteRoutines(history)
        if turn == 0:
            routines.put(MINE)
            routines.put(OTHER)
        assert routines.routines().result() == (OTHER, MINE)
        history.close()


def test_a_change_takes_the_place_of_the_older_one(history: SqliteHistory) -> None:
    routines = SqliteRoutines(history)
    changed = replace(MINE, title="Mine, longer", content="title = 'Mine, longer'")
    routines.put(MINE)
    routines.put(changed)
    assert routines.routines().result() == (changed,)


def test_a_deleted_one_is_gone_until_it_is_put_again(history: SqliteHistory) -> None:
    routines = SqliteRoutines(history)
    routines.put(MINE)
    routines.delete("mine", EVENING)
    assert routines.routines().result() == ()
    routines.put(MINE)
    assert routines.routines().result() == (MINE,)


def test_one_draft_is_kept(history: SqliteHistory) -> None:
    routines = SqliteRoutines(history)
    assert routines.draft().result() is None
    routines.put_draft("title = ''")
    routines.put_draft("title = 'M'")
    assert routines.draft().result() == "title = 'M'"
    routines.drop_draft()
    assert routines.draft().result() is None
