"""How pain went: by day at first, by week in a longer stretch, and 0 is an answer."""

from __future__ import annotations

import pytest

from rehab_desktop.core.clinic.pain_points import MOST_DAYS, PainPoint, pain_points
from rehab_desktop.core.clinic.ports import ChartSession
from tests.core.clinic.build import MONDAY, day_of, done_set, session


def points(*sessions: ChartSession) -> tuple[PainPoint, ...]:
    return pain_points(sessions, first=MONDAY)


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


def test_what_was_before_is_left_out() -> None:
    assert points(session(day_of(-1), before=4)) == ()
