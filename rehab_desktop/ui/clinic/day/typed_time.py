"""A time of day as somebody types it: 9, 930, 9:30, 9.30 or 17:05."""

from __future__ import annotations

import re
from datetime import time

_TIME = re.compile(r"(\d{1,2})(?:[:.h]?([0-5]\d))?h?", re.IGNORECASE)
_LAST_HOUR = 23


def time_of(text: str) -> time | None:
    """The time that is typed; None where it is none."""
    found = _TIME.fullmatch(text.strip())
    if found is None or int(found.group(1)) > _LAST_HOUR:
        return None
    return time(int(found.group(1)), int(found.group(2) or 0))


def parted(text: str) -> tuple[str, time | None]:
    """Who is asked for and at what time: “kes 930” is “kes” at 9:30. The time stands last, and
    alone it is no time, since it may be a year or a code.
    """
    who, blank, last = text.rstrip().rpartition(" ")
    at = time_of(last) if blank and who.strip() else None
    return (who.strip(), at) if at is not None else (text.strip(), None)
