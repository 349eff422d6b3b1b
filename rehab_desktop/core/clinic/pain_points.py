"""How pain went from session to session: what a chart draws."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import fmean

from rehab_desktop.core.clinic.comparing import local_day
from rehab_desktop.core.clinic.ports import ChartSession
from rehab_desktop.core.history.queries import Bucket, worst

MOST_DAYS = 28
"""Sessions of so many days are drawn one day at a time; longer ones by week, to stay readable."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PainPoint:
    """The pain (0-10) of a day, or of a week from its Monday. `before` and `after` are means of
    what was told, `highest` the highest during and after the sessions, last told on `highest_on`;
    None where nothing was told.
    """

    start: date
    before: float | None
    highest: int | None
    highest_on: date | None
    after: float | None


def pain_points(sessions: Sequence[ChartSession], *, first: date) -> tuple[PainPoint, ...]:
    """The pains of the sessions from the day `first` on, in order of time, at home and in the
    clinic alike. Days without any pain told are left out.
    """
    told = [one for one in sessions if local_day(one) >= first and _any(one)]
    if not told:
        return ()
    days = [local_day(one) for one in told]
    bucket = Bucket.DAY if (max(days) - min(days)).days < MOST_DAYS else Bucket.WEEK
    grouped: dict[date, list[ChartSession]] = {}
    for one in sorted(told, key=local_day):
        grouped.setdefault(bucket.start(local_day(one)), []).append(one)
    return tuple(
        PainPoint(
            start=start,
            before=_mean(one.session.pain_before for one in found),
            highest=worst(*(one.session.worst for one in found)),
            highest_on=_day_of_worst(found),
            after=_mean(one.session.pain_after for one in found),
        )
        for start, found in grouped.items()
    )


def _day_of_worst(sessions: Sequence[ChartSession]) -> date | None:
    told = [(one.session.worst, local_day(one)) for one in sessions]
    return max(((pain, day) for pain, day in told if pain is not None), default=(0, None))[1]


def _any(one: ChartSession) -> bool:
    return worst(one.session.pain_before, one.session.worst) is not None


def _mean(told: Iterable[int | None]) -> float | None:
    values = [one for one in told if one is not None]
    return fmean(values) if values else None
