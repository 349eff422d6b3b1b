"""Pain elsewhere than around the kneecap: what waits until somebody was asked about it."""

from __future__ import annotations

import pytest

from rehab_desktop.core.programme.dosing import DoseChangeKind
from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.intake import Place
from rehab_desktop.core.programme.progression import Advice
from rehab_desktop.core.programme.signs import Cause
from rehab_desktop.core.programme.waiting import WaitsFor
from tests.clinical.person import BRIDGE, DRIBBLES, FLIP, MOBILITY, STRENGTH, Person, names

ELSEWHERE = [place for place in Place if place is not Place.KNEECAP]


@pytest.mark.parametrize("place", ELSEWHERE)
def test_pain_elsewhere_holds_runs_and_drills_and_nothing_else(place: Place) -> None:
    """Given pain in that place is told, also beside the kneecap, then no run is offered on any day
    and Control has no drills; mobility and strength come (clinical judgement).
    """
    person = Person()
    person.tells(places=frozenset({Place.KNEECAP, place}))
    plan = person.plan(0)
    assert (plan.run.is_today, plan.run.not_before) == (False, None)
    assert plan.run.sign is not None
    assert plan.run.sign.cause is Cause.ELSEWHERE
    control = person.routine("control")
    assert DRIBBLES not in names(control.routine)
    assert next(c.what for c in control.changes if c.exercise == DRIBBLES) is DoseChangeKind.LIMIT
    assert set(MOBILITY) <= set(names(person.routine("daily-mobility").routine))
    assert set(STRENGTH) <= set(names(person.routine("strength").routine))


def test_pain_around_the_kneecap_holds_nothing() -> None:
    """Given pain around the kneecap alone, then a run may be and drills may come."""
    person = Person(started=False)
    person.tells(places=frozenset({Place.KNEECAP}))
    assert person.plan(0).run.is_today
    assert DRIBBLES in names(person.routine("control").routine)


def test_who_has_asked_goes_on() -> None:
    """Given pain at the inner side, when the person says to have asked, then runs and drills come;
    pain behind the knee that is told later asks again, and so does an answer taken back.
    """
    person = Person(started=False)
    person.tells(places=frozenset({Place.INNER}))
    person.programme.keep_asked({Place.INNER})
    assert person.plan(0).run.is_today
    assert DRIBBLES in names(person.routine("control").routine)
    person.tells(places=frozenset({Place.INNER, Place.BEHIND}))
    assert not person.plan(1).run.is_today
    person.tells(places=frozenset({Place.INNER}))
    assert person.plan(1).run.is_today
    person.programme.keep_asked(set())
    assert not person.plan(1).run.is_today


def test_who_changes_the_answer_goes_on() -> None:
    """Given pain elsewhere was told, when it is told to be around the kneecap alone, then a run may
    be again.
    """
    person = Person()
    person.tells(places=frozenset({Place.ELSEWHERE}))
    assert not person.plan(0).run.is_today
    person.tells(places=frozenset({Place.KNEECAP}))
    assert person.plan(0).run.is_today


def test_drills_that_wait_for_a_doctor_are_not_planned() -> None:
    """Given Build, which has Control once a week, when pain elsewhere is told, then no Control is
    planned in that week.
    """
    person = Person()
    for week in range(2):
        person.trains(7 * week + 1, *MOBILITY, after=0)
    planned = person.plan(14).week
    assert planned is not None
    assert any(Strand.CONTROL in day.due for day in planned.days)
    person.tells(places=frozenset({Place.BELOW}))
    held = person.plan(14).week
    assert held is not None
    assert not any(Strand.CONTROL in day.due for day in held.days)


def test_the_gate_waits_for_a_doctor_too() -> None:
    """Given dribbles at level 3 passed twice, when pain elsewhere is told, then the gate is not
    ready and no drill goes up.
    """
    person = Person()
    person.holds(DRIBBLES, "3")
    for day in (1, 3):
        person.trains(day, DRIBBLES)
        person.morning(day + 1, usual=True)
    ready = person.plan(4)
    assert ready.suggestion is not None
    assert ready.suggestion.change is Advice.GATE
    person.tells(places=frozenset({Place.OUTER}))
    plan = person.plan(4)
    assert plan.gate is not None
    assert not plan.gate.ready
    assert plan.suggestion is None


def test_a_variation_waits_for_a_doctor_and_it_is_said() -> None:
    """Given the hip flip has earned its variation and nothing else is left, when pain elsewhere is
    told, then what the next step waits for is that somebody is asked.
    """
    person = Person(begun=-7)
    for day in (0, 1):
        person.trains(day, FLIP)
        person.morning(day + 1, usual=True)
    assert person.plan(2).suggestion is not None
    person.tells(places=frozenset({Place.OUTER}))
    plan = person.plan(2)
    assert plan.suggestion is None
    assert plan.waits is not None
    assert plan.waits.what is WaitsFor.ASKING


def test_red_says_first_what_it_asks_for() -> None:
    """Given pain elsewhere and a bridge that was red, then it is still a day of rest, and the run
    names what is to be asked.
    """
    person = Person()
    person.tells(places=frozenset({Place.OUTER}))
    person.trains(0, BRIDGE, pain={BRIDGE: 7})
    plan = person.plan(1)
    assert plan.limits.nothing is not None
    assert plan.run.sign is not None
    assert plan.run.sign.cause is Cause.ELSEWHERE
