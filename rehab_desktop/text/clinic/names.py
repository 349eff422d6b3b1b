"""What exercises, levels, measures and legs are called, and how days and pains are written."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time

from PySide6.QtCore import QLocale, QTime

from rehab_desktop.core.clinic.prescription import WEEK, Days
from rehab_desktop.core.content.exercise import Exercise, Side
from rehab_desktop.core.content.routine import TimedBlock
from rehab_desktop.core.history.scores import Measure
from rehab_desktop.text.programme_text import full_day
from rehab_desktop.text.wording import catalogue, counted, translate


def exercise_name(key: str, exercises: Mapping[str, Exercise]) -> str:
    """The name of an exercise; one that is not in the catalogue goes by its id."""
    card = exercises.get(key)
    return catalogue(card.name) if card else key.replace("-", " ").capitalize()


def item_name(key: str, exercises: Mapping[str, Exercise], block: TimedBlock | None = None) -> str:
    """The name of an exercise, or the title of a block."""
    return catalogue(block.title) if block else exercise_name(key, exercises)


def level_name(key: str, level: str | None, exercises: Mapping[str, Exercise]) -> str:
    """The title of a level, that of the card's own for None; empty where it is not known."""
    card = exercises.get(key)
    if card is None:
        return level or ""
    wanted = level or card.default_level
    return next((catalogue(one.title) for one in card.levels if one.id == wanted), wanted)


def measure_name(measure: str, activity: str, measures: Mapping[str, Measure]) -> str:
    """Usual knee pain; of an activity its own name: My three activities, stairs."""
    known = measures.get(measure)
    title = catalogue(known.title) if known else measure
    if not activity:
        return title
    return translate("clinic", "{measure}, {activity}").format(measure=title, activity=activity)


def leg(side: Side) -> str:
    """Left leg, within a sentence."""
    return {
        Side.LEFT: translate("clinic", "left leg"),
        Side.RIGHT: translate("clinic", "right leg"),
    }[side]


def out_of_ten(value: float) -> str:
    """4/10: a pain or an effort."""
    return translate("clinic", "{n}/10").format(n=round(value))


def on_days(days: Days) -> str:
    """Every day; Mon, Wed, Fri; 3 times a week."""
    if days.times:
        return counted(translate("clinic", "%n time(s) a week", "", days.times), days.times)
    if days.weekdays == WEEK:
        return translate("clinic", "every day")
    locale = QLocale()
    first = locale.firstDayOfWeek().value
    in_order = sorted(days.weekdays, key=lambda one: (one - first) % len(WEEK))
    short = QLocale.FormatType.ShortFormat
    return ", ".join(locale.dayName(one, short) for one in in_order)


def day_in_note(day: date) -> str:
    """Thursday 26 November 2026: a note is read years later too."""
    return translate("clinic", "{day} {year}", "a date in a note").format(
        day=full_day(day), year=day.year
    )


def clock_time(at: time) -> str:
    """08:30, or as it is written here."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
