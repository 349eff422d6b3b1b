"""Everything about one person of a clinic, read at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from rehab_desktop.core.clinic.correction import Moved, MovedKind
from rehab_desktop.core.clinic.episode import Consent, ConsentKind, Episode, Goal, GoalState
from rehab_desktop.core.clinic.ports import (
    ChartFile,
    ChartSession,
    FlagLook,
    StoredPrescription,
)
from rehab_desktop.core.clinic.prescription import PrescriptionEnd
from rehab_desktop.core.clinic.visit import Withdrawn
from rehab_desktop.core.history.record import PerformedSet, SessionPlace
from rehab_desktop.store.clinic.notes import amendment_of, note_of
from rehab_desktop.store.clinic.person_rows import person_of
from rehab_desktop.store.clinic.prescriptions import end_of, prescription_of
from rehab_desktop.store.clinic.visits import observation_of, report_of, visit_of
from rehab_desktop.store.clinic.writing import day_of, stamp_of, stamp_or_none
from rehab_desktop.store.history_queries import LINE, line_of
from rehab_desktop.store.programme_queries import morning_of, run_of
from rehab_desktop.store.reports import pain_report_of
from rehab_desktop.store.rows import Row, performed_set
from rehab_desktop.store.scores import scores_of
from rehab_desktop.store.sql import all_rows, first_row

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

T = TypeVar("T")

_EPISODES = "SELECT * FROM episode WHERE person = ? ORDER BY opened_on, id"
_GOALS = """
SELECT goal.* FROM episode JOIN goal ON goal.episode = episode.id
WHERE person = ? ORDER BY goal.rowid
"""
_CONSENTS = "SELECT * FROM consent WHERE person = ? ORDER BY given_at, id"
_VISITS = "SELECT * FROM visit WHERE person = ? ORDER BY day, at IS NULL, at, id"
# What is signed keeps for whom it was signed; whose it is now says its episode or its visit.
_PRESCRIPTIONS = """
SELECT prescription.*
FROM episode JOIN prescription ON prescription.episode = episode.id
WHERE episode.person = ?1 AND (signed_at IS NOT NULL OR prescription.person = ?1)
ORDER BY signed_at IS NULL, signed_at, version
"""
_ENDS = """
SELECT prescription_end.* FROM episode JOIN prescription ON prescription.episode = episode.id
JOIN prescription_end ON prescription_end.prescription = prescription.id
WHERE episode.person = ? ORDER BY made_at
"""
# Withdrawn ones too; a home's deleted ones are never in a clinic.
SESSIONS = f"""
SELECT {LINE}, place, prescription, led_by, visit, withdrawn_reason, withdrawn_by,
    withdrawn_at, withdrawn_offset_min
FROM session
WHERE person = ? AND (deleted_at IS NULL OR withdrawn_by IS NOT NULL)
ORDER BY started_at, id
"""
SETS = """
SELECT performed_set.* FROM session JOIN performed_set ON performed_set.session = session.id
WHERE person = ? ORDER BY performed_set.session, position
"""
_REPORTS = "SELECT * FROM adherence_report WHERE person = ? ORDER BY day"
_OBSERVATIONS = "SELECT * FROM observation WHERE person = ? ORDER BY made_at, id"
_NOTES = """
SELECT note.* FROM visit JOIN note ON note.visit = visit.id
WHERE visit.person = ? ORDER BY changed_at, note.id
"""
_AMENDMENTS = """
SELECT amendment.* FROM visit JOIN note ON note.visit = visit.id
JOIN amendment ON amendment.note = note.id
WHERE visit.person = ? ORDER BY made_at, amendment.id
"""
_MORNINGS = "SELECT * FROM morning WHERE person = ? ORDER BY day"
_PAIN_REPORTS = "SELECT * FROM pain_report WHERE person = ? ORDER BY told_at, id"
_RUNS = "SELECT * FROM run WHERE person = ? ORDER BY started_at, id"
_LOOKS = "SELECT * FROM flag_look WHERE person = ? ORDER BY made_at"
_MOVES = "SELECT * FROM moved WHERE from_person = ?1 OR to_person = ?1 ORDER BY made_at"


def read(db: Database, person: str) -> ChartFile:
    """The chart of a person. Raises `LookupError` for an unknown id."""
    row = first_row(db, "SELECT * FROM person WHERE id = ? AND code IS NOT NULL", [person])
    if row is None:
        raise LookupError(person)

    def every(sql: str, make: Callable[[Row], T]) -> tuple[T, ...]:
        return tuple(make(one) for one in all_rows(db, sql, [person]))

    sessions = _sessions(db, person)
    return ChartFile(
        person=person_of(row),
        episodes=every(_EPISODES, _episode_of),
        goals=every(_GOALS, _goal_of),
        consents=every(_CONSENTS, _consent_of),
        visits=every(_VISITS, visit_of),
        prescriptions=prescriptions_of(db, person),
        ends=ends_of(db, person),
        sessions=tuple(one for one in sessions if one.withdrawn is None),
        scores=tuple(scores_of(db, person)),
        reports=every(_REPORTS, report_of),
        observations=every(_OBSERVATIONS, observation_of),
        notes=every(_NOTES, lambda one: note_of({**one, "person": person})),
        amendments=every(_AMENDMENTS, amendment_of),
        looks=every(_LOOKS, _look_of),
        withdrawn_sessions=tuple(one for one in sessions if one.withdrawn is not None),
        moves=every(_MOVES, _moved_of),
        mornings=every(_MORNINGS, morning_of),
        pain_reports=every(_PAIN_REPORTS, pain_report_of),
        runs=every(_RUNS, run_of),
    )


def prescriptions_of(db: Database, person: str) -> tuple[StoredPrescription, ...]:
    """Every version of a person's prescriptions, the draft as the last one."""
    rows = all_rows(db, _PRESCRIPTIONS, [person])
    return tuple(prescription_of(row | {"person": person}) for row in rows)


def ends_of(db: Database, person: str) -> tuple[PrescriptionEnd, ...]:
    """What ended them."""
    return tuple(map(end_of, all_rows(db, _ENDS, [person])))


def _sessions(db: Database, person: str) -> Sequence[ChartSession]:
    sets: dict[str, list[PerformedSet]] = defaultdict(list)
    for row in all_rows(db, SETS, [person]):
        sets[row["session"]].append(performed_set(row))
    return [
        ChartSession(
            session=line_of(row),
            sets=tuple(sets[row["id"]]),
            in_clinic=row["place"] == SessionPlace.CLINIC,
            prescription=row["prescription"],
            led_by=row["led_by"],
            visit=row["visit"],
            withdrawn=_withdrawn_of(row),
        )
        for row in all_rows(db, SESSIONS, [person])
    ]


def _withdrawn_of(row: Row) -> Withdrawn | None:
    if row["withdrawn_by"] is None:
        return None
    return Withdrawn(
        reason=row["withdrawn_reason"],
        by=row["withdrawn_by"],
        at=stamp_of(row, "withdrawn"),
    )


def _episode_of(row: Row) -> Episode:
    return Episode(
        id=row["id"],
        person=row["person"],
        title=row["title"],
        opened_on=date.fromisoformat(row["opened_on"]),
        closed_on=day_of(row["closed_on"]),
        text=row["text"],
    )


def _goal_of(row: Row) -> Goal:
    return Goal(
        id=row["id"],
        episode=row["episode"],
        text=row["text"],
        measure=row["measure"],
        target=row["target"],
        by=day_of(row["by_day"]),
        state=GoalState(row["state"]),
    )


def _consent_of(row: Row) -> Consent:
    return Consent(
        id=row["id"],
        person=row["person"],
        kind=ConsentKind(row["kind"]),
        version=row["version"],
        given_at=stamp_of(row, "given"),
        by=row["therapist"],
        how=row["how"],
        withdrawn_at=stamp_or_none(row, "withdrawn"),
    )


def _look_of(row: Row) -> FlagLook:
    return FlagLook(
        person=row["person"],
        flag=row["flag"],
        by=row["therapist"],
        at=stamp_of(row, "made"),
    )


def _moved_of(row: Row) -> Moved:
    return Moved(
        kind=MovedKind(row["kind"]),
        from_record=row["from_record"],
        from_person=row["from_person"],
        to_record=row["to_record"],
        to_person=row["to_person"],
        reason=row["reason"],
        by=row["therapist"],
        at=stamp_of(row, "made"),
    )
