"""The record of a session: each set as it was done, the pain marks, and the answers after the
session.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from rehab_desktop.core.checks import check_score, require
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.faults import Fault


class SetStatus(StrEnum):
    """`DONE` ran to its end; `CUT_SHORT` was begun and not finished; `SKIPPED` was not begun."""

    DONE = "done"
    CUT_SHORT = "cut short"
    SKIPPED = "skipped"


class SessionStatus(StrEnum):
    """`COMPLETED` reached its end; `STOPPED` was ended early and kept."""

    COMPLETED = "completed"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True, kw_only=True)
class PerformedSet:
    """One set of one side as it was done. Durations are nanoseconds and do not include pauses.

    `hurt` is true where the person stopped the exercise in this set because it hurt.
    """

    exercise: str
    level: str
    set: int
    side: Side | None
    planned_ns: int
    actual_ns: int
    planned_reps: int
    reps: int
    status: SetStatus
    pain: int | None = None
    extra: bool = False
    hurt: bool = False

    def __post_init__(self) -> None:
        check_score("pain", self.pain)


@dataclass(frozen=True, slots=True, kw_only=True)
class PainMark:
    """Pain (0-10) reported during a session, after `after_ns` nanoseconds of active session time.

    `set_index` is the place (from 0) of its set in the session's sets; None for pain before the
    first set.
    """

    value: int
    after_ns: int
    set_index: int | None

    def __post_init__(self) -> None:
        check_score("pain", self.value)


class SessionPlace(StrEnum):
    """Where a session is done: by oneself at home, or in a clinic."""

    HOME = "home"
    CLINIC = "clinic"


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What a session belongs to. All of it is empty at home without a clinic.

    `prescription` is the id of the version that was asked for, `led_by` that of the therapist who
    led it, `visit` that of the visit it was part of.
    """

    place: SessionPlace = SessionPlace.HOME
    prescription: str | None = None
    led_by: str | None = None
    visit: str | None = None


AT_HOME = Occasion()


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRecord:
    """A finished session. Instants are aware datetimes with the local offset of that day. The last
    four say what it belongs to: see `Occasion`.
    """

    id: str
    routine: str
    title: str
    started_at: datetime
    ended_at: datetime
    status: SessionStatus
    planned_ns: int
    active_ns: int
    sets: tuple[PerformedSet, ...]
    pains: tuple[PainMark, ...] = ()
    pain_before: int | None = None
    pain_after: int | None = None
    effort: int | None = None
    note: str = ""
    place: SessionPlace = SessionPlace.HOME
    prescription: str | None = None
    led_by: str | None = None
    visit: str | None = None

    def __post_init__(self) -> None:
        check_score("pain_before", self.pain_before)
        check_score("pain_after", self.pain_after)
        check_score("effort", self.effort)
        for name in ("started_at", "ended_at"):
            value = getattr(self, name)
            require(value.tzinfo is not None, name, Fault.NO_TIME_ZONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """The running session as last saved. After a crash or a power cut at most a second or two is
    lost.

    The store does not read `plan` and `state`. `app/checkpoint.py` writes and reads them: `plan`
    holds the steps (saved when they change), `state` the position of the engine (saved each
    second). The last four say what it belongs to: see `Occasion`.
    """

    id: str
    routine: str
    title: str
    started_at: datetime
    saved_at: datetime
    pain_before: int | None
    plan: str
    state: str
    place: SessionPlace = SessionPlace.HOME
    prescription: str | None = None
    led_by: str | None = None
    visit: str | None = None

    @property
    def occasion(self) -> Occasion:
        """What the session belongs to."""
        return Occasion(
            place=self.place,
            prescription=self.prescription,
            led_by=self.led_by,
            visit=self.visit,
        )
