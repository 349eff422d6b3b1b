"""The way back to running: steps, a day between, walking, and what a red run does to drills."""

from __future__ import annotations

import pytest

from rehab_desktop.core.programme.return_to_run import Verdict
from tests.clinical.person import BRIDGE, CALF, DRIBBLES, STRENGTH, Person, on


def calm_run(person: Person, day: int, step: str = "1/2") -> None:
    """A good run."""
    person.runs(day, step, pain_during=1, pain_hour_after=0, pain_next_morning=1)


def test_two_good_runs_with_a_day_between_earn_the_next_step() -> None:
    """Given good runs on Monday and Wednesday, then the next step is earned, from Friday on."""
    person = Person()
    calm_run(person, 0)
    calm_run(person, 2)
    following = person.plan(3).run
    assert (following.verdict, following.step.id) == (Verdict.EARNED, "1/1")
    assert following.not_before == on(4)


def test_edge_case_10b_two_runs_on_following_days_are_one_good_run() -> None:
    """Given good runs on Monday and Tuesday, then one counts."""
    person = Person()
    calm_run(person, 0)
    calm_run(person, 1)
    following = person.plan(3).run
    assert (following.verdict, following.good) == (Verdict.GOOD, 1)


def test_edge_case_10c_after_a_long_gap_it_goes_on_two_steps_lower() -> None:
    """Given the step 4/1 was reached, when 200 days passed, then the next is two steps lower."""
    person = Person()
    calm_run(person, 0, "4/1")
    following = person.plan(200).run
    assert (following.verdict, following.step.id) == (Verdict.AWAY, "1/1")


def test_edge_case_10_below_the_first_step_there_is_walking_and_then_a_week_without() -> None:
    """Given the first run was too much, then walking comes next; after two in a row none comes for
    a week.
    """
    person = Person()
    person.runs(0, pain_during=4)
    assert person.plan(4).run.verdict is Verdict.WALK
    person.runs(4, pain_during=4)
    following = person.plan(5).run
    assert following.verdict is Verdict.REST
    assert following.not_before == on(12)


@pytest.mark.parametrize(
    ("pain", "resting"),
    [(2, ()), (4, (DRIBBLES,)), (7, (CALF, BRIDGE, DRIBBLES))],
    ids=["good", "above 2", "red"],
)
def test_audit_run_pain_reaches_the_plan(pain: int, resting: tuple[str, ...]) -> None:
    """Given a run, when it hurt 4 of 10, then drills rest two days; at 7 all that loads the knee
    does.
    """
    person = Person()
    person.runs(0, pain_during=pain)
    person.goes_to(1)
    found = tuple(one for one in (CALF, BRIDGE, DRIBBLES) if person.rests_until(one) == 3)
    assert found == resting


def test_walk_a2d_no_run_is_offered_while_the_knee_is_red() -> None:
    """Given two sore mornings of somebody who does drills, then the next run is not before the rest
    is over.
    """
    person = Person()
    person.trains(0, *STRENGTH, DRIBBLES)
    person.morning(1, usual=False)
    person.trains(1, BRIDGE)
    person.morning(2, usual=False)
    assert person.plan(2).run.not_before == on(4)


def test_the_day_that_is_promised_for_a_run_is_one_on_which_it_may_be() -> None:
    """Given no drill was done so far, when the bridge was red on Monday, then each day of that week
    promises the next Monday for a run and names the bridge; on that day it may be.
    """
    person = Person()
    person.trains(0, BRIDGE, pain={BRIDGE: 7})
    for day in range(1, 7):
        following = person.plan(day).run
        assert following.not_before == on(7)
        assert following.sign is not None
        assert following.sign.exercises == (BRIDGE,)
    assert person.plan(7).run.is_today


def test_what_is_still_to_be_told_promises_no_day() -> None:
    """Given 4 told just now, or everyday pain of 3, then no run is for today and no day is
    promised; once everyday pain is 2, a run comes when it has been so for a week.
    """
    sore = Person()
    sore.now(0, 4)
    assert (sore.plan(0).run.is_today, sore.plan(0).run.not_before) == (False, None)
    person = Person()
    person.everyday(0, 3)
    assert (person.plan(1).run.is_today, person.plan(1).run.not_before) == (False, None)
    person.everyday(14, 2)
    assert person.plan(14).run.not_before == on(21)
    assert person.plan(21).run.is_today


def test_an_everyday_three_is_no_bad_run_for_ever() -> None:
    """Given everyday pain of 3, when runs are at 3, then they are no bad runs, and the step stays
    until everyday pain is 2 or less.
    """
    person = Person()
    person.everyday(0, 3)
    for day in (0, 2):
        person.runs(day, pain_during=3, pain_hour_after=3, pain_next_morning=3)
    following = person.plan(4).run
    assert (following.verdict, following.step.id) == (Verdict.HELD, "1/2")


def test_a_running_step_waits_for_a_calm_week_too() -> None:
    """Given two good runs, when the bridge was red in between, then the running step stays for a
    week.
    """
    person = Person()
    calm_run(person, 0)
    person.trains(1, BRIDGE, pain={BRIDGE: 6})
    calm_run(person, 4)
    assert person.plan(6).run.verdict is Verdict.HELD
    assert person.plan(9).run.verdict is Verdict.EARNED


def test_pain_of_the_next_morning_counts_from_that_morning() -> None:
    """Given a run on Monday that hurt on Tuesday's morning only, then drills rest until Friday."""
    person = Person()
    person.runs(0, pain_during=1, pain_hour_after=1, pain_next_morning=4)
    person.goes_to(1)
    assert person.rests_until(DRIBBLES) == 4


def test_a_run_without_a_number_says_nothing() -> None:
    """Given a run whose pains are not told yet, then nothing rests."""
    person = Person()
    person.runs(0)
    person.goes_to(1)
    assert person.rests_until(DRIBBLES) is None
