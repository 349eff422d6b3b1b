"""The days a week and the minutes on such a day that a person has: the plan keeps to both."""

from __future__ import annotations

from itertools import pairwise

import pytest

from rehab_desktop.core.content.dose import routine_seconds
from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.intake import TWO_A_DAY_MINUTES
from rehab_desktop.core.programme.strand_routines import ROOM_FOR_CHANGE_OVER
from rehab_desktop.core.programme.week_plan import WeekPlan
from tests.clinical.person import BREATHS, CARDS, GUIDE, MOBILITY, ROUTINES, STRENGTH, Person

M, S, C = Strand.MOBILITY, Strand.STRENGTH, Strand.CONTROL
WEEK_OF_STAGE = {"settle": 0, "build": 2, "load": 5, "bounce": 8}


def in_stage(stage: str, **intake: object) -> Person:
    """Somebody on the first day of a stage, with one session in each week before."""
    person = Person()
    person.tells(**intake)
    for week in range(WEEK_OF_STAGE[stage]):
        person.trains(7 * week, BREATHS, after=0)
    return person


def week_of(person: Person, day: int) -> WeekPlan:
    week = person.plan(day).week
    assert week is not None
    return week


def days_of(week: WeekPlan, strand: Strand | None = None) -> list[int]:
    """The days of a week, from 0, with anything, or with a strand."""
    return [
        n for n, one in enumerate(week.days) if (one.due if strand is None else strand in one.due)
    ]


@pytest.mark.parametrize("stage", WEEK_OF_STAGE)
@pytest.mark.parametrize("days", range(1, 8))
def test_no_more_days_of_a_week_than_the_person_has(stage: str, days: int) -> None:
    """Given so many days a week, then so many days of each week at most have a session at all,
    strength has a day between, and none of them is without it.
    """
    first = 7 * WEEK_OF_STAGE[stage]
    week = week_of(in_stage(stage, days=days), first)
    assert len(days_of(week)) <= days
    strength = days_of(week, S)
    assert strength
    assert all(later - earlier >= 2 for earlier, later in pairwise(strength))


def test_five_days_are_five_with_strength_on_two_of_them() -> None:
    """Given five days a week in Settle, then mobility comes on all five and strength on two of
    these, where it was on a sixth.
    """
    week = week_of(in_stage("settle", days=5), 0)
    assert days_of(week) == days_of(week, M) == [0, 1, 2, 4, 5]
    assert days_of(week, S) == [0, 4]


def test_a_missed_day_comes_later_and_makes_no_day_more() -> None:
    """Given three days a week, Monday, Wednesday and Friday, when Monday was missed, then there are
    three days still, and strength comes on each.
    """
    week = week_of(in_stage("build", days=3), 15)
    assert days_of(week) == [2, 4, 6]
    assert days_of(week, S) == [2, 4, 6]


def test_what_was_done_on_another_day_is_one_of_them() -> None:
    """Given two days a week, when Monday was done and Tuesday too, then the week is full."""
    person = in_stage("settle", days=2)
    for day in (0, 1):
        person.trains(day, *MOBILITY, after=0)
    assert days_of(week_of(person, 2)) == [0, 1]


@pytest.mark.parametrize("stage", WEEK_OF_STAGE)
@pytest.mark.parametrize("minutes", [10, 15, 20, 30, 45])
def test_all_of_a_day_keeps_to_its_minutes(stage: str, minutes: int) -> None:
    """Given so many minutes, then all of a day together takes no more than a quarter longer."""
    person = in_stage(stage, minutes=minutes)
    first = 7 * WEEK_OF_STAGE[stage]
    for day in range(first, first + 7):
        plan = person.plan(day)
        routines = [plan.routines[strand].whole for strand in plan.due]
        seconds = sum(routine_seconds(one, CARDS) for one in routines)
        # Two short ones of ten minutes are what twenty minutes are for.
        assert seconds <= max(minutes, 10) * 60 * ROOM_FOR_CHANGE_OVER, (day, routines)


@pytest.mark.parametrize(
    ("minutes", "strength"),
    [(10, "strength-10"), (15, "strength"), (20, "strength-10"), (30, "strength")],
)
def test_two_on_a_day_are_short_and_one_is_whole_where_there_is_time(
    minutes: int, strength: str
) -> None:
    """Given 20 minutes, then mobility and strength of one day are the short ones; given 30, the
    whole ones; given 15 or 10 there is strength alone, whole or short.
    """
    plan = in_stage("settle", minutes=minutes).plan(0)
    assert plan.due == ((M, S) if minutes >= TWO_A_DAY_MINUTES else (S,))
    assert plan.routines[S].whole.id == strength


def test_a_day_alone_has_the_whole_routine() -> None:
    """Given 20 minutes, then mobility on a day of its own is the whole one."""
    person = in_stage("settle", minutes=20)
    person.trains(0, *MOBILITY, *STRENGTH, after=0)
    plan = person.plan(1)
    assert plan.due == (M,)
    assert plan.routines[M].whole.id == "daily-mobility"


@pytest.mark.parametrize(
    ("stage", "shared"),
    [("settle", (5, 2, 0)), ("build", (3, 3, 1)), ("load", (2, 3, 2)), ("bounce", (3, 2, 2))],
)
def test_a_week_with_one_a_day_is_shared_out(stage: str, shared: tuple[int, int, int]) -> None:
    """Given 10 minutes a day, then each day has one thing: half of the days at most strength, of
    the others half at most control, and mobility on what is left.
    """
    week = week_of(in_stage(stage, minutes=10), 7 * WEEK_OF_STAGE[stage])
    assert tuple(len(days_of(week, strand)) for strand in (M, S, C)) == shared
    assert all(len(one.due) <= 1 for one in week.days)


def test_the_short_routines_fit_twice_into_the_minutes_for_two() -> None:
    """Given 20 minutes, then any two short routines fit into them with the change-over."""
    short = [routine_seconds(ROUTINES[GUIDE.short[strand]], CARDS) for strand in Strand]
    assert sum(sorted(short)[-2:]) <= TWO_A_DAY_MINUTES * 60
