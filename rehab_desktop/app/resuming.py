"""The routine that a resumed session belongs to, even if it was changed or deleted since."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import zip_longest
from typing import Any

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.dose import dose_of
from rehab_desktop.core.content.exercise import Dose, Exercise, PhaseKind, Side
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.session.timeline import SECOND, Step, StepKind, Steps, ns

PHASES = {
    PhaseKind.HOLD: "hold_s",
    PhaseKind.INHALE: "inhale_s",
    PhaseKind.EXHALE: "exhale_s",
    PhaseKind.WAIT: "pause_s",
}


def asks_for_more(rest: Steps, left: Routine | None, library: Library) -> bool:
    """Whether the rest of a session holds more than today leaves of its routine (None for nothing):
    an exercise, a set or a repetition that is left out by now, or a harder level. A set that the
    person added is not counted.
    """
    allowed = library.steps(left) if left is not None else ()
    known = {_unit(step) for step in allowed}
    levels = {(step.activity, step.level) for step in allowed}
    return any(
        _unit(step) not in known or _is_harder(step, levels, library)
        for step in rest
        if not step.gap and not step.extra
    )


def _unit(step: Step) -> tuple[str, int, Side | None, int]:
    return step.activity, step.set, step.side, step.rep


def _is_harder(step: Step, levels: Set[tuple[str, str]], library: Library) -> bool:
    """The level stands above each of those in the exercise's ladder."""
    card = library.exercises.get(step.activity)
    ladder = [one.id for one in card.levels] if card is not None else []
    if step.level not in ladder:
        return False
    return all(
        ladder.index(level) < ladder.index(step.level)
        for activity, level in levels
        if activity == step.activity and level in ladder
    )


def routine_of(steps: Steps, id_: str, title: str, library: Library) -> Routine:
    """The library's routine with this id, if the steps are of its exercises; else a routine made
    from the steps. Its doses are those of the steps: a session may do less than its routine asks
    for, and it can be amended while it runs.
    """
    known = library.routines.get(id_)
    doing = _by_item(steps)
    names = [span[-1].activity for span in doing]
    if known is not None and _names(known) != names:
        known = None
    items = tuple(
        _item(span, like, library.exercises)
        for span, like in zip_longest(doing, known.items if known else ())
    )
    if known is not None:
        return replace(known, items=items)
    return Routine(id=id_, title=title, items=items)


def first_side_of(steps: Steps, routine: Routine) -> Side:
    """The side that the session was begun with: the side of the first set whose item has no side of
    its own.
    """
    for step in steps:
        item = routine.items[step.item]
        if step.side is not None and not (isinstance(item, Item) and item.first_side):
            return step.side
    return Side.LEFT


def _by_item(steps: Steps) -> list[Steps]:
    """The steps of each item, in order."""
    items = sorted({step.item for step in steps})
    return [tuple(step for step in steps if step.item == item) for item in items]


def _names(routine: Routine) -> list[str]:
    return [item.id if isinstance(item, TimedBlock) else item.exercise for item in routine.items]


def _item(
    steps: Steps, like: Item | TimedBlock | None, exercises: Mapping[str, Exercise]
) -> Item | TimedBlock:
    """The item of these steps; `like` is the library's, if it has one."""
    step = next(step for step in steps if not step.gap)
    card = exercises.get(step.activity)
    if isinstance(like, TimedBlock) and ns(like.seconds) == step.duration:
        return like
    if card is None:
        seconds = max(1.0, step.duration / SECOND)
        return TimedBlock(id=step.activity, title=step.title, seconds=seconds, clip=step.clip)
    own_clip = step.clip if step.clip not in ("", card.clip) else ""
    item = like if isinstance(like, Item) else Item(exercise=card.id, clip=own_clip)
    known = step.level in (level.id for level in card.levels)
    if known and step.level != card.level(item.level).id:
        item = replace(item, level=step.level)
    values: dict[str, Any] = dict(_own_values(steps, item, card))
    try:
        return replace(item, **values)
    except ValueError:
        # The card was changed since: what its steps say is no dose of it.
        return item


def _own_values(steps: Steps, item: Item, card: Exercise) -> Iterator[tuple[str, float]]:
    """The values that the steps have and the item, as it is, would not give them. The last set
    tells them, because those before it can be from before an amendment.
    """
    dose = dose_of(item, card)
    planned = [step for step in steps if not step.extra]
    last = next(step for step in reversed(planned) if not step.gap)
    if last.sets != dose.sets:
        yield "sets", last.sets
    if last.level != card.level(item.level).id:
        # Its other values are those of the easier level that the person went on with.
        return
    if last.reps != dose.reps:
        yield "reps", last.reps
    of_set = [step for step in planned if step.set_index == last.set_index]
    for kind, key in PHASES.items():
        asked = {ns(phase.seconds) for phase in dose.phases if phase.kind is kind}
        told = {step.duration for step in of_set if step.kind is StepKind(kind.value)}
        if told != asked and len(told) <= 1:
            yield key, max(told, default=0) / SECOND
    if [phase.kind for phase in dose.phases] == [PhaseKind.MOVE]:
        told = {step.duration for step in of_set if step.kind is StepKind.MOVE}
        if told != {ns(dose.phases[0].seconds)} and len(told) == 1:
            yield "work_s", max(told) / SECOND
    yield from _own_rests(planned, last, dose)


def _own_rests(planned: Sequence[Step], last: Step, dose: Dose) -> Iterator[tuple[str, float]]:
    """The rests that the steps have and the dose does not; the last rest of each kind tells it."""
    rests = {
        "rest_rep_s": (last.reps > 1, [s for s in planned if s.gap and s.rep > 1]),
        "rest_side_s": (last.side is not None, [s for s in planned if s.kind is StepKind.SWITCH]),
        "rest_set_s": (
            last.set > 1,
            [s for s in planned if s.kind is StepKind.REST and s.rep <= 1 and s.set > 1],
        ),
    }
    for key, (there, gaps) in rests.items():
        told = gaps[-1].duration if gaps else 0
        if there and told != ns(getattr(dose, key)):
            yield key, told / SECOND
