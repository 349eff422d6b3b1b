"""Outcome scores: what a person tells about the knee every few weeks, and when a change counts."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from rehab_desktop.core.checks import require, require_text, require_within
from rehab_desktop.core.content.exercise import Statement
from rehab_desktop.core.faults import Fault

MOST_ACTIVITIES = 3


class Better(StrEnum):
    """Which way the numbers of a measure go as a person gets better."""

    LOWER = "lower"
    HIGHER = "higher"


class MeasureKind(StrEnum):
    """`NUMBER`: one number. `ACTIVITIES`: one for each of the person's own activities.

    `TOTAL`: the sum of a questionnaire that is filled in elsewhere, since its text may not be
    shipped.
    """

    NUMBER = "number"
    ACTIVITIES = "activities"
    TOTAL = "total"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A measure; `change` is the least difference from the first score that counts as a change.

    `statement` says what that rests on, with its basis.
    """

    id: str
    title: str
    question: str
    asked: MeasureKind
    lowest: int
    highest: int
    better: Better
    change: float
    statement: Statement
    licence: str

    def __post_init__(self) -> None:
        require_text("title", self.title)
        require(
            self.lowest < self.highest,
            "highest",
            Fault.NOT_ABOVE,
            given=self.highest,
            least=self.lowest,
        )
        require(self.change > 0, "change", Fault.NOT_ABOVE, given=self.change, least=0)
        require_within("change", self.change, 0, self.highest - self.lowest)

    def check(self, value: float) -> None:
        """Raise `ValueError` for a score that this measure cannot have."""
        require_within("value", value, self.lowest, self.highest)


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """One score of a local day. `item` is the activity, empty for the other measures."""

    id: str
    measure: str
    item: str = ""
    day: date
    value: float
    note: str = ""


class ScoreChange(StrEnum):
    """What the newest score says against the first one."""

    TOO_FEW = "too few"
    BELOW = "below"
    BETTER = "better"
    WORSE = "worse"


def change_of(measure: Measure, scores: Sequence[Score]) -> ScoreChange:
    """Whether the last of the scores, which are in order of day, reaches the threshold."""
    if len(scores) < 2:
        return ScoreChange.TOO_FEW
    difference = scores[-1].value - scores[0].value
    if abs(difference) < measure.change:
        return ScoreChange.BELOW
    risen = difference > 0
    return ScoreChange.BETTER if risen is (measure.better is Better.HIGHER) else ScoreChange.WORSE


class ScoreStore(Protocol):
    """The scores a person has given. Every call returns at once."""

    def all(self) -> Future[Sequence[Score]]:
        """Every score, in order of day."""

    def put(self, score: Score) -> Future[None]:
        """Store a score, in the place of the one with its id where there is one."""

    def remove(self, score_id: str) -> Future[None]:
        """Forget a score."""
