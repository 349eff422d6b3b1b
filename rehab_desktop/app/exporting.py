"""Writing files for other people and programs, on another thread, with progress and a way to
cancel.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Container, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from threading import Event
from typing import BinaryIO, Protocol

from rehab_desktop.app.export_material import (
    EVER,
    OF_A_PERIOD,
    ON_PAPER,
    Cancelled,
    ExportData,
    ExportFormat,
    ExportRange,
    PlannedDay,
    ProgrammeStatus,
    Progress,
    ReportedScore,
    Writer,
    suggested_name,
)
from rehab_desktop.app.export_programme import ProgrammeExport
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.core.programme.week import WEEK


class NotWritten(StrEnum):
    """Why a file could not be written."""

    FULL = "full"
    DENIED = "denied"
    NO_FOLDER = "no folder"
    NOTHING = "nothing"
    HISTORY = "history"
    OTHER = "other"


class ExportFailed(Exception):
    """The file could not be written. A file that was there before is unchanged."""

    def __init__(self, path: str, fault: NotWritten, cause: str = "") -> None:
        super().__init__(path, fault, cause)
        self.path = path
        self.fault = fault
        self.cause = cause

    def __str__(self) -> str:
        cause, remedy = {
            NotWritten.FULL: ("the disk is full", "Free some space, or choose another folder."),
            NotWritten.DENIED: (
                "it may not be written to",
                "Close it in other programs, or choose another folder.",
            ),
            NotWritten.NO_FOLDER: ("its folder is not there", "Choose a folder that is."),
            NotWritten.NOTHING: (
                "there is nothing to put into it",
                "Choose a longer period, finish a session, or start the programme first.",
            ),
            NotWritten.HISTORY: (
                f"the history cannot be read ({self.cause})",
                "Try rehab-desktop verify.",
            ),
            NotWritten.OTHER: (self.cause, "Choose another folder, or try again."),
        }[self.fault]
        return f"{self.path} was not written: {cause}. {remedy}"


class SessionsSource(Protocol):
    """Gives the finished sessions."""

    def sessions(self) -> Future[Sequence[SessionRecord]]:
        """Finished sessions, newest first."""


class PlanSource(Protocol):
    """Gives the planned days."""

    def planned(self, period: ExportRange) -> Future[Sequence[PlannedDay]]:
        """What is planned for these days."""


class ScoresSource(Protocol):
    """Gives the outcome scores."""

    def scores(self, period: ExportRange) -> Future[Sequence[ReportedScore]]:
        """The scores of these days."""


Place = Callable[[str], AbstractContextManager[BinaryIO]]
"""Opens a new file at a path. The new file replaces the old one once all of it is on the disk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRequest:
    """What a person wants to export. `session` is the id of the session for an activity file.
    `weeks` is how many weeks, from the first one, a review is about.
    """

    form: ExportFormat
    period: ExportRange = EVER
    session: str = ""
    routine: Routine | None = None
    weeks: int = 0


@dataclass(frozen=True, slots=True)
class Export:
    """One running export. `done` is fulfilled when the file is on the disk, and fails with the
    reason otherwise.
    """

    done: Future[None]
    stopped: Event

    def cancel(self) -> None:
        """Stop the export; no file is written."""
        self.stopped.set()


class Exporting:
    """Writes files that leave the app, one at a time, in order.

    `shipped` are the ids of the app's own routines, which may appear in file names.
    """

    def __init__(
        self,
        *,
        past: SessionsSource,
        writers: Mapping[ExportFormat, Writer],
        place: Place,
        wall: Callable[[], datetime],
        ahead: PlanSource | None = None,
        scores: ScoresSource | None = None,
        programme: ProgrammeExport | None = None,
        shipped: Container[str] = (),
    ) -> None:
        self.past = past
        self._writers = writers
        self._place = place
        self._wall = wall
        self._ahead = ahead
        self._scores = scores
        self._programme = programme
        self._shipped = shipped
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="export")
        self._closed = Event()

    @property
    def forms(self) -> tuple[ExportFormat, ...]:
        """The kinds of file that can be made; a calendar and a review only with a programme."""
        lacking = {
            *([ExportFormat.CALENDAR] if self._ahead is None else []),
            *([ExportFormat.REVIEW] if self._programme is None else []),
        }
        return tuple(form for form in self._writers if form not in lacking)

    @property
    def review_weeks(self) -> tuple[int, ...]:
        """The weeks at whose end there is a review; empty without a programme."""
        return self._programme.review_weeks if self._programme else ()

    def today(self) -> date:
        """The local date of today."""
        return self._wall().date()

    def name(self, wanted: ExportRequest, session: SessionRecord | None = None) -> str:
        """The file name to suggest."""
        material = ExportData(
            made_at=self._wall(),
            sessions=(session,) if session else (),
            routine=wanted.routine,
        )
        return suggested_name(wanted.form, material, self._shipped)

    def start(
        self, wanted: ExportRequest, path: str, progress: Progress = lambda _: None
    ) -> Export:
        """Begin to write the file to `path`. `progress` is called on the worker's thread.

        `done` fails with `ExportFailed`, or with `Cancelled`.
        """
        stopped = Event()

        def go_on(share: float) -> None:
            if stopped.is_set() or self._closed.is_set():
                raise Cancelled
            progress(share)

        return Export(self._thread.submit(self._write, wanted, path, go_on), stopped)

    def close(self) -> None:
        """Cancel the running export. Its result is not reported any more."""
        self._closed.set()
        self._thread.shutdown()

    def _write(self, wanted: ExportRequest, path: str, progress: Progress) -> None:
        progress(0.0)
        try:
            material = self._material(wanted)
        except Exception as error:
            raise ExportFailed(path, NotWritten.HISTORY, str(error)) from error
        if _is_empty(wanted.form, material):
            raise ExportFailed(path, NotWritten.NOTHING)
        try:
            with self._place(path) as file:
                self._writers[wanted.form](material, file, progress)
        except OSError as error:
            raise ExportFailed(path, fault_of(error), error.strerror or str(error)) from error
        progress(1.0)

    def _material(self, wanted: ExportRequest) -> ExportData:
        if self._programme is not None and wanted.form in ON_PAPER:
            self._programme.look()
        match wanted.form:
            case ExportFormat.REVIEW:
                return self._review(wanted.weeks)
            case ExportFormat.HANDOUT:
                return self._handout(wanted.routine)
            case ExportFormat.ACTIVITY:
                found = self.past.sessions().result()
                one = tuple(record for record in found if record.id == wanted.session)
                return ExportData(made_at=self._wall(), period=wanted.period, sessions=one)
        period = wanted.period
        with_plan = wanted.form in (ExportFormat.CALENDAR, ExportFormat.REPORT)
        report = wanted.form is ExportFormat.REPORT
        sessions = self._sessions(period) if wanted.form in OF_A_PERIOD else ()
        return ExportData(
            made_at=self._wall(),
            period=period,
            sessions=sessions,
            plan=tuple(self._ahead.planned(period).result()) if self._ahead and with_plan else (),
            scores=self._reported_scores(period) if report else (),
            standing=self._standing(period, sessions) if report else None,
        )

    def _standing(
        self, period: ExportRange, sessions: Sequence[SessionRecord]
    ) -> ProgrammeStatus | None:
        """The programme with a review of the period; an open period begins with the
        first session.
        """
        if self._programme is None or not sessions:
            return None
        first = period.first or sessions[0].started_at.date()
        last = max(period.last or self._wall().date(), first)
        return self._programme.standing(self._programme.review(first, last, sessions))

    def _handout(self, routine: Routine | None) -> ExportData:
        if self._programme is None or routine is None:
            return ExportData(made_at=self._wall(), routine=routine)
        now, left_out = self._programme.today(routine)
        return ExportData(
            made_at=self._wall(),
            routine=now,
            left_out=left_out,
            standing=self._programme.standing(),
        )

    def _review(self, weeks: int) -> ExportData:
        period = self._programme.weeks(weeks) if self._programme else None
        if self._programme is None or period is None:
            return ExportData(made_at=self._wall())
        assert period.first is not None
        assert period.last is not None
        sessions = self._sessions(period)
        review = self._programme.review_of_weeks(weeks, sessions)
        return ExportData(
            made_at=self._wall(),
            period=period,
            sessions=sessions,
            # The first score is often given just before the programme starts.
            scores=self._reported_scores(
                ExportRange(first=period.first - timedelta(days=WEEK), last=period.last)
            ),
            standing=self._programme.standing(review),
        )

    def _sessions(self, period: ExportRange) -> tuple[SessionRecord, ...]:
        """The sessions of the period, oldest first."""
        newest_first = self.past.sessions().result()
        return tuple(one for one in reversed(newest_first) if period.holds(one.started_at.date()))

    def _reported_scores(self, period: ExportRange) -> tuple[ReportedScore, ...]:
        return tuple(self._scores.scores(period).result()) if self._scores else ()


def _is_empty(form: ExportFormat, material: ExportData) -> bool:
    """True for pages without content. A table without rows is a valid file, which a script may
    want.
    """
    match form:
        case ExportFormat.REPORT | ExportFormat.ACTIVITY:
            return not material.sessions
        case ExportFormat.CALENDAR:
            return not material.plan
        case ExportFormat.REVIEW:
            return material.standing is None
        case ExportFormat.HANDOUT:
            return material.routine is None
    return False


def fault_of(error: OSError) -> NotWritten:
    """Why a disk refused a file."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return NotWritten.FULL
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.EISDIR, errno.EBUSY):
        return NotWritten.DENIED
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return NotWritten.NO_FOLDER
    return NotWritten.OTHER
