"""What a clinician prescribes: exercises with their dose and days, in versions that never change
once they are signed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Protocol, TypeVar

from rehab_desktop.core.checks import require, require_within
from rehab_desktop.core.clinic.plain_text import check_plain
from rehab_desktop.core.content.routine import Item, Routine, TimedBlock
from rehab_desktop.core.faults import Fault

LONGEST_MESSAGE = 1000
MOST_A_WEEK = 14
WEEK = frozenset(range(1, 8))
"""The days of a week as ISO numbers: 1 is Monday, 7 is Sunday."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """On which days of a week: either named `weekdays` (1 Monday to 7 Sunday), or so many
    `times` a week (1 to 14) on days of the person's choice. `times` is 0 where days are named.
    """

    weekdays: frozenset[int] = frozenset()
    times: int = 0

    def __post_init__(self) -> None:
        named = bool(self.weekdays)
        require(named is (self.times == 0), "days", Fault.DAYS_OR_TIMES)
        require(self.weekdays <= WEEK, "days", Fault.NOT_WEEKDAYS)
        require_within("times", self.times, 0, MOST_A_WEEK)

    @property
    def a_week(self) -> int:
        """How many times in a week."""
        return len(self.weekdays) or self.times

    def may_be_on(self, day: date) -> bool:
        """True where it is asked for on this day, or may be done on a day of choice."""
        return not self.weekdays or day.isoweekday() in self.weekdays


EVERY_DAY = Days(weekdays=WEEK)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrescribedItem:
    """An exercise with its dose, or a timed block, and its days."""

    item: Item | TimedBlock
    days: Days = EVERY_DAY

    @property
    def key(self) -> str:
        """What it is: the id of the exercise, or of the block."""
        return self.item.exercise if isinstance(self.item, Item) else self.item.id


class ProgressRule(StrEnum):
    """What the programme may do at home: `HELD` nothing, `PROPOSE` tell the physio, `FREE` step up
    and down by itself.
    """

    HELD = "held"
    PROPOSE = "propose"
    FREE = "free"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prescription:
    """One version of what is prescribed to a person.

    `version` counts from 1 in each episode. `until` is the last day, None for no end. `author` is
    the therapist's id. `signed_at` is None while it is a draft; a signed one never changes: the
    next version replaces it. `transition_s` are the seconds between two exercises.
    """

    id: str
    person: str
    episode: str
    version: int
    items: tuple[PrescribedItem, ...]
    message: str = ""
    from_day: date
    until: date | None = None
    progress: ProgressRule = ProgressRule.HELD
    author: str
    signed_at: datetime | None = None
    transition_s: float = 15

    def __post_init__(self) -> None:
        require_within("version", self.version, 1, 10_000)
        check_plain("message", self.message, LONGEST_MESSAGE)
        require(self.signed_at is None or bool(self.items), "items", Fault.EMPTY_LIST)
        require(
            self.until is None or self.from_day <= self.until,
            "until",
            Fault.REVERSED,
            first=self.from_day,
            last=self.until,
        )

    @property
    def signed(self) -> bool:
        """True once a therapist has signed it."""
        return self.signed_at is not None

    def on(self, day: date) -> tuple[PrescribedItem, ...]:
        """What may be done on this day, in order."""
        return tuple(one for one in self.items if one.days.may_be_on(day))

    def routine(self, day: date, title: str) -> Routine | None:
        """The routine of this day under a title; None where nothing is asked for."""
        items = tuple(one.item for one in self.on(day))
        if not items:
            return None
        return Routine(id=self.id, title=title, items=items, transition_s=self.transition_s)

    def next_version(self, *, id_: str, from_day: date, author: str) -> Prescription:
        """A draft that begins as a copy of this one."""
        return replace(
            self,
            id=id_,
            version=self.version + 1,
            from_day=from_day,
            until=self.until if self.until is not None and self.until >= from_day else None,
            author=author,
            signed_at=None,
        )


class EndKind(StrEnum):
    """How a prescription ended: by the next version, stopped without one, or withdrawn because it
    was a mistake (such as the wrong person).
    """

    REPLACED = "replaced"
    STOPPED = "stopped"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrescriptionEnd:
    """That a signed prescription no longer holds from the local day `on`. `reason` is needed where
    it was withdrawn.
    """

    prescription: str
    kind: EndKind
    on: date
    by: str
    at: datetime
    reason: str = ""

    def __post_init__(self) -> None:
        needed = self.kind is EndKind.WITHDRAWN
        check_plain("reason", self.reason, LONGEST_MESSAGE, needed=needed)


class Version(Protocol):
    """What says on which days a version of a prescription holds."""

    @property
    def id(self) -> str: ...
    @property
    def version(self) -> int: ...
    @property
    def from_day(self) -> date: ...
    @property
    def until(self) -> date | None: ...
    @property
    def signed_at(self) -> datetime | None: ...


class VersionEnd(Protocol):
    """From which day a version no longer holds."""

    @property
    def prescription(self) -> str: ...
    @property
    def on(self) -> date: ...


V = TypeVar("V", bound=Version)


def in_force(versions: Iterable[V], ends: Iterable[VersionEnd], day: date) -> V | None:
    """The signed version that holds on this day; None where there is none."""
    # One that was replaced can be withdrawn before that day.
    ended: dict[str, date] = {}
    for end in ends:
        ended[end.prescription] = min(end.on, ended.get(end.prescription, end.on))
    holding = (
        one
        for one in versions
        if one.signed_at is not None
        and one.from_day <= day
        and (one.until is None or day <= one.until)
        and (one.id not in ended or day < ended[one.id])
    )
    return max(holding, key=_place, default=None)


def asked_since(versions: Sequence[V], ends: Sequence[VersionEnd], day: date) -> date | None:
    """Since which day something has been asked for without a gap; None where nothing is now."""
    begun = in_force(versions, ends, day)
    if begun is None:
        return None
    while (before := in_force(versions, ends, begun.from_day - timedelta(days=1))) is not None:
        begun = before
    return begun.from_day


def last_to_end(versions: Iterable[V], ends: Iterable[VersionEnd]) -> V | None:
    """The version whose last day is the last of all, with none after it; None where the newest one
    has no last day, or a therapist has ended it.
    """
    signed = (one for one in versions if one.signed_at is not None)
    newest = max(signed, key=_place, default=None)
    if newest is None or newest.until is None:
        return None
    return None if any(end.prescription == newest.id for end in ends) else newest


def _place(version: Version) -> tuple[date, int]:
    return version.from_day, version.version
