"""How pain went from day to day, at sessions and apart from them: what a chart draws."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import fmean

from rehab_desktop.core.clinic.comparing import local_day
from rehab_desktop.core.clinic.ports import ChartFile, ChartSession
from rehab_desktop.core.clinic.told_pain import PainSource, ToldPain, told_pains
from rehab_desktop.core.history.queries import Bucket, worst

MOST_DAYS = 28
"""So many days are drawn one day at a time; a longer stretch by week, to stay readable."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PainPoint:
    """The pain (0-10) of a day, or of a week from its Monday. `before` and `after` sessions are
    means of what was told, `highest` the highest during and after sessions and apart from them,
    last told on `highest_on`; None where nothing was told. `told` says where the highest was told,
    None where that was in a session.
    """

    start: date
    before: float | None
    highest: int | None
    highest_on: date | None
    after: float | None
    told: PainSource | None = None


def pain_points(chart: ChartFile, *, first: date) -> tuple[PainPoint, ...]:
    """The pains of a chart from the day `first` on, in order of time, at home and in the clinic
    alike. Days without any pain told are left out.
    """
    sessions = [one for one in chart.sessions if local_day(one) >= first and _any(one)]
    apart = [one for one in told_pains(chart) if one.day >= first]
    days = sorted({*map(local_day, sessions), *(one.day for one in apart)})
    if not days:
        return ()
    bucket = Bucket.DAY if (days[-1] - days[0]).days < MOST_DAYS else Bucket.WEEK
    return tuple(
        _point(
            start,
            [one for one in sessions if bucket.start(local_day(one)) == start],
            [one for one in apart if bucket.start(one.day) == start],
        )
        for start in dict.fromkeys(map(bucket.start, days))
    )


def _point(start: date, sessions: Sequence[ChartSession], apart: Sequence[ToldPain]) -> PainPoint:
    told: list[tuple[int, date, PainSource | None]] = [
        (one.pain, one.day, one.source) for one in apart
    ]
    # Behind the others: of pains as high on one day, that of the session is named.
    told += [
        (one.session.worst, local_day(one), None)
        for one in sessions
        if one.session.worst is not None
    ]
    ranked = sorted(told, key=lambda one: one[:2])
    pain, day, source = ranked[-1] if ranked else (None, None, None)
    return PainPoint(
        start=start,
        before=_mean(one.session.pain_before for one in sessions),
        highest=pain,
        highest_on=day,
        after=_mean(one.session.pain_after for one in sessions),
        told=source,
    )


def _any(one: ChartSession) -> bool:
    return worst(one.session.pain_before, one.session.worst) is not None


def _mean(told: Iterable[int | None]) -> float | None:
    values = [one for one in told if one is not None]
    return fmean(values) if values else None
