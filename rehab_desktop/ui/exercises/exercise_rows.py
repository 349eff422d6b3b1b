"""Exercise cards as lines on a screen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rehab_desktop.app.library import Library
from rehab_desktop.core.content.exercise import Breath, Exercise, Kind, Level, Sides
from rehab_desktop.core.content.guidance import Focus
from rehab_desktop.core.content.routine import Item
from rehab_desktop.text import wording
from rehab_desktop.text.wording import catalogue, translate
from rehab_desktop.ui.base.choices import ChoiceLine

SURE, LIKELY = 0.9, 0.7
"""From this certainty on (0-1) the words say "sure", and "likely"; clinical judgement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseCard:
    """One exercise in the library; `today` is what becomes of it today, empty where it comes as it
    is.
    """

    exercise: str
    name: str
    kind: str
    aim: str
    needs: str
    poster: str
    today: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelLine:
    """One rung of the ladder."""

    level: str
    name: str
    dose: str
    gate: str
    usual: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TipLine:
    """A tip and whose it is."""

    text: str
    origin: str


def kind_text(kind: Kind) -> str:
    """What the exercise trains, in a word."""
    return {
        Kind.BREATH: translate("exercises", "Breathing"),
        Kind.MOBILITY: translate("exercises", "Mobility"),
        Kind.STRENGTH: translate("exercises", "Strength"),
        Kind.DRILL: translate("exercises", "Running drill"),
        Kind.PLYO: translate("exercises", "Bouncing drill"),
    }[kind]


def sides_text(sides: Sides) -> str:
    """How the work is shared between the legs."""
    return {
        Sides.BILATERAL: translate("exercises", "Both legs together"),
        Sides.ALTERNATING: translate("exercises", "Sides alternate"),
        Sides.EACH: translate("exercises", "One leg, then the other"),
    }[sides]


def card_line(
    card: Exercise, library: Library, focus: Mapping[str, Focus], *, today: str = ""
) -> ExerciseCard:
    """An exercise as it stands in the library."""
    clip = library.clips.get(card.clip)
    return ExerciseCard(
        exercise=card.id,
        name=catalogue(card.name),
        kind=kind_text(card.kind),
        aim=catalogue(focus[card.focus[0]].title) if card.focus else "",
        needs=things(card.needs),
        poster=clip.poster if clip else "",
        today=today,
    )


def things(needs: Iterable[str]) -> str:
    """Things to have at hand, in one line."""
    return capital(", ".join(catalogue(thing) for thing in needs))


def capital(text: str) -> str:
    """The same with a capital at its start."""
    return text[:1].upper() + text[1:]


def level_line(card: Exercise, level: Level) -> LevelLine:
    """A rung with how much of it."""
    return LevelLine(
        level=level.id,
        name=catalogue(level.title),
        dose=wording.dose(Item(exercise=card.id, level=level.id), card),
        gate=catalogue(level.gate),
        usual=level.id == card.default_level,
    )


def rung_choices(card: Exercise) -> tuple[ChoiceLine, ...]:
    """The levels to choose from at a glance."""
    pattern = translate("exercises", "Level {name}")
    return tuple(
        ChoiceLine(value=level.id, name=pattern.format(name=level.id)) for level in card.levels
    )


def tip_lines(card: Exercise) -> tuple[TipLine, ...]:
    """The tips, each with whose it is and how sure it is that it belongs here."""
    return tuple(
        TipLine(
            text=catalogue(tip.text),
            origin=" · ".join(catalogue(part) for part in (tip.origin, tip.placement) if part),
        )
        for tip in card.tips
    )


def breath_counts(breath: Breath) -> str:
    """In for 4 s, out for 6 s, wait 3 s; empty where breathing is not counted."""
    if breath.inhale_s is None or breath.exhale_s is None:
        return ""
    pattern = (
        translate("exercises", "In for {inhale} s, out for {exhale} s, wait {pause} s")
        if breath.pause_s
        else translate("exercises", "In for {inhale} s, out for {exhale} s")
    )
    return pattern.format(
        inhale=f"{breath.inhale_s:g}",
        exhale=f"{breath.exhale_s:g}",
        pause=f"{breath.pause_s or 0:g}",
    )


def certainty_text(card: Exercise) -> str:
    """How sure it is that this is the movement the article meant, in plain words."""
    if card.certainty >= SURE:
        return translate("exercises", "We are quite sure that the article means this movement.")
    if card.certainty >= LIKELY:
        return translate("exercises", "The article most likely means this movement.")
    return translate(
        "exercises", "The article may mean another movement; this is our best reading of it."
    )
