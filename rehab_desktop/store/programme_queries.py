"""Reads the programme log with a few small queries, each of which uses an index."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.log import (
    ChangeKind,
    CurrentDose,
    Decision,
    ExerciseSummary,
    Morning,
    PlanChange,
    ProgrammeLog,
    Run,
    Started,
    TrainedSession,
)
from rehab_desktop.core.programme.suggestion_id import SuggestionId
from rehab_desktop.store import reports, rows
from rehab_desktop.store.sql import all_rows, first_row

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

LOOK_BACK = timedelta(days=35)
"""Four weeks are shown; the week before them is needed to decide what comes next."""

FIRST_WEEK = timedelta(days=7)

MOST_SESSIONS = 250
"""Far more sessions than anybody does in five weeks. The limit keeps Today fast for any file."""

MOST_DECISIONS = 400
MOST_RUNS = 120

MOST_TRAINED = 60
"""How many days with a session are read where there is no programme."""

# The plus keeps SQLite from reading all sessions in order to find those of some weeks.
_SESSIONS = """
SELECT id, status, started_at, started_offset_min, pain_before, pain_after, effort, day
FROM counted_session WHERE person = ?1 AND day >= ?2
ORDER BY +started_at DESC, id LIMIT ?3
"""

# A set holds only its newest pain; earlier reports in the same set count too.
_WORKS = f"""
WITH marks AS (
    SELECT session, set_position, max(value) AS worst FROM pain_entry
    WHERE session IN (SELECT id FROM ({_SESSIONS})) GROUP BY session, set_position
)
SELECT worked.session, exercise, level, sum(status = 'done') AS done, count(*) AS sets,
    nullif(max(max(coalesce(pain, -1), coalesce(worst, -1))), -1) AS pain, max(hurt) AS hurt
FROM performed_set AS worked
LEFT JOIN marks ON marks.session = worked.session AND marks.set_position = worked.position
WHERE worked.session IN (SELECT id FROM ({_SESSIONS}))
GROUP BY worked.session, exercise, level ORDER BY worked.session, min(position)
"""

_DOSES = """
SELECT * FROM level_change AS this WHERE person = ? AND rowid = (
    SELECT rowid FROM level_change
    WHERE person = this.person AND exercise = this.exercise
    ORDER BY changed_at DESC, rowid DESC LIMIT 1)
"""

_FIRST_PAIN = """
SELECT avg(pain_after) AS pain FROM counted_session WHERE person = ? AND day >= ? AND day < ?
"""

_TRAINED_SINCE = """
SELECT DISTINCT day FROM counted_session WHERE person = ? AND day >= ? ORDER BY day DESC
"""

_TRAINED = """
SELECT DISTINCT day FROM counted_session WHERE person = ? ORDER BY day DESC LIMIT ?
"""


def facts(db: Database, person: str, day: date) -> ProgrammeLog:
    since = day - LOOK_BACK
    started = _started(db, person)
    began = started.started_on if started else None
    return ProgrammeLog(
        started=started,
        changes=_changes(db, started.id) if started else (),
        sessions=_sessions(db, person, since),
        mornings=_mornings(db, person, since),
        current_doses={
            row["exercise"]: _prescription(row) for row in all_rows(db, _DOSES, [person])
        },
        decisions=_decisions(db, person),
        runs=_runs(db, person),
        first_pain=_first_pain(db, person, began) if began else None,
        everyday=reports.everyday(db, person, began),
        checks=reports.checks(db, person, since),
        intake=reports.intake(db, person),
        trained=_trained(db, person, began),
        confirmed=reports.confirmed(db, person),
    )


def _started(db: Database, person: str) -> Started | None:
    row = first_row(
        db,
        "SELECT id, started_on FROM programme WHERE person = ? AND ended_on IS NULL"
        " ORDER BY started_on DESC LIMIT 1",
        [person],
    )
    if row is None:
        return None
    return Started(id=row["id"], started_on=date.fromisoformat(row["started_on"]))


def _changes(db: Database, programme: str) -> tuple[PlanChange, ...]:
    return tuple(
        PlanChange(
            id=row["id"],
            kind=ChangeKind(row["kind"]),
            strand=Strand(row["strand"]),
            on_day=date.fromisoformat(row["on_day"]),
            to_day=date.fromisoformat(row["to_day"]) if row["to_day"] else None,
        )
        for row in all_rows(
            db,
            "SELECT * FROM plan_change WHERE programme = ? ORDER BY changed_at, id",
            [programme],
        )
    )


def _sessions(db: Database, person: str, since: date) -> tuple[TrainedSession, ...]:
    asked = [person, since.isoformat(), MOST_SESSIONS]
    works: dict[str, list[ExerciseSummary]] = {}
    for row in all_rows(db, _WORKS, asked):
        works.setdefault(row["session"], []).append(
            ExerciseSummary(
                exercise=row["exercise"],
                level=row["level"],
                done=row["done"],
                sets=row["sets"],
                pain=row["pain"],
                hurt=bool(row["hurt"]),
            )
        )
    return tuple(
        TrainedSession(
            id=row["id"],
            day=date.fromisoformat(row["day"]),
            started_at=rows.local(row["started_at"], row["started_offset_min"]),
            completed=row["status"] == "completed",
            works=tuple(works.get(row["id"], ())),
            pain_before=row["pain_before"],
            pain_after=row["pain_after"],
            effort=row["effort"],
        )
        for row in reversed(all_rows(db, _SESSIONS, asked))
    )


def _mornings(db: Database, person: str, since: date) -> tuple[Morning, ...]:
    return tuple(
        morning_of(row)
        for row in all_rows(
            db,
            "SELECT * FROM morning WHERE person = ? AND day >= ? ORDER BY day",
            [person, since.isoformat()],
        )
    )


def morning_of(row: rows.Row) -> Morning:
    """The answer of a morning, of its row."""
    return Morning(day=date.fromisoformat(row["day"]), usual=bool(row["usual"]), pain=row["pain"])


def _prescription(row: rows.Row) -> CurrentDose:
    return CurrentDose(
        exercise=row["exercise"],
        level=row["level"],
        reason=row["reason"],
        sets=row["sets"],
        volume=row["volume"],
        rest_until=date.fromisoformat(row["rest_until"]) if row["rest_until"] else None,
    )


def _decisions(db: Database, person: str) -> tuple[Decision, ...]:
    return tuple(
        Decision(
            suggestion=SuggestionId.parse(row["suggestion"]),
            accepted=row["answer"] == "accepted",
            day=date.fromisoformat(row["on_day"]),
            at=datetime.fromisoformat(row["decided_at"]),
        )
        for row in all_rows(
            db,
            "SELECT * FROM decision WHERE person = ? ORDER BY decided_at DESC LIMIT ?",
            [person, MOST_DECISIONS],
        )
    )


def _runs(db: Database, person: str) -> tuple[Run, ...]:
    newest = all_rows(
        db,
        "SELECT * FROM run WHERE person = ? ORDER BY started_at DESC, id LIMIT ?",
        [person, MOST_RUNS],
    )
    return tuple(run_of(row) for row in reversed(newest))


def run_of(row: rows.Row) -> Run:
    """The run of a row."""
    return Run(
        id=row["id"],
        started_at=rows.local(row["started_at"], row["started_offset_min"]),
        minutes=row["minutes"],
        step=row["step"],
        pain_during=row["pain_during"],
        pain_hour_after=row["pain_hour_after"],
        pain_next_morning=row["pain_next_morning"],
        note=row["note"],
    )


def _first_pain(db: Database, person: str, started_on: date) -> float | None:
    row = first_row(
        db,
        _FIRST_PAIN,
        [person, started_on.isoformat(), (started_on + FIRST_WEEK).isoformat()],
    )
    assert row is not None, "an aggregate has one row"
    return None if row["pain"] is None else float(row["pain"])


def _trained(db: Database, person: str, started_on: date | None) -> tuple[date, ...]:
    if started_on:
        newest = all_rows(db, _TRAINED_SINCE, [person, started_on.isoformat()])
    else:
        newest = all_rows(db, _TRAINED, [person, MOST_TRAINED])
    return tuple(date.fromisoformat(row["day"]) for row in reversed(newest))
