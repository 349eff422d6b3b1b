"""Finished sessions as CSV, one row each, in which no cell is ever a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from typing import TextIO

from rehab_desktop.core.record import SessionRecord, SetStatus
from rehab_desktop.core.timeline import SECOND

COLUMNS = (
    "id",
    "routine_id",
    "title",
    "started_at",
    "ended_at",
    "status",
    "planned_seconds",
    "active_seconds",
    "sets_done",
    "sets",
    "pain_before",
    "pain_after",
    "effort",
    "note",
)

_FORMULAS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")
"""What a cell that is calculated begins with, in one spreadsheet or another."""


def write_csv(records: Iterable[SessionRecord], file: TextIO) -> None:
    """A heading and a row for each session; what is not known is an empty cell."""
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    for record in records:
        writer.writerow(map(_cell, _row(record)))


def _row(record: SessionRecord) -> tuple[str | int | float | None, ...]:
    return (
        record.id,
        record.routine,
        record.title,
        record.started_at.isoformat(),
        record.ended_at.isoformat(),
        record.status.value,
        record.planned_ns / SECOND,
        record.active_ns / SECOND,
        sum(done.status is SetStatus.DONE for done in record.sets),
        len(record.sets),
        record.pain_before,
        record.pain_after,
        record.effort,
        record.note,
    )


def _cell(value: str | int | float | None) -> str | int | float | None:
    """Text that a spreadsheet would calculate gets an apostrophe before it, as people type it.

    Some pass over spaces before it.
    """
    if isinstance(value, str) and value.lstrip(" \u3000").startswith(_FORMULAS):
        return f"'{value}"
    return value
