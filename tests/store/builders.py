"""Sessions to store, with what a test does not care about filled in."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any
from uuid import uuid4

from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.history.record import (
    Checkpoint,
    PainMark,
    PerformedSet,
    SessionRecord,
    SessionStatus,
    SetStatus,
)

SECOND = 1_000_000_000
EVENING = datetime(2025, 3, 1, 18, 4, tzinfo=timezone(timedelta(hours=1)))


def a_set(**changes: Any) -> PerformedSet:
    """Six breaths done on the left, unless `changes` says otherwise."""
    known: dict[str, Any] = {
        "exercise": "breathing",
        "level": "a",
        "set": 1,
        "side": Side.LEFT,
        "planned_ns": 30 * SECOND,
        "actual_ns": 28 * SECOND,
        "planned_reps": 6,
        "reps": 6,
        "status": SetStatus.DONE,
    }
    return PerformedSet(**{**known, **changes})


def a_session(**changes: Any) -> SessionRecord:
    """Two sets and one pain mark on the evening of 1 March, unless `changes` says otherwise."""
    known: dict[str, Any] = {
        "id": str(uuid4()),
        "routine": "morning",
        "title": "Morning routine",
        "started_at": EVENING,
        "ended_at": EVENING + timedelta(minutes=20),
        "status": SessionStatus.COMPLETED,
        "planned_ns": 1200 * SECOND,
        "active_ns": 1140 * SECOND,
        "sets": (a_set(), a_set(side=Side.RIGHT, status=SetStatus.CUT_SHORT, reps=2, pain=3)),
        "pains": (PainMark(value=4, after_ns=600 * SECOND, set_index=1),),
        "pain_before": 0,
    }
    return SessionRecord(**{**known, **changes})


def a_checkpoint(**changes: Any) -> Checkpoint:
    """A session at its first step, unless `changes` says otherwise."""
    known: dict[str, Any] = {
        "id": str(uuid4()),
        "routine": "morning",
        "title": "Morning routine",
        "started_at": EVENING,
        "saved_at": EVENING + timedelta(minutes=3),
        "pain_before": 2,
        "plan": '[{"kind": "ready"}]',
        "state": '{"step": 0}',
    }
    return Checkpoint(**{**known, **changes})
