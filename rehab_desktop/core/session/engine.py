"""The session as a pure reducer: `advance(state, event) -> (state, effects)`.

First time passes, from the old deadline and not from "now", so that delays do not add up; then the
event happens. A tick only lets time pass: more or fewer ticks do not change the result.
"""

from __future__ import annotations

from dataclasses import replace

from rehab_desktop.core.history.record import PainMark, SetStatus
from rehab_desktop.core.session import amending, closing, navigation
from rehab_desktop.core.session.cues import COUNTDOWN, Cue, countdown_cues, cues_of
from rehab_desktop.core.session.state import (
    Adjust,
    Amend,
    Back,
    Done,
    Ease,
    Effect,
    Effects,
    End,
    Event,
    LeaveOut,
    MarkPain,
    Mode,
    Outcome,
    Over,
    Pause,
    PauseReason,
    Repeat,
    Resume,
    Skip,
    Sounded,
    State,
    StoodStill,
    Suspended,
    TakeBackPain,
    WentOn,
    before_set,
)
from rehab_desktop.core.session.timeline import SECOND, StepKind, Steps, total

ADJUSTABLE = frozenset({StepKind.HOLD, StepKind.REST, StepKind.SWITCH, StepKind.READY})


def begin(steps: Steps, at: int, count_down: int = COUNTDOWN) -> Outcome:
    """A new session that starts at session instant `at` (ns) with a count-down of `count_down` ns.

    Raises `ValueError` where there are no steps.
    """
    if not steps:
        raise ValueError("steps: there are none; a session needs at least one step")
    state = State(steps=steps, planned=total(steps), at=at, started=at, countdown_length=count_down)
    return navigation.enter(state, 0)


def restore(state: State, at: int) -> State:
    """A session read from a checkpoint, at instant `at`: paused at the same place."""
    started = at - (state.at - state.started)
    return replace(
        state,
        at=at,
        started=started,
        mode=Mode.PAUSED,
        why=PauseReason.RESTORED,
        countdown_elapsed=0,
    )


def advance(state: State, event: Event) -> Outcome:
    """Let time pass to `event.at`, then let the event happen. After the end nothing changes any
    more.
    """
    until = event.since if isinstance(event, Suspended) else event.at
    state, passed = _pass_time(state, max(until, state.at))
    if state.over:
        return state, passed
    state, effects = _happen(state, event)
    return state, (*passed, *effects)


def next_instant(state: State) -> int | None:
    """The next session instant (ns) at which something changes or sounds; None while the session is
    paused.
    """
    match state.mode:
        case Mode.COUNTDOWN:
            return state.at + min(SECOND - state.countdown_elapsed % SECOND, state.countdown_left)
        case Mode.RUNNING if state.step.manual:
            return state.at + SECOND - state.elapsed % SECOND
        case Mode.RUNNING:
            due = [cue.offset for cue in _cues(state) if cue.offset > state.elapsed]
            digit = state.duration - (state.remaining - 1) // SECOND * SECOND
            return state.at - state.elapsed + min(*due, digit, state.duration)
    return None


def _happen(state: State, event: Event) -> Outcome:
    match event:
        case Pause(why=why):
            return _pause(state, why)
        case Suspended():
            state, effects = _pause(state, PauseReason.SUSPENDED)
            return replace(state, at=max(state.at, event.at)), effects
        case Resume():
            return _resume(state, event)
        case Done() if state.step.manual and state.mode is Mode.RUNNING:
            return navigation.close_and_go(state, SetStatus.DONE, state.index + 1)
        case Skip():
            return navigation.skip(state, event)
        case Back():
            return navigation.back(state, event)
        case Repeat():
            return navigation.repeat(state)
        case Ease():
            return navigation.ease(state, event)
        case Amend():
            return amending.amend(state, event)
        case Adjust(by=by) if state.step.kind in ADJUSTABLE:
            return _adjust(state, by)
        case MarkPain(value=value):
            return _mark(state, value), ()
        case TakeBackPain():
            return _take_back(state), ()
        case LeaveOut(activities=activities):
            return replace(state, left_out=state.left_out | activities), ()
        case End():
            state, effects = closing.stop(state)
            over = Over(at=state.at, finished=False)
            return replace(state, mode=Mode.ENDED), (*effects, over)
    return state, ()


def _pause(state: State, why: PauseReason) -> Outcome:
    state = replace(state, hurting=state.hurting or why is PauseReason.HURTS)
    if state.mode is Mode.PAUSED:
        return replace(state, why=why), ()
    paused = replace(state, mode=Mode.PAUSED, why=why, countdown_elapsed=0)
    return paused, (StoodStill(at=state.at, why=why),)


def _resume(state: State, event: Resume) -> Outcome:
    if state.mode is not Mode.PAUSED:
        return state, ()
    passed: Effects = ()
    if navigation.stands_before_left_out(state):
        state, passed = navigation.skip(state, Skip(at=state.at, exercise=True))
        if state.over:
            return state, passed
    if event.restart_repetition and state.in_set:
        first = next(
            i
            for i, step in enumerate(state.steps)
            if step.set_index == state.step.set_index
            and step.rep == state.step.rep
            and not step.gap
        )
        state = replace(state, index=first, elapsed=0, adjustment=0)
    state = replace(state, mode=Mode.COUNTDOWN, countdown_elapsed=0, hurting=False)
    return state, (*passed, *_sounded(state.at, countdown_cues(state.countdown_length), -1, 0))


def _adjust(state: State, by: int) -> Outcome:
    """Lengthen or shorten the present step by `by` ns. This can end a gap, but not a hold: use
    `Skip`.
    """
    if by < 0 and state.remaining <= -by:
        if not before_set(state.step):
            return state, ()
        by = -state.remaining
    return _pass_time(replace(state, adjustment=state.adjustment + by), state.at)


def _mark(state: State, value: int) -> State:
    if state.in_set:
        mark = PainMark(value=value, after_ns=state.active, set_index=len(state.sets))
        return replace(state, pain=value, pains=(*state.pains, mark))
    index = closing.last_begun(state.sets)
    mark = PainMark(value=value, after_ns=state.active, set_index=index)
    return replace(_with_pain(state, index, value), pains=(*state.pains, mark))


def _with_pain(state: State, index: int | None, value: int | None) -> State:
    sets = tuple(replace(s, pain=value) if i == index else s for i, s in enumerate(state.sets))
    return replace(state, sets=sets)


def _take_back(state: State) -> State:
    """Remove the pain marks of the present active time, which stands still during a pause; the set
    has its earlier pain again.
    """
    kept = tuple(mark for mark in state.pains if mark.after_ns != state.active)
    index = len(state.sets) if state.in_set else closing.last_begun(state.sets)
    told = [mark.value for mark in kept if mark.set_index == index]
    value = told[-1] if told else None
    if kept == state.pains:
        return state
    state = replace(state, pains=kept)
    return replace(state, pain=value) if state.in_set else _with_pain(state, index, value)


def _pass_time(state: State, until: int) -> Outcome:
    effects: list[Effect] = []
    while True:
        match state.mode:
            case Mode.RUNNING:
                state, more, stop = _run(state, until)
            case Mode.COUNTDOWN:
                state, more, stop = _lead(state, until)
            case _:
                return replace(state, at=until), tuple(effects)
        effects.extend(more)
        if stop:
            return state, tuple(effects)


def _run(state: State, until: int) -> tuple[State, Effects, bool]:
    """Let the present step run to `until` or to its end, whichever comes first."""
    span = until - state.at
    ends = not state.step.manual and span >= state.remaining
    if ends:
        span = state.remaining
    effects = _sounded(state.at - state.elapsed, _cues(state), state.elapsed, state.elapsed + span)
    state = replace(
        state,
        at=state.at + span,
        elapsed=state.elapsed + span,
        active=state.active + span,
        set_elapsed=state.set_elapsed + span if state.in_set else 0,
    )
    if not ends:
        return state, effects, True
    state, more = navigation.finish_step(state)
    return state, (*effects, *more), False


def _lead(state: State, until: int) -> tuple[State, Effects, bool]:
    """Let the 3-2-1 run; at its end the step goes on with the time it had left."""
    span = min(until - state.at, state.countdown_length - state.countdown_elapsed)
    origin, lead = state.at - state.countdown_elapsed, state.countdown_elapsed + span
    effects = _sounded(
        origin, countdown_cues(state.countdown_length), state.countdown_elapsed, lead
    )
    state = replace(state, at=state.at + span, countdown_elapsed=lead)
    if lead < state.countdown_length:
        return state, effects, True
    state = replace(state, mode=Mode.RUNNING, countdown_elapsed=0)
    effects = (*effects, WentOn(at=state.at))
    if not state.begun or state.elapsed == 0:
        state, more = navigation.enter(state, state.index)
        effects = (*effects, *more)
    return state, effects, False


def _cues(state: State) -> tuple[Cue, ...]:
    return cues_of(state.steps, state.index, state.duration, state.countdown_length)


def _sounded(origin: int, cues: tuple[Cue, ...], after: int, until: int) -> Effects:
    """The cues with `after < offset <= until`, each at its own instant."""
    return tuple(
        Sounded(at=origin + cue.offset, cue=cue) for cue in cues if after < cue.offset <= until
    )
