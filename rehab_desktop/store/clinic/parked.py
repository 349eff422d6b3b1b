"""The sessions in progress of a clinic. Implements `core.clinic.ports.ParkedSessions`."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING

from rehab_desktop.core.clinic.ports import ParkedSession
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.rows import local
from rehab_desktop.store.sql import all_rows

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_ALL = """
SELECT id, person, title, saved_at, saved_offset_min, led_by, visit
FROM running_session ORDER BY saved_at, id
"""


class SqliteParked:
    """Each person's own history goes on with the session: see `SqliteHistory.of`."""

    def __init__(self, history: SqliteHistory) -> None:
        self._history = history

    def parked(self) -> Future[Sequence[ParkedSession]]:
        return self._history.ask_file(_read)


def _read(db: Database) -> Sequence[ParkedSession]:
    return [
        ParkedSession(
            id=row["id"],
            person=row["person"],
            title=row["title"],
            saved_at=local(row["saved_at"], row["saved_offset_min"]),
            led_by=row["led_by"],
            visit=row["visit"],
        )
        for row in all_rows(db, _ALL)
    ]
