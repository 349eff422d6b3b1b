"""The first and the last day of a prescription as they are typed."""

from __future__ import annotations

import re
from datetime import date, timedelta

_WEEKS = re.compile(r"(\d{1,2})\s*[a-z]*")
_ISO_LENGTH = 10


def typed_day(text: str) -> date | None:
    """2026-06-15; None where it is no such day."""
    text = text.strip()
    if len(text) != _ISO_LENGTH:  # `fromisoformat` also reads weeks and days without lines
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def typed_last_day(text: str, first: date) -> date | None:
    """A day, or a number of weeks from the first day on, such as `6` or `6 w`; None where it is
    neither.
    """
    weeks = _WEEKS.fullmatch(text.strip().lower())
    if weeks is not None and int(weeks[1]) > 0:
        return last_day_of(first, int(weeks[1]))
    return typed_day(text)


def last_day_of(first: date, weeks: int) -> date:
    """The last day of so many whole weeks."""
    return first + timedelta(weeks=weeks, days=-1)


def whole_weeks(first: date, last: date) -> int:
    """How many weeks these days are, both included; 0 where they are no whole number."""
    days = (last - first).days + 1
    return days // 7 if days % 7 == 0 else 0
