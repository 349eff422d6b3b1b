"""Turns records of the core into rows of the file and back.

Nanoseconds become whole milliseconds, rounded down so that no time is added. Instants become UTC
text of fixed width, which sorts by time, with the minutes that local time was ahead of UTC. Text
becomes text that every reader of SQLite files can show.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.history.record import (
    Checkpoint,
    PainMark,
    PerformedSet,
    SessionPlace,
    SessionRecord,
    SessionStatus,
    SetStatus,
)

Row = Mapping[str, Any]

_NS_PER_MS = 1_000_000
_NOT_STORABLE = dict.fromkeys([0, *range(0xD800, 0xE000)], "\ufffd")


def text(value: str) -> str:
    """The text with NUL and lone surrogates replaced by U+FFFD.

    SQLite tools end a text at NUL, and a lone surrogate has no UTF-8; a session must not be lost
    for that.
    """
    if value.isascii() and "\0" not in value:  # a plan is long, and this is a hundred times as fast
        return value
    return value.translate(_NOT_STORABLE)


def instant(value: datetime) -> str:
    """An aware datetime as UTC with microseconds, such as `2025-03-01T17:04:05.000000Z`."""
    return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def session_row(record: SessionRecord, person: str) -> dict[str, Any]:
    """The row of `session`."""
    return {
        "id": record.id,
        "person": person,
        "routine": text(record.routine),
        "title": text(record.title),
        "started_at": instant(record.started_at),
        "started_offset_min": offset(record.started_at),
        "ended_at": instant(record.ended_at),
        "ended_offset_min": offset(record.ended_at),
        "status": record.status.value,
        "planned_ms": record.planned_ns // _NS_PER_MS,
        "active_ms": record.active_ns // _NS_PER_MS,
        "pain_before": record.pain_before,
        "pain_after": record.pain_after,
        "effort": record.effort,
        "note": text(record.note),
        "place": record.place.value,
        "prescription": record.prescription,
        "led_by": record.led_by,
        "visit": record.visit,
    }


def set_rows(record: SessionRecord) -> list[dict[str, Any]]:
    """The rows of `performed_set`, in order."""
    return [
        {
            "session": record.id,
            "position": position,
            "exercise": text(performed.exercise),
            "level": text(performed.level),
            "set_number": performed.set,
            "side": None if performed.side is None else performed.side.value,
            "planned_ms": performed.planned_ns // _NS_PER_MS,
            "actual_ms": performed.actual_ns // _NS_PER_MS,
            "planned_reps": performed.planned_reps,
            "reps": performed.reps,
            "status": performed.status.value,
            "pain": performed.pain,
            "extra": int(performed.extra),
            "hurt": int(performed.hurt),
        }
        for position, performed in enumerate(record.sets)
    ]


def pain_rows(record: SessionRecord) -> list[dict[str, Any]]:
    """The rows of `pain_entry`, in order."""
    return [
        {
            "session": record.id,
            "position": position,
            "value": mark.value,
            "after_ms": mark.after_ns // _NS_PER_MS,
            "set_position": mark.set_index,
        }
        for position, mark in enumerate(record.pains)
    ]


def session_record(session: Row, sets: Iterable[Row], pains: Iterable[Row]) -> SessionRecord:
    """The record of one session, from its row and its sets and pains in order."""
    return SessionRecord(
        id=session["id"],
        routine=session["routine"],
        title=session["title"],
        started_at=local(session["started_at"], session["started_offset_min"]),
        ended_at=local(session["ended_at"], session["ended_offset_min"]),
        status=SessionStatus(session["status"]),
        planned_ns=session["planned_ms"] * _NS_PER_MS,
        active_ns=session["active_ms"] * _NS_PER_MS,
        sets=tuple(performed_set(row) for row in sets),
        pains=tuple(_pain_mark(row) for row in pains),
        pain_before=session["pain_before"],
        pain_after=session["pain_after"],
        effort=session["effort"],
        note=session["note"],
        place=SessionPlace(session["place"]),
        prescription=session["prescription"],
        led_by=session["led_by"],
        visit=session["visit"],
    )


def checkpoint_row(checkpoint: Checkpoint, person: str) -> dict[str, Any]:
    """The row of `running_session`; the plan is in a table of its own."""
    return {
        "id": checkpoint.id,
        "person": person,
        "routine": text(checkpoint.routine),
        "title": text(checkpoint.title),
        "started_at": instant(checkpoint.started_at),
        "started_offset_min": offset(checkpoint.started_at),
        "saved_at": instant(checkpoint.saved_at),
        "saved_offset_min": offset(checkpoint.saved_at),
        "pain_before": checkpoint.pain_before,
        "state": text(checkpoint.state),
        "place": checkpoint.place.value,
        "prescription": checkpoint.prescription,
        "led_by": checkpoint.led_by,
        "visit": checkpoint.visit,
    }


def checkpoint_record(row: Row) -> Checkpoint:
    """The running session from its row joined with its plan."""
    return Checkpoint(
        id=row["id"],
        routine=row["routine"],
        title=row["title"],
        started_at=local(row["started_at"], row["started_offset_min"]),
        saved_at=local(row["saved_at"], row["saved_offset_min"]),
        pain_before=row["pain_before"],
        plan=row["steps"],
        state=row["state"],
        place=SessionPlace(row["place"]),
        prescription=row["prescription"],
        led_by=row["led_by"],
        visit=row["visit"],
    )


def performed_set(row: Row) -> PerformedSet:
    """The set of a row."""
    return PerformedSet(
        exercise=row["exercise"],
        level=row["level"],
        set=row["set_number"],
        side=None if row["side"] is None else Side(row["side"]),
        planned_ns=row["planned_ms"] * _NS_PER_MS,
        actual_ns=row["actual_ms"] * _NS_PER_MS,
        planned_reps=row["planned_reps"],
        reps=row["reps"],
        status=SetStatus(row["status"]),
        pain=row["pain"],
        extra=bool(row["extra"]),
        hurt=bool(row["hurt"]),
    )


def _pain_mark(row: Row) -> PainMark:
    return PainMark(
        value=row["value"],
        after_ns=row["after_ms"] * _NS_PER_MS,
        set_index=row["set_position"],
    )


def offset(value: datetime) -> int:
    """Whole minutes that local time is ahead of UTC."""
    ahead = value.utcoffset()
    assert ahead is not None, "records hold aware instants only"
    return ahead // timedelta(minutes=1)


def local(stored: str, offset_min: int) -> datetime:
    """The stored instant, in the local time of the day it happened."""
    return datetime.fromisoformat(stored).astimezone(timezone(timedelta(minutes=offset_min)))
