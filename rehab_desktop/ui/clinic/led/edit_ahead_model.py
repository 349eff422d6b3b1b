"""Edit ahead: what is not begun of the running session becomes less, more, easier or another."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.clinic import editing_ahead
from rehab_desktop.app.library import Library
from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.plain_text import folded
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.core.session.state import State
from rehab_desktop.text.clinic.names import level_name
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.wording import catalogue, translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.led.next_sets import way_lines

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

MOST_FOUND = 6
"""So many exercises are shown: the next letter finds faster than a long list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AheadLine:
    """An exercise of which something is still to come. One that is `begun` can be neither swapped
    nor left out. `level` is empty where the card has one level only.
    """

    place: int
    name: str
    dose: str
    level: str
    begun: bool
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseToTake:
    """An exercise that can come in."""

    exercise: str
    name: str
    chosen: bool


@QmlElement
class EditAheadModel(QObject):
    """Each change holds at once, and the session runs on. It is of this session only."""

    changed = Signal()
    announced = Signal(str)

    def __init__(
        self, runner: SessionRunner, library: Library, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._library = library
        self._open = False
        self._chosen = 0
        self._undo: list[Routine] = []
        self._trouble = ""
        self._picking = ""
        self._asked = ""
        self._found: tuple[Exercise, ...] = ()
        self._picked = 0
        self._rows = DataclassListModel(AheadLine, self)
        self._choices = DataclassListModel(ExerciseToTake, self)
        runner.subscribe(self._moved_on)

    def _moved_on(self, before: State) -> None:
        state = self._runner.state
        if self._open and (state.steps, state.step.item, state.begun) != (
            before.steps,
            before.step.item,
            before.begun,
        ):
            self._say()

    def _say(self) -> None:
        state, routine = self._runner.state, self._runner.routine
        first = editing_ahead.first_changeable(state)
        self._chosen = max(first, min(len(routine.items) - 1, self._chosen))
        self._rows.show(
            tuple(
                AheadLine(
                    place=one.place,
                    name=one.name,
                    dose=one.dose,
                    level=self._level(routine, one.place),
                    begun=not editing_ahead.may_be_replaced(state, one.place),
                    chosen=one.place == self._chosen,
                )
                for one in way_lines(state, routine, self._library)
                if one.place >= first
            )
        )
        self._choices.show(
            tuple(
                ExerciseToTake(
                    exercise=card.id, name=catalogue(card.name), chosen=place == self._picked
                )
                for place, card in enumerate(self._found)
            )
        )
        self.changed.emit()

    def _level(self, routine: Routine, place: int) -> str:
        item = routine.items[place]
        if not isinstance(item, Item) or len(self._library.exercises[item.exercise].levels) == 1:
            return ""
        return level_name(item.exercise, item.level, self._library.exercises)

    # Open and closed

    @Slot()
    def open(self) -> None:
        """Show what is to come; what comes next is chosen."""
        state = self._runner.state
        if state.over:
            return
        first = editing_ahead.first_changeable(state)
        ahead = [
            place
            for place in range(first, len(self._runner.routine.items))
            if editing_ahead.may_be_replaced(state, place)
        ]
        self._open, self._chosen = True, ahead[0] if ahead else first
        self._trouble, self._picking = "", ""
        self._say()

    @Slot()
    def close(self) -> None:
        self._open = False
        self.changed.emit()

    @property
    def is_open(self) -> bool:
        return self._open

    # Changes

    @Slot(int)
    def choose(self, place: int) -> None:
        """The exercise at this place of the routine is the one that changes."""
        self._chosen = place
        self._say()

    @Slot(int)
    def move(self, by: int) -> None:
        """Choose the one so many lines below; the ends are ends."""
        self._chosen += by
        self._say()

    @Slot(int)
    def amount(self, steps: int) -> None:
        """So many sets more, or less; see `editing_ahead.with_amount`."""
        self._change(
            editing_ahead.with_amount(
                self._runner.routine, self._chosen, self._library.exercises, steps
            )
        )

    @Slot(int)
    def level(self, steps: int) -> None:
        """Harder, or easier below 0."""
        self._change(
            editing_ahead.at_another_level(
                self._runner.routine, self._chosen, self._library.exercises, steps
            )
        )

    @Slot()
    def leaveOut(self) -> None:
        """Leave the chosen exercise out, if it is not begun and not the only one."""
        if self._replaceable and len(self._runner.routine.items) > 1:
            self._change(editing_ahead.left_out(self._runner.routine, self._chosen))

    @Slot()
    def undo(self) -> None:
        """As it was before the last change here."""
        if self._undo:
            self._amend(self._undo.pop())

    def _change(self, routine: Routine) -> None:
        before = self._runner.routine
        if routine != before and self._amend(routine):
            self._undo.append(before)
            line = next((one for one in self._rows.rows if one.chosen), None)
            if line is not None:
                self.announced.emit(", ".join(p for p in (line.name, line.dose, line.level) if p))

    def _amend(self, routine: Routine) -> bool:
        """Go on with this routine; false where what is begun meanwhile does not let it."""
        try:
            self._runner.amend(routine)
        except ValueError:
            self._trouble = translate("clinic led", "That is begun by now, so it stays as it is.")
            self._say()
            return False
        self._trouble = ""
        self._say()
        return True

    @property
    def _replaceable(self) -> bool:
        return editing_ahead.may_be_replaced(self._runner.state, self._chosen)

    # Another exercise

    @Slot()
    def swap(self) -> None:
        """Ask for the exercise that comes in place of the chosen one."""
        if self._replaceable:
            self._picking = "swap"
            self.search("")

    @Slot()
    def add(self) -> None:
        """Ask for one more exercise, which comes last."""
        self._picking = "add"
        self.search("")

    @Slot(str)
    def search(self, asked: str) -> None:
        """These letters were typed. In a swap, exercises for the same thing come first."""
        self._asked = asked
        words = folded(asked).split()
        item = self._runner.routine.items[self._chosen]
        card = self._library.exercises.get(item.exercise) if isinstance(item, Item) else None
        found = [
            one
            for one in self._library.exercises.values()
            if all(word in folded(catalogue(one.name)) for word in words)
            and not (self._picking == "swap" and one is card)
        ]
        if self._picking == "swap" and card is not None:
            alike = set(card.focus)
            found.sort(key=lambda one: (alike.isdisjoint(one.focus), one.order))
        self._found, self._picked = tuple(found[:MOST_FOUND]), 0
        self._say()

    @Slot(int)
    def movePick(self, by: int) -> None:
        """The one found so many lines below; the ends are ends."""
        self._picked = max(0, min(len(self._found) - 1, self._picked + by))
        self._say()

    @Slot()
    def takePick(self) -> None:
        """Take the chosen one of those found."""
        if self._found:
            self.pick(self._found[self._picked].id)

    @Slot(str)
    def pick(self, exercise: str) -> None:
        """This exercise comes in."""
        wanted, self._picking = self._picking, ""
        routine = self._runner.routine
        try:
            if wanted == "swap" and self._replaceable:
                self._change(editing_ahead.swapped(routine, self._chosen, exercise))
            elif wanted == "add":
                self._change(editing_ahead.added(routine, exercise))
        except Invalid as refused:
            self._trouble = refused_line(translate("clinic led", "Add"), refused)
        self._say()

    @Slot()
    def stopPicking(self) -> None:
        self._picking = ""
        self._say()

    def key(self, key: int) -> bool:
        """A key was pressed while the list is open; true where it meant something."""
        ways = {
            Qt.Key.Key_Up: lambda: self.move(-1),
            Qt.Key.Key_Down: lambda: self.move(1),
            Qt.Key.Key_Minus: lambda: self.amount(-1),
            Qt.Key.Key_Underscore: lambda: self.amount(-1),
            Qt.Key.Key_Plus: lambda: self.amount(1),
            Qt.Key.Key_Equal: lambda: self.amount(1),
            Qt.Key.Key_Left: lambda: self.level(-1),
            Qt.Key.Key_Right: lambda: self.level(1),
            Qt.Key.Key_S: self.swap,
            Qt.Key.Key_Delete: self.leaveOut,
            Qt.Key.Key_Backspace: self.leaveOut,
            Qt.Key.Key_A: self.add,
            Qt.Key.Key_U: self.undo,
            Qt.Key.Key_E: self.close,
            Qt.Key.Key_Escape: self.close,
            Qt.Key.Key_Return: self.close,
            Qt.Key.Key_Enter: self.close,
        }
        if key not in ways:
            return False
        ways[Qt.Key(key)]()
        return True

    # What QML asks for

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._open

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(QObject, constant=True)
    def choices(self) -> QObject:
        return self._choices

    @Property(str, notify=changed)
    def picking(self) -> str:
        """`swap` or `add` while an exercise is looked for, else empty."""
        return self._picking

    @Property(str, notify=changed)
    def asked(self) -> str:
        return self._asked

    @Property(bool, notify=changed)
    def replaceable(self) -> bool:
        """The chosen exercise is not begun."""
        return self._open and self._replaceable

    @Property(bool, notify=changed)
    def undoable(self) -> bool:
        return bool(self._undo)

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._trouble
