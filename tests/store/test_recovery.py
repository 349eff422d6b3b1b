"""A history that cannot be used: what is offered, what is put in its place, what is kept."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.store import recovery
from rehab_desktop.store.errors import (
    HistoryBusy,
    HistoryDamaged,
    HistoryNewer,
)
from rehab_desktop.store.history import SqliteHistory
from tests.store.builders import a_checkpoint, a_session

CHECKOUT = Path(__file__).parents[2]
NOW = datetime(2025, 3, 2, 8, tzinfo=UTC)


@pytest.fixture
def stored(path: Path) -> list[SessionRecord]:
    """A closed history with two sessions, the older of which is in a back-up."""
    history = SqliteHistory(path, now=lambda: NOW)
    older, newer = a_session(), a_session(started_at=NOW, ended_at=NOW)
    history.add(older)
    history.back_up().result()
    history.add(newer).result()
    history.close()
    return [newer, older]


def bytes_of(folder: Path) -> dict[str, bytes]:
    """The history and its log by file name; the log's index is derived from it and not counted."""
    return {
        file.name: content
        for file in folder.glob("history.sqlite*")
        if (content := file.read_bytes()) and not file.name.endswith("-shm")
    }


def damage(path: Path) -> dict[str, bytes]:
    """Spoil the file and leave an old log beside it; every byte by file name."""
    path.write_bytes(b"spoilt" * 3000)
    path.with_name(path.name + "-wal").write_bytes(b"an old log" * 500)
    path.with_name(path.name + "-shm").write_bytes(b"its index")
    return bytes_of(path.parent)


def kept(path: Path) -> dict[str, bytes]:
    [folder] = (path.parent / recovery.REPLACED).iterdir()
    return bytes_of(folder)


def test_a_damaged_history_offers_its_newest_back_up_and_restores_it(
    path: Path, stored: list[SessionRecord]
) -> None:
    spoilt = damage(path)
    history = SqliteHistory(path, now=lambda: NOW)
    assert isinstance(history.open().exception(), HistoryDamaged)
    newest, *_ = history.list_backups().result()
    assert (newest.contents.sessions, newest.made_at) == (1, NOW)

    assert history.restore(newest.path).result() == newest.contents
    assert not path.with_name(path.name + "-wal").exists()
    assert history.sessions().result() == stored[1:]
    history.close()
    assert kept(path) == spoilt
    assert newest.path.exists()


def test_the_log_of_a_lost_history_is_not_read_into_the_restored_one(
    path: Path, stored: list[SessionRecord]
) -> None:
    killed = f"""
import os
from pathlib import Path
from rehab_desktop.store.history import SqliteHistory
from tests.store.builders import a_session
history = SqliteHistory(Path({str(path)!r}))
history.add(a_session()).result()
os._exit(0)
"""
    subprocess.run([sys.executable, "-c", killed], check=True)
    path.unlink()
    log = path.with_name(path.name + "-wal").read_bytes()
    history = SqliteHistory(path, now=lambda: NOW)
    newest, *_ = history.list_backups().result()
    assert history.restore(newest.path).result() == newest.contents
    assert len(history.sessions().result()) == newest.contents.sessions
    history.close()
    assert kept(path) == {"history.sqlite-wal": log}


def test_starting_empty_keeps_the_damaged_file(path: Path, stored: list[SessionRecord]) -> None:
    spoilt = damage(path)
    history = SqliteHistory(path, now=lambda: NOW)
    folder = history.start_empty().result()
    assert history.sessions().result() == []
    history.add(record := a_session()).result()
    assert history.sessions().result() == [record]
    history.close()
    assert folder is not None
    assert bytes_of(folder) == kept(path) == spoilt


def test_two_restorations_in_one_second_keep_both(path: Path, stored: list[SessionRecord]) -> None:
    history = SqliteHistory(path, now=lambda: NOW)
    backup = history.list_backups().result()[0].path
    for _ in range(3):
        history.restore(backup).result()
    history.close()
    assert len(list((path.parent / recovery.REPLACED).iterdir())) == 3


def test_a_session_that_could_not_be_stored_is_stored_after_the_restoration(
    path: Path, stored: list[SessionRecord]
) -> None:
    damage(path)
    history = SqliteHistory(path, now=lambda: NOW, retry_s=0.02)
    done = a_session(started_at=NOW + timedelta(hours=1))
    assert isinstance(history.add(done).exception(), HistoryDamaged)
    history.restore(history.list_backups().result()[0].path).result()
    history.retry().result()
    assert history.sessions().result() == [done, stored[1]]
    history.close()


@pytest.mark.parametrize("bad", ["damaged", "newer", "another"])
def test_a_bad_back_up_is_refused_and_nothing_changes(
    path: Path, stored: list[SessionRecord], tmp_path: Path, bad: str
) -> None:
    backup = tmp_path / "backup.sqlite"
    if bad == "damaged":
        backup.write_bytes(path.read_bytes()[:5000])
    else:
        with closing(sqlite3.connect(backup)) as plain:
            plain.execute("CREATE TABLE other (a)")
            plain.execute(f"PRAGMA user_version = {99 if bad == 'newer' else 0}")
    before = bytes_of(path.parent)

    history = SqliteHistory(path, now=lambda: NOW)
    failure = history.restore(backup).exception()
    assert isinstance(failure, HistoryNewer if bad == "newer" else HistoryDamaged)
    history.close()
    assert bytes_of(path.parent) == before
    assert not (path.parent / recovery.REPLACED).exists()


def test_a_history_in_use_is_not_replaced(path: Path, stored: list[SessionRecord]) -> None:
    history = SqliteHistory(path, now=lambda: NOW)
    backup = history.list_backups().result()[0].path
    history.open().result()
    other = f"""
from pathlib import Path
from rehab_desktop.store.history import SqliteHistory
history = SqliteHistory(Path({str(path)!r}))
print(repr(history.restore(Path({str(backup)!r})).exception()))
print(repr(history.start_empty().exception()))
history.close()
"""
    done = subprocess.run(
        [sys.executable, "-c", other], capture_output=True, text=True, check=True, cwd=CHECKOUT
    )
    assert [line.split("(")[0] for line in done.stdout.splitlines()] == [HistoryBusy.__name__] * 2
    assert history.sessions().result() == stored
    history.close()


def test_where_a_file_has_no_second_name_it_is_copied(
    path: Path, stored: list[SessionRecord], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(source: Path, target: Path) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(os, "link", refuses)
    spoilt = damage(path)
    history = SqliteHistory(path, now=lambda: NOW)
    history.restore(history.list_backups().result()[0].path).result()
    history.close()
    assert kept(path) == spoilt


def test_a_history_that_may_not_be_written_is_shown_with_its_log(
    path: Path, stored: list[SessionRecord]
) -> None:
    """The last session is only in the log, as a kill leaves it."""
    killed = f"""
import os
from pathlib import Path
from rehab_desktop.store.history import SqliteHistory
from tests.store.builders import a_checkpoint
history = SqliteHistory(Path({str(path)!r}))
history.save_checkpoint(a_checkpoint(id="interrupted")).result()
os._exit(1)
"""
    subprocess.run([sys.executable, "-c", killed], check=False, cwd=CHECKOUT)
    before = bytes_of(path.parent)
    assert path.name + "-wal" in before

    history = SqliteHistory(path)
    history.view_only().result()
    assert history.sessions().result() == stored
    running = history.checkpoint().result()
    assert running is not None
    assert running.id == "interrupted"
    failure = history.add(a_session()).exception()
    assert "may not be written here" in str(failure)
    history.save_checkpoint(a_checkpoint()).exception()
    history.close()
    assert bytes_of(path.parent) == before


def test_what_was_done_while_only_viewing_goes_to_the_folder_chosen_then(
    path: Path, stored: list[SessionRecord], tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere" / "history.sqlite"
    history = SqliteHistory(path)
    history.view_only().result()
    done = a_session()
    assert history.add(done).exception() is not None
    history.annotate(done.id, pain_after=2, effort=4, note="held").exception()
    history.move_to(elsewhere).result()
    [found] = history.sessions().result()
    assert (found.id, found.note, found.pain_after) == (done.id, "held", 2)
    assert history.path == elsewhere
    history.close()


def test_a_whole_check_says_what_the_history_holds(path: Path, stored: list[SessionRecord]) -> None:
    history = SqliteHistory(path)
    found = history.check().result()
    assert (found.sessions, found.sets, found.last_session) == (2, 4, NOW)
    history.close()
