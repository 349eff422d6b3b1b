"""A session of three exercises, and what an amendment makes of it."""

from __future__ import annotations

from collections.abc import Mapping

from rehab_desktop.core.content.exercise import Exercise, Sides
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.session import engine
from rehab_desktop.core.session.compiling_ahead import amended
from rehab_desktop.core.session.state import Amend, Event, State, Tick
from rehab_desktop.core.session.timeline import compile_routine
from tests.core.build import LIFT, at, card, dose, play

# Ready 10, lift 3, hold 20, lower 3, rest 20, and so on: a set takes 26 s, three take 128 s.
BRIDGE = card("bridge", dose(*LIFT, sets=3), dose(*LIFT, sets=3))
PUSH = card("push", dose(*LIFT, sets=2, setup=20))
LEGS = card("legs", dose(*LIFT, sides=Sides.EACH, rest_side=10))
CARDS: Mapping[str, Exercise] = {one.id: one for one in (BRIDGE, PUSH, LEGS)}
WALK = TimedBlock(id="walk", title="Walk", seconds=60)
THREE = (Item(exercise="bridge"), Item(exercise="push"), Item(exercise="legs"))


def routine(*items: Item | TimedBlock) -> Routine:
    return Routine(id="test", title="Test", items=items)


def session(*items: Item | TimedBlock, seconds: float = 0) -> State:
    state, _ = engine.begin(compile_routine(routine(*items), CARDS), 0)
    return play(state, Tick(at=at(seconds)))[0]


def amend(state: State, old: tuple[Item, ...], *new: Item | TimedBlock) -> State:
    steps = amended(state, routine(*old), routine(*new), CARDS)
    return play(state, Amend(at=state.at, steps=steps))[0]


def rest_of(state: State) -> list[tuple[str, str]]:
    """(exercise, kind) of each step that comes after the present one, without repetition."""
    coming = [(s.activity, s.kind.value) for s in state.steps[state.index + 1 :]]
    return [one for n, one in enumerate(coming) if n == 0 or coming[n - 1] != one]


def recorded(state: State) -> list[tuple[str, str, int, str]]:
    return [(one.exercise, one.level, one.set, one.status.value) for one in state.sets]


def to_the_end(state: State, *events: Event) -> State:
    return play(state, *events, Tick(at=state.at + at(2000)))[0]
