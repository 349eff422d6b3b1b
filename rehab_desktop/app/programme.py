"""The programme a person is on: begun and ended, changed, answered, and what they report of it."""

from __future__ import annotations

from collections.abc import Callable, Set
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from rehab_desktop.app.library import Library
from rehab_desktop.app.programme_reading import PUT_OFF
from rehab_desktop.app.stored_programme import StoredProgramme
from rehab_desktop.core.programme.answers import answer_to
from rehab_desktop.core.programme.entry_criteria import gate_id
from rehab_desktop.core.programme.guide import ProgrammeGuide, Strand
from rehab_desktop.core.programme.intake import Intake, Place, asked_about
from rehab_desktop.core.programme.log import (
    ChangeKind,
    CurrentDose,
    Decision,
    Morning,
    PainKind,
    PainReport,
    PlanChange,
    ProgrammeLog,
    ProgrammeStore,
    Run,
    Started,
)
from rehab_desktop.core.programme.morning import morning_question
from rehab_desktop.core.programme.phases import phase_id
from rehab_desktop.core.programme.progression import Suggestion
from rehab_desktop.core.programme.review_due import review_id
from rehab_desktop.core.programme.suggestion_id import SuggestionId
from rehab_desktop.core.programme.week import WEEK


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer to a suggestion. `kept` is done when the disk has it; `exercises` are those whose
    dose it changed, `before` is the programme log from before it.
    """

    kept: Future[None]
    decision: Decision
    exercises: tuple[str, ...]
    at: datetime
    before: ProgrammeLog


class Programme(StoredProgramme):
    """What the programme says, and everything a person does about it. `file` keeps the log, `now`
    returns the present instant, `new_id` a UUID as text.

    A change is visible at once; the returned future is done when the disk has it, and fails where
    the disk refuses. All calls belong to the screen's thread.
    """

    def __init__(
        self,
        *,
        guide: ProgrammeGuide,
        library: Library,
        file: ProgrammeStore,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
    ) -> None:
        super().__init__(guide=guide, library=library, file=file, now=now)
        self._new_id = new_id

    # Beginning and ending

    def start(self) -> Future[None]:
        """Begin week 1 today."""
        started = Started(id=self._new_id(), started_on=self.today)
        return self._hold(
            replace(self.facts, started=started, changes=(), first_pain=None),
            self._file.start(started),
        )

    def put_off(self) -> Future[None]:
        """Store that the person uses routines without the programme for now."""
        return self._decide(PUT_OFF, False, ()).kept

    def end(self) -> Future[None]:
        """End the programme today; the history keeps what was done."""
        return self._hold(replace(self.facts, started=None, changes=()), self._file.end(self.today))

    def repeat_phase(self, stage_id: str) -> Future[None]:
        """Do a stage again from this week on. Raises `ValueError` where no programme runs."""
        self._require_started()
        return self._note(phase_id(stage_id, self.today))

    def finish_review(self, week: int) -> Future[None]:
        """Store that the review of this week was read."""
        return self._note(review_id(week))

    def forget_note(self, suggestion: SuggestionId) -> Future[None] | None:
        """Undo `finish_review` or `repeat_phase`, by the id of its decision; None where there is no
        such decision.
        """
        found = answer_to(suggestion, self.facts)
        if found is None or found.at is None:
            return None
        others = tuple(one for one in self.facts.decisions if one is not found)
        return self._hold(
            replace(self.facts, decisions=others), self._file.take_back(found, (), found.at)
        )

    def repeat_week(self) -> Future[None]:
        """Do this week again: the programme then counts from seven days later. Raises `ValueError`
        where no programme runs.
        """
        started = self._require_started()
        later = replace(started, started_on=started.started_on + timedelta(days=WEEK))
        if later.started_on > self.today:
            # In the first week, the repeated week begins today.
            later = replace(started, started_on=self.today)
        return self._hold(replace(self.facts, started=later), self._file.move_start(later))

    # Changing the plan

    def move(self, strand: Strand, on_day: date, to_day: date) -> Future[None]:
        """Move what was planned for `on_day` to `to_day`. Raises `ValueError` where no programme
        runs.
        """
        return self._change(ChangeKind.MOVED, strand, on_day, to_day)

    def skip(self, strand: Strand, on_day: date) -> Future[None]:
        """Leave out what was planned for a day. Raises `ValueError` where no programme runs."""
        return self._change(ChangeKind.SKIPPED, strand, on_day)

    def add(self, strand: Strand, on_day: date) -> Future[None]:
        """Plan one more training on a day. Raises `ValueError` where no programme runs."""
        return self._change(ChangeKind.ADDED, strand, on_day)

    def undo_change(self) -> Future[None] | None:
        """Undo the newest change of planned days; None where there is none."""
        if not self.facts.changes:
            return None
        *others, last = self.facts.changes
        return self._hold(
            replace(self.facts, changes=tuple(others)), self._file.remove_change(last.id)
        )

    def _change(
        self, kind: ChangeKind, strand: Strand, on_day: date, to_day: date | None = None
    ) -> Future[None]:
        started = self._require_started()
        change = PlanChange(
            id=self._new_id(), kind=kind, strand=strand, on_day=on_day, to_day=to_day
        )
        return self._hold(
            replace(self.facts, changes=(*self.facts.changes, change)),
            self._file.add_change(started.id, change, self._now()),
        )

    # Answers

    def answer_morning(self, *, usual: bool, pain: int | None) -> Future[None]:
        """Store the answer to the open morning question, or for this morning where none is open.
        Raises `ValueError` where `pain` is outside 0-10; None means not reported.
        """
        asked = morning_question(self.facts, self.today)
        morning = Morning(day=asked.about if asked else self.today, usual=usual, pain=pain)
        others = (one for one in self.facts.mornings if one.day != morning.day)
        mornings = tuple(sorted((*others, morning), key=lambda one: one.day))
        return self._hold(
            replace(self.facts, mornings=mornings), self._file.answer_morning(morning)
        )

    def forget_morning(self, day: date) -> Future[None]:
        """Delete the morning answer of a day; the question is asked again."""
        others = tuple(one for one in self.facts.mornings if one.day != day)
        return self._hold(replace(self.facts, mornings=others), self._file.forget_morning(day))

    def accept(self, suggestion: Suggestion) -> Answer:
        """Accept a suggestion; its doses are in force from now on."""
        return self._decide(suggestion.id, True, suggestion.current_doses)

    def decline(self, suggestion: Suggestion) -> Answer:
        """Decline a suggestion; it may come again after some days."""
        return self._decide(suggestion.id, False, ())

    def pass_gate(self) -> Answer:
        """Store that every entry criterion is answered with yes: the last exercise is planned from
        now on.
        """
        exercise = self._library.exercises[self.guide.gate.exercise]
        dose = CurrentDose(exercise=exercise.id, level=exercise.default_level, reason="gate")
        return self._decide(gate_id(self.guide.gate), True, (dose,))

    def stands(self, answer: Answer) -> bool:
        """True where the answer is in force and can be undone: no session was done since."""
        given = answer_to(answer.decision.suggestion, self.facts)
        same = given is not None and given.at == answer.at
        return same and answer.before.sessions == self.facts.sessions

    def take_back(self, answer: Answer) -> Future[None]:
        """Undo an answer that stands; the doses from before are in force again."""
        given = answer_to(answer.decision.suggestion, self.facts)
        others = tuple(one for one in self.facts.decisions if one is not given)
        before = answer.before.current_doses
        doses = {e: d for e, d in self.facts.current_doses.items() if e not in answer.exercises}
        doses |= {e: d for e, d in before.items() if e in answer.exercises}
        return self._hold(
            replace(self.facts, decisions=others, current_doses=doses),
            self._file.take_back(answer.decision, answer.exercises, answer.at),
        )

    def _decide(
        self, suggestion: SuggestionId, accepted: bool, doses: tuple[CurrentDose, ...]
    ) -> Answer:
        at = self._now()
        decision = Decision(suggestion=suggestion, accepted=accepted, day=at.date(), at=at)
        before = self.facts
        facts = replace(
            before,
            decisions=(decision, *before.decisions),
            current_doses={**before.current_doses, **{d.exercise: d for d in doses}},
        )
        return Answer(
            kept=self._hold(facts, self._file.decide(decision, doses, at)),
            decision=decision,
            exercises=tuple(dose.exercise for dose in doses),
            at=at,
            before=before,
        )

    def _note(self, suggestion: SuggestionId) -> Future[None]:
        """Store a decision that changes no dose; `forget_note` undoes it."""
        return self._decide(suggestion, True, ()).kept

    # The knee, the person, and what was read

    def report_pain(self, kind: PainKind, pain: int) -> Future[None]:
        """Store pain now or in daily life. Raises `ValueError` for pain outside 0-10."""
        report = PainReport(id=self._new_id(), kind=kind, told_at=self._now(), pain=pain)
        return self._hold(_with_report(self.facts, report), self._file.report_pain(report))

    def report_pain_at(self, pain: int, at: datetime) -> Future[None]:
        """Store pain (0-10) at an instant. It counts once the programme log is read again. Any
        thread may call this.
        """
        return self._file.report_pain(
            PainReport(id=self._new_id(), kind=PainKind.NOW, told_at=at, pain=pain)
        )

    def forget_pain(self, report: PainReport) -> Future[None]:
        """Delete a pain report."""
        facts = replace(
            self.facts,
            everyday=tuple(one for one in self.facts.everyday if one.id != report.id),
            checks=tuple(one for one in self.facts.checks if one.id != report.id),
        )
        return self._hold(facts, self._file.forget_pain(report.id))

    def save_intake(self, intake: Intake) -> Future[None]:
        """Store the answers of the first page, in place of earlier ones."""
        return self._hold(
            replace(self.facts, intake=intake), self._file.save_intake(intake, self._now())
        )

    def confirm(self, what: str) -> Future[None]:
        """Store that this was read and ticked, so that it is not asked again."""
        facts = replace(self.facts, confirmed=self.facts.confirmed | {what})
        return self._hold(facts, self._file.confirm(what, self.today))

    def keep_asked(self, about: Set[Place]) -> tuple[Future[None], ...]:
        """A doctor or physiotherapist was asked about pain in these places, and in no others."""
        kept: list[Future[None]] = []
        for place in Place:
            what = asked_about(place)
            if place in about and not self.is_confirmed(what):
                kept.append(self.confirm(what))
            elif place not in about and self.is_confirmed(what):
                facts = replace(self.facts, confirmed=self.facts.confirmed - {what})
                kept.append(self._hold(facts, self._file.forget_confirmed(what)))
        return tuple(kept)

    # Runs

    def save_run(self, run: Run) -> Future[None]:
        """Store a new or changed run."""
        others = (one for one in self.facts.runs if one.id != run.id)
        runs = tuple(sorted((*others, run), key=lambda one: one.started_at))
        return self._hold(replace(self.facts, runs=runs), self._file.save_run(run))

    def new_run_id(self) -> str:
        """An id for a new run."""
        return self._new_id()

    def remove_run(self, run_id: str) -> Future[None]:
        """Delete a run; `save_run` with the same run brings it back."""
        runs = tuple(one for one in self.facts.runs if one.id != run_id)
        return self._hold(replace(self.facts, runs=runs), self._file.remove_run(run_id))

    def _require_started(self) -> Started:
        if self.facts.started is None:
            raise ValueError("programme: none has been started; start one first")
        return self.facts.started


def _with_report(facts: ProgrammeLog, report: PainReport) -> ProgrammeLog:
    if report.kind is PainKind.EVERYDAY:
        return replace(facts, everyday=(*facts.everyday, report))
    return replace(facts, checks=(*facts.checks, report))
