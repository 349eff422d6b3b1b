"""A thread for what goes to the second place, so that a slow stick or a drive of the network that
does not answer never keeps a check-point of a session waiting.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import TypeVar

LONGEST_CLOSE_S = 20.0
"""So long closing waits for what is being copied. What is left is copied after the next start."""

T = TypeVar("T")


class Copier:
    """Runs jobs one after another, on a thread that the first one begins."""

    def __init__(self) -> None:
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._beginning = threading.Lock()

    def submit(self, job: Callable[[], T]) -> Future[T]:
        """Queue a job behind the others; its future has what it returns or raises."""
        future: Future[T] = Future()

        def run() -> None:
            try:
                future.set_result(job())
            except BaseException as error:
                future.set_exception(error)

        with self._beginning:
            if self._thread is None:
                # The process may end while a drive does not answer; it does not wait for this one.
                self._thread = threading.Thread(target=self._run, name="second place", daemon=True)
                self._thread.start()
        self._jobs.put(run)
        return future

    def close(self) -> None:
        """Finish the queued jobs, for at most 20 seconds."""
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join(LONGEST_CLOSE_S)
            self._thread = None

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
