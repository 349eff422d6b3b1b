"""Questions about finished sessions: what a list line, a day and a longer period show, and the
protocol that answers such questions.
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
    """The period that sessions are grouped by. A week begins on Monday."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"

    def start(self, day: date) -> date:
        """The first day of the period that `day` is in."""
        if self is Bucket.WEEK:
            return day - timedelta(days=day.weekday())
        return day.replace(day=1) if self is Bucket.MONTH else day


class Span(StrEnum):
    """How far back a person looks."""

    WEEKS_4 = "4 weeks"
    WEEKS_12 = "12 weeks"
    YEAR = "year"
    ALL = "all"

    def since(self, today: date) -> date | None:
        """The first day that counts, None where all days count. Weeks are whole, and the present
        one is one of them.
        """
        weeks = {Span.WEEKS_4: 4, Span.WEEKS_12: 12, Span.YEAR: 52}.get(self)
        return None if weeks is None else Bucket.WEEK.start(today) - timedelta(weeks=weeks - 1)

    @property
    def bucket(self) -> Bucket:
        """The grouping that keeps the number of points on a chart readable: weeks, or months for
        all years.
        """
        return Bucket.MONTH if self is Span.ALL else Bucket.WEEK


@dataclass(frozen=True, slots=True, kw_only=True)
class PastSession:
    """A finished session as a line of a list.

    Durations are nanoseconds; pain and effort are 0-10, or None where not reported. `planned_sets`
    is None where the plan is not known. `highest_pain` is the highest pain reported during the
    session.
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
        """The highest pain (0-10) reported during or after the session; None where none was
        reported.
        """
        return worst(self.highest_pain, self.pain_after)


@dataclass(frozen=True, slots=True, kw_only=True)
class PastDay:
    """A day with at least one finished session. `worst` is the highest pain reported in or after
    one of them.
    """

    day: date
    sessions: int
    active_ns: int
    worst: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The sums of one day, week or month, which begins on `start`.

    Pain and effort are means of the reported values, `highest_pain` is the highest; None where
    nothing was reported.
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
    """The time under work in one exercise in one day, week or month. Durations are nanoseconds."""

    start: date
    worked_ns: int
    longest_ns: int
    sets: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PastDetail:
    """One whole session; `edits` is the number of old values that the audit keeps for it."""

    record: SessionRecord
    planned_sets: int | None
    by_hand: bool
    edits: int


def sets_in_all(done: int, sets: int, planned: int | None) -> int:
    """The number of sets that `done` is compared with: the planned number, where it is known. A
    repeated set is one more in `sets` but was not planned.
    """
    return max(done, planned or sets)


class HistoryQueries(Protocol):
    """Finished sessions, to look at and to correct. Called on the screen's thread; every call
    returns at once. Futures fail where the disk refuses.
    """

    def days(self, first: date, last: date) -> Future[Sequence[PastDay]]:
        """The days from `first` to `last` (both included) with at least one session, in order."""

    def page(
        self, limit: int, *, after: PastSession | None = None, day: date | None = None
    ) -> Future[Sequence[PastSession]]:
        """At most `limit` sessions older than `after` (None: from the newest), newest first. With
        `day`, sessions of this day only.
        """

    def count(self) -> Future[int]:
        """How many finished sessions are not deleted."""

    def detail(self, session_id: str) -> Future[PastDetail | None]:
        """One session; None where the id is unknown or the session was deleted."""

    def periods(self, bucket: Bucket, since: date | None) -> Future[Sequence[Period]]:
        """The sums of each day, week or month with at least one session, in order. `since` None
        means from the beginning.
        """

    def exercises(self, since: date | None) -> Future[Sequence[str]]:
        """The ids of the exercises that were done, the one with the most sets first."""

    def held(
        self, exercise: str, bucket: Bucket, since: date | None
    ) -> Future[Sequence[TimeUnderTension]]:
        """The time under work in one exercise per day, week or month, in order."""

    def add(self, record: SessionRecord) -> Future[None]:
        """Store a session that was done without the app."""

    def revise(self, record: SessionRecord) -> Future[None]:
        """Correct a stored session; the audit keeps its old values.

        What may change: the start, pain, effort and note, and of each set its status, repetitions,
        time and pain.
        """

    def delete(self, session_id: str) -> Future[None]:
        """Hide a session everywhere. `restore` brings it back until it is erased."""

    def restore(self, session_id: str) -> Future[None]:
        """Undo a deletion."""

    def deleted(self) -> Future[Sequence[PastSession]]:
        """Deleted sessions that are not erased yet, the last deleted first."""

    def erase(self, session_id: str) -> Future[None]:
        """Remove a deleted session for good, with every byte of it in the file."""

    def erase_before(self, deleted_before: datetime) -> Future[None]:
        """Erase every session that was deleted before this instant."""


def worst(*told: int | None) -> int | None:
    """The highest of the reported pains; None where none was reported."""
    return max((one for one in told if one is not None), default=None)
