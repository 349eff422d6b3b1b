"""Where the parts of Today meet: the programme as it stands, read again after each change."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal

from rehab_desktop.app.library import Library
from rehab_desktop.app.programme import Programme
from rehab_desktop.core.content.exercise import Source
from rehab_desktop.core.content.guidance import SafetyGuide
from rehab_desktop.core.programme.todays_plan import TodaysPlan
from rehab_desktop.ui.base.future_watcher import FutureWatcher


class TodayContext(QObject):
    """`plan` is the reading of now; `changed` comes when it has changed. `read` is false until
    the file has answered once.
    """

    changed = Signal()
    troubled = Signal(str)

    def __init__(
        self,
        programme: Programme,
        library: Library,
        guide: SafetyGuide,
        sources: Mapping[str, Source],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.programme = programme
        self.library = library
        self.guide = guide
        self.sources = sources
        self.read = False
        self.plan: TodaysPlan = programme.plan()
        self._waiting = FutureWatcher(self)

    def look(self) -> None:
        """Read the file again; where it cannot be read, who reads the history tells of it."""
        self._waiting.wait(self.programme.look(), lambda _: self._found(), lambda _: None)

    def hold(self, kept: Future[None]) -> None:
        """Something was changed, and is on its way to the disk."""
        self.refresh()
        self._waiting.wait(
            kept, lambda _: self.refresh(), lambda error: self.troubled.emit(str(error))
        )

    @property
    def is_of_another_day(self) -> bool:
        """Midnight has passed since it was read."""
        return self.plan.day != self.programme.today

    def refresh(self) -> None:
        """The day may be another, or the facts are."""
        self.plan = self.programme.plan()
        self.changed.emit()

    def _found(self) -> None:
        self.read = True
        self.refresh()
