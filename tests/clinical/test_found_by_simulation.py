"""What weeks of simulated people showed (docs/programme.md), each as one case."""

from __future__ import annotations

from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.log import CurrentDose
from rehab_desktop.core.programme.progression import Advice
from rehab_desktop.core.programme.suggestion_id import SuggestionId
from rehab_desktop.core.programme.waiting import WaitsFor
from tests.clinical.person import (
    BREATHS,
    CALF,
    DOOR,
    DRIBBLES,
    FLIP,
    HIGH,
    MOBILITY,
    STRENGTH,
    Person,
    names,
    sets_of,
)


def test_an_everyday_pain_that_comes_down_makes_no_sign_of_earlier_sessions() -> None:
    """Given everyday pain 5 and sessions that hurt 5, when it comes down to 4, then nothing steps
    back for those sessions.
    """
    person = Person()
    person.everyday(0, 5)
    for day in (9, 11, 13):
        person.trains(day, *MOBILITY, *STRENGTH, after=5)
    before = person.dose(CALF)
    person.everyday(14, 4)
    assert person.dose(CALF) == before
    assert person.facts.decisions == ()


def test_breathing_is_never_less_for_pain_after_mobility() -> None:
    """Given pain of 4 after mobility alone, then the breathing stays as it is; the rest is less."""
    person = Person()
    person.trains(0, *MOBILITY, after=4)
    assert person.dose(BREATHS).volume == 1
    assert person.dose(FLIP).volume < 1


def test_the_way_back_to_the_full_dose_comes_before_other_steps() -> None:
    """Given calf strides a third less and a breathing exercise that has earned a set, then the full
    dose is recommended first.
    """
    person = Person()
    person.holds(CALF, "1", volume=0.67)
    for day in (1, 2, 3):
        person.trains(day, BREATHS, CALF, after=0)
        person.morning(day + 1, usual=True)
    step = person.plan(4).suggestion
    assert step is not None
    assert (step.change, step.exercises) == (Advice.FULL, (CALF,))


def test_a_run_that_hurts_makes_no_drill_less_that_was_never_done() -> None:
    """Given a run that hurt 4 and no drill so far, then the drills rest and keep their dose."""
    person = Person()
    person.trains(0, *STRENGTH)
    person.runs(1, pain_during=4, pain_hour_after=0, pain_next_morning=0)
    dose = person.dose(DRIBBLES)
    assert dose.rest_until is not None
    assert dose.volume == 1


def test_with_everyday_pain_of_3_the_gate_waits_for_everyday_pain() -> None:
    """Given everyday pain of 3 and nothing else to reach, then the next step waits for an everyday
    pain of at most 2, and not for drills that do not come.
    """
    person = Person()
    person.everyday(0, 3)
    for day in (1, 2, 3, 4):
        person.trains(day, DOOR, after=2)
        person.morning(day + 1, usual=True, pain=2)
    waits = person.plan(5).waits
    assert waits is not None
    assert (waits.what, waits.limit) == (WaitsFor.CALMER, 2)


def test_a_variation_is_gone_after_five_weeks_away() -> None:
    """Given the door frame's variation, near the maximum, when nothing was done for five weeks,
    then it begins again without it.
    """
    person = Person()
    varied = CurrentDose(exercise=DOOR, level="1", reason="variation")
    person.programme._decide(SuggestionId.of("variation", DOOR, "1"), True, (varied,)).kept.result()
    person.trains(1, DOOR)
    person.goes_to(40)
    assert person.dose(DOOR).reason == "away"


def test_control_with_less_of_the_dribbles_counts_as_done() -> None:
    """Given the gate is not passed and the dribbles come back with less after ten days, when they
    are done, then control is done for the day: high knees behind their gate were not wanted.
    """
    person = Person()
    person.trains(3, DRIBBLES, after=0)
    person.trains(8, *STRENGTH, after=0)
    day = next(one for one in range(14, 21) if Strand.CONTROL in person.plan(one).due)
    left = person.plan(day).routines[Strand.CONTROL].routine
    assert HIGH not in names(left)
    assert sets_of(left, DRIBBLES) == 3
    person.trains(day, *names(left), after=0)
    assert Strand.CONTROL not in person.plan(day, hour=20).due
