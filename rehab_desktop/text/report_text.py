"""Words on paper: the catalogue's, and days and numbers as the person's country writes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from rehab_desktop.core.content.exercise import Exercise, Source, Statement
from rehab_desktop.core.content.guidance import SafetyGuide
from rehab_desktop.core.content.routine import Item, TimedBlock
from rehab_desktop.core.programme.guide import Strand

translate = QCoreApplication.translate

UNKNOWN = "–"

Dose = Callable[[Item | TimedBlock, Exercise | None], str]
"""Says how much of an item: 3 × 20 s each side."""


def strand_name(strand: Strand) -> str:
    """What a strand of the programme is called."""
    return {
        Strand.MOBILITY: translate("report", "Mobility"),
        Strand.CONTROL: translate("report", "Control"),
        Strand.STRENGTH: translate("report", "Strength"),
    }[strand]


def catalogue(text: str) -> str:
    """A text of the catalogue in the person's language."""
    return translate("catalogue", text) if text else ""


@dataclass(frozen=True, kw_only=True)
class Reference:
    """What a report quotes from the catalogue."""

    exercises: Mapping[str, Exercise]
    sources: Mapping[str, Source]
    guide: SafetyGuide

    def name(self, exercise: str) -> str:
        """The exercise's name; one that is not in the catalogue goes by its id."""
        card = self.exercises.get(exercise)
        return catalogue(card.name) if card else exercise.replace("-", " ").capitalize()

    def level(self, exercise: str, level: str) -> str:
        """The level's title."""
        card = self.exercises.get(exercise)
        title = next((one.title for one in card.levels if one.id == level), "") if card else ""
        return catalogue(title) or level or UNKNOWN

    def sources_of(self, statements: Sequence[Statement]) -> tuple[Source, ...]:
        """The sources that these rest on, each once."""
        ids = (name for one in statements for name in one.basis)
        return tuple(self.sources[one] for one in dict.fromkeys(ids) if one in self.sources)


@dataclass(frozen=True)
class DateWriter:
    """Days and numbers in the ways of a locale."""

    locale: QLocale

    def short(self, day: date) -> str:
        """24/11/2026."""
        return self.locale.toString(
            QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat
        )

    def long(self, day: date) -> str:
        """24 November 2026."""
        return translate("report", "{day} {month} {year}").format(
            day=day.day, month=self.locale.monthName(day.month), year=day.year
        )

    def weekday(self, day: date) -> str:
        """Thursday 3 December."""
        return translate("report", "{weekday} {day} {month}").format(
            weekday=self.locale.dayName(day.isoweekday()),
            day=day.day,
            month=self.locale.monthName(day.month),
        )

    def tick(self, day: date) -> str:
        """24 Nov."""
        month = self.locale.monthName(day.month, QLocale.FormatType.ShortFormat)
        return translate("report", "{day} {month}").format(day=day.day, month=month)

    def number(self, value: float) -> str:
        """With one place after the point."""
        return self.locale.toString(value, "f", 1)
