"""What a crash left of a history, read by Python's own SQLite, not by the code under test."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from rehab_desktop.paths import HISTORY_FILE


def acknowledged(said: str) -> set[str]:
    """The ids that were said to be finished, in whole lines."""
    lines = said.split("\n")[:-1]
    return {line.removeprefix("finished ") for line in lines if line.startswith("finished ")}


def what_is_wrong(folder: Path, said: str) -> str:
    """Empty where the history is sound and holds each acknowledged session whole."""
    path = folder / HISTORY_FILE
    if not path.exists():
        return "there is no file" if acknowledged(said) else ""
    try:
        with closing(sqlite3.connect(path)) as db:
            verdict = db.execute("PRAGMA integrity_check").fetchall()
            if verdict != [("ok",)]:
                return f"unsound: {verdict[0][0]}"
            stored = sessions_of(db)
    except sqlite3.DatabaseError as error:
        return f"{type(error).__name__}: {error}"
    if lost := acknowledged(said) - stored.keys():
        return f"lost {len(lost)} of {len(acknowledged(said))} sessions"
    if halves := [parts for parts in stored.values() if parts != (2, 1)]:
        return f"{len(halves)} sessions without all their sets and pains"
    return ""


def sessions_of(db: sqlite3.Connection) -> dict[str, tuple[int, int]]:
    """Each session with its number of sets and pains; none in a file without tables yet."""
    if not db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'session'").fetchone():
        return {}
    counted = (
        "SELECT id, (SELECT count(*) FROM performed_set WHERE session = id),"
        " (SELECT count(*) FROM pain_entry WHERE session = id) FROM session"
    )
    return {session: (sets, pains) for session, sets, pains in db.execute(counted)}
