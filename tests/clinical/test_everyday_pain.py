"""What the pain of daily life decides: lights, stages, drills, and when somebody should look."""

from __future__ import annotations

import pytest

from rehab_desktop.core.content.safety import PainLight, pain_light
from rehab_desktop.core.programme.dosing import DoseChangeKind
from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.progression import Advice
from rehab_desktop.core.programme.signs import Cause
from rehab_desktop.core.programme.todays_plan import DayKind
from rehab_desktop.core.programme.waiting import WaitsFor
from tests.clinical.person import (
    BREATHS,
    BRIDGE,
    DRIBBLES,
    MOBILITY,
    STRENGTH,
    Person,
    names,
    on,
    sets_of,
)


def weeks_of(person: Person, weeks: int, pain: int) -> None:
    """Trains once in each week, with a review every two weeks."""
    for week in range(weeks):
        if week % 2 == 0:
            person.everyday(7 * week, pain)
        person.trains(7 * week + 1, BREATHS, after=pain)


def test_it_is_asked_at_the_start_and_every_two_weeks() -> None:
    """Given it was told on day 0, then it is asked again on day 14 and not before."""
    person = Person()
    assert person.plan(0).everyday_due
    person.everyday(0, 1)
    assert not person.plan(13).everyday_due
    assert person.plan(14).everyday_due


@pytest.mark.parametrize(
    ("pain", "everyday", "running", "light"),
    [
        (2, 0, True, PainLight.GREEN),
        (3, 0, True, PainLight.RED),
        (3, 3, True, PainLight.AMBER),
        (4, 3, True, PainLight.RED),
        (4, 4, True, PainLight.RED),
        (3, 0, False, PainLight.AMBER),
        (5, 5, False, PainLight.AMBER),
        (6, 5, False, PainLight.RED),
    ],
)
def test_walk_a4_an_everyday_three_is_amber_to_work_with(
    pain: int, everyday: int, running: bool, light: PainLight
) -> None:
    """Given an everyday level, when a pain is told in strength or in a drill, then its light is
    this one.
    """
    assert pain_light(pain, running=running, everyday=everyday) is light


@pytest.mark.parametrize(
    ("pain", "stage", "waits"),
    [(2, "load", None), (3, "build", "load"), (4, "settle", "build")],
)
def test_edge_case_11_stages_wait_for_the_knee_and_say_so(
    pain: int, stage: str, waits: str | None
) -> None:
    """Given six weeks of training, when everyday pain is 2, 3 or 4, then the person is in Load,
    in Build or still in Settle, and is told which stage waits.
    """
    person = Person()
    weeks_of(person, 6, pain)
    here = person.plan(41).here
    assert here is not None
    assert here.stage.id == stage
    assert (here.waits_for.id if here.waits_for else None) == waits


def test_a_stage_that_waits_is_what_the_next_step_waits_for() -> None:
    """Given everyday pain of 3 after five weeks, then Today says that Load comes at 2 or less."""
    person = Person()
    weeks_of(person, 5, 3)
    person.trains(36, BREATHS, after=3, cut_short=BREATHS)
    person.morning(37, usual=True)
    waits = person.plan(37).waits
    assert waits is not None
    assert (waits.what, waits.limit) == (WaitsFor.EVERYDAY, 2)


@pytest.mark.parametrize(("pain", "goes_up"), [(3, True), (4, False), (7, False)])
def test_above_an_everyday_three_nothing_goes_up_and_it_says_so(pain: int, goes_up: bool) -> None:
    """Given three good sessions of the bridge with a knee at 0 to 2, when everyday pain is 3, then
    a step is recommended; at 4 or 7 none is, and it is said that steps wait for 3 or less.
    """
    person = Person(begun=-7)
    person.everyday(0, pain)
    for day in (0, 2, 4):
        person.trains(day, BRIDGE, after=1)
        person.morning(day + 1, usual=True)
    person.everyday(5, pain)
    plan = person.plan(5)
    step = plan.suggestion
    assert (step is not None and not step.back) is goes_up
    if pain == 4:
        assert plan.waits is not None
        assert (plan.waits.what, plan.waits.limit) == (WaitsFor.CALMER, 3)


def test_above_an_everyday_three_the_usual_dose_still_comes_back() -> None:
    """Given a sore morning made strength a third less, when everyday pain is 4 and a session goes
    well, then the usual dose is back: that is no step up.
    """
    person = Person(begun=-7)
    person.everyday(0, 4)
    person.trains(0, BRIDGE)
    person.morning(1, usual=False)
    assert person.dose(BRIDGE).volume < 1
    person.trains(3, BRIDGE, after=1)
    person.morning(4, usual=True)
    assert person.dose(BRIDGE).volume == 1
    assert person.plan(4).suggestion is None


def test_a_week_without_training_does_not_count() -> None:
    """Given two weeks of training, when the third is missed, then the fourth is week 3."""
    person = Person()
    weeks_of(person, 2, 0)
    here = person.plan(21).here
    assert here is not None
    assert (here.calendar_week, here.week, here.stage.id) == (4, 3, "build")


def test_drills_come_at_an_everyday_two_and_not_above() -> None:
    """Given everyday pain of 3, when Control is picked, then its drills are left out and it says
    why; once it has been 2 for a week they come.
    """
    person = Person(started=False)
    person.everyday(0, 3)
    today = person.routine("control")
    assert DRIBBLES not in names(today.routine)
    left = next(one for one in today.changes if one.exercise == DRIBBLES)
    assert left.what is DoseChangeKind.LIMIT
    assert left.sign is not None
    assert left.sign.cause is Cause.EVERYDAY
    person.everyday(14, 2)
    assert DRIBBLES not in names(person.routine("control").routine)
    person.goes_to(21)
    assert DRIBBLES in names(person.routine("control").routine)


def test_an_everyday_six_is_for_mobility_and_a_physio() -> None:
    """Given everyday pain of 6, then strength is not for today and a physiotherapist is named."""
    person = Person()
    person.everyday(0, 6)
    plan = person.plan(0)
    assert plan.due == (Strand.MOBILITY,)
    assert plan.suggestion is not None
    assert (plan.suggestion.change, plan.suggestion.why) == (Advice.PHYSIO, "everyday")


def test_four_or_more_at_two_reviews_in_a_row_names_a_physio() -> None:
    """Given 5 at the start and 4 two weeks later, then a physiotherapist is named."""
    person = Person()
    person.everyday(0, 5)
    person.everyday(14, 4)
    suggestion = person.plan(14).suggestion
    assert suggestion is not None
    assert suggestion.why == "stuck"


def test_edge_case_12_a_rise_of_two_points_names_a_physio_at_once() -> None:
    """Given 2 at one review, when the next says 4 or more, then a physiotherapist is named, in
    week 5 and not after week 6.
    """
    person = Person()
    person.everyday(14, 2)
    person.everyday(28, 5)
    suggestion = person.plan(28).suggestion
    assert suggestion is not None
    assert suggestion.why == "rise"


def test_edge_case_13_six_weeks_without_a_change_need_no_pain_of_the_first_week() -> None:
    """Given no pain was told in the first week but 3 at the start, when six weeks on it is 3 still,
    then a physiotherapist is named.
    """
    person = Person()
    person.everyday(0, 3)
    for week in range(6):
        person.trains(7 * week + 1, BREATHS, after=None)
    person.everyday(42, 3)
    suggestion = person.plan(42).suggestion
    assert suggestion is not None
    assert suggestion.why == "no gain"


def test_without_an_everyday_level_the_pains_before_sessions_stand_in() -> None:
    """Given nobody told the everyday level, when the checks before three sessions said 3, then 3 is
    worked with.
    """
    person = Person()
    for day in (0, 2, 4):
        person.trains(day, BRIDGE, before=3, after=3)
    assert person.programme.everyday == 3
    assert person.rests_until(BRIDGE) is None


@pytest.mark.parametrize(
    ("now", "sets", "drills"), [(2, 3, True), (4, 2, False)], ids=["calm", "amber"]
)
def test_readiness_rewrites_today_at_once(now: int, sets: int, drills: bool) -> None:
    """Given everyday pain of 1, when the knee is at 2 now, then all is as planned; at 4 strength is
    a third less and drills are left out.
    """
    person = Person()
    person.everyday(0, 1)
    person.trains(0, *STRENGTH, DRIBBLES)
    person.now(2, now)
    assert sets_of(person.routine("strength").routine, BRIDGE) == sets
    assert (DRIBBLES in names(person.routine("control").routine)) is drills


def test_a_pain_no_higher_than_every_day_changes_nothing_in_strength() -> None:
    """Given everyday pain of 4, when the knee is at 4 now, then strength is as planned and drills
    are left out.
    """
    person = Person()
    person.everyday(0, 4)
    person.now(0, 4)
    assert sets_of(person.routine("strength").routine, BRIDGE) == 3
    assert DRIBBLES not in names(person.routine("control").routine)


def test_control_is_swapped_for_mobility_where_its_drills_may_not_come() -> None:
    """Given Control is due in week 3, when the knee is at 4 now, then mobility comes in its place;
    where that is done, today is a day of rest.
    """
    person = Person()
    person.everyday(0, 0)
    control = 0
    while person.plan(control).due != (Strand.CONTROL,):
        person.follows(control, after=0)
        control += 1
    person.now(control, 4)
    plan = person.plan(control)
    assert (plan.course, plan.due) == (DayKind.SWAPPED, (Strand.MOBILITY,))
    assert plan.sign is not None
    assert plan.sign.cause is Cause.NOW
    person.trains(control, *MOBILITY, after=2)
    done = person.plan(control, 21)
    assert (done.course, done.due) == (DayKind.REST, ())


def test_no_first_drills_within_a_week_of_red() -> None:
    """Given no drill was done so far, when strength was red, then drills do not begin within a
    week, though their own rest is over.
    """
    person = Person(started=False)
    person.trains(0, BRIDGE, pain={BRIDGE: 6})
    person.goes_to(5)
    assert DRIBBLES not in names(person.routine("control").routine)
    person.goes_to(7)
    assert DRIBBLES in names(person.routine("control").routine)


def test_a_stage_that_has_just_begun_asks_for_no_more_days_in_a_red_week() -> None:
    """Given Build begins on Monday, when Saturday before was red, then strength stays at two days
    until the week is calm.
    """
    person = Person()
    for week in range(2):
        person.everyday(7 * week, 0)
        person.trains(7 * week + 1, *MOBILITY, after=0)
    person.trains(12, BRIDGE, pain={BRIDGE: 6})
    red_week = person.plan(14).week
    assert red_week is not None
    assert red_week.stage.id == "build"
    assert red_week.stage.days[Strand.STRENGTH] == 2
    calm = person.plan(20).week
    assert calm is not None
    assert calm.stage.days[Strand.STRENGTH] == 3


def test_what_everyday_pain_kept_back_in_a_past_week_was_not_planned() -> None:
    """Given an everyday pain of 7 through the first week, when it is 1 in the second, then the
    first week planned mobility alone, and no strength of it counts as left undone.
    """
    person = Person()
    person.everyday(0, 7)
    person.trains(0, *MOBILITY)
    person.everyday(7, 1)
    person.goes_to(8)
    first_week = {strand for day, strand in person.programme.planned_days() if day < on(7)}
    assert first_week == {Strand.MOBILITY}
    strength = next(k for k in person.programme.kept_to() if k.strand is Strand.STRENGTH)
    assert strength.planned <= 1
