"""Queries of finished sessions. Each uses an index, and none reads all sets.

The index `session_kept_by_start` gives the order of the list, `session_kept_by_day` the sums per
day, and the table `exercise_tally` the time per exercise: see format_3.SESSIONS. The view
`counted_session` leaves out deleted sessions and uses these indices.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from rehab_desktop.core.history.queries import (
    Bucket,
    PastDay,
    PastDetail,
    PastSession,
    Period,
    TimeUnderTension,
)
from rehab_desktop.core.history.record import SessionStatus
from rehab_desktop.store import rows
from rehab_desktop.store.sql import all_rows, first_row

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_NS_PER_MS = 1_000_000
LINE = """
    id, routine, title, started_at, started_offset_min, status, planned_ms, active_ms, sets_done,
    sets, planned_sets, pain_before, highest_told, pain_after, effort, note, by_hand
"""

DAYS = """
SELECT day, count(*) AS sessions, sum(active_ms) AS active_ms,
    max(max(coalesce(highest_told, -1), coalesce(pain_after, -1))) AS worst
FROM counted_session
WHERE person = ? AND day BETWEEN ? AND ?
GROUP BY day
"""
NEWEST = f"""
SELECT {LINE} FROM counted_session
WHERE person = ?
ORDER BY started_at DESC, id DESC LIMIT ?
"""
OLDER = f"""
SELECT {LINE} FROM counted_session
WHERE person = ? AND (started_at, id) < (?, ?)
ORDER BY started_at DESC, id DESC LIMIT ?
"""
# The plus keeps SQLite from reading all sessions in order to find the few of one day.
OF_DAY = f"""
SELECT {LINE} FROM counted_session
WHERE person = ? AND day = ?
ORDER BY +started_at DESC, id DESC
"""
COUNT = "SELECT count(*) AS sessions FROM counted_session WHERE person = ?"
DELETED = f"""
SELECT {LINE} FROM session INDEXED BY session_deleted
WHERE person = ? AND deleted_at IS NOT NULL AND withdrawn_by IS NULL
ORDER BY deleted_at DESC, id DESC
"""
_STARTS = {
    Bucket.DAY: "day",
    Bucket.WEEK: "date(day, '-6 days', 'weekday 1')",
    # The first day of the period is computed in Python: here it would be computed for each session.
    Bucket.MONTH: "substr(day, 1, 7)",
}
_PERIODS = """
SELECT {start} AS start, count(*) AS sessions, sum(status = 'completed') AS completed,
    sum(active_ms) AS active_ms, sum(sets_done) AS sets_done,
    sum(max(sets_done, coalesce(nullif(planned_sets, 0), sets))) AS sets_planned,
    avg(pain_before) AS pain_before, avg(pain_after) AS pain_after,
    max(max(coalesce(highest_told, -1), coalesce(pain_after, -1))) AS highest,
    avg(effort) AS effort
FROM counted_session
WHERE person = ? AND day >= ?
GROUP BY 1 ORDER BY 1
"""
EXERCISES = """
SELECT exercise, sum(tally.sets) AS times
FROM counted_session AS session
CROSS JOIN exercise_tally AS tally ON tally.session = session.id
WHERE person = ? AND day >= ?
GROUP BY exercise ORDER BY times DESC, exercise
"""
_HELD = """
SELECT {start} AS start, sum(worked_ms) AS worked_ms, max(longest_ms) AS longest_ms,
    sum(tally.sets) AS sets
FROM counted_session AS session
CROSS JOIN exercise_tally AS tally ON tally.session = session.id AND exercise = ?
WHERE person = ? AND day >= ?
GROUP BY 1 ORDER BY 1
"""
PERIODS = {bucket: _PERIODS.format(start=start) for bucket, start in _STARTS.items()}
HELD = {bucket: _HELD.format(start=start) for bucket, start in _STARTS.items()}

_FIRST_DAY = "0000-01-01"


def days(db: Database, person: str, first: date, last: date) -> Sequence[PastDay]:
    """The days from `first` to `last` (both included) with at least one session."""
    return [
        PastDay(
            day=date.fromisoformat(row["day"]),
            sessions=row["sessions"],
            active_ns=row["active_ms"] * _NS_PER_MS,
            worst=_score(row["worst"]),
        )
        for row in all_rows(db, DAYS, [person, first.isoformat(), last.isoformat()])
    ]


def page(
    db: Database, person: str, limit: int, after: PastSession | None, day: date | None
) -> Sequence[PastSession]:
    """At most `limit` sessions older than `after`; with `day`, sessions of this day only."""
    if day is not None:
        found = all_rows(db, OF_DAY, [person, day.isoformat()])
    elif after is None:
        found = all_rows(db, NEWEST, [person, limit])
    else:
        place = [person, rows.instant(after.started_at), after.id, limit]
        found = all_rows(db, OLDER, place)
    return [line_of(row) for row in found]


def count(db: Database, person: str) -> int:
    """How many sessions are not deleted."""
    row = first_row(db, COUNT, [person])
    assert row is not None, "a count has one row"
    number: int = row["sessions"]
    return number


def deleted(db: Database, person: str) -> Sequence[PastSession]:
    """Deleted sessions that are not erased yet, the last deleted first."""
    return [line_of(row) for row in all_rows(db, DELETED, [person])]


def detail(db: Database, session_id: str) -> PastDetail | None:
    """One session; None where the id is unknown or the session was deleted."""
    session = first_row(db, "SELECT * FROM counted_session WHERE id = ?", [session_id])
    if session is None:
        return None
    sets, pains = (
        all_rows(db, f"SELECT * FROM {table} WHERE session = ? ORDER BY position", [session_id])
        for table in ("performed_set", "pain_entry")
    )
    edits = first_row(db, "SELECT count(*) AS n FROM audit WHERE session = ?", [session_id])
    assert edits is not None, "a count has one row"
    return PastDetail(
        record=rows.session_record(session, sets, pains),
        planned_sets=session["planned_sets"],
        by_hand=bool(session["by_hand"]),
        edits=edits["n"],
    )


def periods(db: Database, person: str, bucket: Bucket, since: date | None) -> Sequence[Period]:
    """The sums of each day, week or month with a session."""
    return [
        Period(
            start=_start(row["start"]),
            sessions=row["sessions"],
            completed=row["completed"],
            active_ns=row["active_ms"] * _NS_PER_MS,
            sets_done=row["sets_done"],
            sets_planned=row["sets_planned"],
            pain_before=row["pain_before"],
            pain_after=row["pain_after"],
            highest_pain=_score(row["highest"]),
            effort=row["effort"],
        )
        for row in all_rows(db, PERIODS[bucket], [person, _from(since)])
    ]


def exercises(db: Database, person: str, since: date | None) -> Sequence[str]:
    """The ids of the exercises done since that day, the one with the most sets first."""
    found = all_rows(db, EXERCISES, [person, _from(since)])
    return [row["exercise"] for row in found]


def held(
    db: Database, person: str, exercise: str, bucket: Bucket, since: date | None
) -> Sequence[TimeUnderTension]:
    """The time under work in one exercise per day, week or month."""
    return [
        TimeUnderTension(
            start=_start(row["start"]),
            worked_ns=row["worked_ms"] * _NS_PER_MS,
            longest_ns=row["longest_ms"] * _NS_PER_MS,
            sets=row["sets"],
        )
        for row in all_rows(db, HELD[bucket], [exercise, person, _from(since)])
    ]


def _from(since: date | None) -> str:
    return _FIRST_DAY if since is None else since.isoformat()


def _start(day: str) -> date:
    return date.fromisoformat(day if len(day) > len("YYYY-MM") else f"{day}-01")


def _score(value: int | None) -> int | None:
    """The value, None for -1. SQLite's `max(a, b)` is NULL where one is NULL, so -1 stands for "not
    reported".
    """
    return None if value is None or value < 0 else value


def line_of(row: dict[str, Any]) -> PastSession:
    """The session of a row with the columns `LINE`."""
    return PastSession(
        id=row["id"],
        routine=row["routine"],
        title=row["title"],
        started_at=rows.local(row["started_at"], row["started_offset_min"]),
        status=SessionStatus(row["status"]),
        planned_ns=row["planned_ms"] * _NS_PER_MS,
        active_ns=row["active_ms"] * _NS_PER_MS,
        sets_done=row["sets_done"],
        sets=row["sets"],
        planned_sets=row["planned_sets"],
        pain_before=row["pain_before"],
        highest_pain=row["highest_told"],
        pain_after=row["pain_after"],
        effort=row["effort"],
        note=row["note"],
        by_hand=bool(row["by_hand"]),
    )
