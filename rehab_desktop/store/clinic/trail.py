"""The trail of a clinic, read from its file. Implements `core.clinic.ports.TrailSource`."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING

from rehab_desktop.core.clinic.trail import Act, TrailEntry
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.rows import Row
from rehab_desktop.store.sql import all_rows, first_row

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database


class SqliteTrail:
    """Reads the trail. Who changes something writes its entry, in the same transaction."""

    def __init__(self, history: SqliteHistory) -> None:
        self._history = history

    def trail(self) -> Future[Sequence[TrailEntry]]:
        return self._history.ask_file(_read)

    def head(self) -> Future[TrailEntry | None]:
        return self._history.ask_file(_head)


def _read(db: Database) -> Sequence[TrailEntry]:
    return [_entry_of(row) for row in all_rows(db, "SELECT * FROM event ORDER BY sequence")]


def _head(db: Database) -> TrailEntry | None:
    row = first_row(db, "SELECT * FROM event ORDER BY sequence DESC LIMIT 1")
    return None if row is None else _entry_of(row)


def _entry_of(row: Row) -> TrailEntry:
    return TrailEntry(
        **dict(row) | {"at": datetime.fromisoformat(row["at"]), "act": Act(row["act"])}
    )
