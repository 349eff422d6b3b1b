"""A back-up, an update and a restoration, each stopped at every single write, sync and rename."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store import backups, phrases_file, recovery
from rehab_desktop.store.history import SqliteHistory
from tests.faults.crashing import Scene
from tests.faults.looking import what_is_wrong
from tests.faults.recording import needs_strace
from tests.store.builders import a_session

pytestmark = needs_strace

RELEASED = Path(__file__).parents[1] / "data" / "store"
YESTERDAY = datetime.now(UTC) - timedelta(days=1)


@pytest.fixture
def filled(scene: Scene) -> set[str]:
    """Ten sessions stored yesterday, so that a back-up is due; their ids."""
    history = SqliteHistory(scene.path, now=lambda: YESTERDAY)
    records = [a_session() for _ in range(10)]
    for record_ in records:
        history.add(record_).result()
    history.close()
    return {record_.id for record_ in records}


def said(ids: set[str]) -> str:
    return "".join(f"finished {each}\n" for each in ids)


def spoilt_back_ups(folder: Path) -> str:
    """Every file that has a back-up's name must be sound: the name is given last."""
    path = folder / HISTORY_FILE
    sound = {backup.path.name for backup in backups.sound(path)}
    there = backups.folder_of(path)
    named = {file.name for file in there.glob("history-*")} if there.exists() else set()
    return f"{named - sound} is no sound back-up" if named != sound else ""


def test_a_back_up_is_whole_or_not_there(
    scene: Scene, filled: set[str], figure: Callable[[str], None]
) -> None:
    def sound(folder: Path, _: str) -> str:
        return what_is_wrong(folder, said(filled)) or spoilt_back_ups(folder)

    number, lost = scene.crash_everywhere("open_and_close", sound)
    assert lost == []
    [made] = backups.sound(scene.path)
    assert made.contents.sessions == len(filled)
    figure(f"{number} crashes, no half back-up")


def test_a_back_up_named_too_early_is_found_out(scene: Scene, filled: set[str]) -> None:
    """The control: without the sync before the name, a power cut leaves an unsound back-up."""
    _, lost = scene.crash_everywhere("careless_back_up", lambda folder, _: spoilt_back_ups(folder))
    assert lost


@pytest.mark.parametrize("number", range(1, len(list(RELEASED.glob("schema-*.db")))))
def test_an_update_is_whole_or_not_begun_and_a_back_up_is_there(
    scene: Scene, number: int, figure: Callable[[str], None]
) -> None:
    shutil.copy(RELEASED / f"schema-{number}.db", scene.path)
    shapes = {number: shape_of(scene.path)}

    def sound(folder: Path, _: str) -> str:
        path = folder / HISTORY_FILE
        if problem := what_is_wrong(folder, "") or spoilt_back_ups(folder):
            return problem
        with closing(sqlite3.connect(path)) as db:
            (found,) = db.execute("PRAGMA user_version").fetchone()
            title = db.execute("SELECT title FROM session").fetchone()
        if title != ("Morning routine",):
            return "the session is gone"
        shape = shape_of(path)
        if shapes.setdefault(found, shape) != shape:
            return f"a mixture of formats, called {found}"
        formats = {backup.contents.format for backup in backups.sound(path)}
        return "" if found == number or number in formats else "updated without a back-up"

    crashed, lost = scene.crash_everywhere("open_and_close", sound)
    assert lost == []
    assert len(shapes) == 2
    figure(f"{crashed} crashes from format {number}, each old or new as a whole")


def test_a_clinics_update_keeps_its_trail_and_the_phrases_at_every_instant(
    scene: Scene, figure: Callable[[str], None]
) -> None:
    shutil.copy(RELEASED / "clinic-5.db", scene.path)
    phrases = scene.path.with_name(phrases_file.NAME)
    phrases.write_text(json.dumps({"phrases": {"mk": {"hep": "Home exercises."}}}))
    trail = rows_of(scene.path, "event")
    moved: set[bool] = set()

    def sound(folder: Path, _: str) -> str:
        path, file = folder / HISTORY_FILE, folder / phrases_file.NAME
        with closing(sqlite3.connect(path)) as db:
            if db.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                return "unsound"
        if rows_of(path, "event") != trail:
            return "another trail"
        if ("phrase",) in rows_of(path, "sqlite_schema", "name"):
            taken = rows_of(path, "phrase") == {("mk", "hep", "Home exercises.")}
        else:
            taken = False
        kept = file.exists() and b"Home exercises." in file.read_bytes()
        moved.add(kept)
        return "" if taken or kept else "the phrases are gone"

    crashed, lost = scene.crash_everywhere("open_and_close", sound)
    assert lost == []
    assert moved == {True, False}
    figure(f"{crashed} crashes of a clinic's update, trail and phrases kept in each")


@pytest.mark.parametrize("choice", ["restore", "start_empty"])
def test_replacing_a_damaged_file_keeps_it_and_its_log_at_every_instant(
    scene: Scene, filled: set[str], choice: str, figure: Callable[[str], None]
) -> None:
    history = SqliteHistory(scene.path, now=lambda: YESTERDAY)
    history.back_up().result()
    history.close()
    log = scene.path.with_name(scene.path.name + "-wal")
    damaged, old_log = b"spoilt" * 2000, b"an old log" * 100
    scene.path.write_bytes(damaged)
    log.write_bytes(old_log)

    def sound(folder: Path, _: str) -> str:
        path = folder / HISTORY_FILE
        kept = list((folder / recovery.REPLACED).rglob("*"))
        contents = {file.read_bytes() for file in [path, *kept] if file.is_file()}
        wal = path.with_name(path.name + "-wal")
        beside = wal.read_bytes() if wal.exists() else b""
        if not path.exists():
            return "" if choice == "start_empty" else "there is no file"
        if damaged not in contents:
            return "the damaged file is gone"
        if old_log not in {*contents, beside}:
            return "its log is gone"
        if path.read_bytes() == damaged:
            return ""
        if beside == old_log:
            return "the old log lies beside another file"
        return what_is_wrong(folder, said(filled) if choice == "restore" else "")

    number, lost = scene.crash_everywhere(choice, sound)
    assert lost == []
    doing = {"restore": "restoring", "start_empty": "starting empty"}[choice]
    figure(f"{number} crashes while {doing}, the damaged file kept in each")


def rows_of(path: Path, table: str, columns: str = "*") -> set[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as db:
        return set(db.execute(f"SELECT {columns} FROM {table}"))


def shape_of(path: Path) -> set[tuple[str, ...]]:
    with closing(sqlite3.connect(path)) as db:
        return set(db.execute("SELECT type, name, sql FROM sqlite_schema"))
