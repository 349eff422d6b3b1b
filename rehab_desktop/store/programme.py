"""The programme log in the file: the start, changed days, answers, reports, doses, runs."""

from __future__ import annotations

from concurrent.futures import Future
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from rehab_desktop.core.programme.intake import Intake
from rehab_desktop.core.programme.log import (
    CurrentDose,
    Decision,
    Morning,
    PainReport,
    PlanChange,
    ProgrammeLog,
    Run,
    Started,
)
from rehab_desktop.store import programme_queries as read
from rehab_desktop.store import reports, rows
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.sql import transaction

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database


class SqliteProgramme:
    """Implements `core.programme.log.ProgrammeStore` with the history's file and thread."""

    def __init__(self, history: SqliteHistory) -> None:
        self._history = history

    def facts(self, day: date) -> Future[ProgrammeLog]:
        """The whole programme log, read at once on the history's thread."""
        return self._history.ask(lambda db, person: read.facts(db, person, day))

    def start(self, started: Started) -> Future[None]:
        def job(db: Database, person: str) -> None:
            with transaction(db):
                db.execute(
                    "UPDATE programme SET ended_on = ? WHERE person = ? AND ended_on IS NULL"
                    " AND id <> ?",
                    [started.started_on.isoformat(), person, started.id],
                )
                db.table("programme").upsert(
                    {
                        "id": started.id,
                        "person": person,
                        "started_on": started.started_on.isoformat(),
                        "ended_on": None,
                    },
                    pk="id",
                )

        return self._history.write(job)

    def move_start(self, started: Started) -> Future[None]:
        return self._write(
            "UPDATE programme SET started_on = :on WHERE id = :id",
            {"on": started.started_on.isoformat(), "id": started.id},
        )

    def end(self, day: date) -> Future[None]:
        return self._write(
            "UPDATE programme SET ended_on = :on WHERE person = :person AND ended_on IS NULL",
            {"on": day.isoformat()},
        )

    def add_change(self, programme: str, change: PlanChange, at: datetime) -> Future[None]:
        row = {
            "id": change.id,
            "programme": programme,
            "kind": change.kind.value,
            "strand": change.strand.value,
            "on_day": change.on_day.isoformat(),
            "to_day": change.to_day.isoformat() if change.to_day else None,
            "changed_at": rows.instant(at),
        }
        return self._upsert("plan_change", row, of_person=False)

    def remove_change(self, change_id: str) -> Future[None]:
        return self._write("DELETE FROM plan_change WHERE id = :id", {"id": change_id})

    def answer_morning(self, morning: Morning) -> Future[None]:
        return self._write(
            "INSERT INTO morning (person, day, usual, pain) VALUES (:person, :day, :usual, :pain)"
            " ON CONFLICT (person, day) DO UPDATE"
            " SET usual = excluded.usual, pain = excluded.pain",
            {
                "day": morning.day.isoformat(),
                "usual": int(morning.usual),
                "pain": morning.pain,
            },
        )

    def forget_morning(self, day: date) -> Future[None]:
        return self._write(
            "DELETE FROM morning WHERE person = :person AND day = :day", {"day": day.isoformat()}
        )

    def decide(
        self, decision: Decision, current_doses: tuple[CurrentDose, ...], at: datetime
    ) -> Future[None]:
        answer = {
            "id": str(uuid4()),
            "suggestion": rows.text(str(decision.suggestion)),
            "answer": "accepted" if decision.accepted else "declined",
            "on_day": decision.day.isoformat(),
            "decided_at": rows.instant(at),
        }
        doses = [
            {
                "id": str(uuid4()),
                "exercise": rows.text(dose.exercise),
                "level": rows.text(dose.level),
                "sets": dose.sets,
                "volume": dose.volume,
                "rest_until": dose.rest_until.isoformat() if dose.rest_until else None,
                "reason": rows.text(dose.reason),
                "changed_at": rows.instant(at),
            }
            for dose in current_doses
        ]

        def job(db: Database, person: str) -> None:
            with transaction(db):
                # If the write is repeated after a disk fault, its rows may be there already.
                db.table("decision").insert(answer | {"person": person}, ignore=True)
                db.table("level_change").insert_all(
                    [dose | {"person": person} for dose in doses], ignore=True
                )

        return self._history.write(job)

    def take_back(
        self, decision: Decision, exercises: tuple[str, ...], at: datetime
    ) -> Future[None]:
        given = rows.instant(at)

        def job(db: Database, person: str) -> None:
            with transaction(db):
                db.execute(
                    "DELETE FROM decision WHERE person = ? AND suggestion = ? AND decided_at = ?",
                    [person, rows.text(str(decision.suggestion)), given],
                )
                for exercise in exercises:
                    db.execute(
                        "DELETE FROM level_change"
                        " WHERE person = ? AND exercise = ? AND changed_at = ?",
                        [person, rows.text(exercise), given],
                    )

        return self._history.write(job)

    def report_pain(self, report: PainReport) -> Future[None]:
        return self._upsert("pain_report", reports.report_row(report))

    def forget_pain(self, report_id: str) -> Future[None]:
        return self._write("DELETE FROM pain_report WHERE id = :id", {"id": report_id})

    def save_intake(self, intake: Intake, at: datetime) -> Future[None]:
        # The id is made here, so that a write repeated after a disk fault finds its row.
        return self._upsert("intake", reports.intake_row(intake, str(uuid4()), at))

    def confirm(self, what: str, day: date) -> Future[None]:
        return self._write(
            "INSERT INTO confirmed (person, what, on_day) VALUES (:person, :what, :day)"
            " ON CONFLICT (person, what) DO NOTHING",
            {"what": rows.text(what), "day": day.isoformat()},
        )

    def forget_confirmed(self, what: str) -> Future[None]:
        return self._write(
            "DELETE FROM confirmed WHERE person = :person AND what = :what",
            {"what": rows.text(what)},
        )

    def save_run(self, run: Run) -> Future[None]:
        return self._upsert(
            "run",
            {
                "id": run.id,
                "started_at": rows.instant(run.started_at),
                "started_offset_min": rows.offset(run.started_at),
                "minutes": run.minutes,
                "step": rows.text(run.step),
                "pain_during": run.pain_during,
                "pain_hour_after": run.pain_hour_after,
                "pain_next_morning": run.pain_next_morning,
                "note": rows.text(run.note),
            },
        )

    def remove_run(self, run_id: str) -> Future[None]:
        return self._write("DELETE FROM run WHERE id = :id", {"id": run_id})

    def _upsert(self, table: str, row: dict[str, Any], *, of_person: bool = True) -> Future[None]:
        def job(db: Database, person: str) -> None:
            with transaction(db):
                whose = {"person": person} if of_person else {}
                db.table(table).upsert(row | whose, pk="id")

        return self._history.write(job)

    def _write(self, sql: str, parameters: dict[str, object]) -> Future[None]:
        def job(db: Database, person: str) -> None:
            with transaction(db):
                db.execute(sql, parameters | {"person": person})

        return self._history.write(job)
