"""The way back to running: the next run, the runs so far, and the form for one of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.content.safety import workable
from rehab_desktop.core.programme.log import Run
from rehab_desktop.core.programme.return_to_run import Verdict
from rehab_desktop.core.programme.signs import Cause
from rehab_desktop.text import programme_text
from rehab_desktop.text.source_rows import basis_text
from rehab_desktop.text.wording import catalogue, translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.base.operations import LastChange
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.today.run_rows import RunLine, RunStepLine, run_line
from rehab_desktop.ui.today.run_text import run_heading, run_reason, run_step

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_RUN = 300
MINUTES_STEP = 1


@QmlElement
class ReturnToRunModel(QObject):
    """`open` shows the screen, `editing` its form; pain is -1 until it is told."""

    changed = Signal()

    def __init__(self, context: TodayContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._open = False
        self._draft: Run | None = None
        self.last_change = LastChange(context.operations, self)
        self._runs = DataclassListModel(RunLine, self)
        self._steps = DataclassListModel(RunStepLine, self)
        context.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        guide, facts = self._context.programme.guide.return_to_run, self._context.programme.facts
        self._runs.show(tuple(run_line(run, self._context) for run in reversed(facts.runs)))
        chosen = self._draft.step if self._draft else self._context.plan.run.step.id
        self._steps.show(
            tuple(
                RunStepLine(
                    step=step.id,
                    what=run_step(step),
                    minutes=translate("programme", "{n} min").format(n=step.minutes),
                    current=step.id == chosen,
                )
                for step in guide.steps
            )
        )
        self.changed.emit()

    # Coming and going

    @Slot()
    def show(self) -> None:
        """Open the screen of runs."""
        self._open = True
        self._show()

    @Slot()
    def leave(self) -> None:
        """Back to Today; from the form back to the runs."""
        if self._draft is not None:
            self._draft = None
        else:
            self._open = False
            self.last_change.dismiss()
        self._show()

    def close(self) -> None:
        """Back to Today at once; a run that is being written stays so."""
        if self._open:
            self._open = False
            self._show()

    @Slot()
    def hasAsked(self) -> None:
        """A doctor or physiotherapist was asked; "You and your knee" can take it back."""
        intake = self._context.programme.facts.intake
        if intake is not None:
            for kept in self._context.programme.keep_asked(intake.elsewhere):
                self._context.hold(kept)

    # The form

    @Slot()
    def log(self) -> None:
        """A new run, as the next one is meant."""
        step = self._context.plan.run.step
        self._open = True
        self._draft = Run(
            id=self._context.programme.new_run_id(),
            started_at=self._now(),
            minutes=step.minutes,
            step=step.id,
        )
        self._show()

    @Slot(str)
    def edit(self, run_id: str) -> None:
        """Answer or change a run that is there."""
        self._draft = next(
            (run for run in self._context.programme.facts.runs if run.id == run_id), None
        )
        self._show()

    @Slot(int)
    def addDays(self, days: int) -> None:
        """Another day, none to come."""
        if self._draft is not None:
            moved = self._draft.started_at + timedelta(days=days)
            if moved.date() <= self._context.plan.day:
                self._change(started_at=moved)
            if not self.laterDay:
                self._change(pain_next_morning=None)

    @Slot(int)
    def addMinutes(self, minutes: int) -> None:
        if self._draft is not None:
            wanted = self._draft.minutes + minutes * MINUTES_STEP
            self._change(minutes=max(1, min(LONGEST_RUN, wanted)))

    @Slot(str)
    def chooseStep(self, step: str) -> None:
        """The step that was run, with its minutes."""
        guide = self._context.programme.guide.return_to_run
        if self._draft is not None:
            self._change(step=step, minutes=guide.steps[guide.place(step)].minutes)

    @Slot(int)
    def setDuring(self, value: int) -> None:
        if self._draft is not None:
            self._change(pain_during=None if value == self._draft.pain_during else value)

    @Slot(int)
    def setHourAfter(self, value: int) -> None:
        if self._draft is not None:
            self._change(pain_hour_after=None if value == self._draft.pain_hour_after else value)

    @Slot(int)
    def setNextMorning(self, value: int) -> None:
        if self._draft is not None and self.laterDay:
            told = None if value == self._draft.pain_next_morning else value
            self._change(pain_next_morning=told)

    @Slot()
    def save(self) -> None:
        if self._draft is not None:
            draft, self._draft = self._draft, None
            self._context.hold(self._context.programme.save_run(draft))

    @Slot(str)
    def remove(self, run_id: str) -> None:
        """Delete a run; that can be undone."""
        programme = self._context.programme
        gone = next((run for run in programme.facts.runs if run.id == run_id), None)
        if gone is not None:
            self._context.hold(
                programme.remove_run(run_id),
                last=self.last_change,
                said=lambda: self._removed_text(gone),
                undo=lambda: programme.save_run(gone),
            )

    def _removed_text(self, run: Run) -> str:
        return translate("programme", "Run deleted: {day}.").format(
            day=programme_text.near_day(run.started_at.date(), self._context.plan.day)
        )

    def _change(self, **told: object) -> None:
        if self._draft is not None:
            self._draft = replace(self._draft, **told)  # type: ignore[arg-type]
            self._show()

    def _now(self) -> datetime:
        return self._context.programme.now()

    # What is shown

    @property
    def is_open(self) -> bool:
        """The page of runs stands in the place of Today."""
        return self._open

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        return self._open

    @Property(bool, notify=changed)
    def editing(self) -> bool:
        return self._open and self._draft is not None

    @Property(LastChange, constant=True)
    def last(self) -> LastChange:
        """The run that was deleted last."""
        return self.last_change

    @Property(str, notify=changed)
    def heading(self) -> str:
        """5 × 4 min running, 1 min walking; where no run may be today, what there is instead."""
        return run_heading(self._context.plan)

    @Property(str, notify=changed)
    def detail(self) -> str:
        """How long the next run is, with its step where that is not the heading."""
        plan = self._context.plan
        if plan.run.verdict is Verdict.WALK or self.asksFirst:
            return ""
        long = translate("programme", "{n} min in all").format(n=plan.run.step.minutes)
        if plan.run.is_today:
            return long
        return translate("programme", "Then {step}, {long}").format(
            step=run_step(plan.run.step), long=long
        )

    @Property(str, notify=changed)
    def reason(self) -> str:
        return run_reason(self._context.plan, self._context.library, self._context.programme.guide)

    @Property(bool, notify=changed)
    def asksFirst(self) -> bool:
        """Somebody is to be asked about pain elsewhere before the first run."""
        sign = self._context.plan.run.sign
        return sign is not None and sign.cause is Cause.ELSEWHERE

    @Property(str, notify=changed)
    def rule(self) -> str:
        """What makes a run a good one."""
        guide, everyday = (
            self._context.programme.guide.return_to_run,
            self._context.programme.everyday,
        )
        return translate(
            "programme",
            "A run is good with pain up to {highest} while running, settled an hour after "
            "and a normal next morning. {good} good ones in a row earn the next step.",
        ).format(highest=max(guide.highest, workable(everyday)), good=guide.good_runs)

    @Property(str, constant=True)
    def why(self) -> str:
        """The rule behind the ladder, for who asks why."""
        guide = self._context.programme.guide.return_to_run
        return translate(
            "programme",
            "Running and walking by turns lets the load grow step by step. A day lies between two "
            "runs, and after {days} days without one it goes on {steps} steps lower.",
        ).format(days=guide.away_days, steps=guide.away_steps)

    @Property(str, constant=True)
    def source(self) -> str:
        guide = self._context.programme.guide.return_to_run
        return translate("programme", "Source: {source}").format(
            source=basis_text(guide.steps_basis, self._context.sources)
        )

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def advice(self) -> list[str]:
        guide = self._context.programme.guide.return_to_run
        return [catalogue(sentence.text) for sentence in guide.advice]

    @Property(QObject, constant=True)
    def runs(self) -> QObject:
        """Newest first."""
        return self._runs

    @Property(bool, notify=changed)
    def hasRuns(self) -> bool:
        return bool(self._runs.rows)

    @Property(QObject, constant=True)
    def steps(self) -> QObject:
        return self._steps

    @Property(str, notify=changed)
    def day(self) -> str:
        if self._draft is None:
            return ""
        return programme_text.near_day(self._draft.started_at.date(), self._context.plan.day)

    @Property(bool, notify=changed)
    def laterDay(self) -> bool:
        """The day after is not in the future, so that its morning can be told of."""
        return self._draft is not None and self._draft.started_at.date() < self._context.plan.day

    @Property(str, notify=changed)
    def minutes(self) -> str:
        if self._draft is None:
            return ""
        return translate("programme", "{n} min").format(n=self._draft.minutes)

    @Property(int, notify=changed)
    def during(self) -> int:
        return _shown(self._draft.pain_during if self._draft else None)

    @Property(int, notify=changed)
    def hourAfter(self) -> int:
        return _shown(self._draft.pain_hour_after if self._draft else None)

    @Property(int, notify=changed)
    def nextMorning(self) -> int:
        return _shown(self._draft.pain_next_morning if self._draft else None)


def _shown(pain: int | None) -> int:
    return -1 if pain is None else pain
