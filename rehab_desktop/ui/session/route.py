"""The whole session as one line of exercises, filled by the sets that were done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.history.record import SetStatus
from rehab_desktop.core.session.state import State
from rehab_desktop.core.session.timeline import SECOND, Step, Steps
from rehab_desktop.text.wording import catalogue

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


@dataclass(frozen=True, slots=True)
class _Unit:
    """The steps of one set or one warm-up block, with the index of the first among all steps."""

    set_index: int
    name: SetName
    first: int
    weights: tuple[int, ...]
    weight: int


@dataclass(frozen=True, slots=True)
class _Part:
    """One item of the routine."""

    item: int
    label: str
    weight: int
    units: tuple[_Unit, ...]


class Route:
    """The line for one list of steps, looked at many times a second: what stays is kept."""

    def __init__(self) -> None:
        self._steps: Steps = ()
        self._parts: tuple[_Part, ...] = ()
        self._whole = 1

    def legs(self, state: State) -> tuple[Leg, ...]:
        """Each item of the routine; a set counts as done when it ran to its end."""
        if self._steps is not state.steps:
            self._steps, self._parts = state.steps, tuple(_parts_of(state.steps))
            self._whole = sum(part.weight for part in self._parts) or 1
        done = Counter(
            (one.exercise, one.set, one.side, one.extra)
            for one in state.sets
            if one.status is SetStatus.DONE
        )
        return tuple(self._leg(part, state, done) for part in self._parts)

    def _leg(self, part: _Part, state: State, done: Counter[SetName]) -> Leg:
        filled, missed = _filled(part, state, done)
        weight = part.weight or 1
        return Leg(
            label=part.label,
            share=weight / self._whole,
            done=round(filled / weight, 3),
            missed=round(missed / weight, 3),
            current=not state.over and part.item == state.step.item,
        )


def _filled(part: _Part, state: State, done: Counter[SetName]) -> tuple[int, int]:
    """How much of an item is done and missed, in nanoseconds; what runs counts as done so far."""
    filled = missed = 0
    for one in part.units:
        if done[one.name]:
            done[one.name] -= 1
            filled += one.weight
        elif state.over or one.set_index < state.step.set_index:
            missed += one.weight
        elif one.set_index == state.step.set_index:
            filled += sum(one.weights[: max(0, state.index - one.first)])
            filled += min(_weight(state.step), state.elapsed)
    return filled, missed


def _parts_of(steps: Steps) -> Iterator[_Part]:
    for item, span in groupby(enumerate(steps), key=lambda numbered: numbered[1].item):
        numbered = list(span)
        units = tuple(_units(numbered))
        yield _Part(
            item=item,
            label=catalogue(numbered[0][1].short_title),
            weight=sum(one.weight for one in units),
            units=units,
        )


def _units(span: list[tuple[int, Step]]) -> Iterator[_Unit]:
    for unit, steps in groupby(span, key=lambda numbered: numbered[1].set_index):
        numbered = list(steps)
        last = numbered[-1][1]
        weights = tuple(_weight(step) for _, step in numbered)
        yield _Unit(
            set_index=unit,
            name=(last.activity, last.set, last.side, last.extra),
            first=numbered[0][0],
            weights=weights,
            weight=sum(weights),
        )


def _weight(step: Step) -> int:
    return MANUAL_WEIGHT if step.manual else step.duration
