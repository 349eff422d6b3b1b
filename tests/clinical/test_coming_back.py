"""After days or months away, after the last week, and with few days a week."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rehab_desktop.core.programme.dosing import DoseChangeKind
from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.phases import position
from rehab_desktop.core.programme.signs import Cause
from rehab_desktop.core.programme.waiting import WaitsFor
from tests.clinical.person import (
    BREATHS,
    BRIDGE,
    CALF,
    DRIBBLES,
    GUIDE,
    STRENGTH,
    Person,
    names,
    on,
    sets_of,
)


@pytest.mark.parametrize(
    ("days", "level", "sets"),
    [(8, "1c", 3), (12, "1c", 2), (22, "1b", 3), (90, "1a", 3)],
    ids=["a week", "12 days", "three weeks", "three months"],
)
def test_what_was_left_alone_comes_back_with_less(days: int, level: str, sets: int) -> None:
    """Given a bridge of 45 s, when it was not done for 8, 12, 22 or 90 days, then it comes as it
    was, a third less, a level lower, or at its lowest level.
    """
    person = Person()
    person.holds(BRIDGE, "1c")
    person.trains(0, *STRENGTH)
    person.goes_to(days)
    assert person.dose(BRIDGE).level == level
    assert sets_of(person.routine("strength").routine, BRIDGE) == sets


def test_walk_b11_a_missed_week_takes_a_third_and_says_so() -> None:
    """Given strength twelve days ago, when it comes again, then it is a third less for the time
    away.
    """
    person = Person()
    person.trains(0, *STRENGTH)
    person.goes_to(12)
    changed = person.routine("strength").changes
    assert {one.what for one in changed} == {DoseChangeKind.LESS}
    assert {one.sign.cause for one in changed if one.sign} == {Cause.AWAY}


def test_a_missed_week_offers_no_step_up() -> None:
    """Given two good sessions and a step that is earned, when a week is missed, then nothing says
    that more is due before training goes on.
    """
    person = Person()
    person.trains(0, BRIDGE, after=4)
    plan = person.plan(9)
    assert plan.suggestion is None
    assert plan.waits is not None


def test_a_step_that_is_earned_waits_for_training_after_a_week_away() -> None:
    """Given two good sessions that earn a step, when more than a week passes without another, then
    it is not offered, and what it waits for is training.
    """
    person = Person(begun=-7)
    person.trains(0, CALF, after=1)
    person.morning(1, usual=True)
    person.trains(2, CALF, after=1)
    person.morning(3, usual=True)
    assert person.plan(4).suggestion is not None
    plan = person.plan(10)
    assert plan.suggestion is None
    assert plan.waits is not None
    assert plan.waits.what is WaitsFor.TRAINING


def test_four_weeks_away_begin_again_at_week_1() -> None:
    """Given three weeks of training, when five weeks pass without any, then it is week 1 again."""
    person = Person()
    for day in (1, 8, 15):
        person.trains(day, BREATHS)
    here = person.plan(7 * 8).here
    assert here is not None
    assert (here.week, here.stage.id) == (1, "settle")


def finished(person: Person) -> None:
    """Twelve weeks with training in each, without the sessions that are looked back on."""
    for week in range(12):
        person.trains(7 * week + 1, BREATHS)


def test_walk_a7_what_was_earned_stays_after_the_last_week() -> None:
    """Given a bridge on one leg was earned, when the 12 weeks are over, then strength comes twice a
    week at that level, and the review is due.
    """
    person = Person()
    finished(person)
    person.holds(BRIDGE, "2a")
    person.trains(82, *STRENGTH)
    plan = person.plan(84)
    assert plan.finished
    assert plan.review == 12
    assert plan.week is not None
    assert plan.week.stage.days[Strand.STRENGTH] == 2
    bridge = next(
        item
        for item in person.routine("strength").whole.items
        if getattr(item, "exercise", "") == BRIDGE
    )
    assert bridge.level == "2a"  # type: ignore[union-attr]


def test_the_reviews_come_after_week_6_and_week_12_until_looked_at() -> None:
    """Given six weeks of training, then the review is due until it was looked at."""
    person = Person()
    for week in range(6):
        person.trains(7 * week + 1, BREATHS)
    assert person.plan(41).review == 0
    assert person.plan(42).review == 6
    person.programme.finish_review(6).result()
    assert person.plan(43).review == 0


def test_a_stage_can_be_done_again() -> None:
    """Given week 9 in Bounce, when Build is chosen again, then this week is Build, for its three
    weeks.
    """
    person = Person()
    for week in range(8):
        person.trains(7 * week + 1, BREATHS)
    person.goes_to(57)
    person.programme.repeat_phase("build").result()
    here = person.plan(57).here
    assert here is not None
    assert here.stage.id == "build"
    for week in (8, 9, 10):
        person.trains(7 * week + 2, BREATHS)
    after = person.plan(77).here
    assert after is not None
    assert after.stage.id == "load"


def test_few_days_a_week_are_kept_to() -> None:
    """Given there are two days a week, then what is due lies on two days."""
    person = Person()
    person.tells(days=2)
    week = person.plan(0).week
    assert week is not None
    assert sum(bool(day.due) for day in week.days) == 2


def test_few_minutes_take_the_short_routines() -> None:
    """Given there are ten minutes, then today's routine is the short one."""
    person = Person()
    person.tells(minutes=10)
    plan = person.plan(0)
    assert plan.routines[Strand.MOBILITY].whole.id == "mobility-10"


@pytest.mark.parametrize(
    ("thing", "gone"),
    [("door frame", ("door-frame-push",)), ("foam roller", ()), ("running shoes", (DRIBBLES,))],
    ids=["no door frame", "no roller: a step stands in", "no running shoes"],
)
def test_what_there_is_no_kit_for_is_left_out(thing: str, gone: tuple[str, ...]) -> None:
    """Given a thing is not at hand, then exercises that need it are left out, unless something
    stands in for it.
    """
    person = Person(started=False)
    person.tells(without=frozenset({thing}))
    changes = (*person.routine("strength").changes, *person.routine("control").changes)
    assert (
        tuple(
            one.exercise
            for one in changes
            if one.what is DoseChangeKind.MISSING
            and one.exercise in ("door-frame-push", CALF, BRIDGE, DRIBBLES)
        )
        == gone
    )


def test_what_was_missed_is_not_piled_up() -> None:
    """Given a week in Build in which nothing was done, when its last day comes, then strength is
    not put on top of control.
    """
    person = Person()
    for day in (1, 8):
        person.trains(day, *STRENGTH, BREATHS)
    plan = person.plan(20)
    assert plan.week is not None
    assert not {Strand.STRENGTH, Strand.CONTROL} <= set(plan.week.day(on(20)).due)


def test_a_deleted_session_counts_nowhere() -> None:
    """Given red in a session, when it is deleted, then the rest it asked for has gone."""
    person = Person()
    person.trains(0, BRIDGE, pain={BRIDGE: 8})
    assert person.rests_until(BRIDGE) == 3
    person.file.kept = replace(person.file.kept, sessions=())
    person.goes_to(0, 22)
    assert person.rests_until(BRIDGE) is None
    assert BRIDGE in names(person.routine("strength").routine)


def test_without_a_programme_there_is_no_stage() -> None:
    """Given no programme was started, then no week is planned, and asking for its place is
    refused.
    """
    person = Person(started=False)
    plan = person.plan(0)
    assert (plan.here, plan.week, plan.review) == (None, None, 0)
    with pytest.raises(ValueError, match=r"^programme: "):
        position(person.facts, GUIDE, person.today)


def test_a_lower_dose_for_time_away_says_so_until_it_was_done() -> None:
    """Given a bridge that came back a level lower after three weeks, when it was done again, then
    nothing more is said of it.
    """
    person = Person()
    person.holds(BRIDGE, "1c")
    person.trains(0, *STRENGTH)
    person.goes_to(22)
    said = {one.exercise: one.what for one in person.routine("strength").changes}
    assert said[BRIDGE] is DoseChangeKind.LOWER
    person.trains(22, *STRENGTH)
    person.goes_to(23)
    assert BRIDGE not in {one.exercise for one in person.routine("strength").changes}
