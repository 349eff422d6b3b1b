"""Brings the answer of a future back to the thread of the screen."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import cache
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot


class _Relay(QObject):
    """Takes what arrives on any thread to the thread of the screen. It is never deleted: a signal
    of an object that Qt deletes at that instant on the other thread ends the process.
    """

    arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _deliver(
        self,
        answer: tuple[QObject, Future[Any], Callable[[Any], None], Callable[[BaseException], None]],
    ) -> None:
        watcher, done, then, failed = answer
        # Watchers are deleted on this thread only, so nothing can happen in between.
        if done.cancelled() or not shiboken6.isValid(watcher):
            return
        error = done.exception()
        if error is None:
            then(done.result())
        else:
            failed(error)


_relay = cache(_Relay)


class FutureWatcher(QObject):
    """Calls back on the thread it was made in, that of the screen; an answer that comes after its
    end goes nowhere.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived = _relay().arrived

    def wait(
        self,
        future: Future[Any],
        then: Callable[[Any], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Hand the future's result to `then`, or what went wrong to `failed`."""
        future.add_done_callback(lambda done: self._arrived.emit((self, done, then, failed)))
