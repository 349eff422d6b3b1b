"""A visit: somebody comes to the clinic on a day, and what is seen and told there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from rehab_desktop.core.checks import require
from rehab_desktop.core.clinic.plain_text import check_plain
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.faults import Fault

LONGEST_OBSERVATION = 500
LONGEST_REASON = 500
LONGEST_UNIT = 12


class VisitState(StrEnum):
    """Where a visit stands."""

    PLANNED = "planned"
    HERE = "here"
    RUNNING = "running"
    PARKED = "parked"
    DONE = "done"
    MISSED = "missed"


NOT_COME = (VisitState.PLANNED, VisitState.MISSED)
"""Once its day is over, a visit in any other state took place, also where nobody said so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """Somebody who comes on a local `day`, at a time or, with None, whenever they come. `therapist`
    is an id.
    """

    id: str
    person: str
    day: date
    at: time | None = None
    therapist: str
    state: VisitState = VisitState.PLANNED


class ObservationKind(StrEnum):
    """`MISTAKE` is one of the exercise's own in the catalogue; `CUE` a cue that was given; `TEST` a
    measured value; `SAID` what the person said; `FREE` anything else.
    """

    MISTAKE = "mistake"
    CUE = "cue"
    TEST = "test"
    SAID = "said"
    FREE = "free"


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn:
    """Why a record no longer counts, by whom and when. The record itself stays."""

    reason: str
    by: str
    at: datetime

    def __post_init__(self) -> None:
        check_plain("reason", self.reason, LONGEST_REASON, needed=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """What was seen, measured or said at a visit.

    `session` and `set_index` (from 0) say at which set of which session. `code` names a mistake of
    the catalogue or a test. A test has a `value` with its `unit`. `by` is the therapist's id.
    """

    id: str
    person: str
    visit: str | None = None
    session: str | None = None
    set_index: int | None = None
    exercise: str = ""
    side: Side | None = None
    kind: ObservationKind
    code: str = ""
    value: float | None = None
    unit: str = ""
    text: str = ""
    by: str
    at: datetime
    withdrawn: Withdrawn | None = None

    def __post_init__(self) -> None:
        check_plain("text", self.text, LONGEST_OBSERVATION)
        check_plain("unit", self.unit, LONGEST_UNIT)
        measured = self.value is not None and bool(self.unit)
        require(self.kind is not ObservationKind.TEST or measured, "value", Fault.TEST_VALUE)
        says = bool(self.text or self.code)
        require(says, "text", Fault.EMPTY)


class DoneAtHome(StrEnum):
    """How much of a day's exercises was done, as told by mouth."""

    ALL = "all"
    SOME = "some"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class AdherenceReport:
    """What somebody said about a local day at home. It is kept apart from what a home app measured.
    `by` is the therapist who asked.
    """

    person: str
    day: date
    done: DoneAtHome
    by: str
    at: datetime
