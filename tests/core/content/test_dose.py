"""The length that a routine is said to take is the length that its session takes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop import paths
from rehab_desktop.catalogue.load import load_catalogue
from rehab_desktop.core.content.dose import routine_seconds
from rehab_desktop.core.content.exercise import Phase, Sides
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.session.timeline import SECOND, compile_routine, total
from tests.core.build import BREATH, LIFT, card, dose

CATALOGUE = load_catalogue(paths.CATALOGUE)
SECONDS = st.integers(0, 90)


@pytest.mark.parametrize("name", CATALOGUE.routines)
def test_a_shipped_routine_takes_as_long_as_it_is_said_to(name: str) -> None:
    routine = CATALOGUE.routines[name]
    steps = compile_routine(routine, CATALOGUE.exercises)
    assert routine_seconds(routine, CATALOGUE.exercises) == total(steps) / SECOND


@given(
    phases=st.sampled_from([BREATH, LIFT, ()]),
    sets=st.integers(1, 4),
    reps=st.integers(1, 6),
    sides=st.sampled_from(Sides),
    rests=st.tuples(SECONDS, SECONDS, SECONDS, SECONDS),
    change_over=st.integers(0, 60),
    block=st.integers(1, 600),
)
def test_any_routine_takes_as_long_as_it_is_said_to(
    phases: tuple[Phase, ...],
    sets: int,
    reps: int,
    sides: Sides,
    rests: tuple[int, int, int, int],
    change_over: int,
    block: int,
) -> None:
    setup, rep, side, between = rests
    one = card(
        "one",
        dose(
            *phases,
            sets=sets,
            reps=reps,
            sides=sides,
            setup=setup,
            rest_rep=rep,
            rest_side=side,
            rest_set=between,
        ),
    )
    items = (TimedBlock(id="warm-up", title="Warm up", seconds=block), Item(exercise="one"))
    routine = Routine(id="r", title="R", items=items, transition_s=change_over)
    steps = compile_routine(routine, {"one": one})
    assert routine_seconds(routine, {"one": one}) == total(steps) / SECOND
