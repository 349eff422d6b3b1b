"""Visits, and what is seen and told at them. Implements `core.clinic.ports.VisitStore`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.core.clinic.visit import (
    AdherenceReport,
    DoneAtHome,
    Observation,
    ObservationKind,
    Visit,
    VisitState,
    Withdrawn,
)
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.store.clinic.rights import may_see, require_right, require_sight, write_as
from rehab_desktop.store.clinic.writing import enter, put, stamp, stamp_of, upsert, utc_now
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.rows import Row, text
from rehab_desktop.store.sql import all_rows, first_row

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_OF_DAY = "SELECT * FROM visit WHERE day = ? ORDER BY at IS NULL, at, id"
_REPORT = "SELECT * FROM adherence_report WHERE person = ? AND day = ?"
_RECORDED_AT = """
SELECT EXISTS (SELECT 1 FROM observation WHERE visit = :visit)
    OR EXISTS (SELECT 1 FROM note WHERE visit = :visit)
    OR EXISTS (SELECT 1 FROM session WHERE visit = :visit)
    OR EXISTS (SELECT 1 FROM running_session WHERE visit = :visit) AS found
"""


class SqliteVisits:
    """All work is done on the history's thread. `viewer` is the therapist for whom it is read (an
    id); `now` returns the present instant in local time.
    """

    def __init__(
        self,
        history: SqliteHistory,
        *,
        now: Callable[[], datetime] = utc_now,
        viewer: str | None = None,
    ) -> None:
        self._history = history
        self._now = now
        self._viewer = viewer

    def visits(self, day: date) -> Future[Sequence[Visit]]:
        def read(db: Database) -> Sequence[Visit]:
            sees = may_see(db, self._viewer, self._now().date())
            found = all_rows(db, _OF_DAY, [day.isoformat()])
            return [visit_of(row) for row in found if sees(row["person"])]

        return self._history.ask_file(read)

    def visit(self, id_: str) -> Future[Visit]:
        return self._history.ask_file(lambda db: visit_of(_stored(db, "visit", id_)))

    def put_visit(self, visit: Visit, author: Author) -> Future[None]:
        return self._treat(author, lambda db: _put_visit(db, visit_row(visit), author))

    def set_state(self, visit: str, state: VisitState, author: Author) -> Future[None]:
        return self._treat(
            author,
            lambda db: _put_visit(db, _stored(db, "visit", visit) | {"state": state.value}, author),
        )

    def delete_visit(self, visit: str, author: Author) -> Future[None]:
        return self._treat(author, lambda db: _delete_visit(db, visit, author))

    def put_observation(self, observation: Observation, author: Author) -> Future[None]:
        return self._treat(
            author,
            lambda db: _put_observation(db, observation, author),
            person=observation.person,
        )

    def withdraw(self, observation: str, withdrawn: Withdrawn, author: Author) -> Future[None]:
        def change(db: Database) -> None:
            if _stored(db, "observation", observation)["therapist"] != author.therapist:
                # A slip of one's own is taken back; what a colleague saw is corrected.
                require_right(db, author, Right.PRESCRIBE)
            withdraw_observation(db, observation, withdrawn, author)

        return self._treat(author, change)

    def put_report(self, report: AdherenceReport, author: Author) -> Future[None]:
        return self._treat(author, lambda db: _put_report(db, report, author), person=report.person)

    def drop_report(self, person: str, day: date, author: Author) -> Future[None]:
        return self._treat(author, lambda db: _drop_report(db, person, day, author), person=person)

    def _treat(
        self, author: Author, change: Callable[[Database], None], person: str | None = None
    ) -> Future[None]:
        return write_as(self._history, author, Right.TREAT, change, person=person)


def visit_of(row: Row) -> Visit:
    """The visit of a row."""
    return Visit(
        id=row["id"],
        person=row["person"],
        day=date.fromisoformat(row["day"]),
        at=None if row["at"] is None else time.fromisoformat(row["at"]),
        therapist=row["therapist"],
        state=VisitState(row["state"]),
    )


def visit_row(visit: Visit) -> dict[str, Any]:
    """The row of `visit`."""
    return {
        "id": visit.id,
        "person": visit.person,
        "day": visit.day.isoformat(),
        "at": None if visit.at is None else visit.at.isoformat("minutes"),
        "therapist": visit.therapist,
        "state": visit.state.value,
    }


def observation_of(row: Row) -> Observation:
    """The observation of a row."""
    withdrawn = None
    if row["withdrawn_at"] is not None:
        withdrawn = Withdrawn(
            reason=row["withdrawn_reason"],
            by=row["withdrawn_by"],
            at=stamp_of(row, "withdrawn"),
        )
    return Observation(
        id=row["id"],
        person=row["person"],
        visit=row["visit"],
        session=row["session"],
        set_index=row["set_index"],
        exercise=row["exercise"],
        side=None if row["side"] is None else Side(row["side"]),
        kind=ObservationKind(row["kind"]),
        code=row["code"],
        value=row["value"],
        unit=row["unit"],
        text=row["text"],
        by=row["therapist"],
        at=stamp_of(row, "made"),
        withdrawn=withdrawn,
    )


def observation_row(observation: Observation) -> dict[str, Any]:
    """The row of `observation`."""
    withdrawn = observation.withdrawn
    return {
        "id": observation.id,
        "person": observation.person,
        "visit": observation.visit,
        "session": observation.session,
        "set_index": observation.set_index,
        "exercise": text(observation.exercise),
        "side": None if observation.side is None else observation.side.value,
        "kind": observation.kind.value,
        "code": text(observation.code),
        "value": observation.value,
        "unit": text(observation.unit),
        "text": text(observation.text),
        "therapist": observation.by,
        **stamp("made", observation.at),
        "withdrawn_reason": None if withdrawn is None else text(withdrawn.reason),
        "withdrawn_by": None if withdrawn is None else withdrawn.by,
        **stamp("withdrawn", None if withdrawn is None else withdrawn.at),
    }


def report_of(row: Row) -> AdherenceReport:
    """What somebody said about a day at home, of its row."""
    return AdherenceReport(
        person=row["person"],
        day=date.fromisoformat(row["day"]),
        done=DoneAtHome(row["done"]),
        by=row["therapist"],
        at=stamp_of(row, "made"),
    )


def withdraw_observation(
    db: Database, observation: str, withdrawn: Withdrawn, author: Author
) -> dict[str, Any]:
    """Mark an observation as withdrawn; returns its row as it was. Raises `LookupError` where it is
    unknown or was withdrawn before.
    """
    stored = _stored(db, "observation", observation)
    require_sight(db, author, stored["person"])
    if stored["withdrawn_at"] is not None:
        raise LookupError(observation)
    row = stored | {
        "withdrawn_reason": text(withdrawn.reason),
        "withdrawn_by": withdrawn.by,
        **stamp("withdrawn", withdrawn.at),
    }
    upsert(db, "observation", row)
    enter(db, author, Act.WITHDRAWN, "observation", observation, row, stored["person"])
    return stored


def _put_visit(db: Database, row: dict[str, Any], author: Author) -> None:
    require_sight(db, author, row["person"])
    put(db, "visit", row, person=row["person"], author=author)


def _delete_visit(db: Database, visit: str, author: Author) -> None:
    stored = _stored(db, "visit", visit)
    require_sight(db, author, stored["person"])
    planned = VisitState(stored["state"]) in (VisitState.PLANNED, VisitState.MISSED)
    recorded = first_row(db, _RECORDED_AT, {"visit": visit})
    if not planned or (recorded is not None and recorded["found"]):
        raise LookupError(visit)
    db.execute("DELETE FROM visit WHERE id = ?", [visit])
    enter(db, author, Act.REMOVED, "visit", visit, stored, stored["person"])


def _put_observation(db: Database, observation: Observation, author: Author) -> None:
    withdrawn = first_row(
        db,
        "SELECT id FROM observation WHERE id = ? AND withdrawn_at IS NOT NULL",
        [observation.id],
    )
    if withdrawn is not None:
        raise LookupError(observation.id)
    row = observation_row(observation)
    put(db, "observation", row, person=observation.person, author=author)


def _put_report(db: Database, report: AdherenceReport, author: Author) -> None:
    row = {
        "person": report.person,
        "day": report.day.isoformat(),
        "done": report.done.value,
        "therapist": report.by,
        **stamp("made", report.at),
    }
    stored = first_row(db, _REPORT, [report.person, row["day"]])
    if stored == row:
        return
    upsert(db, "adherence_report", row, ("person", "day"))
    act = Act.MADE if stored is None else Act.CHANGED
    enter(db, author, act, "adherence_report", row["day"], row, report.person)


def _drop_report(db: Database, person: str, day: date, author: Author) -> None:
    of = [person, day.isoformat()]
    stored = first_row(db, _REPORT, of)
    if stored is None:
        return
    db.execute("DELETE FROM adherence_report WHERE person = ? AND day = ?", of)
    enter(db, author, Act.REMOVED, "adherence_report", stored["day"], stored, person)


def _stored(db: Database, table: str, id_: str) -> dict[str, Any]:
    found = first_row(db, f"SELECT * FROM {table} WHERE id = ?", [id_])
    if found is None:
        raise LookupError(id_)
    return found
