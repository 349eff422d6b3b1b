"""Which visit came before which, and what was done and told at home between two of them."""

from __future__ import annotations

from datetime import date, datetime, time

from rehab_desktop.core.clinic.comparing import local_day, local_time
from rehab_desktop.core.clinic.ports import ChartFile, ChartSession
from rehab_desktop.core.clinic.visit import NOT_COME, Visit
from rehab_desktop.core.programme.log import Morning, Run


def sessions_of(chart: ChartFile, visit: Visit) -> tuple[ChartSession, ...]:
    """The sessions of this visit, the first first. One in the clinic that names no visit belongs to
    the visit of its day.
    """
    theirs = (
        one
        for one in chart.sessions
        if one.visit == visit.id
        or (one.visit is None and one.in_clinic and local_day(one) == visit.day)
    )
    return tuple(sorted(theirs, key=lambda one: one.session.started_at))


def begun_at(chart: ChartFile, visit: Visit) -> datetime:
    """When a visit began, in local time: with its first session, else at its time.

    Where neither is known it is the beginning of its day: what was done at home on that day is then
    told in the next note, and is not lost between the two.
    """
    led = (one for one in sessions_of(chart, visit) if local_day(one) == visit.day)
    first = next(led, None)
    if first is not None:
        return local_time(first)
    return datetime.combine(visit.day, visit.at or time.min)


def last_visit(chart: ChartFile, visit: Visit) -> Visit | None:
    """The visit before this one that took place; None for the first."""

    def order(one: Visit) -> tuple[datetime, str]:
        return begun_at(chart, one), one.id

    came = (one for one in chart.visits if one.id != visit.id and one.state not in NOT_COME)
    return max((one for one in came if order(one) < order(visit)), key=order, default=None)


def home_between(chart: ChartFile, before: Visit | None, visit: Visit) -> tuple[ChartSession, ...]:
    """What was done at home from the beginning of the visit `before` (None for ever) to that of
    this one. So each session at home lies before exactly one visit.
    """
    since = None if before is None else begun_at(chart, before)
    until = begun_at(chart, visit)
    return tuple(
        one
        for one in chart.sessions
        if not one.in_clinic
        and local_time(one) < until
        and (since is None or since <= local_time(one))
    )


def mornings_between(
    chart: ChartFile, before: Visit | None, visit: Visit, first: date
) -> tuple[Morning, ...]:
    """The answers of the mornings up to that of this visit. That of the last visit was given before
    it; without a visit before they count from the day `first`.
    """
    return tuple(
        one
        for one in chart.mornings
        if one.day <= visit.day and (one.day >= first if before is None else one.day > before.day)
    )


def runs_between(
    chart: ChartFile, before: Visit | None, visit: Visit, first: date
) -> tuple[Run, ...]:
    """The runs from the beginning of the last visit to that of this one; without a visit before
    they count from the day `first`.
    """
    since = datetime.combine(first, time.min) if before is None else begun_at(chart, before)
    until = begun_at(chart, visit)
    return tuple(one for one in chart.runs if since <= one.started_at.replace(tzinfo=None) < until)
