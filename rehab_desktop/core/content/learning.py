"""What a person may want to know about why: short cards, each sentence with its basis."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from rehab_desktop.core.checks import require_some, require_text, require_within
from rehab_desktop.core.content.exercise import Statement


class Drawing(StrEnum):
    """The picture a card is explained by."""

    NONE = ""
    PELVIS = "pelvis"
    PUSH = "push"
    LOAD = "load"
    LIGHTS = "lights"
    WEEKS = "weeks"


class SafetyList(StrEnum):
    """The safety sentences that a card repeats, so that they stand in one file only."""

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
    """One thought of a card. `weeks` are the first and last (from 1) it speaks of, None for no
    weeks.
    """

    statement: Statement
    title: str = ""
    weeks: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        if self.weeks is not None:
            first, last = self.weeks
            require_within("last_week", last, 1, 52)
            require_within("first_week", first, 1, last)


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnCard:
    """A card; `sources` are those of all its sentences, each once."""

    id: str
    title: str
    summary: str
    parts: tuple[LearnPart, ...]
    sources: tuple[str, ...] = ()
    drawing: Drawing = Drawing.NONE
    safety: tuple[SafetyList, ...] = ()

    def __post_init__(self) -> None:
        require_text("title", self.title)
        require_text("summary", self.summary)
        require_some("parts", self.parts)
