"""An encrypted history: everything works as with a plain one, and no word of it is on the disk."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlcipher3

from rehab_desktop.store import backups, engine, viewing
from rehab_desktop.store.changing import convert
from rehab_desktop.store.contents import check
from rehab_desktop.store.errors import HistoryDamaged, HistoryLocked, StoreError
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.keys.file_key import FileKey, KeyRing
from rehab_desktop.store.keys.pages import PLAIN, is_plain
from tests.faults.recording import CHECKOUT
from tests.store.builders import a_session

NOW = datetime(2025, 3, 2, 8, tzinfo=UTC)
KEY, OLD_KEY, OTHER_KEY = (FileKey(bytes([number]) * 32) for number in (1, 2, 3))
RING = KeyRing(current=KEY)
CANARY = "Kanarienvogel"


def filled(path: Path, keys: KeyRing | None, sessions: int = 60) -> None:
    """A closed history with sessions that are told by an odd word, and its back-up of the day."""
    with closing(SqliteHistory(path, now=lambda: NOW, keys=keys)) as history:
        for _ in range(sessions):
            history.add(a_session(note=f"{CANARY} " * 40)).result()
    with closing(SqliteHistory(path, now=lambda: NOW, keys=keys)) as history:
        history.open().result()


def notes(path: Path, keys: KeyRing | None) -> list[str]:
    with closing(SqliteHistory(path, now=lambda: NOW, keys=keys)) as history:
        return [session.note[: len(CANARY)] for session in history.sessions().result()]


def failure(path: Path, keys: KeyRing | None) -> BaseException | None:
    with closing(SqliteHistory(path, now=lambda: NOW, keys=keys)) as history:
        return history.open().exception()


def with_a_canary(folder: Path) -> list[str]:
    """The files below the folder in which the word can be read."""
    return sorted(
        str(file.relative_to(folder))
        for file in folder.rglob("*")
        if file.is_file() and CANARY.encode() in file.read_bytes()
    )


def test_no_word_is_in_the_file_its_log_or_its_back_ups(path: Path) -> None:
    with closing(SqliteHistory(path, now=lambda: NOW, keys=RING)) as history:
        history.add(a_session(note=CANARY)).result()
        history.back_up().result()
        assert path.with_name(path.name + "-wal").stat().st_size > 0
        assert with_a_canary(path.parent) == []
    assert with_a_canary(path.parent) == []
    assert path.read_bytes()[:16] != PLAIN
    assert notes(path, RING) == [CANARY]


def test_the_same_look_finds_the_word_in_a_plain_history(path: Path) -> None:
    """The control."""
    filled(path, None)
    [backup] = backups.sound(path)
    assert with_a_canary(path.parent) == [f"backups/{backup.path.name}", path.name]


def test_without_its_key_it_is_locked_and_not_damaged(path: Path) -> None:
    filled(path, RING)
    before = path.read_bytes()
    for keys in (None, KeyRing(current=OTHER_KEY), KeyRing(current=OTHER_KEY, older=(OLD_KEY,))):
        said = failure(path, keys)
        assert type(said) is HistoryLocked
        assert "is encrypted, and the keys of this folder do not open it" in str(said)
    assert path.read_bytes() == before


@pytest.mark.parametrize("page", [1, 2, 5])
def test_with_its_key_a_flipped_bit_is_damage(path: Path, page: int) -> None:
    filled(path, RING)
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 + 1000] ^= 1
    path.write_bytes(content)
    said = failure(path, RING)
    assert type(said) is HistoryDamaged
    assert path.read_bytes() == content


def test_where_its_beginning_is_destroyed_a_back_up_is_the_remedy(path: Path) -> None:
    """The first bytes are part of every key, so none can be told from another one any more."""
    filled(path, RING)
    path.write_bytes(bytes(range(16)) + path.read_bytes()[16:])
    said = failure(path, RING)
    assert type(said) is HistoryLocked
    assert "put a back-up in its place" in str(said)
    with closing(SqliteHistory(path, now=lambda: NOW, keys=RING)) as history:
        [backup] = history.list_backups().result()
        history.restore(backup.path).result()
        assert len(history.sessions().result()) == 60


def test_a_plain_file_that_is_damaged_is_damaged_with_keys_too(path: Path) -> None:
    filled(path, None)
    path.write_bytes(b"not a database!!" + path.read_bytes()[16:])
    assert type(failure(path, RING)) is HistoryDamaged


def test_a_page_that_holds_no_row_is_checked_too(path: Path) -> None:
    """`integrity_check` does not read what is free; the check of an encrypted file does."""
    filled(path, RING)
    with closing(engine.open_exclusively(path, KEY)) as db:
        db.execute("CREATE TABLE gone AS SELECT * FROM session")
        db.execute("DROP TABLE gone")
        assert db.execute("PRAGMA freelist_count").fetchone() > (2,)
    whole = path.read_bytes()
    overlooked = 0
    for start in range(4096, len(whole), 4096):
        flipped = bytes([whole[start + 100] ^ 1])
        path.write_bytes(whole[: start + 100] + flipped + whole[start + 101 :])
        with closing(engine.open_still(path, KEY)) as db:
            with suppress(sqlcipher3.DatabaseError):
                overlooked += db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            with pytest.raises((HistoryDamaged, sqlcipher3.DatabaseError)):
                check(db, path)
    assert overlooked > 0


def test_a_history_with_an_older_key_gets_the_current_one(path: Path) -> None:
    filled(path, KeyRing(current=OLD_KEY))
    ring = KeyRing(current=KEY, older=(OTHER_KEY, OLD_KEY))
    assert notes(path, ring) == [CANARY] * 60
    assert isinstance(failure(path, KeyRing(current=OLD_KEY)), HistoryLocked)
    assert notes(path, RING) == [CANARY] * 60


def test_a_back_up_of_an_older_key_is_offered_and_restored_under_the_current_one(
    path: Path,
) -> None:
    filled(path, KeyRing(current=OLD_KEY))
    ring = KeyRing(current=KEY, older=(OLD_KEY,))
    with closing(SqliteHistory(path, now=lambda: NOW, keys=ring)) as history:
        history.add(a_session()).result()
        [backup] = history.list_backups().result()
        assert history.restore(backup.path).result().sessions == 60
    assert notes(path, RING) == [CANARY] * 60
    with_other = SqliteHistory(path, now=lambda: NOW, keys=RING)
    with closing(with_other) as history:
        assert backup.path not in {one.path for one in history.list_backups().result()}
        assert isinstance(history.restore(backup.path).exception(), HistoryLocked)


def test_encrypting_takes_its_back_ups_along_and_leaves_no_word(path: Path) -> None:
    filled(path, None)
    with closing(SqliteHistory(path, now=lambda: NOW)) as history:
        done = history.use_keys(RING).result()
        assert (done.done, done.left) == (1, ())
        assert len(history.sessions().result()) == 60
        [backup] = history.list_backups().result()
        assert backup.contents.sessions == 60
    assert with_a_canary(path.parent) == []
    assert isinstance(failure(path, None), HistoryLocked)
    assert notes(path, RING) == [CANARY] * 60


def test_decrypting_takes_its_back_ups_along(path: Path) -> None:
    filled(path, RING)
    with closing(SqliteHistory(path, now=lambda: NOW, keys=RING)) as history:
        done = history.use_keys(None).result()
        assert (done.done, done.left) == (1, ())
    assert is_plain(path)
    assert notes(path, None) == [CANARY] * 60
    [backup] = backups.sound(path)
    assert backup.contents.sessions == 60


def test_changing_the_key_leaves_the_back_ups_their_own(path: Path) -> None:
    filled(path, KeyRing(current=OLD_KEY))
    ring = KeyRing(current=KEY, older=(OLD_KEY,))
    with closing(SqliteHistory(path, now=lambda: NOW, keys=KeyRing(current=OLD_KEY))) as history:
        history.use_keys(ring).result()
        assert len(history.sessions().result()) == 60
        assert len(history.list_backups().result()) == 1
    assert isinstance(failure(path, KeyRing(current=OLD_KEY)), HistoryLocked)


@pytest.mark.parametrize(("before", "after"), [(None, KEY), (KEY, None), (KEY, OLD_KEY)])
def test_every_row_and_every_object_comes_over(
    path: Path, before: FileKey | None, after: FileKey | None
) -> None:
    def everything(key: FileKey | None) -> dict[str, object]:
        with closing(engine.open_still(path, key)) as db:
            objects = db.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
            tables = [name for kind, name, _ in objects if kind == "table"]
            return {
                "objects": sorted(objects, key=str),
                "format": db.execute("PRAGMA user_version").fetchone(),
                **{
                    name: sorted(db.execute(f'SELECT * FROM "{name}"').fetchall(), key=str)
                    for name in tables
                },
            }

    filled(path, None if before is None else KeyRing(current=before), sessions=3)
    found = everything(before)
    convert(path, before, after)
    assert everything(after) == found
    assert [file.name for file in path.parent.iterdir() if file.is_file()] == [path.name]


def test_it_can_be_looked_at_without_a_plain_word_in_the_temporary_folder(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(path, RING)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    seen: list[list[str]] = []
    into_memory = engine.into_memory

    def looks(copy: Path, key: FileKey | None) -> object:
        seen.append(with_a_canary(copy.parent))
        return into_memory(copy, key)

    monkeypatch.setattr(viewing, "into_memory", looks)
    with closing(SqliteHistory(path, now=lambda: NOW, keys=RING)) as history:
        history.view_only().result()
        assert len(history.sessions().result()) == 60
        assert isinstance(history.add(a_session()).exception(), StoreError)
    assert seen == [[]]


def test_trying_keys_says_nothing_on_the_terminal(path: Path) -> None:
    filled(path, KeyRing(current=OLD_KEY), sessions=1)
    tries = f"""
from pathlib import Path
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.keys.file_key import FileKey, KeyRing
ring = KeyRing(current=FileKey(bytes([9]) * 32), older=(FileKey(bytes([2]) * 32),))
history = SqliteHistory(Path({str(path)!r}), keys=ring)
print(len(history.sessions().result()))
history.close()
"""
    done = subprocess.run(
        [sys.executable, "-c", tries], capture_output=True, text=True, check=True, cwd=CHECKOUT
    )
    assert (done.stdout, done.stderr) == ("1\n", "")


def test_a_back_up_is_made_each_day(path: Path) -> None:
    filled(path, RING, sessions=1)
    tomorrow = NOW + timedelta(days=1)
    with closing(SqliteHistory(path, now=lambda: tomorrow, keys=RING)) as history:
        history.open().result()
    assert len(list(backups.sound(path, RING))) == 2
    assert list(backups.sound(path)) == []
