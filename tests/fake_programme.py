"""A programme kept in memory beside the history in memory, and the guide that ships."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from datetime import date, datetime
from functools import cache

from rehab_desktop import paths
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.core.followed import (
    Decision,
    Facts,
    Morning,
    PainKind,
    PainReport,
    PlanChange,
    Prescription,
    Run,
    Started,
    past_session,
)
from rehab_desktop.core.intake import Intake
from rehab_desktop.core.programme import ProgrammeGuide
from tests.fakes import MemoryHistory, answer


@cache
def programme_guide() -> ProgrammeGuide:
    return load_catalogue(paths.CATALOGUE).programme


class MemoryProgramme:
    """Answers at once; what is written is there at the next look."""

    def __init__(self, history: MemoryHistory) -> None:
        self.history = history
        self.kept = Facts()
        self.before = self.kept
        self.broken: Exception | None = None

    def facts(self, day: date) -> Future[Facts]:
        records = sorted(self.history.records.values(), key=lambda record: record.started_at)
        sessions = tuple(past_session(record, record.pain_after) for record in records)
        known = {session.id for session in sessions}
        others = tuple(one for one in self.kept.sessions if one.id not in known)
        together = tuple(sorted((*others, *sessions), key=lambda session: session.day))
        trained = tuple(sorted({session.day for session in together}))
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
        self, decision: Decision, prescriptions: tuple[Prescription, ...], at: datetime
    ) -> Future[None]:
        self.before = self.kept
        doses = {**self.kept.prescriptions, **{dose.exercise: dose for dose in prescriptions}}
        return self._keep(decisions=(decision, *self.kept.decisions), prescriptions=doses)

    def take_back(
        self, decision: Decision, exercises: tuple[str, ...], at: datetime
    ) -> Future[None]:
        """Of the newest answer, which is the only one that is taken back."""
        assert decision == self.kept.decisions[0]
        return self._keep(decisions=self.before.decisions, prescriptions=self.before.prescriptions)

    def tell_pain(self, report: PainReport) -> Future[None]:
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

    def save_run(self, run: Run) -> Future[None]:
        others = tuple(one for one in self.kept.runs if one.id != run.id)
        return self._keep(runs=tuple(sorted((*others, run), key=lambda one: one.started_at)))

    def remove_run(self, run_id: str) -> Future[None]:
        return self._keep(runs=tuple(one for one in self.kept.runs if one.id != run_id))

    def _keep(self, **changes: object) -> Future[None]:
        if self.broken is None:
            self.kept = replace(self.kept, **changes)  # type: ignore[arg-type]
        return answer(None, self.broken)
