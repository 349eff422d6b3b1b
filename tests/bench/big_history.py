"""A history of many years, made quickly by SQL in a file that the app itself has begun."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.rows import DEFAULT_PERSON

NEWEST = datetime(2026, 5, 1, 16, 4, tzinfo=UTC)


def make(path: Path, sessions: int, sets_per_session: int = 20) -> Path:
    """Write a history of that size to `path`, where there is none yet."""
    import sqlcipher3

    draft = path.with_suffix(".draft")
    path.parent.mkdir(parents=True, exist_ok=True)
    for end in ("", "-wal", "-shm"):
        draft.with_name(draft.name + end).unlink(missing_ok=True)
    history = SqliteHistory(draft)
    history.open().result()
    history.close()
    with closing(sqlcipher3.connect(str(draft), isolation_level=None)) as db:
        db.execute("PRAGMA synchronous = OFF")
        db.execute("BEGIN")
        for number in range(sessions):
            began = NEWEST - timedelta(days=1.4 * (sessions - 1 - number))
            key = f"{number:032x}"
            db.execute(
                "INSERT INTO session (id, person, routine, title, started_at, started_offset_min,"
                " ended_at, ended_offset_min, status, planned_ms, active_ms, pain_before,"
                " pain_after, effort, note)"
                " VALUES (?, ?, 'control', 'Control', ?, 120, ?, 120, 'completed', 900000, 880000,"
                " 2, 3, 5, '')",
                (key, DEFAULT_PERSON, _text(began), _text(began + timedelta(minutes=16))),
            )
            db.executemany(
                "INSERT INTO performed_set (session, position, exercise, level, set_number, side,"
                " planned_ms, actual_ms, planned_reps, reps, status, pain, extra)"
                " VALUES (?, ?, 'breathing-90-90', 'a', 1, 'left', 55000, 54000, 5, 5, 'done', 2,"
                " 0)",
                ((key, place) for place in range(sets_per_session)),
            )
        db.execute("COMMIT")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    draft.replace(path)
    return path


def _text(instant: datetime) -> str:
    return instant.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
