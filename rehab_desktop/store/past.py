"""Finished sessions in the history file: looking at them and correcting them.

Implements `core.history.queries.HistoryQueries`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import UTC, date, datetime

from rehab_desktop.core.history.queries import (
    Bucket,
    PastDay,
    PastDetail,
    PastSession,
    Period,
    TimeUnderTension,
)
from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.store import history_queries, revising
from rehab_desktop.store.history import SqliteHistory


def _utc_now() -> datetime:
    return datetime.now(UTC)


class SqlitePast:
    """All work is done on the history's own thread, where failed writes are tried again."""

    def __init__(self, history: SqliteHistory, *, now: Callable[[], datetime] = _utc_now) -> None:
        self._history = history
        self._now = now

    def days(self, first: date, last: date) -> Future[Sequence[PastDay]]:
        return self._history.ask(lambda db, person: history_queries.days(db, person, first, last))

    def page(
        self, limit: int, *, after: PastSession | None = None, day: date | None = None
    ) -> Future[Sequence[PastSession]]:
        return self._history.ask(
            lambda db, person: history_queries.page(db, person, limit, after, day)
        )

    def count(self) -> Future[int]:
        return self._history.ask(history_queries.count)

    def detail(self, session_id: str) -> Future[PastDetail | None]:
        return self._history.ask(lambda db, _: history_queries.detail(db, session_id))

    def periods(self, bucket: Bucket, since: date | None) -> Future[Sequence[Period]]:
        return self._history.ask(
            lambda db, person: history_queries.periods(db, person, bucket, since)
        )

    def exercises(self, since: date | None) -> Future[Sequence[str]]:
        return self._history.ask(lambda db, person: history_queries.exercises(db, person, since))

    def held(
        self, exercise: str, bucket: Bucket, since: date | None
    ) -> Future[Sequence[TimeUnderTension]]:
        return self._history.ask(
            lambda db, person: history_queries.held(db, person, exercise, bucket, since)
        )

    def add(self, record: SessionRecord) -> Future[None]:
        return self._history.write(
            lambda db, person: revising.add_by_hand(db, self._history.path, person, record)
        )

    def revise(self, record: SessionRecord) -> Future[None]:
        now = self._now()
        return self._history.write(
            lambda db, person: revising.revise(db, self._history.path, person, record, now)
        )

    def delete(self, session_id: str) -> Future[None]:
        now = self._now()
        return self._history.write(
            lambda db, _: revising.delete(db, self._history.path, session_id, now)
        )

    def restore(self, session_id: str) -> Future[None]:
        return self._history.write(lambda db, _: revising.restore(db, session_id))

    def deleted(self) -> Future[Sequence[PastSession]]:
        return self._history.ask(history_queries.deleted)

    def erase(self, session_id: str) -> Future[None]:
        return self._history.write(lambda db, _: revising.erase(db, self._history.path, session_id))

    def erase_before(self, deleted_before: datetime) -> Future[None]:
        return self._history.write(lambda db, _: revising.erase_before(db, deleted_before))
