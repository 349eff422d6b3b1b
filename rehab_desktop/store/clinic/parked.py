"""The sessions in progress of a clinic. Implements `core.clinic.ports.ParkedSessions`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING

from rehab_desktop.core.clinic.ports import ParkedSession
from rehab_desktop.store.clinic.rights import may_see
from rehab_desktop.store.clinic.writing import utc_now
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
    """Each person's own history goes on with the session: see `SqliteHistory.of`. `viewer` is the
    therapist for whom it is read (an id); `now` returns the present instant in local time.
    """

    def __init__(
        self,
        history: SqliteHistory,
        *,
        now: Callable[[], datetime] = utc_now,
        viewer: str | None = None,
    ) -> None:
        self._history = history
        self._now = now
        self._viewer = viewer

    def parked(self) -> Future[Sequence[ParkedSession]]:
        def read(db: Database) -> Sequence[ParkedSession]:
            sees = may_see(db, self._viewer, self._now().date())
            return [one for one in _read(db) if sees(one.person)]

        return self._history.ask_file(read)


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
