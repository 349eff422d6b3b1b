"""An episode of care: what somebody comes for, with its goals and consents."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from rehab_desktop.core.checks import require
from rehab_desktop.core.clinic.plain_text import check_plain
from rehab_desktop.core.faults import Fault

LONGEST_TITLE = 80
LONGEST_EPISODE = 2000
LONGEST_GOAL = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Episode:
    """What a person comes for. Prescriptions and goals belong to one. `title` is empty until
    somebody gives it one, `closed_on` is None while it goes on, `text` says how it ended.
    """

    id: str
    person: str
    title: str
    opened_on: date
    closed_on: date | None = None
    text: str = ""

    def __post_init__(self) -> None:
        check_plain("title", self.title, LONGEST_TITLE)
        check_plain("text", self.text, LONGEST_EPISODE)
        require(
            self.closed_on is None or self.opened_on <= self.closed_on,
            "closed_on",
            Fault.REVERSED,
            first=self.opened_on,
            last=self.closed_on,
        )


def current_episode(episodes: Iterable[Episode]) -> Episode | None:
    """The one that is open, the newest of several; where all are closed, the newest; None where
    there is none.
    """
    return max(episodes, key=lambda one: (one.closed_on is None, one.opened_on), default=None)


class GoalState(StrEnum):
    """What became of a goal."""

    OPEN = "open"
    MET = "met"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """What a person wants to reach, in their words. `measure` is the id of an outcome measure and
    `target` its value, where the goal can be measured.
    """

    id: str
    episode: str
    text: str
    measure: str = ""
    target: float | None = None
    by: date | None = None
    state: GoalState = GoalState.OPEN

    def __post_init__(self) -> None:
        check_plain("text", self.text, LONGEST_GOAL, needed=True)


class ConsentKind(StrEnum):
    """`TOLD`: what is kept here, and why. `EXCHANGE`: files to and from home. `NAME_ON_PAPER`: the
    name on handouts.
    """

    TOLD = "told"
    EXCHANGE = "exchange"
    NAME_ON_PAPER = "name on paper"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """That a person was told something and agreed. `version` is that of the text; `how` says in a
    few words, such as "spoken"; `by` is the therapist's id.
    """

    id: str
    person: str
    kind: ConsentKind
    version: int
    given_at: datetime
    by: str
    how: str = ""
    withdrawn_at: datetime | None = None
