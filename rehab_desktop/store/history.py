"""The history of sessions as the app sees it: every call returns at once with a future."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_desktop.core.record import RunningSession, SessionRecord
from rehab_desktop.store import finished
from rehab_desktop.store import running as running_session
from rehab_desktop.store.rows import text
from rehab_desktop.store.worker import Worker

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database


def _utc_now() -> datetime:
    return datetime.now(UTC)


class SqliteHistory:
    """Fulfils `core.ports.History` with the SQLite file at `path`, made when it is missing.

    Futures fail with a `StoreError`, whose text a person can act on. `now` gives the instant at
    which an answer was changed.
    """

    def __init__(self, path: Path, *, now: Callable[[], datetime] = _utc_now) -> None:
        self._path = path
        self._now = now
        self._worker = Worker(path, _open_file)

    def open(self) -> Future[None]:
        """Open the file now, not with the first call, to learn early what is wrong with it."""
        return self._worker.submit(lambda db: None)

    def add(self, record: SessionRecord) -> Future[None]:
        """Store a finished session and clear its running one; repeating it does no harm."""
        return self._worker.submit(lambda db: finished.add(db, self._path, record))

    def annotate(
        self, session_id: str, *, pain_after: int | None, effort: int | None, note: str
    ) -> Future[None]:
        """Store the answers given after a session; the audit keeps earlier ones that change."""
        answers = {"pain_after": pain_after, "effort": effort, "note": text(note)}
        return self._worker.submit(
            lambda db: finished.annotate(db, self._path, session_id, answers, self._now())
        )

    def sessions(self, limit: int | None = None) -> Future[Sequence[SessionRecord]]:
        """Finished sessions, newest first."""
        return self._worker.submit(lambda db: finished.newest(db, limit))

    def save_running(self, running: RunningSession) -> Future[None]:
        """Put this in the place of the running session last saved."""
        return self._worker.submit(lambda db: running_session.save(db, running))

    def running(self) -> Future[RunningSession | None]:
        """The running session as last saved, or None."""
        return self._worker.submit(lambda db: running_session.load(db))

    def clear_running(self) -> Future[None]:
        """Forget the running session."""
        return self._worker.submit(lambda db: running_session.clear(db))

    def close(self) -> None:
        """Finish what is queued and close the file."""
        self._worker.close()


def _open_file(path: Path) -> Database:
    # Here, on the worker's thread: importing the engine takes a tenth of a second, which would hold
    # up the first picture.
    from rehab_desktop.store.opening import open_history

    return open_history(path)
