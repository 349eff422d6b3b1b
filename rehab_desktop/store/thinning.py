"""Which back-ups are kept over time: many of the last days, few of long ago."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

DAILY, WEEKLY, MONTHLY = 7, 4, 12

_PERIODS: tuple[tuple[int, Callable[[datetime], tuple[int, ...]]], ...] = (
    (DAILY, lambda made: (made.year, made.month, made.day)),
    (WEEKLY, lambda made: made.isocalendar()[:2]),
    (MONTHLY, lambda made: (made.year, made.month)),
)


def kept(instants: Iterable[datetime]) -> set[datetime]:
    """The newest back-up of each of the last 7 days, 4 weeks and 12 months that have one.

    Days without a back-up do not count, so a long absence deletes none.
    """
    newest_first = sorted(instants, reverse=True)
    chosen: set[datetime] = set()
    for how_many, period in _PERIODS:
        newest: dict[tuple[int, ...], datetime] = {}
        for made in newest_first:
            newest.setdefault(period(made), made)
        chosen.update(list(newest.values())[:how_many])
    return chosen
