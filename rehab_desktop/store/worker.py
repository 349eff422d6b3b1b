"""The one thread that touches the history file: jobs go in, futures come out, nobody waits."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from rehab_desktop.store.errors import HistoryClosed, StoreError, explain

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_log = logging.getLogger(__name__)

T = TypeVar("T")
Job = Callable[["Database"], T]


class Worker:
    """Runs jobs one after another on one connection, which the first job opens.

    A job that fails puts its error, as a `StoreError` where it is a fault of the file, into its
    future; the next job finds the file as it was before. After a failed opening the next job tries
    again, so that work kept in memory can be saved once there is room or the file is free.
    """

    def __init__(self, path: Path, open_file: Callable[[Path], Database]) -> None:
        self._path = path
        self._open_file = open_file
        self._db: Database | None = None
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="history")
        self._closed = False

    def submit(self, job: Job[T]) -> Future[T]:
        """Queue a job. After `close` its future holds `HistoryClosed`."""
        if self._closed:
            refused: Future[T] = Future()
            refused.set_exception(HistoryClosed(self._path))
            _log.error("A job for the history came after it was closed")
            return refused
        return self._thread.submit(self._run, job)

    def close(self) -> None:
        """Finish what is queued, close the file, end the thread. A second call does nothing."""
        if not self._closed:
            self._closed = True
            self._thread.submit(self._close_file)
            self._thread.shutdown(wait=True)

    def _run(self, job: Job[T]) -> T:
        try:
            if self._db is None:
                self._db = self._open_file(self._path)
            return job(self._db)
        except Exception as error:
            explained = explain(error, self._path)
            _report(error, explained)
            if explained is error:
                raise
            raise explained from error

    def _close_file(self) -> None:
        if self._db is None:
            return
        try:
            self._db.close()
        except Exception as error:
            _report(error, explain(error, self._path))
        finally:
            self._db = None


def _report(error: Exception, explained: Exception) -> None:
    """Log what failed and where, but no words of unknown errors: they may quote a person's note."""
    words = str(explained) if isinstance(explained, StoreError) else type(error).__name__
    where = [f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]
    kind = getattr(error, "sqlite_errorname", type(error).__name__)
    _log.error("%s (%s in %s)", words, kind, " > ".join(where))
