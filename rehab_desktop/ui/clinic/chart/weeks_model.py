"""Asked against done at home, by week and by exercise. A day without word is a thing of its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.comparison import (
    DAYS_OF_WEEK,
    AskedAndDone,
    DayCompared,
    ExerciseCompared,
    WeekCompared,
)
from rehab_desktop.core.clinic.visit import DoneAtHome
from rehab_desktop.core.content.routine import TimedBlock
from rehab_desktop.text.clinic.comparison_text import (
    days_done,
    held,
    home_text,
    no_word,
    pain_up_to,
    sets_done,
    told_text,
)
from rehab_desktop.text.clinic.names import item_name
from rehab_desktop.text.programme_text import weekday_letter
from rehab_desktop.text.wording import counted, in_sentence, translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.brief_day import plain_day
from rehab_desktop.ui.clinic.chart.chart_view import ChartView
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

MOST_WEEKS = 8
"""So many weeks are drawn, the newest at the end; the table has all of them."""

TOLD = {DoneAtHome.ALL: "all", DoneAtHome.SOME: "some", DoneAtHome.NONE: "none"}


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekRow:
    """A week. `days` names each of its days from Monday, parted by blanks: `done` at home, `asked`
    and not done, `free`; told by mouth as `all`, `some` or `none`; `unknown` without word; `out`
    where nothing holds or it is still to come. A `+` behind it: a session in the clinic.
    """

    week: str
    days: str
    said: str
    spoken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedRow:
    """An exercise over all weeks; `share` is that of its asked sets that were done, 0 to 1."""

    name: str
    sets: str
    rest: str
    share: float


@QmlElement
class WeeksModel(QObject):
    """Measured at home, told by mouth and not known are never added to each other."""

    changed = Signal()

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._view: ChartView | None = None
        self._drawn = DataclassListModel(WeekRow, self)
        self._all = DataclassListModel(WeekRow, self)
        self._exercises = DataclassListModel(ComparedRow, self)

    def show(self, view: ChartView) -> None:
        """The weeks of this chart in which something was asked."""
        self._view = view
        weeks = tuple(one for one in view.reading.comparison.weeks if one.days)
        rows = tuple(self._week(one) for one in weeks)
        self._drawn.show(rows[-MOST_WEEKS:])
        self._all.show(rows[::-1])
        asked = view.reading.comparison.exercises
        self._exercises.show(tuple(self._exercise(one) for one in asked))
        self.changed.emit()

    def _week(self, week: WeekCompared) -> WeekRow:
        by_day = {one.day: one for one in week.days}
        days = [week.monday + timedelta(days=place) for place in range(DAYS_OF_WEEK)]
        silent = week.no_word
        unknown = counted(translate("clinic chart", "no word on %n day(s)", "", silent), silent)
        short = ", ".join(part for part in (days_done(week.home), sets_done(week.home)) if part)
        rest = [
            pain_up_to(week.home.highest_pain),
            in_sentence(told_text(week.told)),
            unknown if silent else "",
            self._in_clinic(week),
        ]
        name = plain_day(week.monday, self._services.today)
        said = "; ".join(part for part in (short, *rest) if part)
        said = said or translate("clinic chart", "nothing is known yet")
        return WeekRow(
            week=name,
            days=" ".join(self._state(by_day.get(day)) for day in days),
            said=_in_short(week.home),
            spoken=translate("clinic chart", "Week from {day}: {said}").format(day=name, said=said),
        )

    def _in_clinic(self, week: WeekCompared) -> str:
        count = week.clinic.sessions
        said = counted(translate("clinic chart", "%n session(s) in the clinic", "", count), count)
        return said if count else ""

    def _state(self, day: DayCompared | None) -> str:
        if day is None:
            return "out"
        if day.done:
            state = "done"
        elif day.told is not None:
            state = TOLD[day.told]
        elif day.word:
            state = "asked" if day.asked else "free"
        else:
            state = "unknown" if day.day < self._services.today else "out"
        return f"{state}+" if day.in_clinic else state

    def _exercise(self, one: ExerciseCompared) -> ComparedRow:
        return ComparedRow(
            name=item_name(one.key, self._services.library.exercises, self._block(one.key)),
            sets=sets_done(one.home) or translate("clinic chart", "no set asked"),
            rest=", ".join(self._details(one.home)),
            share=one.home.share or 0.0,
        )

    def _details(self, home: AskedAndDone) -> Iterable[str]:
        return (part for part in (held(home), pain_up_to(home.highest_pain)) if part)

    def _block(self, key: str) -> TimedBlock | None:
        """A timed block has its title in the prescription only."""
        readable = self._view.reading.prescriptions.readable if self._view is not None else ()
        for version in reversed(readable):
            for one in version.items:
                if one.key == key and isinstance(one.item, TimedBlock):
                    return one.item
        return None

    @property
    def lines(self) -> tuple[WeekRow, ...]:
        """The weeks that are drawn."""
        return self._drawn.rows

    @property
    def exercise_lines(self) -> tuple[ComparedRow, ...]:
        """Each exercise over all weeks."""
        return self._exercises.rows

    # What QML asks for

    @Property(QObject, constant=True)
    def drawn(self) -> QObject:
        return self._drawn

    @Property(QObject, constant=True)
    def all(self) -> QObject:
        return self._all

    @Property(QObject, constant=True)
    def exercises(self) -> QObject:
        return self._exercises

    @Property(bool, notify=changed)
    def any(self) -> bool:
        """There is a week to draw."""
        return bool(self._drawn.rows)

    @Property(str, notify=changed)
    def widest(self) -> str:
        """The longest name of a week that is drawn."""
        return max((one.week for one in self._drawn.rows), key=len, default="")

    @Property(str, notify=changed)
    def letters(self) -> str:
        """The letters of the days from Monday, parted by blanks."""
        monday = date(2026, 5, 4)
        days = (monday + timedelta(days=place) for place in range(DAYS_OF_WEEK))
        return " ".join(weekday_letter(day) for day in days)

    @Property(str, notify=changed)
    def summary(self) -> str:
        """All weeks in a sentence; where nothing was asked, what will be here."""
        if self._view is None:
            return ""
        if not self._drawn.rows:
            return translate(
                "clinic chart", "What is done at home stands here once something is prescribed."
            )
        found = self._view.reading.comparison
        parts = [home_text(found.total), told_text(found.told)]
        if found.no_word:
            parts.append(no_word(found.no_word, found.newest_word))
        said = ". ".join(part for part in parts if part)
        if not said:
            return translate("clinic chart", "No day is over yet since something was prescribed.")
        return f"{said}."


def _in_short(home: AskedAndDone) -> str:
    """4 of 5; empty where no day was asked."""
    said = translate("clinic chart", "{done} of {asked}", "days")
    return said.format(done=home.days_done, asked=home.days_asked) if home.days_asked else ""
