"""Before a led session: what is done, how the knee is, which side begins, what the person has of
their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.clinic.led_session import RoutineToLead
from rehab_desktop.app.library import Library
from rehab_desktop.app.sessions import Interrupted
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.text import wording
from rehab_desktop.text.clinic.names import item_name
from rehab_desktop.text.wording import catalogue, counted, translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.led.person_settings_model import PersonSettingsModel
from rehab_desktop.ui.keys.bindings import PainKeypad

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

NONE = -1
"""The place of a routine that is not chosen yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToLeadLine:
    """One of the routines that can be led; `asked` is the one that the prescription asks for."""

    title: str
    detail: str
    asked: bool
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseOfItemLine:
    """One exercise of the chosen routine, and its dose in words."""

    name: str
    dose: str


@QmlElement
class BeforeModel(QObject):
    """`beginWanted` comes when the session is to begin, `resumeWanted` where an open one of another
    day is to go on.
    """

    changed = Signal()
    beginWanted = Signal()
    resumeWanted = Signal()

    def __init__(
        self, library: Library, own: PersonSettingsModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self.own_model = own
        self._first = Side(own.in_use.first_side)
        own.sideChosen.connect(self.startWith)
        self._pain: int | None = None
        self._keypad = PainKeypad()
        self._choices: tuple[RoutineToLead, ...] = ()
        self._chosen = NONE
        self._prescribed = False
        self._open: Interrupted | None = None
        self._rows = DataclassListModel(ToLeadLine, self)
        self._exercises = DataclassListModel(DoseOfItemLine, self)

    def offer(self, asked: RoutineToLead | None, *, left_open: Interrupted | None = None) -> None:
        """What is asked for today comes first, None where nothing is; then the routines of the
        catalogue. `left_open` is a session of another day that was not ended.
        """
        picked = (RoutineToLead(routine=one) for one in self._library.routines.values())
        self._choices = (*([asked] if asked else []), *picked)
        self._prescribed, self._open = asked is not None, left_open
        self._chosen = 0 if asked is not None else NONE
        self._say()

    def _say(self) -> None:
        self._rows.show(
            tuple(
                ToLeadLine(
                    title=catalogue(one.routine.title),
                    detail=self._detail(one.routine),
                    asked=one.prescription is not None,
                    chosen=self.chosen is one,
                )
                for one in self._choices
            )
        )
        chosen = self.chosen
        self._exercises.show(self._lines(chosen.routine) if chosen else ())
        self.changed.emit()

    def _detail(self, routine: Routine) -> str:
        count = counted(
            translate("clinic led", "%n exercise(s)", "", len(routine.items)), len(routine.items)
        )
        return f"{count}  ·  {wording.minutes(self._library.seconds(routine))}"

    def _lines(self, routine: Routine) -> Sequence[DoseOfItemLine]:
        exercises = self._library.exercises
        return tuple(
            DoseOfItemLine(
                name=item_name(one.exercise, exercises)
                if isinstance(one, Item)
                else catalogue(one.title),
                dose=wording.dose(
                    one, exercises.get(one.exercise) if isinstance(one, Item) else None
                ),
            )
            for one in routine.items
        )

    # What is chosen

    @property
    def chosen(self) -> RoutineToLead | None:
        """What is led; None until one is picked where nothing is asked for."""
        return self._choices[self._chosen] if self._chosen != NONE else None

    @property
    def pain_before(self) -> int | None:
        """0-10, None where it was not told."""
        return self._pain

    @property
    def first_side(self) -> Side:
        return self._first

    @Slot(int)
    def choose(self, place: int) -> None:
        """Lead the routine at this place."""
        if 0 <= place < len(self._choices):
            self._chosen = place
            self._say()

    @Slot(int)
    def move(self, by: int) -> None:
        """Lead the one so many places below; the ends are ends."""
        self.choose(max(0, min(len(self._choices) - 1, self._chosen + by)))

    @Slot(int)
    def setPain(self, value: int) -> None:
        """The same value again takes the answer back."""
        self._pain = None if value == self._pain else value
        self.changed.emit()

    def type(self, digit: int, now: int) -> None:
        """A digit was typed at `now` (real ns); 1 and then 0 is 10."""
        self._pain = self._keypad.typed(digit, now)
        self.changed.emit()

    @Slot(str)
    def startWith(self, side: str) -> None:
        """`left` or `right` goes first. Raises `ValueError` for another side."""
        self._first = Side(side)
        self.changed.emit()

    @Slot()
    def begin(self) -> None:
        if self.chosen is not None:
            self.beginWanted.emit()

    @Slot()
    def resume(self) -> None:
        """Go on with the open session of another day."""
        if self._open is not None:
            self.resumeWanted.emit()

    # What QML asks for

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(QObject, constant=True)
    def exercises(self) -> QObject:
        return self._exercises

    @Property(PersonSettingsModel, constant=True)
    def own(self) -> PersonSettingsModel:
        return self.own_model

    @Property(bool, notify=changed)
    def prescribed(self) -> bool:
        """A prescription asks for something today."""
        return self._prescribed

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """It is chosen what is led."""
        return self.chosen is not None

    @Property(int, notify=changed)
    def pain(self) -> int:
        return -1 if self._pain is None else self._pain

    @Property(str, notify=changed)
    def side(self) -> str:
        return self._first.value

    @Property(bool, notify=changed)
    def sided(self) -> bool:
        """Which side begins makes a difference."""
        chosen = self.chosen
        if chosen is None:
            return False
        return any(one.side is not None for one in self._library.steps(chosen.routine))

    @Property(str, notify=changed)
    def leftOpen(self) -> str:
        """That a session of another day was not ended; empty where none was."""
        if self._open is None:
            return ""
        said = translate(
            "clinic led",
            "A session of {day} was not ended. What was done in it is kept when a new one begins.",
        )
        return said.format(day=wording.short_date(self._open.stopped_at))
