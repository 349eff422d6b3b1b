"""What a person may add to the plan: nothing that the weeks or the knee keep back."""

from __future__ import annotations

import pytest

from rehab_desktop.core.programme.dosing import DoseChangeKind
from rehab_desktop.core.programme.guide import Strand
from rehab_desktop.core.programme.signs import Cause
from tests.clinical.person import BRIDGE, DRIBBLES, MOBILITY, Person, names, on

M, S, C = Strand.MOBILITY, Strand.STRENGTH, Strand.CONTROL


def in_build() -> Person:
    """Somebody on the first day of the third week, which is the first with drills."""
    person = Person()
    for week in range(2):
        person.trains(7 * week + 1, *MOBILITY, after=0)
    person.goes_to(14)
    return person


def test_drills_are_not_added_before_the_weeks_have_them() -> None:
    """Given Settle, which plans no drills, then Control may not be added to a day and its drills
    are left out where it is picked, with that reason; a run may be. In Build it may be added.
    """
    person = Person()
    assert not person.programme.may_add(C, on(3))
    assert person.programme.may_add(S, on(3))
    control = person.routine("control")
    assert DRIBBLES not in names(control.routine)
    left = next(one for one in control.changes if one.exercise == DRIBBLES)
    assert left.what is DoseChangeKind.LIMIT
    assert left.sign is not None
    assert left.sign.cause is Cause.STAGE
    assert person.plan(0).run.is_today
    build = in_build()
    assert build.programme.may_add(C, on(16))
    assert DRIBBLES in names(build.routine("control").routine)


def test_who_did_drills_lately_does_not_begin_with_them() -> None:
    """Given drills were done before the programme began, then Control comes as it is."""
    person = Person()
    person.trains(-1, DRIBBLES)
    person.goes_to(0)
    assert DRIBBLES in names(person.routine("control").routine)


@pytest.mark.parametrize("strand", Strand)
def test_nothing_is_added_to_a_day_without_training(strand: Strand) -> None:
    """Given the bridge hurt 7 on Monday, then nothing may be added to that day and the next; what
    rests not before its rest is over.
    """
    person = in_build()
    person.trains(14, BRIDGE, pain={BRIDGE: 7})
    person.goes_to(14, 21)
    assert not person.programme.may_add(strand, on(14))
    assert not person.programme.may_add(strand, on(15))
    person.goes_to(16)
    assert person.programme.may_add(M, on(16))
    assert not person.programme.may_add(C, on(16))


@pytest.mark.parametrize(("pain", "may"), [(2, {M, S, C}), (3, {M, S}), (5, {M, S}), (6, {M})])
def test_everyday_pain_says_what_may_be_added(pain: int, may: set[Strand]) -> None:
    """Given everyday pain above 2, then no drills may be added to any day of the week; above 5 only
    mobility.
    """
    person = in_build()
    person.everyday(14, pain)
    assert {strand for strand in Strand if person.programme.may_add(strand, on(18))} == may


def test_a_sore_knee_now_keeps_back_this_day_and_no_other() -> None:
    """Given 4 told just now, then drills may not be added today, and may on another day."""
    person = in_build()
    person.everyday(14, 1)
    person.now(14, 4)
    assert not person.programme.may_add(C, on(14))
    assert person.programme.may_add(C, on(18))


def test_without_the_programme_there_is_no_plan_to_add_to() -> None:
    """Given somebody who trains routines alone, then nothing is planned next and nothing added."""
    person = Person(started=False)
    person.trains(0, BRIDGE)
    person.goes_to(1)
    assert person.programme.next_due() is None
    assert {strand for strand in Strand if person.programme.may_add(strand, on(2))} == set()
