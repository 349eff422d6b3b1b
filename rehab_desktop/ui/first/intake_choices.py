"""What can be answered on the page about the person and the knee, in words."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from rehab_desktop.app.library import Library
from rehab_desktop.core.programme.intake import Intake, Knee, Place, Since
from rehab_desktop.text.wording import catalogue, translate
from rehab_desktop.ui.base.choices import ChoiceLine
from rehab_desktop.ui.exercises.exercise_rows import capital

RUNS = (0, 1, 2, 3, 4, 5)
"""Runs a week; the last one stands for more as well."""

DAYS = (1, 2, 3, 4, 5, 6, 7)
"""Days a week."""

MINUTES = (10, 15, 20, 30, 45)
"""Minutes on a day; the last one stands for more as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TickLine:
    """One of several that may all hold."""

    value: str
    name: str
    on: bool


def place_name(place: Place) -> str:
    """Where it hurts, as a name."""
    return {
        Place.KNEECAP: translate("first", "Around or behind the kneecap"),
        Place.BELOW: translate("first", "Below the kneecap"),
        Place.OUTER: translate("first", "Outer side"),
        Place.INNER: translate("first", "Inner side"),
        Place.BEHIND: translate("first", "Back of the knee"),
        Place.ELSEWHERE: translate("first", "Somewhere else"),
    }[place]


def places(chosen: Collection[Place]) -> tuple[TickLine, ...]:
    """Where it can hurt."""
    return tuple(
        TickLine(value=place.value, name=place_name(place), on=place in chosen) for place in Place
    )


def knees() -> tuple[ChoiceLine, ...]:
    """Which knee."""
    return (
        ChoiceLine(value=Knee.LEFT.value, name=translate("first", "Left")),
        ChoiceLine(value=Knee.RIGHT.value, name=translate("first", "Right")),
        ChoiceLine(value=Knee.BOTH.value, name=translate("first", "Both")),
    )


def since() -> tuple[ChoiceLine, ...]:
    """For how long."""
    return (
        ChoiceLine(value=Since.WEEKS.value, name=translate("first", "Under 6 weeks")),
        ChoiceLine(value=Since.MONTHS.value, name=translate("first", "Under 6 months")),
        ChoiceLine(value=Since.YEAR.value, name=translate("first", "Under a year")),
        ChoiceLine(value=Since.LONGER.value, name=translate("first", "A year or more")),
    )


def numbers(them: tuple[int, ...], *, open_ended: bool = True) -> tuple[ChoiceLine, ...]:
    """Numbers to choose from, the last of them as "5 or more"."""
    more = translate("first", "{n} or more")
    return tuple(
        ChoiceLine(value=str(n), name=more.format(n=n) if open_ended and n == them[-1] else str(n))
        for n in them
    )


def nearest(value: int | None, them: tuple[int, ...]) -> str:
    """The choice that stands for a value: itself, the last one for more, none for another."""
    if value is None:
        return ""
    return str(min(value, them[-1])) if min(value, them[-1]) in them else ""


def kit(library: Library) -> tuple[str, ...]:
    """What the exercises need, in the order of the cards."""
    cards = sorted(library.exercises.values(), key=lambda card: card.order)
    return tuple(dict.fromkeys(thing for card in cards for thing in card.needs))


def kit_lines(library: Library, without: Collection[str]) -> tuple[TickLine, ...]:
    """Each thing, on where it is at hand."""
    return tuple(
        TickLine(value=thing, name=capital(catalogue(thing)), on=thing not in without)
        for thing in kit(library)
    )


def in_short(intake: Intake | None) -> str:
    """What was told, in one line; empty where nothing was."""
    if intake is None:
        return ""
    parts = [place_name(place) for place in Place if place in intake.places]
    told = (
        (intake.knee, {one.value: one.name for one in knees()}),
        (intake.since, {one.value: one.name for one in since()}),
    )
    parts += [names[answer] for answer, names in told if answer is not None]
    return "  ·  ".join(parts)
