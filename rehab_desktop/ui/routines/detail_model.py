"""One routine looked at: what it holds, how long it takes, and every step of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from rehab_desktop.app.library import Library
from rehab_desktop.core.exercise import Source
from rehab_desktop.core.routine import Item, Routine
from rehab_desktop.core.timeline import total
from rehab_desktop.ui import wording
from rehab_desktop.ui.routine_rows import poster_of
from rehab_desktop.ui.routines.routine_cards import (
    ItemLine,
    StepLine,
    basis_text,
    item_lines,
    step_lines,
)
from rehab_desktop.ui.rows import Rows
from rehab_desktop.ui.wording import catalogue, counted, translate

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RoutineDetailModel(QObject):
    """Shows nothing until `show` names a routine."""

    changed = Signal()

    def __init__(
        self, library: Library, sources: Mapping[str, Source], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._sources = sources
        self._own = False
        self._length = 0
        self.routine: Routine | None = None
        self._items = Rows(ItemLine, self)
        self._steps = Rows(StepLine, self)

    def show(self, routine: Routine, *, own: bool) -> None:
        """Look at this routine; `own` ones may be changed."""
        self.routine, self._own = routine, own
        steps = self._library.steps(routine)
        self._length = total(steps)
        self._items.show(item_lines(routine, self._library, steps))
        self._steps.show(tuple(step_lines(steps)))
        self.changed.emit()

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
        items = self.routine.items if self.routine else ()
        return sum(isinstance(item, Item) for item in items)

    @Property(str, notify=changed)
    def exerciseCaption(self) -> str:
        """The word below their number."""
        items = self.routine.items if self.routine else ()
        number = sum(isinstance(item, Item) for item in items)
        return counted(translate("routines", "exercise(s)", "", number), number)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def needs(self) -> list[str]:
        found = self._library.needs(self.routine) if self.routine else ()
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
        return basis_text(self.routine.frequency_basis, self._sources) if self.routine else ""

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
