"""How pain went: by day at first, by week in a longer stretch, and 0 is an answer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from rehab_desktop.core.clinic.pain_points import MOST_DAYS, PainPoint, pain_points
from rehab_desktop.core.clinic.ports import ChartSession
from rehab_desktop.core.clinic.told_pain import PainSource
from tests.core.clinic.build import (
    MONDAY,
    chart,
    day_of,
    done_set,
    everyday,
    morning,
    run,
    session,
)


def points(*sessions: ChartSession, **told: Any) -> tuple[PainPoint, ...]:
    return pain_points(replace(chart(sessions=sessions), **told), first=MONDAY)


def test_no_pain_is_told_as_0_and_not_left_out() -> None:
    [point] = points(session(MONDAY, done_set(pain=0), before=0, after=0))
    assert (point.before, point.highest, point.after) == (0, 0, 0)


def test_what_nobody_told_is_none() -> None:
    [point] = points(session(MONDAY, before=3))
    assert (point.before, point.highest, point.highest_on, point.after) == (3, None, None, None)
    assert points(session(MONDAY, done_set())) == ()


def test_a_few_weeks_are_drawn_one_day_at_a_time() -> None:
    found = points(
        session(day_of(MOST_DAYS - 1), before=2),
        session(MONDAY, before=4, hour=8),
        session(MONDAY, before=2, after=5),
    )
    assert [(one.start, one.before) for one in found] == [(MONDAY, 3), (day_of(MOST_DAYS - 1), 2)]


def test_a_longer_stretch_is_drawn_by_week() -> None:
    found = points(
        session(day_of(1), done_set(pain=2), after=0),
        session(day_of(3), done_set(pain=5), after=3),
        session(day_of(MOST_DAYS + 2), before=1),
    )
    first, last = found
    assert (first.start, first.after) == (MONDAY, 1.5)
    assert (first.highest, first.highest_on) == (5, day_of(3))
    assert last.start == day_of(MOST_DAYS)


@pytest.mark.parametrize("in_clinic", [True, False])
def test_sessions_here_and_at_home_are_one_curve(in_clinic: bool) -> None:
    [point] = points(session(MONDAY, done_set(pain=4), in_clinic=in_clinic))
    assert point.highest == 4


def test_a_pain_told_apart_from_sessions_is_the_highest_of_its_day_with_where_it_was_told() -> None:
    found = points(
        session(MONDAY, done_set(pain=2), after=1),
        mornings=(morning(MONDAY, 5), morning(day_of(1), None)),
        pain_reports=(everyday(day_of(2), 0),),
        runs=(run(day_of(3), during=1, hour_after=4, next_morning=6),),
    )
    assert [(one.start, one.highest, one.told) for one in found] == [
        (MONDAY, 5, PainSource.MORNING),
        (day_of(2), 0, PainSource.EVERYDAY),
        (day_of(3), 4, PainSource.HOUR_AFTER_RUN),
        (day_of(4), 6, PainSource.MORNING_AFTER_RUN),
    ]
    assert (found[0].after, found[1].after) == (1, None)


def test_of_pains_as_high_on_one_day_that_of_the_session_is_named() -> None:
    [point] = points(session(MONDAY, done_set(pain=4)), mornings=(morning(MONDAY, 4),))
    assert (point.highest, point.told) == (4, None)


def test_what_was_before_is_left_out() -> None:
    assert points(session(day_of(-1), before=4)) == ()
    assert points(mornings=(morning(day_of(-1), 4),)) == ()
