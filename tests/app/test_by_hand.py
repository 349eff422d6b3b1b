"""A session without the app counts as its routine, done as planned."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from rehab_desktop import paths
from rehab_desktop.app.by_hand import done_by_hand
from rehab_desktop.app.library import Library
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.core.history.record import SessionRecord, SetStatus
from rehab_desktop.core.session.timeline import SECOND

CATALOGUE = load_catalogue(paths.CATALOGUE)
LIBRARY = Library(exercises=CATALOGUE.exercises, routines=CATALOGUE.routines, clips={})
BEGAN = datetime(2026, 4, 29, 7, 30, tzinfo=UTC)


def by_hand(minutes: int) -> SessionRecord:
    return done_by_hand(
        session_id="1",
        routine=LIBRARY.routines["strength"],
        library=LIBRARY,
        started_at=BEGAN,
        minutes=minutes,
        pain_before=1,
        pain_after=0,
        effort=4,
        note="at the beach",
    )


def test_every_set_of_the_routine_is_done_in_its_planned_time() -> None:
    record = by_hand(25)
    assert record.ended_at == BEGAN + timedelta(minutes=25)
    assert record.active_ns == 25 * 60 * SECOND
    assert {one.status for one in record.sets} == {SetStatus.DONE}
    assert all(one.actual_ns == one.planned_ns > 0 for one in record.sets)
    card = CATALOGUE.exercises["wall-calf-strides"]
    dose = card.level(None).dose
    sides = [one for one in record.sets if one.exercise == card.id]
    assert len(sides) == 2 * dose.sets
    assert record.planned_ns == LIBRARY.seconds(LIBRARY.routines["strength"]) * SECOND


@pytest.mark.parametrize("minutes", [0, 601])
def test_a_time_that_cannot_be_is_refused(minutes: int) -> None:
    with pytest.raises(ValueError, match=f"minutes: {minutes} is outside 1 to 600"):
        by_hand(minutes)
