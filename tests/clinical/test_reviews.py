"""The review at the end of week 6 and week 12: when it is due, its days, and what may come next."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from rehab_desktop.core.programme.adherence import AdherenceCount
from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.phases import Position
from rehab_desktop.core.programme.review import Review, review_of
from rehab_desktop.core.programme.review_due import (
    NextReason,
    NextStep,
    next_reason,
    reviewed_days,
    stage_to_repeat,
    suggested_next,
)
from tests.clinical.person import BREATHS, CARDS, GUIDE, START, Person

ALL_DONE = (AdherenceCount(strand=Strand.STRENGTH, done=12, planned=12),)
HALF = (AdherenceCount(strand=Strand.STRENGTH, done=6, planned=12),)
FEWER = (AdherenceCount(strand=Strand.STRENGTH, done=5, planned=12),)


def six_weeks(*told: tuple[int, int], weeks: int = 6) -> Person:
    """Trains once in each week; everyday pain is told on these days."""
    person = Person()
    pains = dict(told)
    for week in range(weeks):
        for day in range(7 * week, 7 * week + 2):
            if day in pains:
                person.everyday(day, pains.pop(day))
        person.trains(7 * week + 1, BREATHS, after=1)
    for day, pain in pains.items():
        person.everyday(day, pain)
    person.goes_to(max(7 * weeks, *(day for day, _ in told), 0))
    return person


def review(person: Person, kept: tuple[AdherenceCount, ...] = ALL_DONE) -> Review:
    """The review of week 6 as it is today, with the days kept to given by hand."""
    days = reviewed_days(person.facts, GUIDE, 6, person.today)
    assert days is not None
    found = review_of(person.facts, CARDS, GUIDE, days.first, days.last, told_until=days.told_until)
    return replace(found, kept=kept)


def reason(person: Person, kept: tuple[AdherenceCount, ...] = ALL_DONE) -> NextReason:
    plan = person.plan()
    assert plan.here is not None
    return next_reason(review(person, kept), plan.here, plan.limits.everyday, GUIDE)


def test_a_review_is_due_from_the_day_after_week_6_until_it_was_looked_at() -> None:
    """Given six weeks with training, then the review is due on day 42 and not before; when it was
    looked at, then no more.
    """
    person = six_weeks((0, 3))
    assert person.plan(41).review == 0
    assert person.plan(42).review == 6
    assert person.plan(50).review == 6
    person.programme.finish_review(6).result()
    assert person.plan(50).review == 0


def test_the_review_of_week_12_is_due_at_the_end_also_where_the_first_was_never_looked_at() -> None:
    """Given twelve weeks with training, then the review of all twelve is due, and the one of six
    does not come after it.
    """
    person = six_weeks((0, 3), weeks=12)
    assert person.plan(84).review == 12
    person.programme.finish_review(12).result()
    assert person.plan(84).review == 0


def test_weeks_without_training_make_the_days_of_a_review_longer() -> None:
    """Given week 3 was missed, then the review comes a week later and is about seven weeks."""
    person = Person()
    for week in (0, 1, 3, 4, 5, 6):
        person.trains(7 * week + 1, BREATHS)
    assert person.plan(48).review == 0
    assert person.plan(49).review == 6
    days = reviewed_days(person.facts, GUIDE, 6, person.today)
    assert days is not None
    assert (days.first, days.last) == (START, START + timedelta(days=48))


def test_doing_a_phase_again_changes_nothing_in_what_was_reviewed() -> None:
    """Given twelve weeks, when the last phase is done again and the review opened later, then it is
    about the same days.
    """
    person = six_weeks((0, 1), weeks=12)
    person.programme.repeat_phase("bounce").result()
    person.programme.finish_review(12).result()
    person.trains(85, BREATHS)
    person.goes_to(92)
    days = reviewed_days(person.facts, GUIDE, 12, person.today)
    assert days is not None
    assert (days.last, days.told_until) == (START + timedelta(days=83), START + timedelta(days=84))


@pytest.mark.parametrize(
    ("first", "last", "step", "why"),
    [
        (6, 4, NextStep.PHYSIO, NextReason.HIGH),
        (5, 3, NextStep.KEEP, NextReason.BETTER),
        (4, 3, NextStep.PHYSIO, NextReason.UNCHANGED),
        (3, 3, NextStep.PHYSIO, NextReason.UNCHANGED),
        (1, 3, NextStep.PHYSIO, NextReason.WORSE),
        (0, 2, NextStep.PHYSIO, NextReason.WORSE),
        (3, 2, NextStep.KEEP, NextReason.CALM),
        (4, 2, NextStep.KEEP, NextReason.BETTER),
        (0, 0, NextStep.KEEP, NextReason.CALM),
    ],
)
def test_what_everyday_pain_says_about_the_way_on(
    first: int, last: int, step: NextStep, why: NextReason
) -> None:
    """Given all planned days were done, when everyday pain was this at the start and is that at the
    review, then this way is suggested: above 3, unchanged above 2 or grown by 2 a physiotherapist
    (CJ; the 2 points: crossley2004, nprsmcid), else to keep going.
    """
    person = six_weeks((0, first), (42, last))
    here = replace(_here(person), waits_for=None)
    level = person.plan().limits.everyday
    assert next_reason(review(person), here, level, GUIDE) is why
    assert suggested_next(review(person), here, level, GUIDE) is step


def test_a_stage_that_waits_is_a_reason_to_do_the_phase_again() -> None:
    """Given everyday pain fell from 5 to 3, so that Load has not begun, then to repeat a phase is
    suggested.
    """
    person = six_weeks((0, 5), (14, 3), (28, 3), (42, 3))
    assert _here(person).waits_for is not None
    assert reason(person) is NextReason.WAITS
    assert reason(person).step is NextStep.REPEAT


def test_fewer_than_half_of_the_planned_days_are_a_reason_to_do_them_again() -> None:
    """Given everyday pain of 1, when 5 of 12 planned days were done, then to repeat a phase is
    suggested; at 6 of 12 to keep going (CJ).
    """
    person = six_weeks((0, 1), (42, 1))
    assert reason(person, FEWER) is NextReason.MISSED
    assert reason(person, FEWER).step is NextStep.REPEAT
    assert reason(person, HALF) is NextReason.CALM


def test_a_phase_that_was_not_trained_is_not_the_one_to_repeat() -> None:
    """Given one set of breathing a week, so that Load was entered and hardly trained, then Settle
    is named for doing one again; given all days of Settle and Build, then Build is.
    """
    little = six_weeks((0, 1), (42, 1))
    assert _here(little).stage.id == "load"
    assert stage_to_repeat(review(little), _here(little)) == "settle"
    person = Person()
    for day in range(35):
        person.follows(day, after=0)
    person.trains(36, BREATHS, after=0)
    person.goes_to(42)
    assert _here(person).stage.id == "load"
    assert review(person).trained == ("settle", "build")
    assert stage_to_repeat(review(person), _here(person)) == "build"


def test_pain_told_once_is_no_change() -> None:
    """Given everyday pain of 3 was told once, at the review, then nothing is said of a change, and
    no physiotherapist is named for it.
    """
    person = six_weeks((42, 3))
    assert review(person).everyday is None
    assert reason(person).step is not NextStep.PHYSIO


def test_where_nothing_was_told_nothing_is_claimed() -> None:
    """Given nobody told an everyday pain, then to keep going is suggested, and that it is not known
    how the knee is.
    """
    person = Person()
    for week in range(6):
        person.trains(7 * week + 1, BREATHS, after=None)
    person.goes_to(42)
    assert reason(person) is NextReason.UNKNOWN


def _here(person: Person) -> Position:
    here = person.plan().here
    assert here is not None
    return here
