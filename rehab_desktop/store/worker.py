"""The one thread that touches the history file: jobs go in, futures come out, nobody waits."""

from __future__ import annotations

import contextlib
import logging
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from rehab_desktop.app.futures import failed
from rehab_desktop.store.errors import HistoryClosed, StoreError, explain

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_log = logging.getLogger(__name__)

LONGEST_HOLD_S = 3.0
"""A window that is never painted, minimised perhaps, keeps the history waiting no longer."""

T = TypeVar("T")
Job = Callable[["Database"], T]
Opener = Callable[[Path], "Database"]


class Worker:
    """Runs jobs one after another on one connection, which the first job opens.

    A job that fails puts its error, as a `StoreError` where it is a fault of the file, into its
    future; the next job finds the file as it was before. After a failed opening the next job tries
    again, so that work kept in memory can be saved once there is room or the file is free.
    """

    def __init__(self, path: Path, open_file: Opener) -> None:
        self.path = path
        self._open_file = open_file
        self._db: Database | None = None
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="history")
        self._closed = False
        self._ended = False
        self._logged: type[Exception] | None = None
        self._may_begin = threading.Event()
        self._may_begin.set()

    def hold(self) -> None:
        """Begin no job until `release`; they queue up meanwhile."""
        self._may_begin.clear()

    def release(self) -> None:
        """Begin with what is queued."""
        self._may_begin.set()

    def submit(
        self, job: Job[T], *, failed: Callable[[Exception], None] | None = None
    ) -> Future[T]:
        """Queue a job. After `close` its future holds `HistoryClosed`.

        `failed` is told of an error on the worker's thread, before the next job runs.
        """
        if self._closed:
            return self._refused()
        return self._thread.submit(self._run, job, failed)

    def submit_beside(self, job: Callable[[Path], T], *, closed: bool = False) -> Future[T]:
        """Queue a job that uses no connection; one on the `closed` file has it closed before.

        The file is not opened for it. The next job with a connection opens a closed file again.
        """
        if self._closed:
            return self._refused()
        return self._thread.submit(self._run_beside, job, closed)

    def soon(self, job: Job[object]) -> None:
        """From a job: queue another behind all that wait, unless the file is about to be closed."""
        with contextlib.suppress(RuntimeError):
            self._thread.submit(self._run, job, None)

    def switch(self, path: Path, open_file: Opener) -> Future[None]:
        """Use another file, or the same in another way, from now on; done when it is open."""

        def switched(old: Path) -> None:
            self.path, self._open_file = path, open_file

        self.submit_beside(switched, closed=True)
        return self.submit(lambda db: None)

    def close(self) -> None:
        """Finish what is queued, close the file, end the thread. A second call does nothing."""
        self.release()
        if not self._closed:
            self._closed = True
            self._thread.submit(self._end)
            self._thread.shutdown(wait=True)

    def _run(self, job: Job[T], failed: Callable[[Exception], None] | None) -> T:
        self._wait_for_release()
        if self._ended:
            raise HistoryClosed(self.path)
        try:
            if self._db is None:
                self._db = self._open_file(self.path)
            result = job(self._db)
        except Exception as error:
            explained = self._explained(error)
            if failed is not None:
                failed(explained)
            if explained is error:
                raise
            raise explained from error
        self._logged = None
        return result

    def _run_beside(self, job: Callable[[Path], T], closed: bool) -> T:
        self._wait_for_release()
        if closed:
            self._close_file()
        try:
            return job(self.path)
        except Exception as error:
            explained = self._explained(error)
            if explained is error:
                raise
            raise explained from error

    def _wait_for_release(self) -> None:
        self._may_begin.wait(LONGEST_HOLD_S)
        self._may_begin.set()

    def _explained(self, error: Exception) -> Exception:
        explained = explain(error, self.path)
        # A full disk is met each second of a session; the log says so once.
        if type(explained) is not self._logged:
            self._logged = type(explained)
            _report(error, explained)
        return explained

    def _end(self) -> None:
        self._ended = True
        self._close_file()

    def _close_file(self) -> None:
        if self._db is None:
            return
        try:
            self._db.close()
        except Exception as error:
            _report(error, explain(error, self.path))
        finally:
            self._db = None

    def _refused(self) -> Future[T]:
        _log.error("A job for the history came after it was closed")
        return failed(HistoryClosed(self.path))


def _report(error: Exception, explained: Exception) -> None:
    """Log what failed and where, but no words of unknown errors: they may quote a person's note."""
    words = str(explained) if isinstance(explained, StoreError) else type(error).__name__
    where = [f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]
    kind = getattr(error, "sqlite_errorname", type(error).__name__)
    _log.error("%s (%s in %s)", words, kind, " > ".join(where))
