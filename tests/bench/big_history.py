"""A history of many years, made quickly: for measuring, and for tests of what must stay quick.

The file is made once and kept in build/histories; a process that needs it again copies it.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from rehab_desktop.core.history.record import SessionStatus
from rehab_desktop.core.session.timeline import SECOND
from rehab_desktop.store import (
    format_3,
    format_4,
    format_5,
    format_5_record,
    format_6,
    format_7,
    schema,
)
from rehab_desktop.store.history import SqliteHistory
from tests.store.builders import a_session

KEPT = Path(__file__).parents[2] / "build" / "histories"
LAST = datetime(2026, 5, 1, 16, 4, tzinfo=UTC)
"""When the newest session began; the others go back from here, five of them each seven days."""

PERSON = "00000000-0000-4000-8000-000000000001"
"""Whose it is; a file made by the app has an id of its own."""

EXERCISES = (
    ("breathing-90-90", 0, 5, 55_000),
    ("breathing-hip-rotation", 1, 8, 64_000),
    ("hip-flip-90-90", 0, 6, 72_000),
    ("wall-calf-strides", 1, 1, 20_000),
    ("door-frame-push", 1, 5, 40_000),
    ("roller-bridge", 0, 1, 30_000),
)
# exercise, whether it has sides, repetitions and milliseconds of a set


def make(path: Path, sessions: int, sets_per_session: int = 20) -> Path:
    """Write a history of that size to `path`, the same each time; an old file there is replaced."""
    kept = KEPT / f"{sessions}x{sets_per_session}-{_version()}.sqlite"
    if not kept.exists():
        KEPT.mkdir(parents=True, exist_ok=True)
        draft = kept.with_suffix(f".{os.getpid()}")
        draft.unlink(missing_ok=True)
        _write(draft, sessions, sets_per_session)
        draft.replace(kept)
    path.parent.mkdir(parents=True, exist_ok=True)
    for end in ("-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    shutil.copyfile(kept, path)
    return path


def _version() -> str:
    """Another format of the file, or another way to fill it, makes another one."""
    formats = format_3, format_4, format_5, format_5_record, format_6, format_7, schema
    parts = (*(str(one.__file__) for one in formats), __file__)
    digest = hashlib.sha256()
    for part in parts:
        digest.update(Path(part).read_bytes())
    return digest.hexdigest()[:12]


def _write(path: Path, sessions: int, sets_per_session: int) -> None:
    history = SqliteHistory(path)
    # One session the ordinary way, so that the file is made as the app makes it.
    history.add(a_session(id="first", started_at=LAST - timedelta(days=200_000))).result()
    history.close()
    import sqlcipher3

    with closing(sqlcipher3.connect(str(path), isolation_level=None)) as db:
        # Counting as the sets come in takes most of the time; here all are counted at the end.
        triggers = db.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall()
        db.execute("PRAGMA synchronous = OFF")
        db.execute("BEGIN")
        for name, _ in triggers:
            db.execute(f"DROP TRIGGER {name}")
        for table in ("exercise_tally", "pain_entry", "performed_set", "session"):
            db.execute(f"DELETE FROM {table}")
        db.execute("UPDATE person SET id = ?", [PERSON])
        _fill(db, sessions, sets_per_session)
        db.execute(_COUNT)
        db.execute(_TALLY)
        for _, sql in triggers:
            db.execute(sql)
        db.execute("COMMIT")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _fill(db: object, sessions: int, sets_per_session: int) -> None:
    chance = Random(20260501)
    status = SessionStatus.COMPLETED.value
    planned = 900 * SECOND // 1_000_000
    sets_of: list[tuple[object, ...]] = []
    rows: list[tuple[object, ...]] = []
    pains: list[tuple[object, ...]] = []
    for number in range(sessions):
        # The knee gets better over the years, with bad weeks in between.
        share = number / max(1, sessions - 1)
        level = max(0, min(10, round(5 - 3.5 * share + chance.gauss(0, 1.1))))
        began = LAST - timedelta(days=1.4 * (sessions - 1 - number), minutes=chance.randrange(90))
        key = f"{chance.getrandbits(128):032x}"
        stopped = chance.random() < 0.06
        done = sets_per_session if not stopped else sets_per_session // 3
        active = planned * done // sets_per_session
        ended = began + timedelta(milliseconds=active + 60_000)
        rows.append(
            (
                key,
                PERSON,
                ("daily-mobility", "strength", "control")[number % 3],
                ("Daily mobility", "Strength", "Control and rhythm")[number % 3],
                _instant(began),
                120,
                _instant(ended),
                120,
                "stopped" if stopped else status,
                planned,
                active,
                level,
                max(0, min(10, level + chance.choice((-1, 0, 0, 1)))),
                chance.randrange(3, 8),
                "",
            )
        )
        for place in range(done):
            exercise, sides, reps, milliseconds = EXERCISES[place * 6 // sets_per_session]
            kind = "done" if chance.random() < 0.95 else chance.choice(("cut short", "skipped"))
            worked = 0 if kind == "skipped" else milliseconds if kind == "done" else 9_000
            worked = round(worked * (0.8 + 0.4 * share))
            sets_of.append(
                (
                    key,
                    place,
                    exercise,
                    "a",
                    place % 4 + 1,
                    ("left", "right")[place % 2] if sides else None,
                    milliseconds,
                    worked,
                    reps,
                    reps if kind == "done" else 0,
                    kind,
                    level if chance.random() < 0.08 else None,
                    0,
                    0,
                )
            )
        if chance.random() < 0.3:
            pains.append((key, 0, min(10, level + 1), active // 2, 0))
        if len(sets_of) > 100_000 or number == sessions - 1:
            _insert(db, rows, sets_of, pains)
            rows, sets_of, pains = [], [], []


def _insert(db: object, *batches: list[tuple[object, ...]]) -> None:
    names = (
        "session (id, person, routine, title, started_at, started_offset_min, ended_at,"
        " ended_offset_min, status, planned_ms, active_ms, pain_before, pain_after, effort, note)",
        "performed_set",
        "pain_entry",
    )
    for name, batch in zip(names, batches, strict=True):
        if batch:
            places = ", ".join("?" * len(batch[0]))
            db.executemany(f"INSERT INTO {name} VALUES ({places})", batch)  # type: ignore[attr-defined]


def _instant(value: datetime) -> str:
    return value.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


_COUNT = """
UPDATE session SET
    day = date(started_at, started_offset_min || ' minutes'),
    sets = counted.sets, sets_done = counted.done, sets_cut_short = counted.cut,
    sets_skipped = counted.skipped, highest_told = counted.highest
FROM (
    SELECT session, count(*) AS sets, sum(status = 'done') AS done,
        sum(status = 'cut short') AS cut, sum(status = 'skipped') AS skipped,
        nullif(max(coalesce(max(pain), -1),
            coalesce((SELECT max(value) FROM pain_entry
                WHERE pain_entry.session = performed_set.session), -1)), -1) AS highest
    FROM performed_set GROUP BY session
) AS counted
WHERE session.id = counted.session
"""
_TALLY = """
INSERT INTO exercise_tally (session, exercise, worked_ms, longest_ms, sets)
SELECT session, exercise, sum(actual_ms), max(actual_ms), count(*)
FROM performed_set WHERE status != 'skipped' GROUP BY session, exercise
"""
