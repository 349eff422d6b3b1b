"""Random sessions that are amended while they run, for properties that hold in all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from hypothesis import strategies as st

from rehab_desktop.core.content.exercise import Exercise, Side, Sides
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
    Effects,
    Event,
    LeaveOut,
    MarkPain,
    Pause,
    PauseReason,
    Repeat,
    Resume,
    Skip,
    State,
    TakeBackPain,
    Tick,
)
from rehab_desktop.core.session.timeline import SECOND, compile_easier, compile_routine
from tests.core.build import BREATH, LIFT, card, dose

CARDS: Mapping[str, Exercise] = {
    one.id: one
    for one in (
        card("ladder", dose(LIFT[0], reps=2), dose(*LIFT, sets=3), dose(*LIFT, sets=2, reps=2)),
        card("legs", dose(*LIFT[:2], sides=Sides.EACH, rest_side=5, rest_rep=3, reps=2)),
        card("breath", dose(*BREATH, sets=1, reps=2, setup=0, rest_set=0), dose(*BREATH)),
        card("by-hand", dose(sets=2, setup=4, rest_set=6)),
        card("both", dose(*LIFT, sides=Sides.EACH, setup=0), dose(*LIFT, sets=2)),
    )
}
WALK = TimedBlock(id="walk", title="Walk", seconds=5)

items: st.SearchStrategy[Item | TimedBlock] = st.one_of(
    st.builds(
        Item,
        exercise=st.sampled_from(sorted(CARDS)),
        level=st.sampled_from([None, None, "1"]),
        sets=st.sampled_from([None, None, 1, 2]),
        rest_set_s=st.sampled_from([None, None, 0]),
    ),
    st.just(WALK),
)
routines = st.builds(
    Routine,
    id=st.just("test"),
    title=st.just("Test"),
    items=st.lists(items, min_size=1, max_size=4).map(tuple),
    transition_s=st.sampled_from([0, 15]),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What a person does to the routine ahead, in order: leave out, put elsewhere, add, change."""

    leave_out: int | None
    move: tuple[int, int]
    add: tuple[int, Item | TimedBlock] | None
    change: int | None
    sets: int | None
    hold_s: float | None
    level: str | None
    first_side: Side | None

    def of(self, routine: Routine, begun: int) -> Routine:
        """The routine after the edit; the first `begun` items stay at their places."""
        done, ahead = list(routine.items[:begun]), list(routine.items[begun:])
        if self.leave_out is not None and len(done) + len(ahead) > 1 and ahead:
            ahead.pop(self.leave_out % len(ahead))
        if ahead:
            ahead.insert(self.move[1] % len(ahead), ahead.pop(self.move[0] % len(ahead)))
        if self.add is not None:
            ahead.insert(self.add[0] % (len(ahead) + 1), self.add[1])
        new = [*done, *ahead]
        if self.change is not None:
            # The item under way and what comes after it: what is done can be changed, too.
            place = self.change % len(new)
            item = new[place]
            if isinstance(item, Item):
                known = self.level in [level.id for level in CARDS[item.exercise].levels]
                new[place] = replace(
                    item,
                    sets=self.sets,
                    hold_s=self.hold_s,
                    level=self.level if known else item.level,
                    first_side=self.first_side,
                )
        return replace(routine, items=tuple(new))


places = st.integers(0, 5)
edits = st.builds(
    Edit,
    leave_out=st.none() | places,
    move=st.tuples(places, places),
    add=st.none() | st.tuples(places, items),
    change=st.none() | places,
    sets=st.sampled_from([None, 1, 2, 4]),
    hold_s=st.sampled_from([None, 4]),
    level=st.sampled_from([None, "1", "2", "3"]),
    first_side=st.sampled_from([None, None, *Side]),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Easier:
    """The person goes on with an easier version, made from where the session is."""


What = Event | Edit | Easier
Script = list[tuple[What, int]]
"""What happens, each with the nanoseconds before it."""

PLAIN: tuple[What, ...] = (
    Tick(at=0),
    Pause(at=0),
    Resume(at=0),
    Done(at=0),
    Skip(at=0),
    Adjust(at=0, by=10 * SECOND),
    MarkPain(at=0, value=3),
)
"""Events that only go forward through the steps there are."""
ALL: tuple[What, ...] = (
    *PLAIN,
    Easier(),
    Skip(at=0, exercise=True),
    Back(at=0),
    Back(at=0, exercise=True),
    Repeat(at=0),
    Resume(at=0, restart_repetition=True),
    Adjust(at=0, by=-10 * SECOND),
    Pause(at=0, why=PauseReason.HURTS),
    TakeBackPain(at=0),
    LeaveOut(at=0, activities=frozenset({"legs", "walk"})),
)
waits = st.sampled_from([0, 1, 3, 7, 15, 40]).map(lambda seconds: seconds * SECOND)


def scripts(what: tuple[What, ...] = ALL) -> st.SearchStrategy[Script]:
    """Random scripts of these and of edits."""
    one = st.one_of(st.sampled_from(what), edits)
    return st.lists(st.tuples(one, waits), max_size=20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One thing that happened: the session and its routine before and after it."""

    what: What
    before: State
    old: Routine
    after: State
    new: Routine
    effects: Effects


def played(
    routine: Routine,
    script: Script,
    looks: Callable[[int], list[int]] = lambda _: [],
) -> Iterator[Moment]:
    """The session moment by moment, until it is over. `looks` says at which instants before an
    instant somebody looks at the clock.
    """
    state, _ = engine.begin(compile_routine(routine, CARDS), 0)
    now = 0
    for what, wait in script:
        now += wait
        for look in looks(now):
            if look > state.at:
                state, _ = engine.advance(state, Tick(at=look))
        state, _ = engine.advance(state, Tick(at=now))
        if state.over:
            return
        new, event = _event(state, routine, what, now)
        after, effects = engine.advance(state, event)
        yield Moment(what=what, before=state, old=routine, after=after, new=new, effects=effects)
        state, routine = after, new


def _event(state: State, routine: Routine, what: What, now: int) -> tuple[Routine, Event]:
    match what:
        case Edit():
            new = what.of(routine, items_begun(state))
            return new, Amend(at=now, steps=amended(state, routine, new, CARDS))
        case Easier():
            item = routine.items[state.step.item]
            if not isinstance(item, Item):
                return routine, Tick(at=now)
            steps = compile_easier(item, CARDS, state.step.item, state.step.level)
            return routine, Ease(at=now, steps=steps)
        case _:
            return routine, replace(what, at=now)
