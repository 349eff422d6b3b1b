"""What a person tells apart from sessions: pain reports, the intake, what they read and ticked."""

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
"""An everyday level told so long before a programme began still says where it began, since it is
asked for every two weeks (clinical judgement).
"""

NEWEST_EVERYDAY = 20
"""Where no programme began; asked for every two weeks, that is most of a year."""

MOST_REPORTS = 400
"""Far more than anybody is asked for; Today's questions stay quick whatever a file holds."""

_FURTHEST_AHEAD = timedelta(hours=14)
"""No local clock is further ahead of UTC, so no report of a local day is older than this says."""

# `told_at` finds the rows by the index, the local day then says which of them it is to be.
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
    """The everyday levels that belong to a programme which began on that local day, or the newest
    ones without one; oldest first.
    """
    if began is None:
        return _reports(db, _NEWEST, [person, PainKind.EVERYDAY.value, NEWEST_EVERYDAY])
    return _since(db, person, PainKind.EVERYDAY, began - BEFORE_THE_START)


def checks(db: Database, person: str, since: date) -> tuple[PainReport, ...]:
    """The answers to "How is the knee now?" from this local day on, oldest first."""
    return _since(db, person, PainKind.NOW, since)


def intake(db: Database, person: str) -> Intake | None:
    """What was told last on the first page."""
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
    """What was read and ticked."""
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


def intake_row(told: Intake, intake_id: str, at: datetime) -> dict[str, Any]:
    """The row of `intake`."""
    return {
        "id": intake_id,
        "day": told.day.isoformat(),
        "places": _words(told.places),
        "knee": told.knee and told.knee.value,
        "since": told.since and told.since.value,
        "runs": told.runs,
        "days": told.days,
        "minutes": told.minutes,
        "without": _words(map(rows.text, told.without)),
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
    return tuple(
        PainReport(
            id=row["id"],
            kind=PainKind(row["kind"]),
            told_at=rows.local(row["told_at"], row["told_offset_min"]),
            pain=row["pain"],
        )
        for row in reversed(all_rows(db, sql, parameters))
    )
