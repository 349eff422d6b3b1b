"""What holds for any amendment of any session, tried on random routines, events and edits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.core.session import engine
from rehab_desktop.core.session.amending import begins_anew, items_begun, kept
from rehab_desktop.core.session.compiling_ahead import amended
from rehab_desktop.core.session.state import Done, Mode, Resume, State, Tick, before_set
from rehab_desktop.core.session.timeline import SECOND, Step, StepKind, Steps, compile_routine
from tests.core.session.amended_sessions import (
    CARDS,
    PLAIN,
    Edit,
    Moment,
    Script,
    played,
    routines,
    scripts,
)


def amendments(routine: Routine, script: Script) -> list[Moment]:
    return [one for one in played(routine, script) if isinstance(one.what, Edit)]


def check(one: Moment) -> None:
    """What is begun is as it was, and the rest is what the amended routine asks for."""
    before, after = one.before, one.after
    same = replace(after, steps=before.steps, planned=before.planned)
    if begins_anew(before, after.steps):
        assert after.elapsed == 0
        assert before_set(after.step)
        # Nothing is kept of a gap but its time, which is in `active`.
        same = replace(
            same,
            elapsed=before.elapsed,
            adjustment=before.adjustment,
            begun=before.begun,
            set_elapsed=before.set_elapsed,
            reps_done=before.reps_done,
        )
    assert same == before
    stays = kept(before) - (1 if before_set(before.step) else 0)
    for old, new in zip(before.steps[:stays], after.steps[:stays], strict=True):
        assert new == replace(old, sets=new.sets)
    assert after.steps == amended(before, one.old, one.new, CARDS)
    names = [CARDS[i.exercise].id if isinstance(i, Item) else i.id for i in one.new.items]
    assert all(step.activity == names[step.item] for step in after.steps)
    numbers = list(dict.fromkeys(step.set_index for step in after.steps))
    assert numbers == list(range(len(numbers)))
    for number in numbers[:-1]:
        assert any(not s.gap for s in after.steps if s.set_index == number)


@given(routines, scripts())
def test_what_is_begun_stays_as_it_was(routine: Routine, script: Script) -> None:
    for one in amendments(routine, script):
        check(one)


@given(routines, scripts())
def test_the_same_routine_changes_nothing_wherever_the_session_is(
    routine: Routine, script: Script
) -> None:
    for one in played(routine, script):
        if not one.after.over:
            assert amended(one.after, one.new, one.new, CARDS) is one.after.steps


@given(routines, scripts(), st.lists(st.integers(0, 200 * SECOND), max_size=20))
def test_more_looks_at_the_clock_change_nothing(
    routine: Routine, script: Script, ticks: list[int]
) -> None:
    plain = [one.after for one in played(routine, script)]
    watched = played(routine, script, lambda now: sorted(t for t in ticks if t <= now))
    assert [one.after for one in watched] == plain


@given(routines, scripts())
def test_no_time_is_lost(routine: Routine, script: Script) -> None:
    for one in played(routine, script):
        state = one.after
        assert one.before.active <= state.active <= state.at - state.started
        assert sum(done.actual_ns for done in state.sets) <= state.active
        assert state.over or state.step.manual or state.elapsed <= state.duration


@given(routines, scripts(PLAIN))
def test_what_comes_is_what_the_amended_routine_compiles_to(
    routine: Routine, script: Script
) -> None:
    for one in amendments(routine, script):
        state, begun = one.after, items_begun(one.before)
        assert plain_steps(coming(state.steps, one.before, begun)) == plain_steps(remainder(one))


def coming(steps: Steps, before: State, begun: int) -> Steps:
    """The steps after what is begun. Where the session stands before another item, its gap
    belongs to what comes.
    """
    end = kept(before)
    own = before_set(before.step) and steps[before.index].item >= begun
    return steps[end - 1 :] if own and steps[before.index].kind is StepKind.READY else steps[end:]


def remainder(one: Moment) -> Steps:
    """What is left of the amended routine, compiled from its start."""
    begun, new = items_begun(one.before), list(one.new.items)
    for place in range(begun):
        item = new[place]
        side = next(s.side for s in one.before.steps if s.item == place and not s.gap)
        if isinstance(item, Item) and side is not None:
            new[place] = replace(item, first_side=side)
    compiled = compile_routine(replace(one.new, items=tuple(new)), CARDS)
    stays = one.before.steps[: kept(one.before)]
    done = [(s.set, s.side) for s in stays if s.item == begun - 1 and not s.gap]
    last = max((number for number, _ in done), default=0)
    both = (last, None) in done
    left = [
        s
        for s in compiled
        if s.item >= begun
        or (
            s.item == begun - 1
            and (s.set > last or (s.set == last and not both and s.side is not None))
            and (s.set, s.side) not in done
            and s.kind is not StepKind.READY
        )
    ]
    if before_set(one.before.step) and left and left[0].gap and left[0].item < begun:
        left = left[1:]
    if before_set(one.before.step) and left and left[0].item >= begun and not left[0].gap:
        left = [one.after.step, *left]
    return tuple(left)


def plain_steps(steps: Steps) -> list[Step]:
    """The steps without their numbers; how long a get-ready at the very front lasts is the clock's
    matter.
    """
    out = [replace(s, set_index=0) for s in steps]
    if out and before_set(out[0]):
        out[0] = replace(out[0], duration=1, cue="")
    return out


@given(routines, scripts())
def test_an_amended_session_goes_on_to_its_end(routine: Routine, script: Script) -> None:
    moments = [one for one in amendments(routine, script) if not one.after.over]
    if not moments:
        return
    state = moments[-1].after
    if state.mode is Mode.PAUSED:
        state, _ = engine.advance(state, Resume(at=state.at))
    for _ in range(5000):
        wanted = engine.next_instant(state)
        if state.over or wanted is None:
            break
        manual = state.step.manual and state.mode is Mode.RUNNING
        happening = Done(at=wanted) if manual else Tick(at=wanted)
        state, _ = engine.advance(state, happening)
    assert state.over


LONG = settings(phases=[Phase.generate], max_examples=2000)
"""Some faults show in few sessions. Which one is the smallest does not matter."""

Fault = Callable[[Moment], State]
FAULTS: dict[str, Fault] = {
    "a finished set is lost": lambda one: replace(one.after, sets=one.after.sets[:-1]),
    "the clock of the step begins again": lambda one: replace(one.after, elapsed=0),
    "the session is a step further": lambda one: replace(one.after, index=one.after.index + 1),
    "a pause is ended": lambda one: replace(one.after, mode=Mode.RUNNING),
    "all is compiled from the start": lambda one: replace(
        one.after, steps=compile_routine(one.new, CARDS)
    ),
    "the old steps go on": lambda one: replace(one.after, steps=one.before.steps),
    "a step too much stays": lambda one: replace(
        one.after,
        steps=(
            *one.before.steps[: kept(one.before) + 1],
            *one.after.steps[kept(one.before) :],
        ),
    ),
    "the pain of the set is forgotten": lambda one: replace(one.after, pain=None),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_an_amendment_with_a_fault_in_it_would_be_found(fault: str) -> None:
    def found(session: tuple[Routine, Script]) -> bool:
        for one in amendments(*session):
            try:
                check(replace(one, after=FAULTS[fault](one)))
            except (AssertionError, IndexError):
                return True
        return False

    assert find(st.tuples(routines, scripts()), found, settings=LONG)
