"""The table of modes and events is the engine's: nothing else follows, and all of it does."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

import pytest

from rehab_desktop.core.content.exercise import Sides
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.session import engine
from rehab_desktop.core.session.amending import items_begun
from rehab_desktop.core.session.compiling_ahead import amended
from rehab_desktop.core.session.state import (
    Adjust,
    Amend,
    Back,
    Done,
    Ease,
    End,
    Event,
    LeaveOut,
    MarkPain,
    Mode,
    Pause,
    PauseReason,
    Repeat,
    Resume,
    Skip,
    State,
    Suspended,
    TakeBackPain,
    Tick,
)
from rehab_desktop.core.session.timeline import SECOND, compile_easier, compile_routine
from rehab_desktop.core.session.transitions import TRANSITIONS
from tests.core.build import LIFT, card, dose
from tests.core.session import modes_page

WALKS = 200
HOLDS = card("holds", dose(*LIFT, sets=2, reps=2, sides=Sides.EACH, rest_side=5, rest_rep=3))
BY_HAND = card("by-hand", dose(sets=2, setup=4, rest_set=6))
WALK = TimedBlock(id="walk", title="Walk", seconds=5)
CARDS = {"holds": HOLDS, "by-hand": BY_HAND}
PARTS: tuple[Item | TimedBlock, ...] = (Item(exercise="holds"), Item(exercise="by-hand"), WALK)
EASIER = compile_easier(Item(exercise="holds"), {"holds": HOLDS}, 0, "1")
EVENTS: tuple[Event, ...] = (
    Tick(at=0),
    Pause(at=0),
    Pause(at=0, why=PauseReason.HURTS),
    Suspended(at=0, since=0),
    Resume(at=0),
    Resume(at=0, restart_repetition=True),
    Done(at=0),
    Skip(at=0),
    Skip(at=0, exercise=True),
    Back(at=0),
    Back(at=0, exercise=True),
    Repeat(at=0),
    Adjust(at=0, by=10 * SECOND),
    Adjust(at=0, by=-30 * SECOND),
    MarkPain(at=0, value=3),
    TakeBackPain(at=0),
    LeaveOut(at=0, activities=frozenset({"walk"})),
    LeaveOut(at=0, activities=frozenset({"walk", "holds", "by-hand"})),
    Ease(at=0, steps=EASIER),
    End(at=0),
)


def walks() -> Iterator[tuple[Mode, type[Event], Mode]]:
    """Mode, event and the mode after it, of random sessions that are the same each time."""
    dice = random.Random(11)
    for _ in range(WALKS):
        items = tuple(dice.sample(PARTS, dice.randint(1, 3)))
        routine = Routine(id="test", title="Test", items=items)
        state, _ = engine.begin(compile_routine(routine, CARDS), 0)
        for _ in range(30):
            now = state.at + dice.choice((0, 0, SECOND, 4 * SECOND, 40 * SECOND))
            before, state = state, engine.advance(state, Tick(at=now))[0]
            yield before.mode, Tick, state.mode
            yield from tried(state)
            if state.over:
                break
            event = dice.choice(EVENTS[:-1])
            if dice.random() < 0.3:
                other = amendment(state, routine, dice)
                steps = amended(state, routine, other, CARDS)
                yield state.mode, Amend, engine.advance(state, Amend(at=now, steps=steps))[0].mode
                if dice.random() < 0.3:
                    event, routine = Amend(at=now, steps=steps), other
            if isinstance(event, Ease) and state.step.activity != "holds":
                continue
            state, _ = engine.advance(state, at(event, now))
            if state.over:
                break


def amendment(state: State, routine: Routine, dice: random.Random) -> Routine:
    """The routine with anything after what is begun, and sometimes with nothing after it."""
    begun = items_begun(state)
    ahead = dice.sample(PARTS, dice.randint(0 if begun else 1, 3))
    return replace(routine, items=(*routine.items[:begun], *ahead))


def tried(state: State) -> Iterator[tuple[Mode, type[Event], Mode]]:
    """What each event would lead to here."""
    for event in EVENTS:
        yield state.mode, type(event), engine.advance(state, at(event, state.at))[0].mode


def at(event: Event, now: int) -> Event:
    here = replace(event, at=now)
    return replace(here, since=now) if isinstance(here, Suspended) else here


def test_random_sessions_reach_what_the_table_says_and_nothing_else() -> None:
    seen: dict[type[Event], dict[Mode, set[Mode]]] = defaultdict(lambda: defaultdict(set))
    for before, event, after in walks():
        if before not in (Mode.FINISHED, Mode.ENDED):
            seen[event][before].add(after)
        else:
            assert after is before
    assert {e: dict(row) for e, row in seen.items()} == {
        e: {mode: set(after) for mode, after in row.items()} for e, row in TRANSITIONS.items()
    }


def test_every_event_has_its_row() -> None:
    # A dataclass with slots is made a second time, so that the names are compared.
    assert {e.__name__ for e in TRANSITIONS} == {e.__name__ for e in Event.__subclasses__()}


def test_the_page_of_the_house_shows_the_table() -> None:
    assert modes_page.BLOCK.read() == modes_page.table(), (
        "python -m tests.core.session.modes_page writes it anew"
    )


@pytest.mark.parametrize("mode", [Mode.RUNNING, Mode.COUNTDOWN, Mode.PAUSED])
def test_a_session_can_be_left_from_wherever_it_is(mode: Mode) -> None:
    assert TRANSITIONS[End][mode] == {Mode.ENDED}
