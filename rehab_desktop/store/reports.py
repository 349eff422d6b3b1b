"""What a person reports outside sessions: pain reports, the intake, and what they read
and ticked.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from rehab_desktop.core.programme.intake import Intake, Knee, Place, Since
from rehab_desktop.core.programme.log import PainKind, PainReport
from rehab_desktop.store import rows
from rehab_desktop.store.sql import all_rows, first_row

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

BEFORE_THE_START = timedelta(days=14)
"""An everyday level reported at most so long before the start of a programme counts as its first
level (clinical judgement); it is asked every two weeks.
"""

NEWEST_EVERYDAY = 20
"""How many everyday levels are read where there is no programme; at one every two weeks, most of a
year.
"""

MOST_REPORTS = 400
"""Far more reports than anybody is asked for. The limit keeps Today fast for any file."""

_FURTHEST_AHEAD = timedelta(hours=14)
"""No local time is further ahead of UTC, so a search from this much earlier finds every report of a
local day.
"""

# The index finds rows by `told_at`; the local day then decides which of them count.
_SINCE = """
SELECT * FROM pain_report
WHERE person = ? AND kind = ? AND told_at >= ?
    AND date(told_at, told_offset_min || ' minutes') >= ?
ORDER BY told_at DESC, id DESC LIMIT ?
"""
_NEWEST = """
SELECT * FROM pain_report WHERE person = ? AND kind = ? ORDER BY told_at DESC, id DESC LIMIT ?
"""
_INTAKE = """
SELECT * FROM intake WHERE person = ? ORDER BY told_at DESC, rowid DESC LIMIT 1
"""


def everyday(db: Database, person: str, began: date | None) -> tuple[PainReport, ...]:
    """The everyday levels of the programme that began on this local day; without one, the newest
    levels. Oldest first.
    """
    if began is None:
        return _reports(db, _NEWEST, [person, PainKind.EVERYDAY.value, NEWEST_EVERYDAY])
    return _since(db, person, PainKind.EVERYDAY, began - BEFORE_THE_START)


def checks(db: Database, person: str, since: date) -> tuple[PainReport, ...]:
    """The answers to "How is the knee now?" from this local day on, oldest first."""
    return _since(db, person, PainKind.NOW, since)


def intake(db: Database, person: str) -> Intake | None:
    """The newest answers of the first page, None where there are none."""
    row = first_row(db, _INTAKE, [person])
    if row is None:
        return None
    return Intake(
        day=date.fromisoformat(row["day"]),
        places=frozenset(map(Place, json.loads(row["places"]))),
        knee=None if row["knee"] is None else Knee(row["knee"]),
        since=None if row["since"] is None else Since(row["since"]),
        runs=row["runs"],
        days=row["days"],
        minutes=row["minutes"],
        without=frozenset(json.loads(row["without"])),
    )


def confirmed(db: Database, person: str) -> frozenset[str]:
    """The ids of what was read and ticked."""
    found = all_rows(db, "SELECT what FROM confirmed WHERE person = ?", [person])
    return frozenset(row["what"] for row in found)


def report_row(report: PainReport) -> dict[str, Any]:
    """The row of `pain_report`."""
    return {
        "id": report.id,
        "kind": report.kind.value,
        "told_at": rows.instant(report.told_at),
        "told_offset_min": rows.offset(report.told_at),
        "pain": report.pain,
    }


def intake_row(intake: Intake, intake_id: str, at: datetime) -> dict[str, Any]:
    """The row of `intake`."""
    return {
        "id": intake_id,
        "day": intake.day.isoformat(),
        "places": _words(intake.places),
        "knee": intake.knee and intake.knee.value,
        "since": intake.since and intake.since.value,
        "runs": intake.runs,
        "days": intake.days,
        "minutes": intake.minutes,
        "without": _words(map(rows.text, intake.without)),
        "told_at": rows.instant(at),
    }


def _words(words: Iterable[str]) -> str:
    return json.dumps(sorted(words), ensure_ascii=False)


def _since(db: Database, person: str, kind: PainKind, since: date) -> tuple[PainReport, ...]:
    earliest = datetime.combine(since, time.min) - _FURTHEST_AHEAD
    return _reports(
        db, _SINCE, [person, kind.value, earliest.isoformat(), since.isoformat(), MOST_REPORTS]
    )


def _reports(db: Database, sql: str, parameters: list[object]) -> tuple[PainReport, ...]:
    return tuple(pain_report_of(row) for row in reversed(all_rows(db, sql, parameters)))


def pain_report_of(row: rows.Row) -> PainReport:
    """The pain report of a row."""
    return PainReport(
        id=row["id"],
        kind=PainKind(row["kind"]),
        told_at=rows.local(row["told_at"], row["told_offset_min"]),
        pain=row["pain"],
    )
