"""A day in the fewest words, for lists."""

from __future__ import annotations

from datetime import date

from rehab_desktop.text.wording import dated, translate


def brief_day(day: date | None, today: date) -> str:
    """Today, 4 May, or 4 May 2025; empty for none."""
    if day is None:
        return ""
    if day == today:
        return translate("clinic", "today")
    return plain_day(day, today)


def plain_day(day: date, today: date) -> str:
    """4 May, or 4 May 2025, even where that is today."""
    pattern = (
        translate("clinic", "d MMM", "a date; see QDate::toString")
        if day.year == today.year
        else translate("clinic", "d MMM yyyy", "a date; see QDate::toString")
    )
    return dated(day, pattern)
