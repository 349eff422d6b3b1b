"""Routines and their exercises as lines on a screen."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.text import wording
from rehab_desktop.text.wording import catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseLine:
    """One item of a routine with its dose."""

    name: str
    dose: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutineLine:
    """One routine to choose from."""

    routine: str
    name: str
    detail: str
    time: str


def exercise_lines(routine: Routine, library: Library) -> tuple[ExerciseLine, ...]:
    """The items of a routine in order, each with how much of it."""
    lines = []
    for item in routine.items:
        card = library.exercises[item.exercise] if isinstance(item, Item) else None
        title = item.title if isinstance(item, TimedBlock) else card.name if card else ""
        lines.append(ExerciseLine(name=catalogue(title), dose=wording.dose(item, card)))
    return tuple(lines)


def routine_line(routine: Routine, library: Library) -> RoutineLine:
    """A routine with its time and what it needs."""
    return RoutineLine(
        routine=routine.id,
        name=catalogue(routine.title),
        detail=needs_text(routine, library) or catalogue(routine.frequency),
        time=wording.minutes(library.seconds(routine)),
    )


def needs_text(routine: Routine, library: Library) -> str:
    """What to have at hand, in one line."""
    return ", ".join(catalogue(thing) for thing in library.needs(routine))


def poster_of(routine: Routine, library: Library) -> str:
    """The first poster among the routine's exercises, else among its timed stretches; empty where
    no clip has one.
    """
    exercises = [item for item in routine.items if isinstance(item, Item)]
    blocks = [item for item in routine.items if isinstance(item, TimedBlock)]
    ids = [library.exercises[item.exercise].clip for item in exercises]
    for clip_id in (*ids, *(block.clip for block in blocks)):
        clip = library.clips.get(clip_id)
        if clip and clip.poster:
            return clip.poster
    return ""
