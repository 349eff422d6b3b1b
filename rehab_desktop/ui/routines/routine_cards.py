"""A routine on its page: a card in the list, its items, and every step of it as a line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.session.timeline import SECOND, Step, StepKind, Steps
from rehab_desktop.look.step_tones import TONES
from rehab_desktop.text import wording
from rehab_desktop.text.wording import catalogue, counted, translate
from rehab_desktop.ui.base.routine_rows import needs_text, poster_of


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutineCard:
    """One routine of the list; `today` is what becomes of it, empty where it comes as it is."""

    routine: str
    name: str
    detail: str
    time: str
    poster: str
    today: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemLine:
    """One item of a routine: what, how much, and how long it takes with its rests."""

    name: str
    dose: str
    detail: str
    time: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLine:
    """One step. `heading` is the item's name on the first step of each, empty on the others."""

    at: str
    word: str
    detail: str
    side: str
    time: str
    tone: str
    heading: str


def routine_card(routine: Routine, library: Library, seconds: int, today: str = "") -> RoutineCard:
    """The routine with what it takes: as it is done today, where `today` says how that differs;
    `seconds` is its length.
    """
    exercises = sum(isinstance(item, Item) for item in routine.items)
    return RoutineCard(
        routine=routine.id,
        name=catalogue(routine.title),
        detail="  ·  ".join(
            part
            for part in (
                # One may hold nothing but timed stretches, so there is no number to name.
                exercises
                and counted(translate("wording", "%n exercise(s)", "", exercises), exercises),
                needs_text(routine, library),
            )
            if part
        ),
        time=wording.minutes(seconds),
        poster=poster_of(routine, library),
        today=today,
    )


def item_lines(routine: Routine, library: Library, steps: Steps) -> tuple[ItemLine, ...]:
    """The items in order."""
    times = item_times(steps, len(routine.items))
    return tuple(
        ItemLine(
            name=name_of(item, library),
            dose=wording.dose(item, card_of(item, library)),
            detail=_detail(item, library),
            time=time,
        )
        for item, time in zip(routine.items, times, strict=True)
    )


def item_times(steps: Steps, items: int) -> list[str]:
    """How long each item takes with its rests; a set without a clock says so."""
    lengths, manual = [0] * items, [False] * items
    for step in steps:
        lengths[step.item] += step.duration
        manual[step.item] |= step.manual
    return [
        translate("routines", "own pace") if own else wording.clock(length)
        for length, own in zip(lengths, manual, strict=True)
    ]


def step_lines(steps: Steps) -> Iterator[StepLine]:
    """Every step with the instant at which it begins."""
    at, item = 0, -1
    for step in steps:
        yield StepLine(
            at=wording.clock(at // SECOND * SECOND),
            word=wording.word_of(step),
            detail="  ·  ".join(_place(step)),
            # A change of sides is named by its side already
            side="" if step.kind is StepKind.SWITCH else wording.side_text(step.side),
            time=translate("routines", "until done")
            if step.manual
            else wording.short(step.duration),
            tone="work" if step.manual else TONES.get(step.kind, "work"),
            heading=catalogue(step.title) if step.item != item else "",
        )
        at, item = at + step.duration, step.item


def card_of(item: Item | TimedBlock, library: Library) -> Exercise | None:
    """The item's exercise, None for a timed stretch."""
    return library.exercises[item.exercise] if isinstance(item, Item) else None


def name_of(item: Item | TimedBlock, library: Library) -> str:
    """The item's name as it is shown."""
    return catalogue(
        item.title if isinstance(item, TimedBlock) else library.exercises[item.exercise].name
    )


def _detail(item: Item | TimedBlock, library: Library) -> str:
    """The level where the card has several, or what to do in a timed stretch."""
    if isinstance(item, TimedBlock):
        return catalogue(item.cue)
    card = library.exercises[item.exercise]
    return catalogue(card.level(item.level).title) if len(card.levels) > 1 else ""


def _place(step: Step) -> Iterator[str]:
    """Set 2 of 3, breath 3 of 4, and what comes next in a gap."""
    if step.kind is StepKind.READY:
        if step.cue:
            yield catalogue(step.cue)
        return
    if step.sets > 1:
        yield wording.set_chip(step)
    if chip := wording.repetition_chip(step):
        yield chip
