"""Writing files for other people and programs, beside the screen: with progress, and called off."""

from __future__ import annotations

import errno
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from threading import Event
from typing import BinaryIO, Protocol

from rehab_desktop.app.export_material import (
    EVER,
    OF_A_PERIOD,
    Cancelled,
    Form,
    Material,
    Period,
    PlannedDay,
    Score,
    Told,
    Writer,
    suggested_name,
)
from rehab_desktop.core.record import SessionRecord
from rehab_desktop.core.routine import Routine


class Fault(StrEnum):
    """Why a file could not be written."""

    FULL = "full"
    DENIED = "denied"
    NO_FOLDER = "no folder"
    NOTHING = "nothing"
    HISTORY = "history"
    OTHER = "other"


class ExportFailed(Exception):
    """The file was not written; one that was there before is as it was."""

    def __init__(self, path: str, fault: Fault, cause: str = "") -> None:
        super().__init__(path, fault, cause)
        self.path = path
        self.fault = fault
        self.cause = cause

    def __str__(self) -> str:
        cause, remedy = {
            Fault.FULL: ("the disk is full", "Free some space, or choose another folder."),
            Fault.DENIED: (
                "it may not be written to",
                "Close it in other programs, or choose another folder.",
            ),
            Fault.NO_FOLDER: ("its folder is not there", "Choose a folder that is."),
            Fault.NOTHING: (
                "there is nothing to put into it",
                "Choose a longer period, finish a session, or start the programme first.",
            ),
            Fault.HISTORY: (
                f"the history cannot be read ({self.cause})",
                "Try rehab-desktop verify.",
            ),
            Fault.OTHER: (self.cause, "Choose another folder, or try again."),
        }[self.fault]
        return f"{self.path} was not written: {cause}. {remedy}"


class Past(Protocol):
    """Where finished sessions come from."""

    def sessions(self) -> Future[Sequence[SessionRecord]]:
        """Finished sessions, newest first."""


class Ahead(Protocol):
    """Where the plan comes from."""

    def planned(self, period: Period) -> Future[Sequence[PlannedDay]]:
        """What is planned for those days."""


class Scores(Protocol):
    """Where outcome scores come from."""

    def scores(self, period: Period) -> Future[Sequence[Score]]:
        """The scores of those days."""


Place = Callable[[str], AbstractContextManager[BinaryIO]]
"""A new file at this path; it takes the place of the old one when all of it is on the disk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a person asks for. `session` is the id of the one an activity is made of."""

    form: Form
    period: Period = EVER
    session: str = ""
    routine: Routine | None = None


@dataclass(frozen=True, slots=True)
class Export:
    """One file on its way; `done` is fulfilled when the disk has it, or tells what went wrong."""

    done: Future[None]
    stopped: Event

    def cancel(self) -> None:
        """Leave it; nothing is written."""
        self.stopped.set()


class Exporting:
    """The use cases around files that leave the app. One is made at a time, in order."""

    def __init__(
        self,
        *,
        past: Past,
        writers: Mapping[Form, Writer],
        place: Place,
        wall: Callable[[], datetime],
        ahead: Ahead | None = None,
        scores: Scores | None = None,
    ) -> None:
        self.past = past
        self._writers = writers
        self._place = place
        self._wall = wall
        self._ahead = ahead
        self._scores = scores
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="export")
        self._closed = Event()

    @property
    def forms(self) -> tuple[Form, ...]:
        """What can be made here; a calendar only where there is a plan."""
        return tuple(
            form for form in self._writers if form is not Form.CALENDAR or self._ahead is not None
        )

    def today(self) -> date:
        """The local day."""
        return self._wall().date()

    def name(self, wanted: Wanted, session: SessionRecord | None = None) -> str:
        """The name to suggest for it."""
        material = Material(
            made_at=self._wall(),
            sessions=(session,) if session else (),
            routine=wanted.routine,
        )
        return suggested_name(wanted.form, material)

    def start(self, wanted: Wanted, path: str, told: Told = lambda _: None) -> Export:
        """Begin to write it to `path`. `told` is called on another thread.

        `done` fails with `ExportFailed`, or with `Cancelled`.
        """
        stopped = Event()

        def go_on(share: float) -> None:
            if stopped.is_set() or self._closed.is_set():
                raise Cancelled
            told(share)

        return Export(self._thread.submit(self._write, wanted, path, go_on), stopped)

    def close(self) -> None:
        """Call off what is going on; nobody is there any more to see how it ended."""
        self._closed.set()
        self._thread.shutdown()

    def _write(self, wanted: Wanted, path: str, told: Told) -> None:
        told(0.0)
        try:
            material = self._material(wanted)
        except Exception as error:
            raise ExportFailed(path, Fault.HISTORY, str(error)) from error
        if _is_empty(wanted.form, material):
            raise ExportFailed(path, Fault.NOTHING)
        try:
            with self._place(path) as file:
                self._writers[wanted.form](material, file, told)
        except OSError as error:
            raise ExportFailed(path, _fault(error), error.strerror or str(error)) from error
        told(1.0)

    def _material(self, wanted: Wanted) -> Material:
        sessions: tuple[SessionRecord, ...] = ()
        if wanted.form in OF_A_PERIOD:
            sessions = tuple(
                one
                for one in reversed(self.past.sessions().result())
                if wanted.period.holds(one.started_at.date())
            )
        elif wanted.form is Form.ACTIVITY:
            found = self.past.sessions().result()
            sessions = tuple(one for one in found if one.id == wanted.session)
        period = wanted.period
        with_plan = wanted.form in (Form.CALENDAR, Form.REPORT)
        with_scores = wanted.form is Form.REPORT
        return Material(
            made_at=self._wall(),
            period=period,
            sessions=sessions,
            plan=tuple(self._ahead.planned(period).result()) if self._ahead and with_plan else (),
            scores=tuple(self._scores.scores(period).result())
            if self._scores and with_scores
            else (),
            routine=wanted.routine,
        )


def _is_empty(form: Form, material: Material) -> bool:
    """Tables without rows are still tables, which scripts may want; pages without words are not."""
    match form:
        case Form.REPORT | Form.ACTIVITY:
            return not material.sessions
        case Form.CALENDAR:
            return not material.plan
        case Form.HANDOUT:
            return material.routine is None
    return False


def _fault(error: OSError) -> Fault:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Fault.FULL
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.EISDIR, errno.EBUSY):
        return Fault.DENIED
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return Fault.NO_FOLDER
    return Fault.OTHER
