"""Edit ahead: the steps of a running session whose routine is changed, for the event `Amend`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from rehab_desktop.core.content.exercise import Exercise, Side
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.session.amending import items_begun, kept
from rehab_desktop.core.session.state import State, before_set
from rehab_desktop.core.session.timeline import (
    EASIER,
    Step,
    StepKind,
    Steps,
    compile_routine,
    eased,
)

Unit = tuple[Step, ...]
"""The steps of one set of one side, with the gap before it."""


def amended(
    state: State,
    old: Routine,
    new: Routine,
    exercises: Mapping[str, Exercise],
    first: Side = Side.LEFT,
) -> Steps:
    """All steps of the session with the routine `new` in place of `old`. Sets begin with side
    `first`, the side chosen at the start of the session.

    An item that is the same in both keeps its steps, with extra sets and at the easier level that
    the person went on with. A changed item stays at that easier level too, unless its level is what
    was changed. Of an item that is begun only the sets to come change; the side that its sets begin
    with stays.

    Raises `ValueError` where `new` does not begin with the items that are begun, and with the
    item's place for an unknown exercise or level.
    """
    begun = items_begun(state)
    _check(state, new, begun)
    change = _Change(state=state, old=old, new=new, begun=begun, exercises=exercises, first=first)
    compiled = change.compiled()
    stays, units = change.counted(compiled), _with_a_set(tuple(change.units(compiled)))
    number = stays[-1].set_index
    if before_set(state.step):
        gap, units = change.gap_first(stays, units)
        stays = (*stays[:-1], gap)
    else:
        number += 1
    coming = (replace(s, set_index=number + n) for n, unit in enumerate(units) for s in unit)
    steps = (*stays, *coming)
    return state.steps if steps == state.steps else steps


def _check(state: State, new: Routine, begun: int) -> None:
    """Raises `ValueError` where the routine does not begin with the items that are begun."""
    doing = {step.item: step.activity for step in state.steps if step.item < begun}
    for place, activity in sorted(doing.items()):
        if place >= len(new.items) or _activity(new.items[place]) != activity:
            raise ValueError(
                f"items[{place + 1}]: {activity} is begun, so that it stays at its place"
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """A routine and what it is amended to, in a session of which `begun` items are begun."""

    state: State
    old: Routine
    new: Routine
    begun: int
    exercises: Mapping[str, Exercise]
    first: Side

    def compiled(self) -> Steps:
        """The steps of the amended routine from its start, at the easier levels of now."""
        levels = {step.item: step.level for step in self.state.steps}
        items, easier = list(self.new.items), dict[int, Exercise]()
        for place, before in self._before().items():
            old, new = self.old.items[before], self.new.items[place]
            card = self.exercises.get(_activity(new))
            if card is None or not isinstance(old, Item) or not isinstance(new, Item):
                continue
            if place < self.begun:
                new = replace(new, first_side=self._begun_with(place) or new.first_side)
            below = _easier(old, new, card, levels[before])
            items[place] = new if below is None else below
            if below is not None and levels[before] == EASIER:
                easier[place] = card
        routine = replace(self.new, items=tuple(items))
        steps = compile_routine(routine, self.exercises, self.first)
        return tuple(eased(s, easier[s.item]) if s.item in easier else s for s in steps)

    def counted(self, compiled: Steps) -> Steps:
        """What stays, with the number of sets that the item under way now has."""
        stays = self.state.steps[: kept(self.state)]
        place = self.begun - 1
        if place < 0 or self.old.items[place] == self.new.items[place]:
            return stays
        sets = self._sets(compiled)
        return tuple(replace(s, sets=sets) if s.item == place else s for s in stays)

    def units(self, compiled: Steps) -> Iterator[Unit]:
        """The sets to come, in order. `item` is the place in the amended routine; `set_index` only
        tells neighbours apart.
        """
        counterparts = self._before()
        for place in range(max(0, self.begun - 1), len(self.new.items)):
            anew = tuple(step for step in compiled if step.item == place)
            before = counterparts.get(place)
            same = before is not None and self.old.items[before] == self.new.items[place]
            if place < self.begun:
                steps = self._ahead(place) if same else self._sets_to_come(anew, compiled)
            else:
                steps = self._moved(before, place, anew) if before is not None and same else anew
            for _, unit in groupby(steps, key=lambda step: step.set_index):
                yield tuple(replace(step, item=place) for step in unit)

    def gap_first(self, stays: Steps, units: Sequence[Unit]) -> tuple[Step, Sequence[Unit]]:
        """The gap that the session stands in, as it leads to the first of the `units`; and the
        units, the first without the gap before it.
        """
        gap, following = self.state.step, self.state.steps[self.state.index + 1 :]
        if not units:
            # The time of rest runs out, and then the session is at its end.
            return (_rest_after(stays[-2], gap) if following else gap), units
        own = units[0][0] if before_set(units[0][0]) else None
        first = tuple(replace(s, set_index=gap.set_index) for s in units[0][1 if own else 0 :])
        units = (first, *units[1:])
        if first == tuple(step for step in following if step.set_index == gap.set_index):
            return gap, units
        same = (gap.item, gap.activity) == (first[0].item, first[0].activity)
        if own is None:
            return self._leading_to(first[0], same=same), units
        duration = gap.duration if same else own.duration
        return replace(own, set_index=gap.set_index, duration=duration), units

    def _leading_to(self, first: Step, *, same: bool) -> Step:
        """The gap that the session stands in, before a set that has none of its own: of the `same`
        exercise, or of another that is to be got ready for.
        """
        gap, card = self.state.step, self.exercises.get(first.activity)
        if same:
            other_set = (gap.set, gap.side) != (first.set, first.side)
            kind = StepKind.REST if gap.kind is StepKind.SWITCH and other_set else gap.kind
        else:
            kind = StepKind.READY
        cue = "" if kind is not StepKind.READY else card.setup_line if card else first.cue
        return replace(_as_gap(first, gap), kind=kind, cue=cue)

    def _before(self) -> Mapping[int, int]:
        """The place in the old routine by the place in the new one: of the same item, else of one
        with the same exercise.
        """
        places = {place: place for place in range(self.begun)}
        free = list(range(self.begun, len(self.old.items)))
        for alike in (_equal, _same_exercise):
            for place in range(self.begun, len(self.new.items)):
                new = self.new.items[place]
                before = next((one for one in free if alike(self.old.items[one], new)), None)
                if place not in places and before is not None:
                    places[place] = before
                    free.remove(before)
        return places

    def _begun_with(self, item: int) -> Side | None:
        """The side of the first set of an item."""
        return next(s.side for s in self.state.steps if s.item == item and not s.gap)

    def _ahead(self, item: int) -> Steps:
        """The steps of an item of the old routine that are not begun."""
        return tuple(s for s in self.state.steps[kept(self.state) :] if s.item == item)

    def _moved(self, before: int, place: int, anew: Steps) -> Steps:
        """The steps of an item that is not begun, for its place in the amended routine. The first
        item of all has no time for the change between exercises; and the gap that the session
        stands in stays there when its item is moved.
        """
        here = self.state.step
        steps = self._ahead(before)
        left_behind = False
        if here.kind is StepKind.READY and here.item == before:
            steps, left_behind = (here, *steps), place != self.begun
        alike = (before == 0) == (place == 0) and self.old.transition_s == self.new.transition_s
        if alike and not left_behind:
            return steps
        ready = tuple(step for step in anew if step.kind is StepKind.READY)
        known = tuple(step for step in steps if step.kind is StepKind.READY)
        if ready and known:
            ready = (replace(known[0], duration=ready[0].duration),)
        rest = tuple(step for step in steps if step.kind is not StepKind.READY)
        return (*(replace(step, set_index=rest[0].set_index) for step in ready), *rest)

    def _sets_to_come(self, anew: Steps, compiled: Steps) -> Steps:
        """The sets to come of a changed item that is under way: extra sets that were asked for, and
        what the amended item has after the set that is begun last.
        """
        top, sides = self._last_set()
        extra = (step for step in self._ahead(self.begun - 1) if step.extra and step.set <= top)
        sets = self._sets(compiled)
        other_side = None not in sides
        to_come = (
            replace(step, sets=sets)
            for step in anew
            if step.set > top
            or (step.set == top and other_side and step.side not in (None, *sides))
        )
        return (
            # Two numberings meet here, so that those of the extra sets are made negative.
            *(replace(step, sets=sets, set_index=-1 - step.set_index) for step in extra),
            *(step for step in to_come if step.kind is not StepKind.READY),
        )

    def _sets(self, compiled: Steps) -> int:
        """How many sets the item under way now has: those of the amended item, or more where more
        are begun.
        """
        place = self.begun - 1
        return max(self._last_set()[0], *(s.sets for s in compiled if s.item == place))

    def _last_set(self) -> tuple[int, frozenset[Side | None]]:
        """The number of the last set of the item under way that is begun, and its begun sides."""
        stays = self.state.steps[: kept(self.state)]
        begun = [step for step in stays if step.item == self.begun - 1 and not step.gap]
        top = max(step.set for step in begun)
        return top, frozenset(step.side for step in begun if step.set == top)


def _easier(old: Item, new: Item, card: Exercise, level: str) -> Item | None:
    """The amended item at the easier level that its steps have; None where theirs is not easier
    than what was asked for, and where the level is what is changed.
    """
    asked, levels = card.level(old.level).id, [one.id for one in card.levels]
    easier = (EASIER, *levels[: levels.index(asked)])
    if level not in easier or card.level(new.level).id != asked:
        return None
    # `compile_easier` goes down to the lowest level before it takes the card's easier versions.
    level = levels[0] if level == EASIER else level
    if level == asked:
        return new
    hold_s = None if new.hold_s == old.hold_s else new.hold_s
    return replace(new, level=level, hold_s=hold_s, clip="" if new.clip == old.clip else new.clip)


def _rest_after(last: Step, gap: Step) -> Step:
    """The gap as a rest after the last set of all."""
    return replace(_as_gap(last, gap), kind=StepKind.REST, cue="", extra=False)


def _as_gap(step: Step, gap: Step) -> Step:
    """The gap, with what it is about from a step of a set."""
    return replace(
        step,
        label="",
        tip="",
        rep=0,
        phase=0,
        duration=gap.duration,
        set_index=gap.set_index,
    )


def _with_a_set(units: Sequence[Unit]) -> Sequence[Unit]:
    """The units that have a set. A rest after the last set of all stays only where it is last."""
    return tuple(
        unit
        for n, unit in enumerate(units, 1)
        if n == len(units) or not all(before_set(step) for step in unit)
    )


def _activity(item: Item | TimedBlock) -> str:
    return item.id if isinstance(item, TimedBlock) else item.exercise


def _equal(old: Item | TimedBlock, new: Item | TimedBlock) -> bool:
    return old == new


def _same_exercise(old: Item | TimedBlock, new: Item | TimedBlock) -> bool:
    return _activity(old) == _activity(new)
