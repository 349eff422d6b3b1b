"""What a set leaves when it is over: its record, done, cut short, skipped, or stopped because it
hurt.

Every set that was begun leaves a record, whether it ran to its end or not; a set passed over
leaves one too, as skipped. A record is never taken back: a set done twice is there twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rehab_desktop.core.history.record import PerformedSet, SetStatus
from rehab_desktop.core.session.state import Outcome, SetClosed, State, before_set
from rehab_desktop.core.session.timeline import Step, Steps, total


def close(
    state: State, status: SetStatus, *, unless_within: int = 0, hurt: bool = False
) -> Outcome:
    """Record the open set, if there is one and it has lasted more than `unless_within` ns; `hurt`
    where it is left because it hurts.
    """
    if not state.in_set or (status is not SetStatus.DONE and state.set_elapsed <= unless_within):
        return replace(state, begun=False), ()
    step = state.step
    reps = step.reps if step.manual and status is SetStatus.DONE else state.reps_done
    performed = _performed(
        state.steps, step, status, actual=state.set_elapsed, reps=reps, pain=state.pain
    )
    performed = replace(performed, hurt=hurt)
    closed = replace(state, begun=False, pain=None, sets=(*state.sets, performed))
    return closed, (SetClosed(at=state.at, performed=performed),)


def stop(state: State) -> Outcome:
    """Record the open set as cut short; where the session stands still because it hurts, as hurt,
    and in a gap the set done last.
    """
    state, closed = close(state, SetStatus.CUT_SHORT, hurt=state.hurting)
    if state.hurting and not closed and (last := last_begun(state.sets)) is not None:
        done = replace(state.sets[last], hurt=True)
        state = replace(state, sets=(*state.sets[:last], done, *state.sets[last + 1 :]))
    return state, closed


def pass_over(state: State, start: int, target: int, *, begun: bool = False) -> Outcome:
    """Record the sets from step `start` to `target` that were not begun as skipped."""
    here = state.step.set_index
    sets_ahead: dict[int, Step] = {}
    for step in state.steps[start:target]:
        if not step.gap and not (begun and step.set_index == here):
            sets_ahead.setdefault(step.set_index, step)
    skipped = tuple(
        _performed(state.steps, step, SetStatus.SKIPPED, actual=0, reps=0, pain=None)
        for step in sets_ahead.values()
    )
    effects = tuple(SetClosed(at=state.at, performed=performed) for performed in skipped)
    return replace(state, sets=(*state.sets, *skipped)), effects


def last_begun(sets: Sequence[PerformedSet]) -> int | None:
    """The place of the set done or begun last, None before the first."""
    begun = (i for i, one in enumerate(sets) if one.status is not SetStatus.SKIPPED)
    return max(begun, default=None)


def _performed(
    steps: Steps, step: Step, status: SetStatus, *, actual: int, reps: int, pain: int | None
) -> PerformedSet:
    unit = tuple(s for s in steps if s.set_index == step.set_index and not before_set(s))
    return PerformedSet(
        exercise=step.activity,
        level=step.level,
        set=step.set,
        side=step.side,
        planned_ns=total(unit),
        actual_ns=actual,
        planned_reps=step.reps,
        reps=reps,
        status=status,
        pain=pain,
        extra=step.extra,
    )
