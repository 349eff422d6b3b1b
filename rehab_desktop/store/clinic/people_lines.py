"""What a list shows of each person, answered for everybody at once: a clinic has thousands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from rehab_desktop.core.clinic.line_flags import LOOK_BACK_DAYS, STOPPED_DAYS
from rehab_desktop.core.clinic.ports import PersonLine
from rehab_desktop.core.clinic.prescription import asked_since, in_force, last_to_end
from rehab_desktop.core.history.record import SessionPlace
from rehab_desktop.store.clinic.person_rows import all_people
from rehab_desktop.store.clinic.prescriptions import days_of
from rehab_desktop.store.clinic.writing import day_of, stamp_of
from rehab_desktop.store.sql import all_rows

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_RECENT = timedelta(days=LOOK_BACK_DAYS)
_STOPPED = timedelta(days=STOPPED_DAYS)

# A visit of today is the last one as soon as it is done.
_VISITS = """
SELECT person,
    max(day) FILTER (
        WHERE state = 'done' AND day <= :today
        OR state NOT IN ('planned', 'missed') AND day < :today
    ) AS last_visit,
    min(day) FILTER (WHERE state = 'planned' AND day >= :today) AS next_visit
FROM visit GROUP BY person
"""
_SINCE_VISIT = "(last_visit IS NULL OR day > last_visit OR day = last_visit AND place = 'home')"
# Both the day and the place of the last session are in the greatest text of the two; 'home' comes
# behind 'clinic'. What was told in the visit itself is not since the visit.
SESSIONS = f"""
WITH seen AS MATERIALIZED ({_VISITS})
SELECT session.person AS person, max(day || place) AS last,
    max(day) FILTER (WHERE place = 'home') AS last_home,
    count(*) FILTER (WHERE day > :before) AS recent,
    group_concat(DISTINCT day) FILTER (WHERE place = 'home' AND day > :before) AS home_days,
    max(max(coalesce(highest_told, -1), coalesce(pain_before, -1), coalesce(pain_after, -1)))
        FILTER (WHERE {_SINCE_VISIT}) AS highest
FROM counted_session AS session LEFT JOIN seen ON seen.person = session.person
GROUP BY session.person
"""
# The sessions come first: all sets of a clinic would take long to read.
STOPPED = f"""
WITH seen AS MATERIALIZED ({_VISITS})
SELECT session.person AS person, max(day) AS day
FROM counted_session AS session LEFT JOIN seen ON seen.person = session.person
CROSS JOIN performed_set ON performed_set.session = session.id
WHERE day > :stopped AND {_SINCE_VISIT} AND hurt = 1
GROUP BY session.person
"""
_TOLD_PAIN = f"""
WITH seen AS MATERIALIZED ({_VISITS})
SELECT person.id AS person,
    (SELECT max(pain) FROM morning
        WHERE morning.person = person.id AND day >= coalesce(last_visit, '')) AS mornings,
    (SELECT max(pain) FROM pain_report
        WHERE pain_report.person = person.id AND kind IN ('everyday', 'now')
        AND told_at >= coalesce(last_visit, '')) AS reports,
    (SELECT max(max(coalesce(pain_during, -1), coalesce(pain_hour_after, -1),
            coalesce(pain_next_morning, -1))) FROM run
        WHERE run.person = person.id AND started_at >= coalesce(last_visit, '')) AS runs
FROM person LEFT JOIN seen ON seen.person = person.id
"""
_VERSIONS = """
SELECT episode.person AS person, prescription.id AS id, version, days, from_day, until, signed_at
FROM prescription JOIN episode ON episode.id = episode
WHERE signed_at IS NOT NULL
"""
_ENDS = """
SELECT episode.person AS person, prescription, on_day FROM prescription_end
JOIN prescription ON prescription.id = prescription_end.prescription
JOIN episode ON episode.id = episode
"""
_REPORTS = """
SELECT person, max(date(made_at, made_offset_min || ' minutes')) AS day FROM adherence_report
GROUP BY person
"""
_CLOSED = "SELECT person FROM episode GROUP BY person HAVING count(closed_on) = count(*)"
_CONSENTS = "SELECT person FROM consent WHERE kind = 'told' AND withdrawn_at IS NULL"
_DRAFTS = """
SELECT person, min(changed_at) AS changed_at, changed_offset_min FROM note
WHERE signed_at IS NULL AND subjective || objective || assessment || plan <> ''
GROUP BY person
"""

_NOTHING: dict[str, Any] = {}


def read(db: Database, today: date) -> Sequence[PersonLine]:
    """A line for each person, sorted by name."""
    days = {
        "today": today.isoformat(),
        "before": (today - _RECENT).isoformat(),
        "stopped": (today - _STOPPED).isoformat(),
    }

    def of_person(sql: str) -> dict[str, dict[str, Any]]:
        named = {name: value for name, value in days.items() if f":{name}" in sql}
        return {row["person"]: row for row in all_rows(db, sql, named)}

    visits, sessions, pains = map(of_person, (_VISITS, SESSIONS, _TOLD_PAIN))
    stopped = of_person(STOPPED)
    reports, told, drafts, closed = map(of_person, (_REPORTS, _CONSENTS, _DRAFTS, _CLOSED))
    versions, ends = _prescribed(db)
    lines = []
    for person in all_people(db):
        visit = visits.get(person.id, _NOTHING)
        session = sessions.get(person.id, _NOTHING)
        pain = pains.get(person.id, _NOTHING)
        theirs, ended = versions.get(person.id, ()), ends.get(person.id, ())
        holding, last_one = in_force(theirs, ended, today), last_to_end(theirs, ended)
        last = session.get("last")
        last_home = session.get("last_home")
        word = [last_home, reports.get(person.id, _NOTHING).get("day")]
        lines.append(
            PersonLine(
                person=person,
                last_visit=day_of(visit.get("last_visit")),
                next_visit=day_of(visit.get("next_visit")),
                last_session=None if last is None else date.fromisoformat(last[:10]),
                last_place=None if last is None else SessionPlace(last[10:]),
                last_home=day_of(last_home),
                last_word=day_of(max(filter(None, word), default=None)),
                recent_sessions=session.get("recent", 0),
                home_days=_days(session.get("home_days")),
                highest_pain=_highest(
                    session.get("highest"), *map(pain.get, ("mornings", "reports", "runs"))
                ),
                stopped_on=day_of(stopped.get(person.id, _NOTHING).get("day")),
                prescription=holding.id if holding else None,
                asked=days_of(holding.days) if holding else (),
                asked_from=holding.from_day if holding else None,
                asked_since=asked_since(theirs, ended, today),
                ends_on=last_one.until if last_one else None,
                in_care=person.id not in closed,
                told=person.id in told,
                draft_since=stamp_of(drafts[person.id], "changed") if person.id in drafts else None,
            )
        )
    return lines


@dataclass(frozen=True, slots=True, kw_only=True)
class _Version:
    """A signed version without what it asks for; `days` as the file has them."""

    id: str
    version: int
    days: str
    from_day: date
    until: date | None
    signed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class _End:
    """From which day a version no longer holds."""

    prescription: str
    on: date


def _prescribed(db: Database) -> tuple[Mapping[str, list[_Version]], Mapping[str, list[_End]]]:
    """The signed versions of each person, and their ends."""
    versions: dict[str, list[_Version]] = defaultdict(list)
    for row in all_rows(db, _VERSIONS):
        one = _Version(
            id=row["id"],
            version=row["version"],
            days=row["days"],
            from_day=date.fromisoformat(row["from_day"]),
            until=day_of(row["until"]),
            signed_at=datetime.fromisoformat(row["signed_at"]),
        )
        versions[row["person"]].append(one)
    ends: dict[str, list[_End]] = defaultdict(list)
    for row in all_rows(db, _ENDS):
        end = _End(prescription=row["prescription"], on=date.fromisoformat(row["on_day"]))
        ends[row["person"]].append(end)
    return versions, ends


def _days(joined: str | None) -> tuple[date, ...]:
    """Days that were joined by commas, in order."""
    return tuple(map(date.fromisoformat, sorted(joined.split(",")))) if joined else ()


def _highest(*told: int | None) -> int | None:
    return max((one for one in told if one is not None and one >= 0), default=None)
