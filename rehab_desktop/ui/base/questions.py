"""What a page asks of the file."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject

from rehab_desktop.ui.base.future_watcher import FutureWatcher


class Questions(QObject):
    """Hands answers to the page on its own thread. Of two questions with the same name only the
    newer is answered. `failed` is given what went wrong with any of them; None where somebody
    else, who asks the same file, tells of it.
    """

    def __init__(
        self, failed: Callable[[BaseException], None] | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._failed = failed
        self._asked: dict[str, Future[Any]] = {}
        self._watcher = FutureWatcher(self)

    def ask(self, name: str, answer: Future[Any], then: Callable[[Any], None]) -> None:
        """Hand the answer to `then`, unless the question of this name is asked again before."""
        self._asked[name] = answer

        def arrived(found: object) -> None:
            if self._asked.get(name) is answer:
                then(found)

        def lost(error: BaseException) -> None:
            if self._failed is not None and self._asked.get(name) is answer:
                self._failed(error)

        self._watcher.wait(answer, arrived, lost)

    def drop(self, name: str) -> None:
        """What was asked under this name is not wanted any more."""
        self._asked.pop(name, None)
