"""The selected item: its level, numbers, first side and tip, and the days it is done on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic import prescription_draft as drafts
from rehab_desktop.core.clinic.prescription import WEEK, Prescription
from rehab_desktop.core.clinic.prescription_facts import seconds_by_weekday
from rehab_desktop.core.content.dose import own_parts
from rehab_desktop.core.content.exercise import Exercise, Side
from rehab_desktop.core.content.routine import LONGEST_TIP, Item, TimedBlock
from rehab_desktop.text.clinic.names import item_name, on_days
from rehab_desktop.text.wording import catalogue, minutes, translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.prescribe.draft_history import DraftHistory
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.routines import item_fields
from rehab_desktop.ui.routines.item_fields import FieldLine, range_text

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

SIDES: tuple[Side | None, ...] = (None, Side.LEFT, Side.RIGHT)
SECONDS = "seconds"
"""Stands for the one time of a repetition that a key changes: the hold, else the movement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekdayLine:
    """A day of the week (1 Monday to 7 Sunday): `on` where the selected item is asked for, with the
    time that the whole day takes.
    """

    weekday: int
    name: str
    whole: str
    on: bool
    time: str


@QmlElement
class DosingModel(QObject):
    """Numbers go by the keys of a routine file, such as `sets` or `hold_s`."""

    changed = Signal()

    def __init__(
        self, services: ClinicServices, history: DraftHistory, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._exercises = services.library.exercises
        self._history = history
        self._trouble: dict[str, str] = {}
        self._typing: dict[str, str] = {}
        self._held: dict[str, str] = {}
        self._about: object = None
        self._fields = DataclassListModel(FieldLine, self)
        self._week = DataclassListModel(WeekdayLine, self)
        history.changed.connect(self._say)
        self._say()

    @property
    def _item(self) -> Item | TimedBlock | None:
        one = self._history.item
        return one.item if one is not None else None

    @property
    def _card(self) -> Exercise | None:
        item = self._item
        return self._exercises.get(item.exercise) if isinstance(item, Item) else None

    @Slot()
    def _say(self) -> None:
        item, card = self._item, self._card
        about = (self._history.selected, item)
        if about != self._about:
            self._about, self._trouble, self._typing, self._held = about, {}, {}, {}
        known = item is not None and (card is not None or isinstance(item, TimedBlock))
        self._fields.show(
            tuple(map(self._as_typed, item_fields.item_fields(item, card, self._trouble)))
            if item and known
            else ()
        )
        self._week.show(self._weekdays())
        self.changed.emit()

    def _as_typed(self, line: FieldLine) -> FieldLine:
        """With what was typed there when the window was covered, and cannot be."""
        return replace(line, value=self._held.get(line.key, line.value))

    def _weekdays(self) -> tuple[WeekdayLine, ...]:
        one = self._history.item
        named = one.days.weekdays if one is not None else frozenset()
        times = seconds_by_weekday(self._history.draft, self._exercises)
        locale = QLocale()
        return tuple(
            WeekdayLine(
                weekday=day,
                name=locale.dayName(day, QLocale.FormatType.ShortFormat),
                whole=locale.dayName(day, QLocale.FormatType.LongFormat),
                on=day in named,
                time=minutes(round(times[day - 1])) if times[day - 1] else "",
            )
            for day in sorted(WEEK)
        )

    def _do(self, change: Callable[[Prescription, int], Prescription], *, run: str = "") -> None:
        """Change the selected item; nothing where there is none."""
        place = self._history.selected
        if place >= 0:
            self._history.do(lambda draft: change(draft, place), run=run)

    # Level and numbers

    @Slot(int)
    def stepLevel(self, by: int) -> None:
        """So many levels harder (easier below 0); it stops at the ends."""
        card = self._card
        if card is not None:
            self._do(lambda draft, place: drafts.step_level(draft, place, card, by))

    @Slot(str, int)
    def step(self, key: str, by: int) -> None:
        """A number so many steps up (down below 0); `seconds` is the hold, or the movement."""
        if key == SECONDS and isinstance(self._item, Item) and self._card is not None:
            parts = own_parts(self._card.level(self._item.level).dose)
            key = "hold_s" if "hold_s" in parts else "work_s"
        self._do(lambda draft, place: drafts.step(draft, place, key, self._card, by))

    @Slot(str, str)
    def enter(self, key: str, text: str) -> None:
        """A number as it was typed; one that cannot be is refused beside it."""
        self._typing, self._held = {}, {}
        value = item_fields.parsed(key, text)
        if value is None:
            self._trouble = {key: range_text(key, breaths=self._breaths)}
            self._say()
            return
        self._trouble = {}
        self._do(lambda draft, place: drafts.set_number(draft, place, key, self._card, value))
        self._say()

    @Slot(str, str)
    def edit(self, key: str, text: str) -> None:
        """This stands in the field of a number now."""
        self._typing = {key: text}

    def keep(self) -> None:
        """The window is covered: take over the number that is typed; one that cannot be stays in
        its field.
        """
        shown = {line.key: line.value for line in self._fields.rows}
        for key, text in self._typing.items():
            if text == shown.get(key, text):
                continue
            self.enter(key, text)
            if self._trouble:
                self._held = {key: text}
                self._say()

    @Slot(str)
    def reset(self, key: str) -> None:
        """What the card says again."""
        self._do(lambda draft, place: drafts.set_number(draft, place, key, self._card, None))

    @property
    def _breaths(self) -> bool:
        return self._card is not None and "inhale_s" in own_parts(self._card.level(None).dose)

    # Side and tip

    @Slot(int)
    def chooseSide(self, place: int) -> None:
        """0: as chosen at the start, 1: left, 2: right."""
        card = self._card
        if card is not None:
            side = SIDES[place]
            self._do(lambda draft, at: drafts.set_first_side(draft, at, card, side))

    @Slot()
    def turnSide(self) -> None:
        """The next of the three ways to begin."""
        self.chooseSide((self._side + 1) % len(SIDES))

    @Slot(str)
    def setTip(self, text: str) -> None:
        """A tip for this person; without one the card's are shown."""
        self._do(lambda draft, place: drafts.set_tip(draft, place, text), run="tip")

    # Days

    @Slot(int)
    def toggleDay(self, weekday: int) -> None:
        """On this day of the week (1 Monday to 7 Sunday), or no longer."""
        self._do(lambda draft, place: drafts.toggle_weekday(draft, place, weekday))

    @Slot(int)
    def stepTimes(self, by: int) -> None:
        """So many times a week more; from named days it becomes as many times a week first."""
        self._do(lambda draft, place: drafts.step_times(draft, place, by))

    @Slot()
    def sameForAll(self) -> None:
        """All items on the days of this one."""
        one = self._history.item
        if one is not None:
            self._history.do(lambda draft: drafts.set_all_days(draft, one.days))

    @property
    def field_lines(self) -> tuple[FieldLine, ...]:
        """The numbers of the selected item."""
        return self._fields.rows

    # What QML asks for

    @Property(bool, notify=changed)
    def there(self) -> bool:
        """An item is selected."""
        return self._item is not None

    @Property(str, notify=changed)
    def name(self) -> str:
        item = self._item
        one = self._history.item
        if one is None:
            return ""
        return item_name(one.key, self._exercises, item if isinstance(item, TimedBlock) else None)

    @Property(bool, notify=changed)
    def exercise(self) -> bool:
        """It is an exercise, which has tips, not a timed block."""
        return isinstance(self._item, Item)

    @Property(bool, notify=changed)
    def breathing(self) -> bool:
        """Its repetitions are breaths."""
        return self._breaths

    @Property(str, notify=changed)
    def level(self) -> str:
        """The title of its level; empty where it has one only."""
        card = self._card
        if card is None or len(card.levels) < 2 or not isinstance(self._item, Item):
            return ""
        return catalogue(card.level(self._item.level).title)

    @Property(QObject, constant=True)
    def fields(self) -> QObject:
        return self._fields

    @Property(bool, notify=changed)
    def sided(self) -> bool:
        """Each set goes through both sides, so that one is first."""
        card, item = self._card, self._item
        return (
            isinstance(item, Item)
            and card is not None
            and "first_side" in own_parts(card.level(item.level).dose)
        )

    @property
    def _side(self) -> int:
        return SIDES.index(self._item.first_side) if isinstance(self._item, Item) else 0

    @Property(int, notify=changed)
    def side(self) -> int:
        return self._side

    @Property(str, notify=changed)
    def tip(self) -> str:
        return " ".join(self._item.tips) if isinstance(self._item, Item) else ""

    @Property(str, notify=changed)
    def cardTips(self) -> str:
        """What is shown as long as there is no tip for this person."""
        card = self._card
        return " ".join(catalogue(tip.text) for tip in card.tips) if card is not None else ""

    @Property(int, constant=True)
    def longestTip(self) -> int:
        return LONGEST_TIP

    @Property(QObject, constant=True)
    def week(self) -> QObject:
        return self._week

    @Property(str, notify=changed)
    def onDays(self) -> str:
        """Every day; Mon, Wed; 3 times a week."""
        one = self._history.item
        return on_days(one.days) if one is not None else ""

    @Property(str, notify=changed)
    def times(self) -> str:
        """How many times in a week."""
        one = self._history.item
        if one is None:
            return ""
        return translate("clinic prescribe", "{n}× a week").format(n=one.days.a_week)

    @Property(bool, notify=changed)
    def counted(self) -> bool:
        """So many times a week, on days of the person's choice."""
        one = self._history.item
        return one is not None and one.days.times > 0

    @Property(bool, notify=changed)
    def several(self) -> bool:
        """There are other items that could be done on the same days."""
        return len(self._history.draft.items) > 1
