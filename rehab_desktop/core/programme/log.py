"""The programme log: what a person's file says about the programme. It holds the start, changed
days, answers, current doses and runs.
"""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from rehab_desktop.core.checks import check_score, require, require_within
from rehab_desktop.core.faults import Fault
from rehab_desktop.core.history.record import PerformedSet, SessionRecord, SessionStatus, SetStatus
from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.intake import Intake
from rehab_desktop.core.programme.suggestion_id import SuggestionId


class ChangeKind(StrEnum):
    """How a person changed a planned day."""

    MOVED = "moved"
    SKIPPED = "skipped"
    ADDED = "added"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChange:
    """A strand that was moved from `on_day` to `to_day`, skipped, or added on `on_day`. Dates are
    local.
    """

    id: str
    kind: ChangeKind
    strand: Strand
    on_day: date
    to_day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Morning:
    """The answer to "Is your knee back to its usual this morning?". `pain` is 0-10, None where not
    reported.
    """

    day: date
    usual: bool
    pain: int | None = None

    def __post_init__(self) -> None:
        check_score("pain", self.pain)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseSummary:
    """One exercise in one session: how many of its recorded `sets` (of one side each, skipped ones
    included) were `done`, and the highest pain reported in it (0-10 or None).

    `hurt` is true where it was stopped because it hurt, with or without a number.
    """

    exercise: str
    level: str
    done: int
    sets: int
    pain: int | None = None
    hurt: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainedSession:
    """What the programme needs of a finished session. `day` is its local date, `started_at` the
    instant where it is known. Pain is 0-10, None where not reported.
    """

    id: str
    day: date
    completed: bool
    works: tuple[ExerciseSummary, ...]
    started_at: datetime | None = None
    pain_before: int | None = None
    pain_after: int | None = None
    effort: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CurrentDose:
    """The current dose of one exercise. `sets` None keeps the number of the card or the routine.
    `volume` is a share of the dose (1: all of it). The exercise rests on the days before
    `rest_until`, None where it does not rest. `reason` names what changed the dose.
    """

    exercise: str
    level: str
    reason: str
    sets: int | None = None
    volume: float = 1.0
    rest_until: date | None = None

    def __post_init__(self) -> None:
        inside = 0 < self.volume <= 1
        require(inside, "volume", Fault.OUTSIDE, given=self.volume, least=0, most=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The answer to a suggestion, or a change that the app made by itself. `day` is the local day,
    `at` the instant where it is known.
    """

    suggestion: SuggestionId
    accepted: bool
    day: date
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A run, in minutes, at a run-walk step such as `4/1`. Pain is 0-10, None where not reported
    yet.
    """

    id: str
    started_at: datetime
    minutes: int
    step: str
    pain_during: int | None = None
    pain_hour_after: int | None = None
    pain_next_morning: int | None = None
    note: str = ""

    def __post_init__(self) -> None:
        require_within("minutes", self.minutes, 1, 1440)
        require(self.started_at.tzinfo is not None, "started_at", Fault.NO_TIME_ZONE)
        for name in ("pain_during", "pain_hour_after", "pain_next_morning"):
            check_score(name, getattr(self, name))


class PainKind(StrEnum):
    """Whether a person reported the usual pain of daily life, or the pain at that moment."""

    EVERYDAY = "everyday"
    NOW = "now"


@dataclass(frozen=True, slots=True, kw_only=True)
class PainReport:
    """Knee pain 0-10 (NPRS) reported outside a session.

    EVERYDAY is the usual pain of daily life in the last days, asked at the start and every two
    weeks. NOW is the answer to "How is the knee now?" before a session.
    """

    id: str
    kind: PainKind
    told_at: datetime
    pain: int

    def __post_init__(self) -> None:
        check_score("pain", self.pain, needed=True)
        require(self.told_at.tzinfo is not None, "told_at", Fault.NO_TIME_ZONE)

    @property
    def day(self) -> date:
        """The local date of the report."""
        return self.told_at.date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """The running programme; `started_on` is the first day of week 1."""

    id: str
    started_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeLog:
    """Everything that today's plan is decided from, read at once: the last five weeks, oldest
    first, and the doses in force. Functions of this room call it `facts`.

    `first_pain` is the mean pain reported after sessions in the first 7 days of the programme, None
    where none was reported. `everyday` are the everyday levels since the programme began (without a
    programme, the newest ones). `checks` are the answers to "How is the knee now?" of the last
    weeks. `trained` are the days with a session since the programme began. `current_doses` are the
    current doses by exercise id. `decisions` are sorted newest first. `confirmed` holds what the
    person has read and ticked, such as `safety`.
    """

    started: Started | None = None
    changes: tuple[PlanChange, ...] = ()
    sessions: tuple[TrainedSession, ...] = ()
    mornings: tuple[Morning, ...] = ()
    current_doses: Mapping[str, CurrentDose] = field(default_factory=dict)
    decisions: tuple[Decision, ...] = ()
    runs: tuple[Run, ...] = ()
    first_pain: float | None = None
    everyday: tuple[PainReport, ...] = ()
    checks: tuple[PainReport, ...] = ()
    intake: Intake | None = None
    trained: tuple[date, ...] = ()
    confirmed: frozenset[str] = frozenset()


class ProgrammeStore(Protocol):
    """Keeps the programme log. Called on the screen's thread; calls return at once, and a future is
    done when the disk has the change. It fails where the disk refuses.

    `day` is the local date of today, `at` the present instant.
    """

    def facts(self, day: date) -> Future[ProgrammeLog]:
        """The programme log, as today's plan needs it."""

    def start(self, started: Started) -> Future[None]:
        """Begin a programme and end the one that runs, if any."""

    def move_start(self, started: Started) -> Future[None]:
        """Change the first day of the running programme."""

    def end(self, day: date) -> Future[None]:
        """End the running programme."""

    def add_change(self, programme: str, change: PlanChange, at: datetime) -> Future[None]:
        """Store a change of a planned day."""

    def remove_change(self, change_id: str) -> Future[None]:
        """Delete a change of a planned day."""

    def answer_morning(self, morning: Morning) -> Future[None]:
        """Store the morning answer of its day, in place of an earlier one."""

    def forget_morning(self, day: date) -> Future[None]:
        """Delete the morning answer of a day."""

    def decide(
        self, decision: Decision, current_doses: tuple[CurrentDose, ...], at: datetime
    ) -> Future[None]:
        """Store a decision together with the current doses that follow from it, in one
        transaction.
        """

    def take_back(
        self, decision: Decision, exercises: tuple[str, ...], at: datetime
    ) -> Future[None]:
        """Delete a decision that was stored at instant `at`, and the doses of these exercises that
        were stored with it. The doses from before are in force again.
        """

    def report_pain(self, report: PainReport) -> Future[None]:
        """Store a pain report; it replaces the report with the same id."""

    def forget_pain(self, report_id: str) -> Future[None]:
        """Delete a pain report."""

    def save_intake(self, intake: Intake, at: datetime) -> Future[None]:
        """Store the answers of the first page. Earlier answers stay in the file, and the newest
        count.
        """

    def confirm(self, what: str, day: date) -> Future[None]:
        """Store that `what` was read and ticked. The first day is kept."""

    def forget_confirmed(self, what: str) -> Future[None]:
        """Take a tick back; nothing where there is none."""

    def save_run(self, run: Run) -> Future[None]:
        """Store a run; it replaces the run with the same id."""

    def remove_run(self, run_id: str) -> Future[None]:
        """Delete a run."""


def past_session(record: SessionRecord, pain_after: int | None) -> TrainedSession:
    """A session that has just ended, in the form that the store will return, with the pain reported
    after it so far.
    """
    worked: dict[tuple[str, str], list[PerformedSet]] = {}
    told: dict[tuple[str, str], list[int]] = {}
    for one in record.sets:
        worked.setdefault((one.exercise, one.level), []).append(one)
        if one.pain is not None:
            told.setdefault((one.exercise, one.level), []).append(one.pain)
    for mark in record.pains:
        # A set holds only its newest pain; earlier reports in the same set count too.
        if mark.set_index is not None and mark.set_index < len(record.sets):
            one = record.sets[mark.set_index]
            told.setdefault((one.exercise, one.level), []).append(mark.value)
    return TrainedSession(
        id=record.id,
        day=record.started_at.date(),
        started_at=record.started_at,
        completed=record.status is SessionStatus.COMPLETED,
        works=tuple(
            ExerciseSummary(
                exercise=exercise,
                level=level,
                done=sum(one.status is SetStatus.DONE for one in sets),
                sets=len(sets),
                pain=max(told.get((exercise, level), ()), default=None),
                hurt=any(one.hurt for one in sets),
            )
            for (exercise, level), sets in worked.items()
        ),
        pain_before=record.pain_before,
        pain_after=pain_after,
        effort=record.effort,
    )


def with_session(facts: ProgrammeLog, session: TrainedSession) -> ProgrammeLog:
    """`facts` with this session as the newest one. An older entry of the same session
    is replaced.
    """
    others = tuple(one for one in facts.sessions if one.id != session.id)
    return replace(facts, sessions=(*others, session))
