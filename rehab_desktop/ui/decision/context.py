"""Where the parts of Today meet: the programme as it stands, read again after each change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal, Slot

from rehab_desktop.app.library import Library
from rehab_desktop.app.programme import Programme
from rehab_desktop.core.content.exercise import Source
from rehab_desktop.core.content.guidance import SafetyGuide
from rehab_desktop.core.programme.log import PainReport
from rehab_desktop.core.programme.todays_plan import TodaysPlan
from rehab_desktop.ui.base.operations import Changed, LastChange, Operation, Operations
from rehab_desktop.ui.base.questions import Questions


class TodayContext(QObject):
    """`plan` is the reading of now; `changed` comes when it has changed. `read` is false until
    the file has answered once, `settled` until it has answered or could not be read: a plan from
    before is none.
    """

    changed = Signal()

    def __init__(
        self,
        programme: Programme,
        library: Library,
        guide: SafetyGuide,
        sources: Mapping[str, Source],
        operations: Operations,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.programme = programme
        self.library = library
        self.guide = guide
        self.sources = sources
        self.read = self.settled = False
        self.plan: TodaysPlan = programme.plan()
        self.operations = operations
        self._questions = Questions(self._lost, self)
        operations.changed.connect(self._look_again)

    def look(self) -> None:
        """Read the file again; where it cannot be read, who reads the sessions tells of it."""
        self._questions.ask("log", self.programme.look(), self._found)

    def hold(
        self,
        kept: Future[None],
        *,
        last: LastChange | None = None,
        said: Callable[[], str] = str,
        undo: Callable[[], Future[None]] | None = None,
    ) -> None:
        """The programme was changed, which is on its way to the disk. `last` is where it is `said`
        and can be undone.
        """
        self.operations.run(
            Operation(kept=kept, changes=Changed.PROGRAMME, said=said, undo=undo, held=True), last
        )

    def stands(self, report: PainReport) -> bool:
        """This pain is kept, and it is still the day on which it was reported."""
        facts = self.programme.facts
        return report.day == self.programme.today and report in (*facts.everyday, *facts.checks)

    @property
    def is_of_another_day(self) -> bool:
        """Midnight has passed since it was read."""
        return self.plan.day != self.programme.today

    def refresh(self) -> None:
        """The day may be another, or the facts are."""
        self.plan = self.programme.plan()
        self.changed.emit()

    @Slot(Changed)
    def _look_again(self, changes: Changed) -> None:
        if Changed.PROGRAMME in changes:
            self.refresh()

    def _found(self, _: object) -> None:
        self.read = self.settled = True
        self.refresh()

    def _lost(self, _: BaseException) -> None:
        self.settled = True
        self.changed.emit()
