"""The pain on the session screen belongs to what was done last, whatever comes next."""

from __future__ import annotations

from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.core.session import engine
from rehab_desktop.core.session.compiling_ahead import amended
from rehab_desktop.core.session.state import Amend, Back, MarkPain, Tick
from rehab_desktop.core.session.timeline import compile_routine
from rehab_desktop.ui.session.pain_now import Moment, pain_now
from tests.core.build import LIFT, at, card, dose, play

# Ready 10, a set of 26 s, ready 25 s, a set of 26 s.
CARDS = {name: card(name, dose(*LIFT, sets=1)) for name in ("bridge", "push", "legs")}


def routine(*names: str) -> Routine:
    return Routine(id="test", title="Test", items=tuple(Item(exercise=name) for name in names))


def test_pain_is_still_of_an_exercise_that_was_done_and_then_left_out() -> None:
    old, new = routine("bridge", "push"), routine("legs")
    state, _ = engine.begin(compile_routine(old, CARDS), 0)
    state, _ = play(state, Tick(at=at(75)), MarkPain(at=at(75), value=4))
    state, _ = play(state, *[Back(at=at(75), exercise=True)] * 2)
    steps = amended(state, old, new, CARDS)
    state, _ = play(state, Amend(at=at(75), steps=steps))
    assert {step.activity for step in state.steps} == {"legs"}
    now = pain_now(state)
    assert (now.activity, now.value, now.moment) == ("push", 4, Moment.OVER)
