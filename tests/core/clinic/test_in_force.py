"""Which version of a prescription holds on a day, whatever ended the others."""

from __future__ import annotations

from datetime import UTC, datetime

from rehab_desktop.core.clinic.prescription import EndKind, PrescriptionEnd, in_force
from tests.core.clinic.build import day_of, prescribed, prescription

FIRST = prescription(prescribed("bridge"))


def ended(kind: EndKind, on: int) -> PrescriptionEnd:
    return PrescriptionEnd(
        prescription=FIRST.id,
        kind=kind,
        on=day_of(on),
        by="mk",
        at=datetime(2026, 11, 3, 9, tzinfo=UTC),
        reason="Meant for somebody else",
    )


def test_of_several_ends_the_earliest_counts() -> None:
    replaced, withdrawn = ended(EndKind.REPLACED, 14), ended(EndKind.WITHDRAWN, 3)
    for ends in ([replaced, withdrawn], [withdrawn, replaced]):
        assert in_force([FIRST], ends, day_of(2)) == FIRST
        assert in_force([FIRST], ends, day_of(3)) is None


def test_the_one_that_began_last_holds() -> None:
    later = prescription(prescribed("squat"), version=2, first=day_of(5))
    assert in_force([later, FIRST], [], day_of(4)) == FIRST
    assert in_force([later, FIRST], [], day_of(5)) == later
