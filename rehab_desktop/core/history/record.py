"""What a session leaves behind: each set as it was done, the pain marks and the answers
afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from rehab_desktop.core.checks import check_score, require
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.faults import Fault


class SetStatus(StrEnum):
    """`DONE` ran to its end; `CUT_SHORT` was begun and left; `SKIPPED` was passed over unbegun."""

    DONE = "done"
    CUT_SHORT = "cut short"
    SKIPPED = "skipped"


class SessionStatus(StrEnum):
    """`COMPLETED` reached its end; `STOPPED` was left early and kept."""

    COMPLETED = "completed"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True, kw_only=True)
class PerformedSet:
    """One set of one side as it was done. Durations are nanoseconds and leave out pauses.

    `hurt` says that the exercise was stopped in this set because it hurt.
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
    """Pain 0-10 told in mid-session, `after_ns` nanoseconds of active session time from the start.

    `set_index` is the place in the session's sets of the set it belongs to, None before the first.
    """

    value: int
    after_ns: int
    set_index: int | None

    def __post_init__(self) -> None:
        check_score("pain", self.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRecord:
    """A finished session. Instants are aware datetimes: the UTC instant with the local offset of
    the day.
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

    def __post_init__(self) -> None:
        check_score("pain_before", self.pain_before)
        check_score("pain_after", self.pain_after)
        check_score("effort", self.effort)
        for name in ("started_at", "ended_at"):
            value = getattr(self, name)
            require(value.tzinfo is not None, name, Fault.NO_TIME_ZONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """The session in progress as last check-pointed, so that a crash or a pulled plug loses at
    most a second or two.

    `plan` and `state` are opaque to the store: the steps (written when they change) and the
    engine's position (rewritten each second), as `app/checkpoint.py` writes and reads them.
    """

    id: str
    routine: str
    title: str
    started_at: datetime
    saved_at: datetime
    pain_before: int | None
    plan: str
    state: str
