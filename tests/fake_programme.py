"""A programme kept in memory beside the history in memory, and the guide that ships."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from datetime import date, datetime
from functools import cache

from rehab_desktop import paths
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.core.programme.guide import ProgrammeGuide
from rehab_desktop.core.programme.intake import Intake
from rehab_desktop.core.programme.log import (
    CurrentDose,
    Decision,
    Morning,
    PainKind,
    PainReport,
    PlanChange,
    ProgrammeLog,
    Run,
    Started,
    past_session,
)
from tests.fakes import MemoryHistory, answer


@cache
def programme_guide() -> ProgrammeGuide:
    return load_catalogue(paths.CATALOGUE).programme


class MemoryProgramme:
    """Answers at once; what is written is there at the next look."""

    def __init__(self, history: MemoryHistory) -> None:
        self.history = history
        self.kept = ProgrammeLog()
        self.doses: list[tuple[datetime | None, CurrentDose]] = []
        self.broken: Exception | None = None

    def facts(self, day: date) -> Future[ProgrammeLog]:
        records = sorted(self.history.records.values(), key=lambda record: record.started_at)
        sessions = tuple(past_session(record, record.pain_after) for record in records)
        known = {session.id for session in sessions}
        others = tuple(one for one in self.kept.sessions if one.id not in known)
        together = tuple(sorted((*others, *sessions), key=lambda session: session.day))
        trained = tuple(sorted({*self.kept.trained, *(session.day for session in together)}))
        return answer(replace(self.kept, sessions=together, trained=trained), self.broken)

    def start(self, started: Started) -> Future[None]:
        return self._keep(started=started, changes=())

    def move_start(self, started: Started) -> Future[None]:
        return self._keep(started=started)

    def end(self, day: date) -> Future[None]:
        return self._keep(started=None, changes=())

    def add_change(self, programme: str, change: PlanChange, at: datetime) -> Future[None]:
        return self._keep(changes=(*self.kept.changes, change))

    def remove_change(self, change_id: str) -> Future[None]:
        return self._keep(changes=tuple(c for c in self.kept.changes if c.id != change_id))

    def answer_morning(self, morning: Morning) -> Future[None]:
        return self._keep(mornings=(*self.kept.mornings, morning))

    def forget_morning(self, day: date) -> Future[None]:
        return self._keep(mornings=tuple(one for one in self.kept.mornings if one.day != day))

    def decide(
        self, decision: Decision, current_doses: tuple[CurrentDose, ...], at: datetime
    ) -> Future[None]:
        self._remember()
        self.doses += [(at, dose) for dose in current_doses]
        kept = replace(decision, at=at)
        return self._keep(
            decisions=(kept, *self.kept.decisions), current_doses=self._newest_doses()
        )

    def take_back(
        self, decision: Decision, exercises: tuple[str, ...], at: datetime
    ) -> Future[None]:
        self._remember()
        self.doses = [
            (given, dose)
            for given, dose in self.doses
            if given != at or dose.exercise not in exercises
        ]
        others = tuple(
            one
            for one in self.kept.decisions
            if one.suggestion != decision.suggestion or one.at != at
        )
        return self._keep(decisions=others, current_doses=self._newest_doses())

    def _remember(self) -> None:
        """Doses that a test has put there were given before all others."""
        if not self.doses:
            self.doses = [(None, dose) for dose in self.kept.current_doses.values()]

    def _newest_doses(self) -> dict[str, CurrentDose]:
        return {dose.exercise: dose for _, dose in self.doses}

    def report_pain(self, report: PainReport) -> Future[None]:
        if report.kind is PainKind.EVERYDAY:
            return self._keep(everyday=(*self.kept.everyday, report))
        return self._keep(checks=(*self.kept.checks, report))

    def forget_pain(self, report_id: str) -> Future[None]:
        return self._keep(
            everyday=tuple(one for one in self.kept.everyday if one.id != report_id),
            checks=tuple(one for one in self.kept.checks if one.id != report_id),
        )

    def save_intake(self, intake: Intake, at: datetime) -> Future[None]:
        return self._keep(intake=intake)

    def confirm(self, what: str, day: date) -> Future[None]:
        return self._keep(confirmed=self.kept.confirmed | {what})

    def forget_confirmed(self, what: str) -> Future[None]:
        return self._keep(confirmed=self.kept.confirmed - {what})

    def save_run(self, run: Run) -> Future[None]:
        others = tuple(one for one in self.kept.runs if one.id != run.id)
        return self._keep(runs=tuple(sorted((*others, run), key=lambda one: one.started_at)))

    def remove_run(self, run_id: str) -> Future[None]:
        return self._keep(runs=tuple(one for one in self.kept.runs if one.id != run_id))

    def _keep(self, **changes: object) -> Future[None]:
        if self.broken is None:
            self.kept = replace(self.kept, **changes)  # type: ignore[arg-type]
        return answer(None, self.broken)
