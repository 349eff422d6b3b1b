"""Looking back on finished sessions: a line of the list, a day, a stretch of time, and the port
that answers such questions.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Protocol

from rehab_desktop.core.history.record import SessionRecord, SessionStatus


class Bucket(StrEnum):
    """What sessions are added up by. A week begins on Monday."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"

    def start(self, day: date) -> date:
        """The first day of the stretch that `day` lies in."""
        if self is Bucket.WEEK:
            return day - timedelta(days=day.weekday())
        return day.replace(day=1) if self is Bucket.MONTH else day


class Span(StrEnum):
    """How far a person looks back."""

    WEEKS_4 = "4 weeks"
    WEEKS_12 = "12 weeks"
    YEAR = "year"
    ALL = "all"

    def since(self, today: date) -> date | None:
        """The first day that counts, None where all do; whole weeks, this one among them."""
        weeks = {Span.WEEKS_4: 4, Span.WEEKS_12: 12, Span.YEAR: 52}.get(self)
        return None if weeks is None else Bucket.WEEK.start(today) - timedelta(weeks=weeks - 1)

    @property
    def bucket(self) -> Bucket:
        """What keeps the number of points on a chart readable: weeks, months for all years."""
        return Bucket.MONTH if self is Span.ALL else Bucket.WEEK


@dataclass(frozen=True, slots=True, kw_only=True)
class PastSession:
    """A finished session as a list shows it.

    Durations are nanoseconds, pain and effort 0-10 or None. `planned_sets` is None where the plan
    is not known; `highest_pain` is the most that was told during the session.
    """

    id: str
    routine: str
    title: str
    started_at: datetime
    status: SessionStatus
    planned_ns: int
    active_ns: int
    sets_done: int
    sets: int
    planned_sets: int | None
    pain_before: int | None
    highest_pain: int | None
    pain_after: int | None
    effort: int | None
    note: str
    by_hand: bool

    @property
    def worst(self) -> int | None:
        """The highest pain told in the session or after it; None where none was told."""
        return worst(self.highest_pain, self.pain_after)


@dataclass(frozen=True, slots=True, kw_only=True)
class PastDay:
    """A day on which something was done. `worst` is the highest pain told in or after a session."""

    day: date
    sessions: int
    active_ns: int
    worst: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Everything of a day, week or month, which begins at `start`.

    Pain and effort are means of what was told, `highest_pain` the most; None where nothing was.
    """

    start: date
    sessions: int
    completed: int
    active_ns: int
    sets_done: int
    sets_planned: int
    pain_before: float | None
    pain_after: float | None
    highest_pain: int | None
    effort: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeUnderTension:
    """The time under work in one exercise in a day, week or month. Durations are nanoseconds."""

    start: date
    worked_ns: int
    longest_ns: int
    sets: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PastDetail:
    """One session whole; `edits` counts the old values that are kept of it."""

    record: SessionRecord
    planned_sets: int | None
    by_hand: bool
    edits: int


def sets_in_all(done: int, sets: int, planned: int | None) -> int:
    """Of how many sets `done` are done: the plan's, where one is known. A set begun again is kept
    as one more of `sets`; nobody planned it.
    """
    return max(done, planned or sets)


class HistoryQueries(Protocol):
    """Finished sessions to look back on and to put right. Every call returns at once."""

    def days(self, first: date, last: date) -> Future[Sequence[PastDay]]:
        """The days from `first` to `last` on which something was done, in order."""

    def page(
        self, limit: int, *, after: PastSession | None = None, day: date | None = None
    ) -> Future[Sequence[PastSession]]:
        """The next sessions after that one, newest first; of one day only, if it is given."""

    def count(self) -> Future[int]:
        """How many sessions there are."""

    def detail(self, session_id: str) -> Future[PastDetail | None]:
        """One session, None where it is not there or was deleted."""

    def periods(self, bucket: Bucket, since: date | None) -> Future[Sequence[Period]]:
        """What was done in each stretch in which something was, in order."""

    def exercises(self, since: date | None) -> Future[Sequence[str]]:
        """The exercises done, by id, the one with the most sets first."""

    def held(
        self, exercise: str, bucket: Bucket, since: date | None
    ) -> Future[Sequence[TimeUnderTension]]:
        """The time under work in one exercise, in order."""

    def add(self, record: SessionRecord) -> Future[None]:
        """Store a session that was done without the app."""

    def revise(self, record: SessionRecord) -> Future[None]:
        """Let a session say this from now on; what it said before is kept in the audit.

        What may change: when it was, pain, effort, note, and of each set how it ended, its
        repetitions, its time and its pain.
        """

    def delete(self, session_id: str) -> Future[None]:
        """Leave a session out everywhere; `restore` brings it back until it is erased."""

    def restore(self, session_id: str) -> Future[None]:
        """Take a deletion back."""

    def deleted(self) -> Future[Sequence[PastSession]]:
        """What could still be restored, the last deleted first."""

    def erase(self, session_id: str) -> Future[None]:
        """Remove a deleted session for good, with every byte of it in the file."""

    def erase_before(self, deleted_before: datetime) -> Future[None]:
        """The same for all that were deleted before that instant."""


def worst(*told: int | None) -> int | None:
    """The highest of the pains that were told; None where none was."""
    return max((one for one in told if one is not None), default=None)
