"""The event `Amend`: other steps for what is not begun, while the session runs.

What is begun stays: the sets that were done, the set that the session stands at with all its
repetitions, and the gap that it stands in, as long as that leads to the same exercise. The event
has all steps of the session, so that the place in them stays the same number.

What is left out before it is begun is in no step any more, and so not in the record: "skipped" is
what a person passed over. Whether all was done that a prescription asks for is found by comparing
the record with the prescription.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from rehab_desktop.core.session.navigation import enter
from rehab_desktop.core.session.state import Amend, Mode, Outcome, State, before_set
from rehab_desktop.core.session.timeline import Step, Steps, total


def amend(state: State, event: Amend) -> Outcome:
    """Go on with other steps. Steps that do not fit what is begun change nothing: the session that
    runs must not stumble over them.
    """
    steps = event.steps
    if steps == state.steps or not fits(state, steps):
        return state, ()
    anew = begins_anew(state, steps)
    planned = total(tuple(step for step in steps if not step.extra))
    state = replace(state, steps=steps, planned=planned)
    if not anew:
        return state, ()
    if state.mode is Mode.RUNNING:
        return enter(replace(state, begun=False), state.index)
    return replace(state, elapsed=0, adjustment=0, begun=False), ()


def kept(state: State) -> int:
    """How many steps stay: up to the end of the set that the session stands at, or up to the gap
    that it stands in.
    """
    if before_set(state.step):
        return state.index + 1
    here = state.step.set_index
    later = range(state.index, len(state.steps))
    return next((i for i in later if state.steps[i].set_index != here), len(state.steps))


def items_begun(state: State) -> int:
    """How many items of the routine are begun. An amended routine begins with these, in the same
    order, and may change their sets to come.
    """
    stays = state.steps[: kept(state)]
    return max((step.item + 1 for step in stays if not step.gap), default=0)


def fits(state: State, steps: Steps) -> bool:
    """True if the session can go on with `steps`: they have what is begun, and their sets are
    numbered in order.
    """
    here, end = state.step, kept(state)
    in_gap = before_set(here)
    stays = state.steps[: end - 1 if in_gap else end]
    if len(steps) < end or not all(map(_same, steps, stays)):
        return False
    if any(after.set_index - before.set_index not in (0, 1) for before, after in pairwise(steps)):
        return False
    following = steps[end].set_index if end < len(steps) else None
    if not in_gap:
        return following != here.set_index
    gap = steps[state.index]
    leads_on = gap.set_index == here.set_index and following in (None, gap.set_index)
    same_clock = begins_anew(state, steps) or gap.duration == here.duration
    return before_set(gap) and leads_on and same_clock


def begins_anew(state: State, steps: Steps) -> bool:
    """True if the session stands in a gap that leads to another exercise in `steps`. The gap before
    that exercise then begins now, so that the person has all its time to get ready.
    """
    gap = steps[state.index]
    other = (gap.item, gap.activity) != (state.step.item, state.step.activity)
    return before_set(state.step) and other and len(steps) > state.index + 1


def _same(new: Step, old: Step) -> bool:
    """True for the same step. Of how many sets it is one may differ."""
    return replace(new, sets=old.sets) == old
