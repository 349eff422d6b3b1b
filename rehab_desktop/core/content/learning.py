"""Short cards that explain why; each sentence with its basis."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from rehab_desktop.core.checks import require
from rehab_desktop.core.content.exercise import Statement


class Drawing(StrEnum):
    """The drawing that a card shows."""

    NONE = ""
    PELVIS = "pelvis"
    PUSH = "push"
    LOAD = "load"
    LIGHTS = "lights"
    WEEKS = "weeks"


class SafetyList(StrEnum):
    """The safety sentences that a card repeats. Naming them here keeps their text in one file."""

    STOP = "stop"
    CALL_NOW = "call_now"
    TODAY = "today"
    VISIT = "visit"
    AIM = "aim"
    AFTER = "after"
    IF_NOT = "if_not"
    RUNNING = "running"


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnPart:
    """One part of a card. `weeks` are the first and last programme week (from 1) that it is about,
    None where it is about no weeks.
    """

    statement: Statement
    title: str = ""
    weeks: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        if self.weeks is not None:
            first, last = self.weeks
            require(
                1 <= first <= last <= 52,
                f"first_week: weeks {first} to {last} do not lie in order between 1 and 52",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnCard:
    """One card. `sources` are the sources of all its sentences, each once."""

    id: str
    title: str
    summary: str
    parts: tuple[LearnPart, ...]
    sources: tuple[str, ...] = ()
    drawing: Drawing = Drawing.NONE
    safety: tuple[SafetyList, ...] = ()

    def __post_init__(self) -> None:
        require(bool(self.title.strip()), "title: is empty; say what the card is about")
        require(bool(self.summary.strip()), "summary: is empty; say in a line what it tells")
        require(bool(self.parts), "parts: is empty; a card says at least one thing")
