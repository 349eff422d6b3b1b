"""The lists of routines: one's own, the built-in ones, and those that cannot be used."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.library import Library
from rehab_desktop.app.own_routines import OwnRoutines
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.programme.dosing import TodaysRoutine
from rehab_desktop.text.fault_text import fault_line
from rehab_desktop.text.wording import catalogue
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.decision.decision_text import headline
from rehab_desktop.ui.routines.routine_cards import RoutineCard, routine_card

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class UnusableLine:
    """An own routine that cannot be read, and why."""

    routine: str
    name: str
    why: str


@QmlElement
class RoutineLists(QObject):
    """The routines that the search finds, as they are to be done today where there is a `context`.

    `changed` comes after each search, each change of a routine, and where another day or another
    pain report changes one of them.
    """

    changed = Signal()

    def __init__(
        self,
        library: Library,
        own: OwnRoutines,
        parent: QObject | None = None,
        *,
        context: TodayContext | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._own = own
        self._context = context
        self._day = context.programme.today if context is not None else None
        self._todays: dict[Routine, TodaysRoutine] = {}
        self._lengths: dict[Routine, int] = {}
        self._query = ""
        self._own_cards = DataclassListModel(RoutineCard, self)
        self._built_in_cards = DataclassListModel(RoutineCard, self)
        self._unusable = DataclassListModel(UnusableLine, self)
        own.subscribe(self._show)
        if context is not None:
            context.changed.connect(self._context_changed)
        self._show()

    def today(self, routine: Routine) -> TodaysRoutine | None:
        """The routine as it is to be done today, None without a context. It is worked out once,
        because each letter of a search shows the lists again.
        """
        if self._context is not None and routine not in self._todays:
            self._todays[routine] = self._context.programme.todays(routine)
        return self._todays.get(routine)

    def _show(self) -> None:
        words = self._query.casefold().split()
        own: list[RoutineCard] = []
        built_in: list[RoutineCard] = []
        for routine in self._library.routines.values():
            card = self._card(routine)
            searched = f"{card.name} {card.detail} {self._exercise_names(routine)}".casefold()
            if all(word in searched for word in words):
                (own if self._own.is_own(routine.id) else built_in).append(card)
        self._own_cards.show(tuple(sorted(own, key=lambda card: card.name.casefold())))
        self._built_in_cards.show(tuple(built_in))
        self._unusable.show(
            tuple(
                UnusableLine(
                    routine=one.stored.id,
                    name=one.stored.title,
                    why="\n".join(map(fault_line, one.problems)),
                )
                for one in self._own.unusable
            )
        )
        self.changed.emit()

    @Slot()
    def _context_changed(self) -> None:
        """Show the lists again only where the day or a routine of today is another one: otherwise
        they stay as they are, and where they were scrolled to.
        """
        assert self._context is not None, "only a context tells of another day"
        before, self._todays = self._todays, {}
        day, self._day = self._day, self._context.programme.today
        if day != self._day or any(self.today(one) != was for one, was in before.items()):
            self._show()

    def _card(self, routine: Routine) -> RoutineCard:
        today = self.today(routine)
        if today is None or self._context is None:
            return routine_card(routine, self._library, self._seconds(routine))
        shown = today.routine or today.whole
        line = headline(today, self._context.programme.today)
        return routine_card(shown, self._library, self._seconds(shown), line)

    def _seconds(self, routine: Routine) -> int:
        """Its length; compiled once, because each letter of a search shows the lists again."""
        if routine not in self._lengths:
            self._lengths[routine] = self._library.seconds(routine)
        return self._lengths[routine]

    def _exercise_names(self, routine: Routine) -> str:
        return " ".join(catalogue(title) for title in self._library.titles(routine))

    @Slot(str)
    def search(self, text: str) -> None:
        """Show the routines whose name, exercises or needed things hold every word."""
        self._query = text
        self._show()

    @Slot(str)
    def deleteUnusable(self, routine_id: str) -> None:
        self._own.delete_unusable(routine_id)

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._query

    @Property(QObject, constant=True)
    def own(self) -> QObject:
        return self._own_cards

    @Property(QObject, constant=True)
    def builtIn(self) -> QObject:
        return self._built_in_cards

    @Property(QObject, constant=True)
    def unusable(self) -> QObject:
        return self._unusable

    @Property(int, notify=changed)
    def ownCount(self) -> int:
        return len(self._own_cards.rows)

    @Property(int, notify=changed)
    def builtInCount(self) -> int:
        return len(self._built_in_cards.rows)
