"""A routine compiled into one flat tuple of steps, which the screen, the sound, the record and the
total time all read.

Order: get ready (set-up, and after the first item the change between exercises); then for each set
and each side every repetition with its phases; rests between repetitions, sides and sets; no rest
after the last.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.content.dose import dose_of
from rehab_desktop.core.content.exercise import Dose, Exercise, Side
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.faults import Fault, shortened

SECOND = 1_000_000_000
"""Nanoseconds per second. All session time is integer nanoseconds."""

EASIER = "easier"
"""The level that is recorded where a card has no easier level and the person chose one of its
easier versions.
"""

JOINED = " / "
"""Separates the easier versions of an exercise in the text of a step."""


class StepKind(StrEnum):
    """What happens in a step. `MANUAL` has no clock and waits for `Done`."""

    READY = "ready"
    MOVE = "move"
    HOLD = "hold"
    INHALE = "inhale"
    EXHALE = "exhale"
    WAIT = "wait"
    REST = "rest"
    SWITCH = "switch"
    MANUAL = "manual"


GAPS = frozenset({StepKind.READY, StepKind.REST, StepKind.SWITCH})
BREATHS = frozenset({StepKind.INHALE, StepKind.EXHALE, StepKind.WAIT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of the session. `duration` is nanoseconds, 0 only for `MANUAL`.

    A gap (ready, rest, switch) carries the item, set and side that come next. `set_index` numbers
    the sets of one side through the session, from 0. `set` and `rep` count from 1, `phase` from 0.
    """

    kind: StepKind
    label: str
    duration: int
    item: int
    set_index: int
    activity: str
    title: str
    short_title: str
    level: str
    set: int
    sets: int
    reps: int
    side: Side | None = None
    rep: int = 0
    phase: int = 0
    cue: str = ""
    tip: str = ""
    clip: str = ""
    extra: bool = False

    @property
    def gap(self) -> bool:
        """True for get ready, rest and switch: nothing is trained."""
        return self.kind in GAPS

    @property
    def manual(self) -> bool:
        """True where the step has no clock."""
        return self.kind is StepKind.MANUAL


Steps = tuple[Step, ...]


def ns(seconds: float) -> int:
    """Seconds as whole nanoseconds."""
    return round(seconds * SECOND)


def compile_routine(
    routine: Routine, exercises: Mapping[str, Exercise], first: Side = Side.LEFT
) -> Steps:
    """All steps of a routine. Each set starts with side `first`, unless its item has a side of its
    own.

    Raises `ValueError` with the item's place for an unknown exercise or level.
    """
    steps: list[Step] = []
    for index, item in enumerate(routine.items):
        change_over = routine.transition_s if index else 0.0
        set_index = steps[-1].set_index + 1 if steps else 0
        try:
            if isinstance(item, TimedBlock):
                steps.extend(_block(item, index, set_index, change_over))
            else:
                steps.extend(_exercise(item, exercises, index, set_index, change_over, first))
        except Invalid as error:
            raise error.within(f"items[{index + 1}]") from None
    return tuple(steps)


def compile_easier(
    item: Item, exercises: Mapping[str, Exercise], index: int, level: str, first: Side = Side.LEFT
) -> Steps:
    """The steps of item number `index` at the next easier level, without get-ready; `set_index`
    from 0.

    Where the card has no easier level, the dose stays the same, the level of the steps is `easier`,
    and they show the card's easier versions.
    """
    card = exercises[item.exercise]
    below = card.level_below(level) if level != EASIER else None
    if below is not None:
        steps = _exercise(
            # The item's own clip shows the harder version.
            replace(item, level=below.id, hold_s=None, clip=""),
            exercises,
            index,
            0,
            0.0,
            first,
        )
    else:
        known = item if level == EASIER else replace(item, level=level)
        same = _exercise(known, exercises, index, 0, 0.0, first)
        steps = (eased(step, card) for step in same)
    return tuple(step for step in steps if step.kind is not StepKind.READY)


def eased(step: Step, card: Exercise) -> Step:
    """The step in an easier version of the card, which is no level of it."""
    if step.gap or not card.easier:
        return replace(step, level=EASIER)
    tip = JOINED.join(card.easier) if step.tip else ""
    return replace(step, level=EASIER, cue=card.easier[0], tip=tip)


def total(steps: Steps) -> int:
    """Planned nanoseconds of all steps. Manual steps count as 0, because the person decides how
    long they last.
    """
    return sum(step.duration for step in steps)


def _block(block: TimedBlock, index: int, set_index: int, change_over: float) -> Iterator[Step]:
    work = Step(
        kind=StepKind.MOVE,
        label=block.title,
        cue=block.cue,
        duration=ns(block.seconds),
        item=index,
        set_index=set_index,
        activity=block.id,
        title=block.title,
        short_title=block.title,
        level="",
        set=1,
        sets=1,
        rep=1,
        reps=1,
        clip=block.clip,
    )
    if change_over:
        yield replace(work, kind=StepKind.READY, label="", duration=ns(change_over), rep=0)
    yield work


def _exercise(
    item: Item,
    exercises: Mapping[str, Exercise],
    index: int,
    set_index: int,
    change_over: float,
    first: Side,
) -> Iterator[Step]:
    card = exercises.get(item.exercise)
    if card is None:
        named = {"given": shortened(item.exercise), "known": tuple(exercises)}
        raise Invalid("exercise", Fault.UNKNOWN_EXERCISE, named)
    level = card.level(item.level)
    dose = dose_of(item, card)
    sides = dose.set_sides(item.first_side or first)
    gap = Step(
        kind=StepKind.READY,
        label="",
        cue=card.setup_line,
        duration=ns(dose.setup_s + change_over),
        item=index,
        set_index=set_index,
        activity=card.id,
        title=card.name,
        short_title=card.short_name,
        level=level.id,
        set=1,
        sets=dose.sets,
        reps=dose.reps,
        side=sides[0],
        clip=item.clip or level.clip or card.clip,
    )
    tips = item.tips or tuple(tip.text for tip in card.tips)
    if gap.duration:
        yield gap
    for set_number in range(1, dose.sets + 1):
        for place, side in enumerate(sides):
            here = replace(gap, set=set_number, side=side, set_index=set_index, cue="")
            pause, kind = (
                (dose.rest_side_s, StepKind.SWITCH) if place else (dose.rest_set_s, StepKind.REST)
            )
            if pause and (place or set_number > 1):
                yield replace(here, kind=kind, duration=ns(pause))
            tip = tips[(set_number - 1) % len(tips)] if tips else ""
            yield from _set(here, dose, tip)
            set_index += 1


def _set(here: Step, dose: Dose, tip: str) -> Iterator[Step]:
    if dose.manual:
        yield replace(here, kind=StepKind.MANUAL, duration=0, rep=1, tip=tip)
        return
    for rep in range(1, dose.reps + 1):
        if rep > 1 and dose.rest_rep_s:
            yield replace(here, kind=StepKind.REST, duration=ns(dose.rest_rep_s), rep=rep)
        for number, phase in enumerate(dose.phases):
            yield replace(
                here,
                kind=StepKind(phase.kind.value),
                label=phase.label,
                cue=phase.cue,
                duration=ns(phase.seconds),
                rep=rep,
                phase=number,
                tip=tip if rep == 1 and number == 0 else "",
            )
