"""The routine of a resumed session has the doses that its steps have."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from rehab_desktop.app.library import Library
from rehab_desktop.app.resuming import routine_of
from rehab_desktop.core.content.exercise import Phase, PhaseKind
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.session.timeline import compile_easier, compile_routine
from tests.app.stage import library_of
from tests.core.build import BREATH, LIFT, card, dose
from tests.core.session.amended_sessions import CARDS, routines

WORK = Phase(kind=PhaseKind.MOVE, label="March", seconds=30)
ALL = {**CARDS, "march": card("march", dose(WORK)), "breath": card("breath", dose(*BREATH))}
own = st.none() | st.sampled_from([4.0, 5.5])
with_own_values = st.builds(
    Item,
    exercise=st.sampled_from(sorted(ALL)),
    sets=st.sampled_from([None, 2, 3]),
    reps=st.sampled_from([None, 2, 3]),
    hold_s=own,
    work_s=own,
    inhale_s=st.sampled_from([None, 3, 4.5]),
    exhale_s=st.sampled_from([None, 4, 5.5]),
    pause_s=st.sampled_from([None, 0, 2]),
    rest_rep_s=st.sampled_from([None, 0, 4]),
    rest_side_s=st.sampled_from([None, 0, 4]),
    rest_set_s=st.sampled_from([None, 0, 4]),
)


def resumed(routine: Routine, known: Routine | None = None) -> Routine:
    library = replace(
        library_of(tuple(ALL.values())), routines={} if known is None else {"test": known}
    )
    return routine_of(compile_routine(routine, ALL), "test", "Test", library)


@given(routines, with_own_values)
def test_a_routine_made_from_steps_compiles_to_the_same_steps(routine: Routine, item: Item) -> None:
    routine = replace(routine, items=(*routine.items, item))
    made = replace(resumed(routine), transition_s=routine.transition_s)
    assert compile_routine(made, ALL) == compile_routine(routine, ALL)


@given(routines, with_own_values)
def test_a_routine_that_is_as_the_library_has_it_is_the_library_s(
    routine: Routine, item: Item
) -> None:
    routine = replace(routine, items=(*routine.items, replace(item, tips=("Slow.",))))
    again = resumed(routine, known=routine)
    assert compile_routine(again, ALL) == compile_routine(routine, ALL)
    last = again.items[-1]
    assert isinstance(last, Item)
    assert last.tips == ("Slow.",)


def test_what_the_session_does_less_of_is_less_and_the_rest_is_as_the_library_has_it() -> None:
    walk, legs = TimedBlock(id="walk", title="Walk", seconds=60), Item(exercise="legs", clip="own")
    known = Routine(id="test", title="Test", items=(walk, legs), note="Slowly")
    less = replace(known, items=(walk, replace(legs, sets=1)))
    short = replace(known, items=(replace(walk, seconds=20), legs))
    for routine in (known, less, short):
        assert resumed(routine, known) == routine


def test_an_easier_version_does_not_tell_the_dose_of_the_level_that_was_asked_for() -> None:
    steps = compile_easier(Item(exercise="ladder"), ALL, 0, "1")
    library = library_of(tuple(ALL.values()))
    assert routine_of(steps, "gone", "Gone", library).items == (Item(exercise="ladder"),)


def test_steps_that_the_card_cannot_have_any_more_leave_the_dose_of_the_card() -> None:
    routine = Routine(id="test", title="Test", items=(Item(exercise="lift"),))
    steps = compile_routine(routine, {"lift": card("lift", dose(LIFT[0]))})
    library = Library(exercises={"lift": card("lift", dose(*LIFT))}, routines={}, clips={})
    assert routine_of(steps, "test", "Test", library).items == (Item(exercise="lift"),)
