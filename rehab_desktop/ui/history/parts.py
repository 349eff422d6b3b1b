"""What the history page is made of, and the few words that its parts share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import cached_property
from typing import Any

from PySide6.QtCore import QLocale

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.safety import pain_light
from rehab_desktop.core.history.queries import HistoryQueries
from rehab_desktop.core.history.scores import Measure, ScoreStore
from rehab_desktop.core.programme.adherence import AdherenceCount
from rehab_desktop.text.wording import catalogue, dated, translate
from rehab_desktop.ui.base.operations import Operations


def _local(moment: datetime) -> datetime:
    """A date and time of the local clock as an instant, with the offset of that very day."""
    return moment.astimezone()


@dataclass(frozen=True, kw_only=True)
class HistoryParts:
    """`wall` is the present instant, `local` makes an instant of a local date and time; `kept_to`
    tells how far the last weeks of the programme were kept to.
    """

    past: HistoryQueries
    scores: ScoreStore
    library: Library
    measures: Mapping[str, Measure]
    wall: Callable[[], datetime]
    new_id: Callable[[], str]
    sources: Mapping[str, Any]
    kept_to: Callable[[], tuple[AdherenceCount, ...]]
    local: Callable[[datetime], datetime] = _local
    operations: Operations = field(default_factory=Operations)

    @property
    def today(self) -> date:
        """The local date."""
        return self.wall().date()

    @cached_property
    def _titles(self) -> Mapping[str, str]:
        """What the timed stretches of the routines are called, which are no exercises."""
        return {
            step.activity: step.title
            for routine in self.library.routines.values()
            for step in self.library.steps(routine)
        }

    def exercise_name(self, exercise: str) -> str:
        """The exercise's name; one that is not shipped any more keeps its id."""
        card = self.library.exercises.get(exercise)
        return catalogue(card.name if card else self._titles.get(exercise, exercise))


def short_day(day: date) -> str:
    """Fri 1 May."""
    return dated(day, translate("history", "ddd d MMM", "a date; see QDate::toString"))


def day_and_month(day: date) -> str:
    """1 May."""
    return dated(day, translate("history", "d MMM", "a date; see QDate::toString"))


def day_of_year(day: date) -> str:
    """1 May 2026."""
    return dated(day, translate("wording", "d MMMM yyyy", "a date; see QDate::toString"))


def month_of(day: date) -> str:
    """May 2026."""
    return f"{QLocale().standaloneMonthName(day.month)} {day.year}"


def full_day(day: date) -> str:
    """Friday 1 May 2026."""
    return dated(day, translate("wording", "dddd d MMMM yyyy", "a date; see QDate::toString"))


def tone_of(pain: int | None) -> str:
    """The pain's light as `green`, `amber` or `red`; empty where none was told."""
    return "" if pain is None else pain_light(pain).value


def number(value: float | None, digits: int = 1) -> str:
    """A number in the person's own way of writing; a dash for none."""
    if value is None:
        return "–"
    rounded = round(value, digits)
    return QLocale().toString(float(rounded), "f", 0 if rounded == int(rounded) else digits)


def taken_back() -> str:
    """What is said after an undo."""
    return translate("history", "Taken back.")


def read_moment(day: str, clock: str) -> datetime:
    """A date such as 2026-05-01 and a time such as 18:04. Raises `ValueError` with a sentence."""
    try:
        found = date.fromisoformat(day.strip())
    except ValueError:
        raise ValueError(
            translate("history", "Write the date as year-month-day, such as 2026-05-01.")
        ) from None
    try:
        at = time.fromisoformat(clock.strip().zfill(5))
    except ValueError:
        raise ValueError(
            translate("history", "Write the time as hours and minutes, such as 18:30.")
        ) from None
    return datetime.combine(found, at.replace(tzinfo=None))
