"""Sessions or sets as CSV, one row each, in which no cell is ever a formula."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Mapping
from io import TextIOWrapper
from typing import BinaryIO, TextIO

from rehab_desktop.app.export_material import ExportData, Progress
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.history.record import PerformedSet, SessionRecord, SetStatus
from rehab_desktop.core.session.timeline import SECOND

SESSION_COLUMNS = (
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

SET_COLUMNS = (
    "session_id",
    "started_at",
    "routine_id",
    "place",
    "exercise_id",
    "exercise",
    "level",
    "set",
    "side",
    "planned_seconds",
    "actual_seconds",
    "planned_reps",
    "reps",
    "status",
    "pain",
    "extra",
    "hurt",
)

_FORMULAS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")
"""What a cell that is calculated begins with, in one spreadsheet or another."""

Cell = str | int | float | None


def sessions_file(material: ExportData, file: BinaryIO, progress: Progress) -> None:
    """A row for each session."""
    with _text(file) as text:
        _write(text, SESSION_COLUMNS, material.sessions, lambda one: [_session(one)], progress)


class SetsFile:
    """A row for each set of each session, with the exercise's name as the catalogue has it."""

    def __init__(self, exercises: Mapping[str, Exercise]) -> None:
        self._exercises = exercises

    def __call__(self, material: ExportData, file: BinaryIO, progress: Progress) -> None:
        with _text(file) as text:
            _write(text, SET_COLUMNS, material.sessions, self._rows, progress)

    def _rows(self, record: SessionRecord) -> Iterable[tuple[Cell, ...]]:
        for place, one in enumerate(record.sets, start=1):
            card = self._exercises.get(one.exercise)
            yield _set(record, place, one, card.name if card else "")


def write_sessions(records: Iterable[SessionRecord], file: TextIO) -> None:
    """A heading and a row for each session; what is not known is an empty cell."""
    _write(file, SESSION_COLUMNS, tuple(records), lambda one: [_session(one)], lambda _: None)


def _text(file: BinaryIO) -> TextIOWrapper:
    # The mark at its beginning tells spreadsheets that letters beyond ASCII are UTF-8.
    return _Kept(file, encoding="utf-8-sig", newline="")


class _Kept(TextIOWrapper):
    """Leaves the file beneath it open."""

    def __exit__(self, *raised: object) -> None:
        if raised[0] is None:
            self.flush()
        self.detach()


def _write(
    file: TextIO,
    columns: tuple[str, ...],
    records: tuple[SessionRecord, ...],
    rows: Callable[[SessionRecord], Iterable[tuple[Cell, ...]]],
    progress: Progress,
) -> None:
    writer = csv.writer(file)
    writer.writerow(columns)
    for number, record in enumerate(records):
        progress(number / len(records))
        for row in rows(record):
            writer.writerow(map(plain_cell, row))


def _session(record: SessionRecord) -> tuple[Cell, ...]:
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


def _set(record: SessionRecord, place: int, done: PerformedSet, name: str) -> tuple[Cell, ...]:
    return (
        record.id,
        record.started_at.isoformat(),
        record.routine,
        place,
        done.exercise,
        name,
        done.level,
        done.set,
        done.side.value if done.side else None,
        done.planned_ns / SECOND,
        done.actual_ns / SECOND,
        done.planned_reps,
        done.reps,
        done.status.value,
        done.pain,
        int(done.extra),
        int(done.hurt),
    )


def plain_cell(value: Cell) -> Cell:
    """Text that a spreadsheet would calculate gets an apostrophe before it, as people type it.

    Some pass over spaces before it.
    """
    if isinstance(value, str) and value.lstrip(" \u3000").startswith(_FORMULAS):
        return f"'{value}"
    return value
