"""The programme's own words: strands, days and exercises."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale

from rehab_desktop.app.library import Library
from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.week import WEEK
from rehab_desktop.text.wording import catalogue, translate


def strand_name(strand: Strand) -> str:
    """As a name of its own."""
    return {
        Strand.MOBILITY: translate("programme", "Mobility"),
        Strand.STRENGTH: translate("programme", "Strength"),
        Strand.CONTROL: translate("programme", "Control"),
    }[strand]


def strand_word(strand: Strand) -> str:
    """Within a sentence."""
    return {
        Strand.MOBILITY: translate("programme", "mobility"),
        Strand.STRENGTH: translate("programme", "strength"),
        Strand.CONTROL: translate("programme", "control"),
    }[strand]


def strands(of: Sequence[Strand]) -> str:
    """Mobility, Mobility and strength, Mobility, control and strength."""
    if not of:
        return ""
    names = [strand_name(of[0]), *(strand_word(one) for one in of[1:])]
    return and_of(names)


def and_of(names: Sequence[str]) -> str:
    """A, B and C."""
    if len(names) < 2:
        return "".join(names)
    return translate("programme", "{some} and {last}").format(
        some=", ".join(names[:-1]), last=names[-1]
    )


def weekday(day: date) -> str:
    """Thursday."""
    return QLocale().dayName(day.isoweekday())


def weekday_letter(day: date) -> str:
    """T: what stands under a bar."""
    letter = QLocale().dayName(day.isoweekday(), QLocale.FormatType.NarrowFormat)
    # Qt's own locale, the one of the plainest systems, numbers the days instead.
    return weekday_short(day)[:1] if letter.isdecimal() else letter


def weekday_short(day: date) -> str:
    """Thu."""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def full_day(day: date) -> str:
    """Thursday 26 November."""
    return translate("programme", "{weekday} {day} {month}").format(
        weekday=weekday(day), day=day.day, month=QLocale().monthName(day.month)
    )


def near_day(day: date, today: date) -> str:
    """Today, Yesterday, or the weekday with its date."""
    days = (today - day).days
    if days == 0:
        return translate("programme", "Today")
    if days == 1:
        return translate("programme", "Yesterday")
    return full_day(day)


def soon(day: date, today: date) -> str:
    """A day to come, within a sentence: tomorrow, Thursday, or Thursday 3 December."""
    days = (day - today).days
    if days == 1:
        return translate("programme", "tomorrow")
    return weekday(day) if 0 < days < WEEK else full_day(day)


def lately(day: date, today: date) -> str:
    """A day before today, within a sentence: Monday, or Monday 23 November."""
    return weekday(day) if 0 < (today - day).days < WEEK else full_day(day)


def by_day(day: date, today: date, said: tuple[str, str, str], **values: object) -> str:
    """A sentence about a day: the first where it is today, the second where it was yesterday, else
    the third with its `{day}`; `values` are put into its other places.
    """
    place = min(2, max(0, (today - day).days))
    return said[place].format(day=lately(day, today), **values)


def names_of(exercises: Sequence[str], library: Library) -> str:
    """The exercises by their short names."""
    return and_of([catalogue(library.exercises[one].short_name) for one in exercises])
