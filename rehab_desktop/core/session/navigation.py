"""Moving through the steps: skip, back, repeat, easier. Steps of exercises that are left out are
passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from rehab_desktop.core.content.safety import ends_training
from rehab_desktop.core.history.record import SetStatus
from rehab_desktop.core.session.closing import close, pass_over, stop
from rehab_desktop.core.session.cues import DONE_CUE, OVER_CUE, countdown_cues, cues_of
from rehab_desktop.core.session.state import (
    Back,
    Ease,
    Effects,
    Entered,
    Mode,
    Outcome,
    Over,
    Skip,
    Sounded,
    State,
    before_set,
)
from rehab_desktop.core.session.timeline import EASIER, SECOND, Step, StepKind, Steps

GRACE = 2 * SECOND
"""Within this time (ns) of the start of a set, "Back" goes to the set before; the short attempt is
not recorded.
"""

EXTRA_REST = 20 * SECOND
"""Rest (ns) before an extra set where the exercise has no rest between sets (clinical
judgement).
"""


def enter(state: State, index: int) -> Outcome:
    """Begin step `index` now, or finish the session after the last step."""
    if index >= len(state.steps):
        over = Over(at=state.at, finished=True)
        done = replace(state, index=len(state.steps), elapsed=0, adjustment=0, mode=Mode.FINISHED)
        hurt = any(ends_training(mark.value) for mark in state.pains)
        return done, (over, Sounded(at=state.at, cue=OVER_CUE if hurt else DONE_CUE))
    fresh = before_set(state.steps[index]) or not state.in_set
    state = replace(state, index=index, elapsed=0, adjustment=0, begun=True)
    if fresh:
        state = replace(state, set_elapsed=0, reps_done=0, pain=None)
    cues = cues_of(state.steps, index, state.duration, state.countdown_length)
    opening = tuple(Sounded(at=state.at, cue=cue) for cue in cues if cue.offset == 0)
    return state, (Entered(at=state.at, index=index), *opening)


def finish_step(state: State) -> Outcome:
    """End the present step because its time is over."""
    following = state.steps[state.index + 1] if state.index + 1 < len(state.steps) else None
    if stands_before_left_out(state):
        return skip(state, Skip(at=state.at, exercise=True))
    if before_set(state.step):
        return enter(state, state.index + 1)
    same_set = following is not None and following.set_index == state.step.set_index
    if not same_set or (following and following.rep != state.step.rep):
        state = replace(state, reps_done=state.step.rep)
    if same_set:
        return enter(state, state.index + 1)
    return close_and_go(state, SetStatus.DONE, state.index + 1)


def close_and_go(state: State, status: SetStatus, index: int) -> Outcome:
    """Record the open set and go to step `index`, or to the first step after it that is not left
    out. A paused session stays paused.
    """
    state, closed = close(state, status)
    target = state.beyond(index)
    state, passed = pass_over(state, index, target)
    state, entered = _go(state, target)
    return state, (*closed, *passed, *entered)


def stands_before_left_out(state: State) -> bool:
    """True while the session gets ready for an exercise that is left out."""
    return state.step.kind is StepKind.READY and state.step.activity in state.left_out


def is_last_exercise(state: State) -> bool:
    """True where no exercise follows that is not left out."""
    following = _first(state.steps, lambda s: s.item > state.step.item)
    return state.beyond(following) >= len(state.steps)


def skip(state: State, event: Skip) -> Outcome:
    """Go on to the next set or exercise. In the gap before a set: start the set now."""
    here = state.step
    if event.exercise:
        target = state.beyond(_first(state.steps, lambda s: s.item > here.item))
        state, closed = stop(state)
        state, passed = pass_over(state, state.index, target, begun=bool(closed))
        if state.hurting and target >= len(state.steps):
            # A session whose last exercise is stopped because it hurts has not reached its end.
            over = Over(at=state.at, finished=False)
            return replace(state, mode=Mode.ENDED), (*closed, *passed, over)
        state, entered = _go(state, target)
        return state, (*closed, *passed, *entered)
    if stands_before_left_out(state):
        return skip(state, replace(event, exercise=True))
    if before_set(here):
        return _go(
            state, _first(state.steps, lambda s: s.set_index == here.set_index and not s.gap)
        )
    if not state.begun:
        target = state.beyond(_first(state.steps, lambda s: s.set_index > here.set_index))
        state, passed = pass_over(state, state.index, target)
        state, entered = _go(state, target)
        return state, (*passed, *entered)
    return close_and_go(
        state, SetStatus.CUT_SHORT, _first(state.steps, lambda s: s.set_index > here.set_index)
    )


def back(state: State, event: Back) -> Outcome:
    """Begin this set or exercise again, or within 2 s of its start the one before it; after a
    3-2-1.
    """
    here = state.step
    if event.exercise:
        start = _first(state.steps, lambda s: s.item == here.item)
        early = state.index == start and state.elapsed <= GRACE
        item = _last(s.item for s in _before(state, here.item))
        target = (
            start if item is None or not early else _first(state.steps, lambda s: s.item == item)
        )
        state, closed = close(state, SetStatus.CUT_SHORT, unless_within=GRACE)
        state, entered = _go(replace(state, begun=False), target)
        return state, (*closed, *entered)
    early = before_set(here) or (state.set_elapsed <= GRACE and state.reps_done == 0)
    set_index = _last(
        s.set_index for s in _before(state, here.item + 1) if s.set_index < here.set_index
    )
    if early and set_index is None:
        target = _first(state.steps, lambda s: s.item == here.item)
    else:
        set_index = set_index if early else here.set_index
        target = _first(state.steps, lambda s: s.set_index == set_index and not s.gap)
    state, closed = close(state, SetStatus.CUT_SHORT, unless_within=GRACE)
    if before_set(state.steps[target]):
        state, entered = _go(state, target)
    else:
        state, entered = _lead_in(state, target)
    return state, (*closed, *entered)


def repeat(state: State) -> Outcome:
    """Do the present set once more after this one; in a rest, do the set before it once
    more now.
    """
    here = state.step
    waiting = before_set(here)
    set_index = here.set_index - 1 if waiting else here.set_index
    again = [s for s in state.steps if s.set_index == set_index and not before_set(s)]
    if again and again[0].item != here.item and again[0].activity in state.left_out:
        return state, ()
    if not again:
        return state, ()
    rest = next(
        (s.duration for s in state.steps if s.item == again[0].item and s.kind is StepKind.REST),
        EXTRA_REST,
    )
    gap = replace(
        again[0], kind=StepKind.REST, label="", cue="", tip="", rep=0, phase=0, duration=rest
    )
    place = (
        _first(state.steps, lambda s: s.set_index == here.set_index)
        if waiting
        else _first(state.steps, lambda s: s.set_index > here.set_index)
    )
    copy = [replace(s, set_index=-1, extra=True) for s in (gap, *again)]
    state = replace(state, steps=renumber([*state.steps[:place], *copy, *state.steps[place:]]))
    return _go(state, place) if waiting else (state, ())


def ease(state: State, event: Ease) -> Outcome:
    """Do the rest of this exercise in an easier version, from the present set on. A paused session
    stays paused; a gap before a set goes on.
    """
    here = state.step
    start = _first(state.steps, lambda s: s.set_index == here.set_index and not s.gap)
    if start == len(state.steps):
        # A rest after the last set, where the sets after it were left out: nothing is left to ease.
        return state, ()
    before = {
        s.set_index
        for s in state.steps
        if s.item == here.item and s.set_index < here.set_index and not s.extra
    }
    last = max(s.set_index for s in event.steps)
    first = min(len(before), last)
    rest = [s for s in event.steps if s.set_index >= first]
    while rest[0].gap:
        rest = rest[1:]
    end = _first(state.steps, lambda s: s.item > here.item)
    waiting = before_set(here) and state.begun
    state, closed = close(state, SetStatus.CUT_SHORT)
    easier = [
        replace(
            s,
            item=here.item,
            set_index=here.set_index if s.set_index == first else -1 - s.set_index,
        )
        for s in rest
    ]
    before_it = [
        _set_up(s, easier) if waiting and s.set_index == here.set_index else s
        for s in state.steps[:start]
    ]
    state = replace(state, steps=renumber([*before_it, *easier, *state.steps[end:]]))
    if waiting:
        return replace(state, begun=True), ()
    state, opening = _lead_in(state, start)
    return state, (*closed, *opening)


def _set_up(gap: Step, easier: list[Step]) -> Step:
    """The gap before an easier version. Where that is no level of the card, the card's set-up does
    not fit, so the gap shows the easier versions instead.
    """
    first = easier[0]
    gap = replace(gap, level=first.level, clip=first.clip)
    if gap.kind is not StepKind.READY or first.level != EASIER:
        return gap
    return replace(gap, cue=next((s.tip for s in easier if s.tip), first.cue))


def renumber(steps: Iterable[Step]) -> Steps:
    """The same steps, with `set_index` counted from 0 in order."""
    out: list[Step] = []
    last: int | None = None
    set_index = -1
    for step in steps:
        if step.set_index != last:
            set_index, last = set_index + 1, step.set_index
        out.append(replace(step, set_index=set_index))
    return tuple(out)


def _go(state: State, index: int) -> Outcome:
    """Go to a step and keep the pace: a running session begins it at once; a paused one stays
    paused and gives no opening cues.
    """
    if state.mode is Mode.PAUSED and index < len(state.steps):
        state = replace(state, index=index, elapsed=0, adjustment=0, set_elapsed=0, reps_done=0)
        return replace(state, begun=False), ()
    return enter(replace(state, begun=False, mode=Mode.RUNNING, countdown_elapsed=0), index)


def _lead_in(state: State, index: int) -> Outcome:
    """Go to a step after a 3-2-1, because the person is on the floor and not at the keys."""
    mode = Mode.PAUSED if state.mode is Mode.PAUSED else Mode.COUNTDOWN
    state = replace(
        state,
        index=index,
        elapsed=0,
        adjustment=0,
        countdown_elapsed=0,
        set_elapsed=0,
        reps_done=0,
        begun=False,
    )
    opening: Effects = ()
    if mode is Mode.COUNTDOWN:
        cues = countdown_cues(state.countdown_length)
        opening = tuple(Sounded(at=state.at, cue=cue) for cue in cues if cue.offset == 0)
    return replace(state, mode=mode), opening


def _before(state: State, item: int) -> Iterator[Step]:
    """The steps of earlier items that a person may go back to."""
    here = state.step.item
    return (
        s
        for s in state.steps
        if s.item < item and (s.item == here or s.activity not in state.left_out)
    )


def _last(places: Iterable[int]) -> int | None:
    return max(places, default=None)


def _first(steps: Steps, wanted: Callable[[Step], bool]) -> int:
    """The index of the first step for which `wanted` is true, or the number of steps."""
    return next((i for i, step in enumerate(steps) if wanted(step)), len(steps))
