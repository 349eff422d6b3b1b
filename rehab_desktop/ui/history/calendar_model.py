"""One month of the history: which days had sessions, how much, and how the knee was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.history.queries import PastDay
from rehab_desktop.core.session.timeline import SECOND
from rehab_desktop.text.pain_text import light_name
from rehab_desktop.text.wording import counted, minutes, translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.base.questions import Questions
from rehab_desktop.ui.history.parts import HistoryParts, full_day, month_of, tone_of

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

WEEKS = 6
FULL_BAR_S = 45 * 60
"""A day with this many seconds of training fills its bar."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayCell:
    """A day of the month. `amount` is 0-1; `pain` is the highest one told, `·` where none was."""

    day: str
    number: int
    within: bool
    today: bool
    future: bool
    chosen: bool
    pain: str
    tone: str
    amount: float
    spoken: str


@QmlElement
class CalendarModel(QObject):
    """Moves by day and month; `dayChosen` carries the date whose sessions are wanted, or None."""

    changed = Signal()
    dayChosen = Signal(object)

    def __init__(self, parts: HistoryParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._here = parts.today
        self._chosen: date | None = None
        self._days: dict[date, PastDay] = {}
        self._questions = Questions(parts.operations.refuse, self)
        self._cells = DataclassListModel(DayCell, self)
        self.refresh()

    def refresh(self) -> None:
        """Ask the history for the month that is shown."""
        first = self._first
        self._show()
        last = first + timedelta(days=7 * WEEKS - 1)
        self._questions.ask("days", self._parts.past.days(first, last), self._arrived)

    @property
    def chosen(self) -> date | None:
        return self._chosen

    @property
    def here(self) -> date:
        """The day that the keyboard is on."""
        return self._here

    def _arrived(self, days: Sequence[PastDay]) -> None:
        self._days = {one.day: one for one in days}
        self._show()

    @property
    def _first(self) -> date:
        first = self._here.replace(day=1)
        week_begins = QLocale().firstDayOfWeek().value
        return first - timedelta(days=(first.isoweekday() - week_begins) % 7)

    def _show(self) -> None:
        first = self._first
        self._cells.show(
            tuple(self._cell(first + timedelta(days=place)) for place in range(7 * WEEKS))
        )
        self.changed.emit()

    def _cell(self, day: date) -> DayCell:
        done = self._days.get(day)
        pain = done.worst if done else None
        return DayCell(
            day=day.isoformat(),
            number=day.day,
            within=day.month == self._here.month,
            today=day == self._parts.today,
            future=day > self._parts.today,
            chosen=day == self._chosen,
            pain="" if done is None else "·" if pain is None else str(pain),
            tone=tone_of(pain),
            amount=min(1.0, done.active_ns / SECOND / FULL_BAR_S) if done else 0.0,
            spoken=self._spoken(day, done),
        )

    def _spoken(self, day: date, done: PastDay | None) -> str:
        if done is None:
            return translate("history", "{day}, no session").format(day=full_day(day))
        sessions = counted(translate("history", "%n session(s)", "", done.sessions), done.sessions)
        time = minutes(done.active_ns // SECOND)
        if done.worst is None:
            return translate("history", "{day}, {sessions}, {time}, no pain told").format(
                day=full_day(day), sessions=sessions, time=time
            )
        return translate(
            "history", "{day}, {sessions}, {time}, highest pain {pain}, {light}"
        ).format(
            day=full_day(day),
            sessions=sessions,
            time=time,
            pain=done.worst,
            light=light_name(done.worst),
        )

    def _go(self, day: date) -> None:
        before = self._first
        self._here = day
        if self._first == before:
            self._show()
        else:
            self.refresh()

    @Slot(int)
    def moveDays(self, days: int) -> None:
        """Take the keyboard so many days on."""
        self._go(self._here + timedelta(days=days))

    @Slot(int)
    def moveMonths(self, months: int) -> None:
        """Show another month, the same day of it where it has one."""
        place = self._here.year * 12 + self._here.month - 1 + months
        first = date(place // 12, place % 12 + 1, 1)
        after = date((place + 1) // 12, (place + 1) % 12 + 1, 1)
        last = (after - timedelta(days=1)).day
        self._go(first.replace(day=min(self._here.day, last)))

    @Slot()
    def goToday(self) -> None:
        self._go(self._parts.today)

    @Slot(str)
    def choose(self, day: str) -> None:
        """Ask for the sessions of a day; the same day again asks for all."""
        wanted = date.fromisoformat(day)
        self._chosen = None if wanted == self._chosen else wanted
        self._go(wanted)
        self.dayChosen.emit(self._chosen)

    @Slot()
    def clear(self) -> None:
        """Ask for all sessions again."""
        self._chosen = None
        self._show()
        self.dayChosen.emit(None)

    @Property(str, notify=changed)
    def month(self) -> str:
        return month_of(self._here)

    @Property(str, notify=changed)
    def hereDay(self) -> str:
        return self._here.isoformat()

    @Property(int, notify=changed)
    def herePlace(self) -> int:
        """The place among the cells of the day that the keyboard is on."""
        return (self._here - self._first).days

    @Property(bool, notify=changed)
    def thisMonth(self) -> bool:
        today = self._parts.today
        return (self._here.year, self._here.month) == (today.year, today.month)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # a type by its name
    def weekdays(self) -> list[str]:
        """The names of the columns."""
        locale = QLocale()
        begins = locale.firstDayOfWeek().value
        return [
            locale.dayName((begins - 1 + place) % 7 + 1, QLocale.FormatType.ShortFormat)
            for place in range(7)
        ]

    @Property(QObject, constant=True)
    def cells(self) -> QObject:
        return self._cells
