"""The trail of a clinic, read from its file. Implements `core.clinic.ports.TrailSource`."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING

from rehab_desktop.core.clinic.trail import Act, TrailEntry
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.sql import all_rows

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database


class SqliteTrail:
    """Reads the trail. Who changes something writes its entry, in the same transaction."""

    def __init__(self, history: SqliteHistory) -> None:
        self._history = history

    def trail(self) -> Future[Sequence[TrailEntry]]:
        return self._history.ask_file(_read)


def _read(db: Database) -> Sequence[TrailEntry]:
    return [
        TrailEntry(**row | {"at": datetime.fromisoformat(row["at"]), "act": Act(row["act"])})
        for row in all_rows(db, "SELECT * FROM event ORDER BY sequence")
    ]
