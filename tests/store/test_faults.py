"""What is wrong with the file is said in words, and a file that cannot be used is left as it is."""

from __future__ import annotations

import hashlib
import logging
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from rehab_desktop.store import finished
from rehab_desktop.store.engine import Database
from rehab_desktop.store.errors import (
    DiskFault,
    DiskFull,
    HistoryBusy,
    HistoryDamaged,
    HistoryNewer,
    HistoryReadOnly,
    StoreError,
    explain,
)
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.opening import open_history
from rehab_desktop.store.persons import only_person
from rehab_desktop.store.schema import FORMAT
from rehab_desktop.store.worker import Worker
from tests.store.builders import EVENING, a_session

CHECKOUT = Path(__file__).parents[2]


def opened(path: Path) -> Database:
    return open_history(path, EVENING)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def filled(path: Path) -> Path:
    """A closed file with enough sessions to have inner pages."""
    history = SqliteHistory(path)
    for _ in range(60):
        history.add(a_session(note="x" * 400))
    history.close()
    return path


@contextmanager
def as_somebody_who_is_not_root(folder: Path) -> Iterator[None]:
    """Root may write anywhere, so it becomes nobody for a while; `folder` is opened for nobody."""
    if os.geteuid() != 0:
        yield
        return
    for parent in [folder, *folder.parents][:3]:
        parent.chmod(parent.stat().st_mode | 0o055)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def failure_at_opening(path: Path) -> BaseException | None:
    history = SqliteHistory(path)
    failure = history.open().exception()
    history.close()
    return failure


def test_a_newer_file_is_refused_by_name_and_left_as_it_is(filled: Path) -> None:
    with closing(sqlite3.connect(filled)) as db:
        db.execute(f"PRAGMA user_version = {FORMAT + 1}")
        db.execute("UPDATE made_by SET version = '7.8.9'")
        db.commit()
    before = digest(filled)

    failure = failure_at_opening(filled)
    assert isinstance(failure, HistoryNewer)
    assert f"has format {FORMAT + 1}, which is newer than format {FORMAT}" in str(failure)
    assert str(filled) in str(failure)
    assert failure.made_by == "7.8.9"
    assert "was made by version 7.8.9 of the program" in str(failure)
    assert digest(filled) == before


def test_a_newer_file_with_an_unfinished_log_is_left_as_it_is_too(filled: Path) -> None:
    """As a newer version leaves it when it is killed just after its migration."""
    newer = f"""
import os, sqlite3
db = sqlite3.connect({str(filled)!r})
db.execute("PRAGMA user_version = {FORMAT + 1}")
os._exit(1)
"""
    subprocess.run([sys.executable, "-c", newer], check=False)
    log = filled.with_name(filled.name + "-wal")
    before = digest(filled), digest(log)

    assert isinstance(failure_at_opening(filled), HistoryNewer)
    assert (digest(filled), digest(log)) == before


def test_a_change_cut_off_in_another_tool_is_undone(filled: Path) -> None:
    """Tools without the log keep a journal; one that was killed leaves it behind."""
    tool = f"""
import os, sqlite3
db = sqlite3.connect({str(filled)!r}, isolation_level=None)
db.execute("PRAGMA journal_mode = DELETE")
db.execute("PRAGMA cache_size = 1")
db.execute("BEGIN")
db.execute("UPDATE session SET note = 'half done' || zeroblob(9000)")
os._exit(1)
"""
    subprocess.run([sys.executable, "-c", tool], check=False)
    assert filled.with_name(filled.name + "-journal").stat().st_size > 0

    history = SqliteHistory(filled)
    assert {session.note for session in history.sessions().result()} == {"x" * 400}
    history.close()


def damage_header(content: bytes) -> bytes:
    return b"not a database!!" + content[16:]


def cut_off_the_end(content: bytes) -> bytes:
    return content[: len(content) // 2]


def overwrite_an_inner_page(content: bytes) -> bytes:
    return content[: 5 * 4096] + b"\xff" * 4096 + content[6 * 4096 :]


def overwrite_the_table_list(content: bytes) -> bytes:
    return content[:100] + b"\xff" * 3996 + content[4096:]


@pytest.mark.parametrize(
    "damage",
    [damage_header, cut_off_the_end, overwrite_an_inner_page, overwrite_the_table_list],
)
def test_a_damaged_file_is_noticed_at_opening_and_left_as_it_is(
    filled: Path, damage: Callable[[bytes], bytes]
) -> None:
    filled.write_bytes(damage(filled.read_bytes()))
    before = digest(filled)

    history = SqliteHistory(filled)
    assert isinstance(history.open().exception(), HistoryDamaged)
    assert isinstance(history.add(a_session()).exception(), HistoryDamaged)
    history.close()
    assert digest(filled) == before


def test_a_second_process_is_told_that_the_file_is_in_use(
    path: Path, history: SqliteHistory
) -> None:
    history.open().result()
    other = f"""
from pathlib import Path
from rehab_desktop.store.persons import only_person
from rehab_desktop.store.history import SqliteHistory
history = SqliteHistory(Path({str(path)!r}))
print(repr(history.sessions().exception()))
history.close()
"""
    answer = subprocess.run(
        [sys.executable, "-c", other], capture_output=True, text=True, check=True, cwd=CHECKOUT
    ).stdout
    assert answer.startswith("HistoryBusy(")
    assert str(path) in answer
    assert "Close the other program" in answer

    history.close()
    after = subprocess.run(
        [sys.executable, "-c", other], capture_output=True, text=True, check=True, cwd=CHECKOUT
    ).stdout
    assert after == "None\n"


def test_a_file_that_was_busy_is_used_once_it_is_free(path: Path) -> None:
    first, second = SqliteHistory(path), SqliteHistory(path)
    first.open().result()
    record = a_session()
    assert isinstance(second.add(record).exception(), HistoryBusy)
    first.close()
    second.add(record).result()
    assert second.sessions().result() == [record]
    second.close()


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
@pytest.mark.parametrize("there_already", [True, False])
def test_a_folder_that_may_not_be_written_is_said_to_be(
    filled: Path, tmp_path: Path, there_already: bool
) -> None:
    path = tmp_path / "locked" / "history.sqlite"
    path.parent.mkdir()
    if there_already:
        shutil.copy(filled, path)
        path.chmod(0o444)
    path.parent.chmod(0o555)
    with as_somebody_who_is_not_root(tmp_path):
        failure = failure_at_opening(path)
    path.parent.chmod(0o755)
    assert isinstance(failure, HistoryReadOnly)
    assert "may not be written here. Allow writing" in str(failure)


def test_a_full_disk_is_said_and_the_session_is_stored_once_there_is_room(path: Path) -> None:
    worker = Worker(path, opened)
    pages = worker.submit(lambda db: db.execute("PRAGMA page_count").fetchone()[0]).result()
    worker.submit(lambda db: db.execute(f"PRAGMA max_page_count = {pages}")).result()
    record = a_session(note="x" * 100_000)
    full = worker.submit(lambda db: finished.add(db, path, only_person(db), record)).exception()
    assert isinstance(full, DiskFull)
    assert "no room left" in str(full)
    assert worker.submit(lambda db: finished.newest(db, only_person(db), None)).result() == []

    worker.submit(lambda db: db.execute("PRAGMA max_page_count = 100000")).result()
    worker.submit(lambda db: finished.add(db, path, only_person(db), record)).result()
    assert worker.submit(lambda db: finished.newest(db, only_person(db), None)).result() == [record]
    worker.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_write_to_a_full_device_is_said_to_be_one(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No space left") as caught:
        Path("/dev/full").write_bytes(b"x")
    assert isinstance(explain(caught.value, tmp_path), DiskFull)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (8, HistoryReadOnly),
        (8 | 6 << 8, HistoryReadOnly),
        (10 | 4 << 8, DiskFault),
        (1, StoreError),
    ],
)
def test_codes_of_sqlite_are_put_into_words(tmp_path: Path, code: int, kind: type) -> None:
    error = sqlite3.OperationalError("words of the driver")
    error.sqlite_errorcode = code
    said = explain(error, tmp_path / "history.sqlite")
    assert type(said) is kind
    assert re.fullmatch(r"The history file .*history\.sqlite .*\. [A-Z].*\.", str(said))


def test_a_fault_in_the_program_reaches_its_future_but_not_its_words_the_log(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    worker = Worker(path, opened)

    def job(db: object) -> None:
        raise KeyError("my knee hurts")

    with caplog.at_level(logging.DEBUG), pytest.raises(KeyError, match="my knee hurts"):
        worker.submit(job).result()
    worker.close()
    assert "KeyError" in caplog.text
    assert "job" in caplog.text
    assert "knee" not in caplog.text


def test_a_refused_session_leaves_none_of_its_words_in_the_log(
    history: SqliteHistory, caplog: pytest.LogCaptureFixture
) -> None:
    record = a_session(note="my knee hurts", title="secret title")
    history.add(record).result()
    with caplog.at_level(logging.DEBUG):
        assert history.add(a_session(id=record.id, note="my knee hurts")).exception()
    assert "AlreadyStored" in caplog.text
    assert "knee" not in caplog.text
    assert "secret" not in caplog.text


def test_a_job_that_fails_half_way_leaves_nothing_behind(path: Path) -> None:
    worker = Worker(path, opened)
    record = a_session()
    # The pains are written last, after session and sets.
    refuse = "CREATE TRIGGER t BEFORE INSERT ON pain_entry BEGIN SELECT raise(ABORT, 'no'); END"
    worker.submit(lambda db: db.execute(refuse)).result()
    assert isinstance(
        worker.submit(lambda db: finished.add(db, path, only_person(db), record)).exception(),
        StoreError,
    )
    assert worker.submit(lambda db: finished.newest(db, only_person(db), None)).result() == []
    worker.close()
