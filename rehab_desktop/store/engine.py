"""The database engine: which SQLite is used, how the file is opened, what a transaction is.

THE ONLY PLACE WHERE THE DRIVER IS CHOSEN: sqlite-utils uses a module named `pysqlite3` in place of
Python's own `sqlite3` when it finds one. Before sqlite-utils is imported, this module registers
sqlcipher3 under that name, so that both use one recent SQLite on every platform (why:
docs/decisions/0003-sqlcipher3-under-sqlite-utils.md). Everything that needs sqlite-utils imports it
from here. Importing this module takes about 0.1 s, so the worker thread imports it when it opens
the file.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import sqlcipher3
import sqlcipher3.dbapi2

sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2

from sqlite_utils import Database, Migrations  # noqa: E402  (the driver must be entered first)

from rehab_desktop.store.errors import HistoryDamaged, HistoryNewer  # noqa: E402
from rehab_desktop.store.keys.file_key import FileKey  # noqa: E402
from rehab_desktop.store.sql import transaction  # noqa: E402

__all__ = [
    "Database",
    "Migrations",
    "attached",
    "empty_log",
    "into_memory",
    "open_exclusively",
    "open_still",
    "read_format",
]

WAIT_FOR_LOCK_S = 1.0
"""How long to wait for a process that is just closing the file; after that it is reported."""

FULL_CHECK_LIMIT = 8 * 1024 * 1024
"""Up to this size (bytes) every page is checked at each opening. That takes less than 20 ms, and
the file can hold years of sessions.
"""


def read_format(
    path: Path, known: int, *, called: Path | None = None, key: FileKey | None = None
) -> int:
    """The format number of the file (0 for a new file), read without changing any byte.

    Raises `HistoryNewer` for a number above `known` and `HistoryDamaged` for an unsound file; the
    driver's error has the name SQLITE_NOTADB where the first page is not readable with `key`. Where
    `path` is only a copy, the errors name the original, `called`.
    """
    try:
        # Read-only, because an ordinary connection would change the log when it closes.
        return _read_format(path, "ro", known, called or path, key)
    except sqlcipher3.OperationalError as error:
        if error.sqlite_errorname != "SQLITE_READONLY":
            raise
        # Another tool was killed during a change, which must be rolled back before the file can be
        # read.
        return _read_format(path, "rw", known, called or path, key)


def open_exclusively(path: Path, key: FileKey | None = None) -> Database:
    """Open the file so that no other process can use it; each commit is on the disk when it
    returns. A new file is encrypted where there is a `key`.

    Errors of the driver are not translated. Nobody else can read or write the file until it is
    closed.
    """
    db = _connect(path, "rw", key)
    try:
        for setting in _settings():
            db.execute(f"PRAGMA {setting}")
        # Takes the lock now, so that a second process is reported here and not during a session.
        with transaction(db):
            pass
        # `look` may have left the index of the log behind; now that we hold the lock, nobody uses
        # it.
        path.with_name(path.name + "-shm").unlink(missing_ok=True)
    except BaseException:
        db.close()
        raise
    return db


def open_still(path: Path, key: FileKey | None = None) -> Database:
    """Open for reading a file that nobody writes to. No log is read and none is made."""
    return _connect(path, "ro&immutable=1", key)


def into_memory(path: Path, key: FileKey | None = None) -> Database:
    """A copy in memory of a file that nobody writes to. The copy refuses every write."""
    copy = sqlcipher3.connect(":memory:", uri=True, isolation_level=None)
    try:
        db = Database(copy, execute_plugins=False)
        if key is None:
            with closing(open_still(path)) as still:
                still.conn.backup(copy)
        else:
            # SQLCipher refuses to back up an encrypted file into a plain one, and memory is plain.
            with attached(db, path, key, mode="ro&immutable=1") as file:
                db.execute("SELECT sqlcipher_export('main', ?)", [file])
                (version,) = db.execute(f"PRAGMA {file}.user_version").fetchone()
                db.execute(f"PRAGMA user_version = {version}")
            # The export writes views and triggers as rows; now they are read in.
            db.execute("PRAGMA writable_schema = RESET")
        copy.execute("PRAGMA query_only = ON")
        return db
    except BaseException:
        copy.close()
        raise


@contextmanager
def attached(db: Database, path: Path, key: FileKey | None, *, mode: str = "rw") -> Iterator[str]:
    """Have the file at `path` in the same connection; the name under which it is there."""
    # Without a key of its own an attached file would get that of the first one.
    words = "''" if key is None else key.as_sql
    db.execute(f"ATTACH DATABASE ? AS other KEY {words}", [_uri(path, mode)])
    try:
        yield "other"
    except BaseException:
        # What went wrong first is the cause; a half written file cannot be detached either.
        with suppress(sqlcipher3.DatabaseError):
            db.execute("DETACH DATABASE other")
        raise
    db.execute("DETACH DATABASE other")


def empty_log(db: Database) -> None:
    """Bring the log of the open file into the file, so that the file alone holds everything."""
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def _read_format(path: Path, mode: str, known: int, called: Path, key: FileKey | None) -> int:
    with closing(_connect(path, mode, key)) as db:
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
    """The app version that gave the file its format, None where the file does not say it."""
    try:
        row = db.execute("SELECT version FROM made_by").fetchone()
    except sqlcipher3.DatabaseError:
        return None
    return str(row[0]) if row else None


def _connect(path: Path, mode: str, key: FileKey | None) -> Database:
    # No isolation level: a transaction begins only where the code says so.
    connection = sqlcipher3.connect(
        _uri(path, mode), uri=True, timeout=WAIT_FOR_LOCK_S, isolation_level=None
    )
    try:
        if key is not None:
            # SQLCipher would write to stderr about each key that does not fit, and several may be
            # tried. What is wrong is told by the error.
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = {key.as_sql}")
            # Built so, but a plain temporary file would hold what this one hides.
            connection.execute("PRAGMA temp_store = MEMORY")
        return Database(connection, execute_plugins=False)
    except BaseException:
        connection.close()
        raise


def _uri(path: Path, mode: str) -> str:
    return f"{path.absolute().as_uri()}?mode={mode}"


def _settings() -> Iterator[str]:
    """The settings of the connection, in this order: the exclusive lock must be set before the log
    is used.
    """
    yield "locking_mode = EXCLUSIVE"
    yield "journal_mode = WAL"
    yield "synchronous = FULL"
    yield "foreign_keys = ON"
    yield "secure_delete = ON"
    if sys.platform == "darwin":
        # On macOS an ordinary fsync leaves the data in the memory of the drive.
        yield "fullfsync = 1"
        yield "checkpoint_fullfsync = 1"
