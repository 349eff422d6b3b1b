"""Writes that failed because of the file: kept in memory and tried again until the disk has each of
them.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab_desktop.store.errors import FAULTS_OF_THE_FILE, StoreError, explain
from rehab_desktop.store.worker import Job, Worker

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

RETRY_S = 5.0
"""Seconds between two attempts. A write that succeeds starts an attempt at once."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class PendingWrites:
    """What is only in memory, and why.

    `writes` counts waiting finished sessions and answers; `checkpoint` is true where the last
    checkpoint could not be saved.
    """

    writes: int
    checkpoint: bool
    error: StoreError


class Outbox:
    """Passes writes to the worker in order. `changed` is called on the worker's thread."""

    def __init__(self, worker: Worker, retry_s: float = RETRY_S) -> None:
        self.changed: Callable[[PendingWrites | None], None] | None = None
        self._worker = worker
        self._retry_s = retry_s
        # Used on the worker's thread only.
        self._waiting: deque[Job[None]] = deque()
        self._checkpoint_error: StoreError | None = None
        self._error: StoreError | None = None
        self._notified: tuple[int, bool, type[StoreError]] | None = None
        self._timer: threading.Timer | None = None
        self._closed = False

    def write(self, job: Job[None]) -> Future[None]:
        """Write now. Where that fails because of the file, the future fails at once and the job is
        kept for later.
        """

        def in_order(db: Database) -> None:
            self._send_waiting(db)
            job(db)
            self._notify()

        def refused(error: Exception) -> None:
            if _passes(error):
                assert isinstance(error, StoreError)
                self._waiting.append(job)
                self._error = error
                self._retry_later()
            self._notify()

        return self._worker.submit(in_order, failed=refused)

    def write_checkpoint(self, job: Job[None]) -> Future[None]:
        """Write a checkpoint. It is not kept where it fails, because the next one replaces it."""

        def now(db: Database) -> None:
            job(db)
            self._checkpoint_error = None
            # There may be room again. If the waiting writes still fail, this write has succeeded
            # all the same.
            with contextlib.suppress(Exception):
                self._send_waiting(db)
            self._notify()

        def refused(error: Exception) -> None:
            if _passes(error):
                assert isinstance(error, StoreError)
                self._checkpoint_error = error
            self._notify()

        return self._worker.submit(now, failed=refused)

    def retry(self) -> Future[None]:
        """Try the waiting writes now; the future is done when all are stored, and fails
        otherwise.
        """

        def send(db: Database) -> None:
            self._send_waiting(db)
            self._notify()

        def refused(error: Exception) -> None:
            if _passes(error):
                assert isinstance(error, StoreError)
                self._error = error
            self._retry_later()
            self._notify()

        return self._worker.submit(send, failed=refused)

    def close(self) -> None:
        """Try once more and then stop."""
        if self._closed:
            return
        self._closed = True
        # Queued writes may still fail and have to be tried again.
        self._worker.submit_beside(lambda path: None).result()
        if self._waiting:
            self.retry().exception()
        if self._timer is not None:
            self._timer.cancel()
            self._timer.join()
        if self._waiting:
            _log.error("%d writes were given up when the history was closed", len(self._waiting))

    def _send_waiting(self, db: Database) -> None:
        while self._waiting:
            try:
                self._waiting[0](db)
            except Exception as error:
                if _passes(explain(error, self._worker.path)):
                    raise
                # This job can never succeed; drop it, so that it does not block the ones behind it.
                _log.error("A write that waited was refused: %s", type(error).__name__)
            self._waiting.popleft()
        self._error = None

    def _retry_later(self) -> None:
        if self._waiting and self._timer is None and not self._closed:
            self._timer = threading.Timer(self._retry_s, self._time_is_up)
            self._timer.daemon = True
            self._timer.start()

    def _time_is_up(self) -> None:
        self._timer = None
        self.retry()

    def _notify(self) -> None:
        error = self._error or self._checkpoint_error
        unsaved = None
        if error is not None:
            unsaved = PendingWrites(
                writes=len(self._waiting),
                checkpoint=self._checkpoint_error is not None,
                error=error,
            )
        # The same fault again is no change to report.
        state = (unsaved.writes, unsaved.checkpoint, type(unsaved.error)) if unsaved else None
        if state != self._notified:
            self._notified = state
            if self.changed is not None:
                self.changed(unsaved)


def _passes(error: Exception) -> bool:
    """True where the same write may succeed later, because the fault is the file's and not the
    write's.
    """
    return isinstance(error, FAULTS_OF_THE_FILE)
