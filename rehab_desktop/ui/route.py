"""The whole session as one line of exercises, filled by the sets that were done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from rehab_desktop.core.exercise import Side
from rehab_desktop.core.record import SetStatus
from rehab_desktop.core.state import State
from rehab_desktop.core.timeline import SECOND, Step
from rehab_desktop.ui.wording import catalogue

MANUAL_WEIGHT = 45 * SECOND
"""How wide a set without a clock is drawn."""

SetName = tuple[str, int, Side | None, bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """One exercise on the route. `share` (0-1) is its part of the session; `done` and `missed`
    (0-1) are its own parts that were done, and that were cut short or passed over.
    """

    label: str
    share: float
    done: float
    missed: float
    current: bool


def route_of(state: State) -> tuple[Leg, ...]:
    """Each item of the routine; a set counts as done when it ran to its end."""
    done = Counter(
        (one.exercise, one.set, one.side, one.extra)
        for one in state.sets
        if one.status is SetStatus.DONE
    )
    whole = sum(_weight(step) for step in state.steps) or 1
    legs = []
    for item, steps in groupby(enumerate(state.steps), key=lambda numbered: numbered[1].item):
        span = list(steps)
        weight = sum(_weight(step) for _, step in span) or 1
        filled, missed = _parts(state, span, done)
        legs.append(
            Leg(
                label=catalogue(span[0][1].short_title),
                share=weight / whole,
                done=round(filled / weight, 3),
                missed=round(missed / weight, 3),
                current=not state.over and item == state.step.item,
            )
        )
    return tuple(legs)


def _parts(state: State, span: list[tuple[int, Step]], done: Counter[SetName]) -> tuple[int, int]:
    """How much of an item is done and missed, in nanoseconds; what runs counts as done so far."""
    filled = missed = 0
    for unit, steps in _units(span):
        weight = sum(_weight(step) for _, step in steps)
        last = steps[-1][1]
        name = (last.activity, last.set, last.side, last.extra)
        if done[name]:
            done[name] -= 1
            filled += weight
        elif state.over or unit < state.step.unit:
            missed += weight
        elif unit == state.step.unit:
            filled += sum(_weight(step) for i, step in steps if i < state.index)
            filled += min(_weight(state.step), state.elapsed)
    return filled, missed


def _units(span: list[tuple[int, Step]]) -> Iterator[tuple[int, list[tuple[int, Step]]]]:
    for unit, steps in groupby(span, key=lambda numbered: numbered[1].unit):
        yield unit, list(steps)


def _weight(step: Step) -> int:
    return MANUAL_WEIGHT if step.manual else step.duration
