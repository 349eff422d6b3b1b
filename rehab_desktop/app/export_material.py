"""Which files can leave the app, the data each is made from, and its suggested name."""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import BinaryIO, Protocol

from rehab_desktop.core.checks import require, require_text, require_within
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.faults import Fault
from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.core.history.scores import Measure
from rehab_desktop.core.programme.dosing import DoseChange
from rehab_desktop.core.programme.guide import ProgrammeGuide
from rehab_desktop.core.programme.log import ProgrammeLog
from rehab_desktop.core.programme.review import Review


class ExportFormat(StrEnum):
    """The kinds of file."""

    REPORT = "pdf"
    REVIEW = "review"
    HANDOUT = "handout"
    SESSIONS = "csv"
    SETS = "sets"
    EVERYTHING = "json"
    ACTIVITY = "fit"
    CALENDAR = "ics"


ENDINGS = {
    ExportFormat.REPORT: "pdf",
    ExportFormat.REVIEW: "pdf",
    ExportFormat.HANDOUT: "pdf",
    ExportFormat.SESSIONS: "csv",
    ExportFormat.SETS: "csv",
    ExportFormat.EVERYTHING: "json",
    ExportFormat.ACTIVITY: "fit",
    ExportFormat.CALENDAR: "ics",
}

OF_A_PERIOD = frozenset(
    {ExportFormat.REPORT, ExportFormat.SESSIONS, ExportFormat.SETS, ExportFormat.EVERYTHING}
)
"""These kinds are made from all sessions of a period. The others are made from one session, one
routine, the plan, or some weeks of the programme.
"""

ON_PAPER = frozenset({ExportFormat.REPORT, ExportFormat.REVIEW, ExportFormat.HANDOUT})
"""These kinds are pages to print."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRange:
    """The days from `first` to `last`, both included. None means no limit at that end."""

    first: date | None = None
    last: date | None = None

    def __post_init__(self) -> None:
        require(
            self.first is None or self.last is None or self.first <= self.last,
            "period",
            Fault.REVERSED,
            first=self.first,
            last=self.last,
        )

    def holds(self, day: date) -> bool:
        """Whether the day is in the range."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


EVER = ExportRange()
"""Every day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedDay:
    """One training that is planned for a day. `at` is None where the time of day does not matter.

    `uid` stays the same in every export of the plan, so that a calendar moves an entry and does not
    add it again.
    """

    uid: str
    day: date
    title: str
    minutes: int
    note: str = ""
    at: time | None = None

    def __post_init__(self) -> None:
        require_text("uid", self.uid)
        require_text("title", self.title)
        require_within("minutes", self.minutes, 0, 1440)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedScore:
    """One outcome score as text for a report, such as `Worst pain last week`, `3 / 10`.

    `number` is the score as a number and `rule` its measure, which says when a change counts; None
    where only the text is known.
    """

    day: date
    measure: str
    value: str
    number: float | None = None
    rule: Measure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeStatus:
    """Where the person is in the programme on the day the file is made.

    `facts` and `guide` are what the plan is decided from. `review` looks back on the days that the
    file is about, None where it is about no days.
    """

    facts: ProgrammeLog
    guide: ProgrammeGuide
    review: Review | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportData:
    """The data a file is made from. Sessions are sorted oldest first.

    `routine` has the doses of today; the exercises in `left_out` are not in it. `standing` is None
    where nothing is known about the programme.
    """

    made_at: datetime
    period: ExportRange = EVER
    sessions: tuple[SessionRecord, ...] = ()
    plan: tuple[PlannedDay, ...] = ()
    scores: tuple[ReportedScore, ...] = ()
    routine: Routine | None = None
    left_out: tuple[DoseChange, ...] = ()
    standing: ProgrammeStatus | None = None


Progress = Callable[[float], None]
"""A function that is called with the share that is done (0-1). It raises `Cancelled` where the
person has cancelled.
"""


class Cancelled(Exception):
    """The person has cancelled the export."""


class Writer(Protocol):
    """Makes one kind of file."""

    def __call__(self, material: ExportData, file: BinaryIO, progress: Progress) -> None:
        """Write the whole file to `file`, and call `progress` from time to time."""


def suggested_name(form: ExportFormat, material: ExportData, shipped: Container[str] = ()) -> str:
    """A file name that says what is in it and of which day, but nothing about the person; every
    file system accepts it.

    `shipped` are the ids of the app's own routines. The id of a person's routine comes from its
    title, which may contain a name, so it is not used.
    """
    day = f"{material.made_at:%Y-%m-%d}"
    routine = material.routine.id if material.routine else ""
    match form:
        case ExportFormat.ACTIVITY if material.sessions:
            stem = f"rehab-session-{material.sessions[0].started_at:%Y-%m-%d-%H%M}"
        case ExportFormat.HANDOUT if routine:
            stem = f"rehab-handout-{routine if routine in shipped else 'own-routine'}-{day}"
        case _:
            stem = f"rehab-{_STEMS[form]}-{day}"
    return f"{stem}.{ENDINGS[form]}"


_STEMS = {
    ExportFormat.REPORT: "report",
    ExportFormat.REVIEW: "review",
    ExportFormat.HANDOUT: "handout",
    ExportFormat.SESSIONS: "sessions",
    ExportFormat.SETS: "sets",
    ExportFormat.EVERYTHING: "history",
    ExportFormat.ACTIVITY: "session",
    ExportFormat.CALENDAR: "plan",
}
