"""Reads many charts, a few at a time: the file answers in turn, and somebody who opens a chart
meanwhile does not wait for all of these.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal

from rehab_desktop.core.clinic.ports import ChartFile, PeopleStore
from rehab_desktop.ui.base.future_watcher import FutureWatcher

AT_ONCE = 2
"""So many are asked for at a time: the file reads one while the screen looks at the other."""


class ChartsInTurn(QObject):
    """`found` carries a person's id and their `ChartFile`, `failed` an error of the file; people
    who are not there any more are passed over. `done` comes when none is left.
    """

    found = Signal(str, object)
    failed = Signal(Exception)
    done = Signal()

    def __init__(self, people: PeopleStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._left: deque[str] = deque()
        self._asked = 0
        self._waiting = FutureWatcher(self)

    def read(self, people: Iterable[str]) -> None:
        """Read these, and none of those that were still to be read."""
        self._left = deque(people)
        self._ask()

    def read_also(self, person: str) -> None:
        """Read one more, before the others."""
        self._left.appendleft(person)
        self._ask()

    def _ask(self) -> None:
        while self._left and self._asked < AT_ONCE:
            person = self._left.popleft()
            self._asked += 1
            chart = self._people.chart(person)
            self._waiting.wait(chart, partial(self._found, person), self._failed)

    def _found(self, person: str, chart: ChartFile) -> None:
        self._answered()
        self.found.emit(person, chart)
        self._tell_done()

    def _failed(self, error: BaseException) -> None:
        self._answered()
        if not isinstance(error, LookupError):
            self.failed.emit(error)
        self._tell_done()

    def _answered(self) -> None:
        self._asked -= 1
        self._ask()

    def _tell_done(self) -> None:
        if not self._asked:
            self.done.emit()
