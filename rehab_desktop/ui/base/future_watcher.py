"""Brings the answer of a future back to the thread of the screen."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot


class FutureWatcher(QObject):
    """Calls back on the thread it was made in; an answer that comes after its end goes nowhere."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def wait(
        self,
        future: Future[Any],
        then: Callable[[Any], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Hand the future's result to `then`, or what went wrong to `failed`."""

        def arrived(done: Future[Any]) -> None:
            # Emitting to an object that Qt has already deleted raises RuntimeError.
            try:
                self._arrived.emit((done, then, failed))
            except RuntimeError:
                return

        future.add_done_callback(arrived)

    @Slot(object)
    def _deliver(
        self,
        answer: tuple[Future[Any], Callable[[Any], None], Callable[[BaseException], None]],
    ) -> None:
        done, then, failed = answer
        if done.cancelled():
            return
        error = done.exception()
        if error is None:
            then(done.result())
        else:
            failed(error)
