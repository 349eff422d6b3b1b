"""The database engine: which SQLite, how the file is opened, what a transaction is.

THE ONE PLACE WHERE THE DRIVER IS SWAPPED: sqlite-utils takes a module named `pysqlite3` in place of
Python's own `sqlite3` when it finds one. Before sqlite-utils is imported, this module enters
sqlcipher3 under that name, so that both use one recent SQLite on every platform (why:
docs/decisions/0003-sqlcipher3-under-sqlite-utils.md). Everything that needs sqlite-utils imports it
from here. Importing this module takes about 0.1 s, so the worker thread does it when the file is
opened.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import sqlcipher3
import sqlcipher3.dbapi2

sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2

from sqlite_utils import Database, Migrations  # noqa: E402  (the driver must be entered first)

from rehab_desktop.store.errors import HistoryDamaged, HistoryNewer  # noqa: E402
from rehab_desktop.store.sql import transaction  # noqa: E402

__all__ = ["Database", "Migrations", "into_memory", "look", "open_exclusively", "open_still"]

WAIT_FOR_LOCK_S = 1.0
"""A process that is just closing the file gets this long; one that keeps it is reported."""

FULL_CHECK_LIMIT = 8 * 1024 * 1024
"""Bytes up to which every page is checked at each opening: below 20 ms, and years of sessions."""


def look(path: Path, known: int, *, called: Path | None = None) -> int:
    """The file's format number (0 for a new file), without changing one byte of it.

    Raises `HistoryNewer` for a number above `known` and `HistoryDamaged` for an unsound file; they
    speak of `called` where `path` is only a copy of that.
    """
    try:
        # Read-only, because an ordinary connection would tidy up the log when it closes.
        return _look(path, "ro", known, called or path)
    except sqlcipher3.OperationalError as error:
        if error.sqlite_errorname != "SQLITE_READONLY":
            raise
        # Another tool was killed in a change: to be undone before there is a file to look at.
        return _look(path, "rw", known, called or path)


def open_exclusively(path: Path) -> Database:
    """Open the file for this process alone, durable to the last commit.

    Errors of the driver pass through; nobody else can read or write the file until it is closed.
    """
    db = _connect(path, "rw")
    try:
        for setting in _settings():
            db.execute(f"PRAGMA {setting}")
        # Takes the lock now, so that a second process is reported here and not in mid-session.
        with transaction(db):
            pass
        # The look before may have left the index of the log; under our lock nobody uses it.
        path.with_name(path.name + "-shm").unlink(missing_ok=True)
    except BaseException:
        db.close()
        raise
    return db


def open_still(path: Path) -> Database:
    """Open for reading a file that nobody writes to; no log is looked for, none is made."""
    return _connect(path, "ro&immutable=1")


def into_memory(db: Database) -> Database:
    """A copy in memory that refuses every write."""
    copy = sqlcipher3.connect(":memory:", isolation_level=None)
    try:
        db.conn.backup(copy)
        copy.execute("PRAGMA query_only = ON")
        return Database(copy, execute_plugins=False)
    except BaseException:
        copy.close()
        raise


def _look(path: Path, mode: str, known: int, called: Path) -> int:
    with closing(_connect(path, mode)) as db:
        version: int = db.execute("PRAGMA user_version").fetchone()[0]
        if version > known:
            raise HistoryNewer(called, found=version, known=known, made_by=_made_by(db))
        if path.stat().st_size <= FULL_CHECK_LIMIT:
            (verdict,) = db.execute("PRAGMA quick_check(1)").fetchone()
            if verdict != "ok":
                raise HistoryDamaged(called)
        else:
            db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    return version


def _made_by(db: Database) -> str | None:
    """The version of the program that gave the file its format, where the file says so."""
    try:
        row = db.execute("SELECT version FROM made_by").fetchone()
    except sqlcipher3.DatabaseError:
        return None
    return str(row[0]) if row else None


def _connect(path: Path, mode: str) -> Database:
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    # No isolation level: a transaction begins where the code says so and nowhere else.
    connection = sqlcipher3.connect(uri, uri=True, timeout=WAIT_FOR_LOCK_S, isolation_level=None)
    try:
        return Database(connection, execute_plugins=False)
    except BaseException:
        connection.close()
        raise


def _settings() -> Iterator[str]:
    """In this order: the lock must be exclusive before the log is first touched."""
    yield "locking_mode = EXCLUSIVE"
    yield "journal_mode = WAL"
    yield "synchronous = FULL"
    yield "foreign_keys = ON"
    yield "secure_delete = ON"
    if sys.platform == "darwin":
        # There an ordinary fsync leaves the data in the drive's own memory.
        yield "fullfsync = 1"
        yield "checkpoint_fullfsync = 1"
