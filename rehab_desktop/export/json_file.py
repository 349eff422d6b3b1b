"""Everything that is kept of sessions, as JSON for other programs; docs/formats.md has the keys."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, BinaryIO

from rehab_desktop import __version__
from rehab_desktop.app.export_material import ExportData, Progress
from rehab_desktop.core.history.record import PainMark, PerformedSet, SessionRecord
from rehab_desktop.core.session.timeline import SECOND

FORMAT = "rehab-desktop-history"
VERSION = 1
"""Goes up when a key changes its meaning or goes; new keys may come without."""


def everything_file(material: ExportData, file: BinaryIO, progress: Progress) -> None:
    """The sessions of the period, oldest first, with every set and every pain that was told."""
    head = {
        "format": FORMAT,
        "version": VERSION,
        "made_by": f"Rehab Desktop {__version__}",
        "made_at": material.made_at.isoformat(),
        "from": material.period.first.isoformat() if material.period.first else None,
        "until": material.period.last.isoformat() if material.period.last else None,
    }
    # Written piece by piece, since many years of sets would fill the memory twice over.
    file.write(_text(head)[:-2].encode() + b',\n  "sessions": [')
    for number, record in enumerate(material.sessions):
        progress(number / len(material.sessions))
        file.write(b",\n" if number else b"\n")
        file.write(_text(session_value(record), indent=None).encode())
    file.write(b"\n  ]\n}\n")


def session_value(record: SessionRecord) -> dict[str, Any]:
    """One session under the names that scripts know."""
    return {
        "id": record.id,
        "routine_id": record.routine,
        "title": record.title,
        "started_at": record.started_at.isoformat(),
        "ended_at": record.ended_at.isoformat(),
        "status": record.status.value,
        "planned_seconds": _seconds(record.planned_ns),
        "active_seconds": _seconds(record.active_ns),
        "pain_before": record.pain_before,
        "pain_after": record.pain_after,
        "effort": record.effort,
        "note": record.note,
        "sets": [_set(one) for one in record.sets],
        "pains": [_pain(one) for one in record.pains],
    }


def sessions_text(records: Iterable[SessionRecord]) -> str:
    """A list of sessions to print."""
    return _text([session_value(record) for record in records])


def _text(value: Any, indent: int | None = 2) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)


def _set(done: PerformedSet) -> dict[str, Any]:
    return {
        "exercise_id": done.exercise,
        "level": done.level,
        "set": done.set,
        "side": done.side.value if done.side else None,
        "planned_seconds": _seconds(done.planned_ns),
        "actual_seconds": _seconds(done.actual_ns),
        "planned_reps": done.planned_reps,
        "reps": done.reps,
        "status": done.status.value,
        "pain": done.pain,
        "extra": done.extra,
        "hurt": done.hurt,
    }


def _pain(mark: PainMark) -> dict[str, Any]:
    return {
        "value": mark.value,
        "after_seconds": _seconds(mark.after_ns),
        "set_index": mark.set_index,
    }


def _seconds(nanoseconds: int) -> int | float:
    """Whole seconds as a whole number, others to the millisecond."""
    seconds = round(nanoseconds / SECOND, 3)
    return int(seconds) if seconds == int(seconds) else seconds
