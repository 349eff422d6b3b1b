"""What a person's file says of the programme: the start, changes, answers, present doses, runs."""

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
    """What a person did to a planned day."""

    MOVED = "moved"
    SKIPPED = "skipped"
    ADDED = "added"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChange:
    """A strand moved from `on_day` to `to_day`, left out, or added; local dates."""

    id: str
    kind: ChangeKind
    strand: Strand
    on_day: date
    to_day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Morning:
    """The answer to "Is your knee back to its usual this morning?", with pain 0-10 if told."""

    day: date
    usual: bool
    pain: int | None = None

    def __post_init__(self) -> None:
        check_score("pain", self.pain)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseSummary:
    """One exercise of one session: sets (of one side each) done of those begun, worst pain told.

    `hurt` where it was stopped because it hurt, with or without a number.
    """

    exercise: str
    level: str
    done: int
    sets: int
    pain: int | None = None
    hurt: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainedSession:
    """What the programme needs to know of a finished session; `day` is its local date, `started_at`
    the instant where it is known.
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
    """The present dose of one exercise. `sets` None keeps what card or routine say; `volume` is a
    share of it (1: all); it rests up to, not on, `rest_until`.
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
    """What was answered to a suggestion, and on which local day; `at` is the instant where it is
    known.
    """

    suggestion: SuggestionId
    accepted: bool
    day: date
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A run in minutes at a run-walk step such as 4/1; pain 0-10, None until it is told."""

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
    """Which pain a person told: of daily life, or of the very moment."""

    EVERYDAY = "everyday"
    NOW = "now"


@dataclass(frozen=True, slots=True, kw_only=True)
class PainReport:
    """Knee pain 0-10 (NPRS) as it was told on a local day, apart from any session.

    EVERYDAY is the usual pain of daily life over the last days, asked at the start and every two
    weeks; NOW is the answer to "How is the knee now?" before a session.
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
        """The local date on which it was told."""
        return self.told_at.date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """The programme a person is on: `started_on` is the first day of week 1."""

    id: str
    started_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeLog:
    """What Today needs, read in one go: the last weeks, oldest first, and what holds now.

    `first_pain` is the mean pain told after sessions in the programme's first 7 days, None where
    none was. `everyday` are the everyday levels told since the programme began (the newest ones
    without one), `checks` the answers to "How is the knee now?" of the last weeks; both oldest
    first. `trained` are the days with a session since the programme began, in order. `confirmed`
    holds what the person has read and ticked, such as `safety`.
    """

    started: Started | None = None
    changes: tuple[PlanChange, ...] = ()
    sessions: tuple[TrainedSession, ...] = ()
    mornings: tuple[Morning, ...] = ()
    prescriptions: Mapping[str, CurrentDose] = field(default_factory=dict)
    decisions: tuple[Decision, ...] = ()
    runs: tuple[Run, ...] = ()
    first_pain: float | None = None
    everyday: tuple[PainReport, ...] = ()
    checks: tuple[PainReport, ...] = ()
    intake: Intake | None = None
    trained: tuple[date, ...] = ()
    confirmed: frozenset[str] = frozenset()


class ProgrammeStore(Protocol):
    """Where the programme is kept. Calls return at once; the future is done when the disk has it.

    `day` is the local date of now, `at` the present instant.
    """

    def facts(self, day: date) -> Future[ProgrammeLog]:
        """What Today needs."""

    def start(self, started: Started) -> Future[None]:
        """Begin a programme, ending one that runs."""

    def move_start(self, started: Started) -> Future[None]:
        """Let the programme count from another day."""

    def end(self, day: date) -> Future[None]:
        """End the programme that runs."""

    def add_change(self, programme: str, change: PlanChange, at: datetime) -> Future[None]:
        """Keep a change of the plan."""

    def remove_change(self, change_id: str) -> Future[None]:
        """Take a change back."""

    def answer_morning(self, morning: Morning) -> Future[None]:
        """Keep the answer for its day, in the place of an earlier one."""

    def forget_morning(self, day: date) -> Future[None]:
        """Take the answer for a day back."""

    def decide(
        self, decision: Decision, prescriptions: tuple[CurrentDose, ...], at: datetime
    ) -> Future[None]:
        """Keep an answer to a suggestion with the doses it leads to, all or nothing."""

    def take_back(
        self, decision: Decision, exercises: tuple[str, ...], at: datetime
    ) -> Future[None]:
        """Forget an answer that was given at that instant, and the doses of these exercises that
        came with it: the ones before hold again.
        """

    def tell_pain(self, report: PainReport) -> Future[None]:
        """Keep how the knee is, in the place of the report with its id."""

    def forget_pain(self, report_id: str) -> Future[None]:
        """Take a report back."""

    def save_intake(self, intake: Intake, at: datetime) -> Future[None]:
        """Keep what the first page asked for; what was told before stays in the file."""

    def confirm(self, what: str, day: date) -> Future[None]:
        """Keep that something was read and ticked; the first time counts."""

    def save_run(self, run: Run) -> Future[None]:
        """Keep a run, in the place of the one with its id."""

    def remove_run(self, run_id: str) -> Future[None]:
        """Forget a run."""


def past_session(record: SessionRecord, pain_after: int | None) -> TrainedSession:
    """A session that has just ended, as the file will tell it, with the pain told so far."""
    worked: dict[tuple[str, str], list[PerformedSet]] = {}
    told: dict[tuple[str, str], list[int]] = {}
    for one in record.sets:
        worked.setdefault((one.exercise, one.level), []).append(one)
        if one.pain is not None:
            told.setdefault((one.exercise, one.level), []).append(one.pain)
    for mark in record.pains:
        # A set keeps the pain told last in it; those told before that count as much.
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
    """The facts with this session as the newest one, in the place of what they knew of it."""
    others = tuple(one for one in facts.sessions if one.id != session.id)
    return replace(facts, sessions=(*others, session))
