"""What a person's copy leaves out: what is about somebody else."""

from __future__ import annotations

from dataclasses import replace

from rehab_desktop.core.clinic.correction import Moved, MovedKind
from rehab_desktop.core.clinic.person_copy import without_others
from rehab_desktop.core.clinic.visit import ObservationKind
from tests.core.clinic.build import MONDAY, PERSON, chart, instant, observation, visit

HERE = visit(MONDAY)
OURS = observation(HERE, ObservationKind.SAID, "Stairs are better.", number=1)
THEIRS = observation(HERE, ObservationKind.SAID, "Somebody else's words.", number=2)
MOVED = Moved(
    kind=MovedKind.OBSERVATION,
    from_record=THEIRS.id,
    from_person=PERSON.id,
    to_record="there",
    to_person="bo",
    reason="Mixed up",
    by="mk",
    at=instant(MONDAY),
)


def test_what_was_moved_to_somebody_else_is_not_in_the_copy() -> None:
    made = replace(chart(), observations=(OURS, THEIRS), moves=(MOVED,))
    assert without_others(made).observations == (OURS,)


def test_what_came_from_somebody_else_is_in_the_copy() -> None:
    came = replace(
        MOVED, from_record="there", from_person="bo", to_record=OURS.id, to_person=PERSON.id
    )
    made = replace(chart(), observations=(OURS,), moves=(came,))
    assert without_others(made) == made
