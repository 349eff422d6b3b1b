"""What a crash left of a history, read by Python's own SQLite, not by the code under test; an
encrypted one by the driver alone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlcipher3

from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.keys.file_key import FileKey


def acknowledged(said: str) -> set[str]:
    """The ids that were said to be finished, in whole lines."""
    lines = said.split("\n")[:-1]
    return {line.removeprefix("finished ") for line in lines if line.startswith("finished ")}


def what_is_wrong(folder: Path, said: str, keys: Sequence[FileKey] = ()) -> str:
    """Empty where the history is sound, plain or with one of the keys, and holds each acknowledged
    session whole.
    """
    path = folder / HISTORY_FILE
    if not path.exists():
        return "there is no file" if acknowledged(said) else ""
    try:
        with closing(connected(path, keys)) as db:
            verdict = db.execute("PRAGMA integrity_check").fetchall()
            if verdict != [("ok",)]:
                return f"unsound: {verdict[0][0]}"
            stored = sessions_of(db)
    except (sqlite3.DatabaseError, sqlcipher3.DatabaseError) as error:
        return f"{type(error).__name__}: {error}"
    if lost := acknowledged(said) - stored.keys():
        return f"lost {len(lost)} of {len(acknowledged(said))} sessions"
    if halves := [parts for parts in stored.values() if parts != (2, 1)]:
        return f"{len(halves)} sessions without all their sets and pains"
    return ""


def connected(path: Path, keys: Sequence[FileKey]) -> Any:
    """The file opened with the first of the keys that fits; without any where none does."""
    for key in keys:
        db = sqlcipher3.connect(str(path))
        db.execute("PRAGMA cipher_log_level = NONE")
        db.execute(f"PRAGMA key = {key.as_sql}")
        try:
            db.execute("SELECT count(*) FROM sqlite_schema")
        except sqlcipher3.DatabaseError:
            db.close()
        else:
            return db
    return sqlite3.connect(path)


def sessions_of(db: Any) -> dict[str, tuple[int, int]]:
    """Each session with its number of sets and pains; none in a file without tables yet."""
    if not db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'session'").fetchone():
        return {}
    counted = (
        "SELECT id, (SELECT count(*) FROM performed_set WHERE session = id),"
        " (SELECT count(*) FROM pain_entry WHERE session = id) FROM session"
    )
    return {session: (sets, pains) for session, sets, pains in db.execute(counted)}
