"""Correcting what was recorded by mistake: nothing is taken out, and both ends stay to be seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class MovedKind(StrEnum):
    """What can be moved to the person it is about."""

    SESSION = "session"
    OBSERVATION = "observation"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """That a record was written for the wrong person: `from_record` is withdrawn there, and
    `to_record` says the same about the right one. `by` is the therapist's id.
    """

    kind: MovedKind
    from_record: str
    from_person: str
    to_record: str
    to_person: str
    reason: str
    by: str
    at: datetime
