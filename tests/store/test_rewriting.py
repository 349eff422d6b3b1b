"""What a person may ask to be gone is changed in every back-up, in both places."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from rehab_desktop.store import backups, recovery
from rehab_desktop.store.backup_names import named_in
from rehab_desktop.store.backup_places import BackupPlaces
from rehab_desktop.store.engine import Database, open_still
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.keys.file_key import FileKey, KeyRing
from rehab_desktop.store.keys.pages import is_plain
from tests.store.builders import a_session

NOW = datetime(2025, 3, 2, 8, tzinfo=UTC)
KEY, OLD_KEY = FileKey(b"k" * 32), FileKey(b"o" * 32)
RING = KeyRing(current=KEY, older=(OLD_KEY,))
WORD = "Kanarienvogel"


def forget(db: Database) -> None:
    """The change of these tests."""
    db.execute("UPDATE session SET note = 'gone'")


@pytest.fixture
def places(tmp_path: Path) -> BackupPlaces:
    (tmp_path / "stick").mkdir()
    return BackupPlaces(second=tmp_path / "stick", name="copies")


@pytest.fixture(params=[None, RING], ids=["plain", "encrypted"])
def keys(request: pytest.FixtureRequest) -> KeyRing | None:
    ring = request.param
    assert ring is None or isinstance(ring, KeyRing)
    return ring


@pytest.fixture
def history(path: Path, places: BackupPlaces, keys: KeyRing | None) -> Iterator[SqliteHistory]:
    """Three back-ups, of which one is only in the second place, and a file moved aside."""
    times = iter(NOW + timedelta(minutes=number) for number in range(100))
    with closing(SqliteHistory(path, now=lambda: next(times), keys=keys, places=places)) as history:
        for _ in range(3):
            history.add(a_session(note=WORD)).result()
            made = history.back_up().result()
            history.second_place().result()
        history.restore(made.path).result()
        made.path.unlink()
        yield history


def notes_of(file: Path, keys: KeyRing | None) -> set[str]:
    with closing(open_still(file, None if keys is None else keys.current)) as db:
        return {note for (note,) in db.execute("SELECT note FROM session")}


def test_every_copy_is_changed_in_both_places(
    history: SqliteHistory, path: Path, places: BackupPlaces, keys: KeyRing | None
) -> None:
    second = places.second_folder
    assert second is not None
    before = {named.made_at for named in named_in(second)}
    done = history.rewrite_backups(forget).result()
    assert (done.left, done.second_missed) == ((), False)

    here = list(backups.sound(path, keys))
    there = list(backups.sound_in(second, keys))
    assert {one.made_at for one in there} == before
    assert {one.path.name for one in here} < {one.path.name for one in there}
    aside = list((path.parent / recovery.REPLACED).rglob("history.sqlite*"))
    assert len(aside) == 1
    for file in [*(one.path for one in (*here, *there)), *aside]:
        assert notes_of(file, keys) == {"gone"}
    assert [one.contents.sessions for one in there] == [3, 2, 1]
    assert not list(path.parent.rglob("unfinished*")) + list(second.rglob("unfinished*"))


def test_the_history_itself_is_left_alone(history: SqliteHistory) -> None:
    history.rewrite_backups(forget).result()
    assert {session.note for session in history.sessions().result()} == {WORD}


def test_what_cannot_be_read_is_named(
    history: SqliteHistory, path: Path, keys: KeyRing | None
) -> None:
    newest = next(iter(backups.sound(path, keys))).path
    newest.write_bytes(newest.read_bytes()[:-1] + b"?")
    done = history.rewrite_backups(forget).result()
    assert done.left == (newest,)


def test_a_missing_stick_is_named(history: SqliteHistory, places: BackupPlaces) -> None:
    assert places.second is not None
    places.second.rename(places.second.with_name("away"))
    done = history.rewrite_backups(forget).result()
    assert done.second_missed
    assert done.done == 3


def test_a_fault_in_the_change_is_no_fault_of_the_file(history: SqliteHistory, path: Path) -> None:
    def wrong(db: Database) -> None:
        raise ValueError("a fault in the program")

    before = {file: file.read_bytes() for file in backups.folder_of(path).glob("history-*")}
    assert isinstance(history.rewrite_backups(wrong).exception(), ValueError)
    after = {file: file.read_bytes() for file in backups.folder_of(path).iterdir()}
    assert before.items() <= after.items()
    assert not list(path.parent.rglob("unfinished*"))


def test_a_back_up_of_an_older_key_gets_the_current_one(path: Path) -> None:
    with closing(SqliteHistory(path, now=lambda: NOW, keys=KeyRing(current=OLD_KEY))) as history:
        history.add(a_session(note=WORD)).result()
        history.back_up().result()
        history.use_keys(RING).result()
        assert list(backups.sound(path, KeyRing(current=KEY))) == []
        history.rewrite_backups().result()
    [only] = backups.sound(path, KeyRing(current=KEY))
    assert only.contents.sessions == 1


def test_plain_copies_are_encrypted_when_the_stick_comes_back(
    path: Path, places: BackupPlaces
) -> None:
    second = places.second_folder
    assert places.second is not None
    assert second is not None
    with closing(SqliteHistory(path, now=lambda: NOW, places=places)) as history:
        history.add(a_session(note=WORD)).result()
        history.back_up().result()
        history.second_place().result()
        away = places.second.rename(places.second.with_name("away"))
        assert history.use_keys(RING).result().second_missed
    away.rename(places.second)
    assert all(is_plain(named.path) for named in named_in(second))
    with closing(SqliteHistory(path, now=lambda: NOW, keys=RING, places=places)) as history:
        history.open().result()
    assert not any(is_plain(named.path) for named in named_in(second))
    assert len(list(backups.sound_in(second, RING))) == len(list(backups.sound(path, RING)))
