"""What may leave the app as a file: the kinds, what each is made from, and its name."""

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
"""These are made of every session of a period; the others of one session, routine or plan, a review
of weeks of the programme.
"""

ON_PAPER = frozenset({ExportFormat.REPORT, ExportFormat.REVIEW, ExportFormat.HANDOUT})
"""These are pages to print."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRange:
    """Days from `first` to `last`, both included; None leaves that end open."""

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
        """Whether the day is in it."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


EVER = ExportRange()
"""Without end on either side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedDay:
    """One thing that is planned for a day; `at` is None where the time of day does not matter.

    `uid` is the same each time the plan is exported, so that a calendar moves what it has instead
    of adding it again.
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
    """One outcome score as it is written in a report, such as `Worst pain last week`, `3 / 10`.

    `number` is the score alone and `rule` the measure it belongs to, which knows when a change
    counts; None where only the words are known.
    """

    day: date
    measure: str
    value: str
    number: float | None = None
    rule: Measure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeStatus:
    """Where the person stands in the programme on the day the file is made.

    `facts` and `guide` are what the plan is read from; `review` looks back on the days of the file,
    where it is about days.
    """

    facts: ProgrammeLog
    guide: ProgrammeGuide
    review: Review | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportData:
    """What a file is made from. Sessions stand in the order in which they were done.

    `routine` is to be done as it stands here: today's doses are in it, and what is `left_out` of it
    today is not. `standing` is None where nothing is known of the programme.
    """

    made_at: datetime
    period: ExportRange = EVER
    sessions: tuple[SessionRecord, ...] = ()
    plan: tuple[PlannedDay, ...] = ()
    scores: tuple[ReportedScore, ...] = ()
    routine: Routine | None = None
    left_out: tuple[DoseChange, ...] = ()
    standing: ProgrammeStatus | None = None


Told = Callable[[float], None]
"""Is told how much is done, 0 to 1; it raises `Cancelled` where the person has enough."""


class Cancelled(Exception):
    """The person has called it off."""


class Writer(Protocol):
    """Makes one kind of file."""

    def __call__(self, material: ExportData, file: BinaryIO, told: Told) -> None:
        """Write all of it, telling now and then how far it is."""


def suggested_name(form: ExportFormat, material: ExportData, shipped: Container[str] = ()) -> str:
    """A name that tells what and when, and nothing of the person; letters that any disk takes.

    `shipped` are the ids of the routines that come with the app: the id of one's own is made of a
    title that may hold anything, such as a name.
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
