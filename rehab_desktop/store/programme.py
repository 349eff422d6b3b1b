"""The programme in the file: the start, changed days, answers, what is told, doses, runs."""

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
from rehab_desktop.store import rows, told
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.sql import transaction

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database


class SqliteProgramme:
    """Fulfils `core.followed.ProgrammeFile` over the history's file."""

    def __init__(self, history: SqliteHistory, person: str = rows.DEFAULT_PERSON) -> None:
        self._history = history
        self._person = person

    def facts(self, day: date) -> Future[ProgrammeLog]:
        """All of it in one go on the history's thread, by its indices."""
        return self._history.ask(lambda db: read.facts(db, self._person, day))

    def start(self, started: Started) -> Future[None]:
        def job(db: Database) -> None:
            with transaction(db):
                db.execute(
                    "UPDATE programme SET ended_on = ? WHERE person = ? AND ended_on IS NULL"
                    " AND id <> ?",
                    [started.started_on.isoformat(), self._person, started.id],
                )
                db.table("programme").upsert(
                    {
                        "id": started.id,
                        "person": self._person,
                        "started_on": started.started_on.isoformat(),
                        "ended_on": None,
                    },
                    pk="id",
                )

        return self._history.write(job)

    def move_start(self, started: Started) -> Future[None]:
        return self._write(
            "UPDATE programme SET started_on = ? WHERE id = ?",
            [started.started_on.isoformat(), started.id],
        )

    def end(self, day: date) -> Future[None]:
        return self._write(
            "UPDATE programme SET ended_on = ? WHERE person = ? AND ended_on IS NULL",
            [day.isoformat(), self._person],
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
        return self._upsert("plan_change", row)

    def remove_change(self, change_id: str) -> Future[None]:
        return self._write("DELETE FROM plan_change WHERE id = ?", [change_id])

    def answer_morning(self, morning: Morning) -> Future[None]:
        return self._write(
            "INSERT INTO morning (person, day, usual, pain) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (person, day) DO UPDATE"
            " SET usual = excluded.usual, pain = excluded.pain",
            [self._person, morning.day.isoformat(), int(morning.usual), morning.pain],
        )

    def forget_morning(self, day: date) -> Future[None]:
        return self._write(
            "DELETE FROM morning WHERE person = ? AND day = ?", [self._person, day.isoformat()]
        )

    def decide(
        self, decision: Decision, prescriptions: tuple[CurrentDose, ...], at: datetime
    ) -> Future[None]:
        answer = {
            "id": str(uuid4()),
            "person": self._person,
            "suggestion": rows.text(decision.suggestion),
            "answer": "accepted" if decision.accepted else "declined",
            "on_day": decision.day.isoformat(),
            "decided_at": rows.instant(at),
        }
        doses = [
            {
                "id": str(uuid4()),
                "person": self._person,
                "exercise": rows.text(dose.exercise),
                "level": rows.text(dose.level),
                "sets": dose.sets,
                "volume": dose.volume,
                "rest_until": dose.rest_until.isoformat() if dose.rest_until else None,
                "reason": rows.text(dose.reason),
                "changed_at": rows.instant(at),
            }
            for dose in prescriptions
        ]

        def job(db: Database) -> None:
            with transaction(db):
                # A repetition after a fault of the disk finds its rows there already.
                db.table("decision").insert(answer, ignore=True)
                db.table("level_change").insert_all(doses, ignore=True)

        return self._history.write(job)

    def take_back(
        self, decision: Decision, exercises: tuple[str, ...], at: datetime
    ) -> Future[None]:
        given = rows.instant(at)

        def job(db: Database) -> None:
            with transaction(db):
                db.execute(
                    "DELETE FROM decision WHERE person = ? AND suggestion = ? AND decided_at = ?",
                    [self._person, rows.text(decision.suggestion), given],
                )
                for exercise in exercises:
                    db.execute(
                        "DELETE FROM level_change"
                        " WHERE person = ? AND exercise = ? AND changed_at = ?",
                        [self._person, rows.text(exercise), given],
                    )

        return self._history.write(job)

    def tell_pain(self, report: PainReport) -> Future[None]:
        return self._upsert("pain_report", told.report_row(report, self._person))

    def forget_pain(self, report_id: str) -> Future[None]:
        return self._write("DELETE FROM pain_report WHERE id = ?", [report_id])

    def save_intake(self, intake: Intake, at: datetime) -> Future[None]:
        # The id is made here: a repetition after a fault of the disk finds its row there already.
        return self._upsert("intake", told.intake_row(intake, self._person, str(uuid4()), at))

    def confirm(self, what: str, day: date) -> Future[None]:
        return self._write(
            "INSERT INTO confirmed (person, what, on_day) VALUES (?, ?, ?)"
            " ON CONFLICT (person, what) DO NOTHING",
            [self._person, rows.text(what), day.isoformat()],
        )

    def save_run(self, run: Run) -> Future[None]:
        return self._upsert(
            "run",
            {
                "id": run.id,
                "person": self._person,
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
        return self._write("DELETE FROM run WHERE id = ?", [run_id])

    def _upsert(self, table: str, row: dict[str, Any]) -> Future[None]:
        def job(db: Database) -> None:
            with transaction(db):
                db.table(table).upsert(row, pk="id")

        return self._history.write(job)

    def _write(self, sql: str, parameters: list[object]) -> Future[None]:
        def job(db: Database) -> None:
            with transaction(db):
                db.execute(sql, parameters)

        return self._history.write(job)
