"""What is to come in a led session: the next sets, and the way through all exercises."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.history.record import SetStatus
from rehab_desktop.core.session.state import State
from rehab_desktop.core.session.timeline import SECOND, Step, total
from rehab_desktop.text import wording
from rehab_desktop.text.wording import catalogue, translate

NEXT = 3
"""So many sets are told ahead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextSetLine:
    """A set to come: its exercise, and which set of which side it is."""

    name: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LedWayLine:
    """One exercise of the session. `stands` is "done", "passed" (not all of it was done), "now" or
    "ahead"; `dose` says what is asked for, `told` how much is done of it, or that it is left out.
    """

    place: int
    name: str
    dose: str
    told: str
    stands: str


def next_sets(state: State) -> tuple[NextSetLine, ...]:
    """The sets after the one that runs, at most `NEXT`; in a gap the set that it leads to is the
    first.
    """
    from_set = state.step.set_index + (1 if state.in_set else 0)
    ahead = (
        step
        for n, step in enumerate(state.steps)
        if n >= state.index and step.set_index >= from_set and not step.gap
    )
    by_set = groupby(ahead, key=lambda step: step.set_index)
    lines: list[NextSetLine] = []
    for _, unit in by_set:
        steps = tuple(unit)
        if steps[0].activity in state.left_out:
            continue
        lines.append(NextSetLine(name=catalogue(steps[0].short_title), detail=_detail(steps)))
        if len(lines) == NEXT:
            break
    return tuple(lines)


def _detail(steps: tuple[Step, ...]) -> str:
    first = steps[0]
    seconds = total(steps) // SECOND
    parts = (
        wording.set_chip(first) if first.sets > 1 or first.extra else "",
        wording.side_text(first.side),
        wording.short(seconds * SECOND) if seconds else "",
    )
    return "  ·  ".join(part for part in parts if part)


def way_lines(state: State, routine: Routine, library: Library) -> tuple[LedWayLine, ...]:
    """A line for each exercise of the routine."""
    return tuple(_way_line(place, item, state, library) for place, item in enumerate(routine.items))


def _way_line(place: int, item: Item | TimedBlock, state: State, library: Library) -> LedWayLine:
    steps = [step for step in state.steps if step.item == place and not step.gap]
    key = item.id if isinstance(item, TimedBlock) else item.exercise
    wanted = len({step.set_index for step in steps})
    sets = {(step.set, step.side, step.extra) for step in steps}
    done = sum(
        one.status is SetStatus.DONE
        and one.exercise == key
        and (one.set, one.side, one.extra) in sets
        for one in state.sets
    )
    here = state.step.item
    out = key in state.left_out and place > here
    told = translate("clinic led", "left out") if out else ""
    if not out and (place <= here or done):
        told = translate("wording", "{done} of {planned}").format(
            done=min(done, wanted), planned=wanted
        )
    return LedWayLine(
        place=place,
        name=catalogue(item.title if isinstance(item, TimedBlock) else library.exercises[key].name),
        dose=wording.dose(item, library.exercises.get(key)),
        told=told,
        stands=_stands(place - here, over=state.over, whole=done >= wanted),
    )


def _stands(beyond: int, *, over: bool, whole: bool) -> str:
    """`beyond` is how many exercises it is after the present one."""
    if beyond < 0 or over:
        return "done" if whole else "passed"
    return "ahead" if beyond else "now"
