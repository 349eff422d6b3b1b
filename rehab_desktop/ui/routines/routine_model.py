"""One routine looked at: what it holds today, how long that takes, and every step of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.exercise import Source
from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.core.programme.dosing import TodaysRoutine
from rehab_desktop.core.session.timeline import total
from rehab_desktop.text import wording
from rehab_desktop.text.source_rows import basis_text
from rehab_desktop.text.wording import catalogue, counted, translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.base.routine_rows import poster_of
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.decision.decision_text import headline
from rehab_desktop.ui.decision.ready_text import why_lines
from rehab_desktop.ui.routines.routine_cards import (
    ItemLine,
    StepLine,
    item_lines,
    step_lines,
)

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RoutineDetailModel(QObject):
    """Shows nothing until `show` names a routine. `routine` is as it was written; what is shown is
    what today leaves of it, or all of it where that is nothing.
    """

    changed = Signal()

    def __init__(
        self,
        library: Library,
        sources: Mapping[str, Source],
        parent: QObject | None = None,
        *,
        context: TodayContext | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._today: TodaysRoutine | None = None
        self._library = library
        self._sources = sources
        self._own = False
        self._length = 0
        self.routine: Routine | None = None
        self._items = DataclassListModel(ItemLine, self)
        self._steps = DataclassListModel(StepLine, self)

    def show(self, routine: Routine, *, own: bool, today: TodaysRoutine | None = None) -> None:
        """Look at this routine; `own` ones may be changed. `today` is what becomes of it today."""
        self.routine, self._own, self._today = routine, own, today
        shown = self._shown or routine
        steps = self._library.steps(shown)
        self._length = total(steps)
        self._items.show(item_lines(shown, self._library, steps))
        self._steps.show(tuple(step_lines(steps)))
        self.changed.emit()

    @property
    def _shown(self) -> Routine | None:
        if self._today is None:
            return self.routine
        return self._today.routine or self._today.whole

    @Property(str, notify=changed)
    def headline(self) -> str:
        """What becomes of it today; empty where it comes as it is."""
        if self._today is None or self._context is None:
            return ""
        return headline(self._today, self._context.programme.today)

    @Property(bool, notify=changed)
    def rests(self) -> bool:
        """Today leaves nothing of it."""
        return self._today is not None and self._today.routine is None

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def why(self) -> list[str]:
        """What today changes of it and what that rests on."""
        if self._today is None or self._context is None:
            return []
        return why_lines(self._today, self._context)

    @Property(str, notify=changed)
    def title(self) -> str:
        return catalogue(self.routine.title) if self.routine else ""

    @Property(bool, notify=changed)
    def own(self) -> bool:
        return self._own

    @Property(str, notify=changed)
    def time(self) -> str:
        return wording.clock(self._length)

    @Property(int, notify=changed)
    def exerciseCount(self) -> int:
        items = self._shown.items if self._shown else ()
        return sum(isinstance(item, Item) for item in items)

    @Property(str, notify=changed)
    def exerciseCaption(self) -> str:
        """The word below their number."""
        items = self._shown.items if self._shown else ()
        number = sum(isinstance(item, Item) for item in items)
        return counted(translate("routines", "exercise(s)", "", number), number)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def needs(self) -> list[str]:
        found = self._library.needs(self._shown) if self._shown else ()
        return [catalogue(thing) for thing in found]

    @Property(str, notify=changed)
    def note(self) -> str:
        return catalogue(self.routine.note) if self.routine else ""

    @Property(str, notify=changed)
    def frequency(self) -> str:
        return catalogue(self.routine.frequency) if self.routine else ""

    @Property(str, notify=changed)
    def basis(self) -> str:
        """What the frequency rests on."""
        rests_on = self.routine.frequency_basis if self.routine else ()
        said = basis_text(rests_on, self._sources)
        return translate("routines", "Basis: {sources}").format(sources=said) if said else ""

    @Property(str, notify=changed)
    def poster(self) -> str:
        return poster_of(self.routine, self._library) if self.routine else ""

    @Property(QObject, constant=True)
    def items(self) -> QObject:
        return self._items

    @Property(QObject, constant=True)
    def steps(self) -> QObject:
        """Every step, in order."""
        return self._steps

    @Property(str, notify=changed)
    def stepsText(self) -> str:
        """Every step (86)."""
        return translate("routines", "Every step ({n})").format(n=len(self._steps.rows))
