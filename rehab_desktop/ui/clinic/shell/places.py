"""Where one can be in the clinic: a screen, and whom or what it is about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ClinicScreen(StrEnum):
    """`WHO` asks who works; `CLINIC` has the clinic's settings; `CLOSING` is the end of the day;
    `DATA` is all that is kept about a person, as a whole, and `DUE` lists the records that may go.
    Those in `ROOTS` are entries of the rail.
    """

    WHO = "who"
    DAY = "day"
    PEOPLE = "people"
    EXERCISES = "exercises"
    SETTINGS = "settings"
    CLINIC = "clinic"
    CHART = "chart"
    PRESCRIBE = "prescribe"
    SESSION = "session"
    NOTE = "note"
    CLOSING = "closing"
    DATA = "data"
    DUE = "due"


ROOTS = (
    ClinicScreen.DAY,
    ClinicScreen.PEOPLE,
    ClinicScreen.EXERCISES,
    ClinicScreen.SETTINGS,
    ClinicScreen.CLINIC,
)
"""Where the rail leads to; going there leaves the way back behind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicPlace:
    """A screen, the id of the person that it is about, and that of the visit of a note."""

    screen: ClinicScreen
    person: str = ""
    visit: str = ""


def gone_to(way: tuple[ClinicPlace, ...], place: ClinicPlace) -> tuple[ClinicPlace, ...]:
    """The way that led to where one is, its last place, after going to `place`: places of the rail
    begin it anew, and going to where one came through goes back there. Of notes that are signed one
    after another, the next takes the place of the last.
    """
    if place.screen in ROOTS:
        return (place,)
    if place.screen is way[-1].screen is ClinicScreen.NOTE:
        return (*way[:-1], place)
    if place in way:
        return way[: way.index(place) + 1]
    return (*way, place)


def gone_back(way: tuple[ClinicPlace, ...]) -> tuple[ClinicPlace, ...]:
    """The way without its last place; the first one stays."""
    return way[:-1] or way
