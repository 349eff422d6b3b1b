"""One decision: what is said of tomorrow, of the week and of what rests is what then comes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.signs import Cause
from rehab_desktop.core.programme.todays_plan import DayKind
from rehab_desktop.core.programme.week_reasons import PlanReason
from tests.clinical.person import (
    BREATHS_90,
    BRIDGE,
    CALF,
    DRIBBLES,
    MOBILITY,
    STRENGTH,
    Person,
    names,
    on,
)


def red_breathing(person: Person) -> None:
    person.trains(0, BREATHS_90, pain={BREATHS_90: 7}, after=None)


def red_bridge(person: Person) -> None:
    person.trains(0, *STRENGTH, pain={BRIDGE: 7}, after=None)


def red_after(person: Person) -> None:
    person.trains(0, *STRENGTH, after=8)


def red_drill(person: Person) -> None:
    person.trains(0, CALF, DRIBBLES, pain={DRIBBLES: 3})


def red_now(person: Person) -> None:
    person.now(0, 7)


def sore_twice(person: Person) -> None:
    person.trains(-3, *STRENGTH)
    person.morning(-2, usual=False)
    person.trains(-1, *MOBILITY)
    person.morning(0, usual=False)


def everyday_7(person: Person) -> None:
    person.everyday(0, 7)


def nothing(person: Person) -> None:
    person.goes_to(0)


STORIES = (
    nothing,
    red_breathing,
    red_bridge,
    red_after,
    red_drill,
    red_now,
    sore_twice,
    everyday_7,
)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
def test_what_is_said_of_tomorrow_is_what_comes(story: Callable[[Person], None]) -> None:
    """Given any news of the knee, when all that is due is done and no more is told, then each day
    has what the day before said of it, for two weeks; and the week showed nothing on a day that
    leaves nothing.
    """
    person = Person(begun=-14)
    story(person)
    person.goes_to(0, 20)
    for day in range(14):
        plan = person.plan(day, 20)
        if plan.due:
            person.follows(day, after=None)
            plan = person.plan(day, 21)
        following = person.plan(day + 1, 6)
        assert (plan.tomorrow, plan.rests_tomorrow) == (
            following.due,
            following.limits.nothing is not None,
        ), f"day {day + 1}"
        if not following.due:
            assert following.week is not None
            assert following.week.day(on(day + 1)).due == ()


def test_red_in_an_exercise_takes_the_training_of_the_next_day_too() -> None:
    """Given 90/90 breathing hurt 7 on Monday evening, then Monday says that Tuesday rests, and what
    comes next is Wednesday's mobility.
    """
    person = Person()
    red_breathing(person)
    plan = person.plan(0, 20)
    assert (plan.tomorrow, plan.rests_tomorrow) == ((), True)
    assert person.programme.next_due() == (on(2), (Strand.MOBILITY,))
    assert person.plan(1).tomorrow == (Strand.MOBILITY,)
    assert BREATHS_90 not in names(person.plan(2).routines[Strand.MOBILITY].routine)


def test_a_strand_rests_only_where_all_of_it_rests() -> None:
    """Given one exercise of mobility, or one of strength, is red on Monday, then neither strand
    rests as a whole, on Tuesday without training as little as later.
    """
    for story in (red_breathing, red_bridge):
        person = Person()
        story(person)
        for day in (0, 1, 2):
            assert not {Strand.MOBILITY, Strand.STRENGTH} & set(person.plan(day, 20).resting)


def test_control_rests_with_its_drills_whatever_warms_up_for_it() -> None:
    """Given strength hurt 8 afterwards, then strength rests until Thursday, and so does control,
    though its warm-up would be allowed.
    """
    person = Person()
    person.trains(-1, DRIBBLES)
    red_after(person)
    assert person.plan(0, 20).resting == {Strand.STRENGTH: on(3), Strand.CONTROL: on(3)}


def test_the_week_has_nothing_on_a_day_without_training() -> None:
    """Given strength was not done on Monday and 90/90 breathing hurt 7 then, when Tuesday is a day
    of rest, then the week has nothing on it, calls Monday's strength rested from and not missed,
    and puts it on a later day.
    """
    person = Person()
    red_breathing(person)
    week = person.plan(1).week
    assert week is not None
    assert week.day(on(1)).due == ()
    assert Strand.STRENGTH not in week.day(on(0)).missed
    [reason] = [one for one in week.reasons if one.strand is Strand.STRENGTH]
    assert reason.why is PlanReason.RESTED
    assert reason.to_day is not None
    assert reason.to_day > on(1)
    assert Strand.STRENGTH in week.day(reason.to_day).due


def test_nothing_is_moved_to_a_day_without_training() -> None:
    """Given strength was moved from Monday to Tuesday, when Monday evening was red, then Tuesday
    has no strength, and nothing says that it has.
    """
    person = Person()
    person.programme.move(Strand.STRENGTH, on(0), on(1)).result()
    red_breathing(person)
    week = person.plan(1).week
    assert week is not None
    assert week.day(on(1)).due == ()
    assert on(1) not in [one.to_day for one in week.reasons]


def test_everyday_pain_above_5_leaves_strength_out_of_the_week() -> None:
    """Given everyday pain of 7 told on Wednesday, then no day of the week has strength any more,
    Wednesday does not announce it, and each day says why.
    """
    person = Person()
    for day in (0, 1, 2):
        person.trains(day, *MOBILITY)
    person.everyday(2, 7)
    for day in (2, 3, 4):
        plan = person.plan(day, 6 if day > 2 else 20)
        assert plan.week is not None
        assert not [one.day for one in plan.week.days if Strand.STRENGTH in one.due]
        assert Strand.STRENGTH not in plan.tomorrow
    plan = person.plan(4)
    assert (plan.course, plan.due) == (DayKind.CHANGED, (Strand.MOBILITY,))
    assert plan.sign is not None
    assert (plan.sign.cause, plan.sign.pain) == (Cause.EVERYDAY, 7)


def test_the_week_plans_no_new_drills_within_a_week_of_red() -> None:
    """Given drills were never done and the bridge was red on Monday of a week with control, then
    the week has control from the next Monday on, when new drills may begin.
    """
    person = Person(begun=-21)
    for day in (-20, -13, -6):
        person.trains(day, *MOBILITY)
    red_bridge(person)
    plan = person.plan(1)
    assert plan.week is not None
    assert not [one.day for one in plan.week.days if Strand.CONTROL in one.due]
    assert plan.resting[Strand.CONTROL] == on(7)


def test_a_missed_day_makes_the_week_no_shorter() -> None:
    """Given a week of mobility each day and strength on two, when three days pass without any, then
    it still holds nine sessions, and the days that were missed are told apart.
    """
    person = Person()
    assert person.plan(0).week.planned == 9  # type: ignore[union-attr]
    week = person.plan(3).week
    assert week is not None
    assert week.planned == 9
    assert week.days[0].missed == (Strand.MOBILITY, Strand.STRENGTH)
    assert week.days[3].day - timedelta(days=3) == on(0)
