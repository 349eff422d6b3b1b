"""Enters in the trail which back-ups of a clinic were restored."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING

from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store import restored_file
from rehab_desktop.store.clinic.writing import enter
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.rows import instant
from rehab_desktop.store.sql import transaction

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

BACKUP = "backup"
"""What the trail names in place of a table where a back-up was restored."""


def enter_restored(history: SqliteHistory, author: Author) -> Future[None]:
    """Enter each back-up that was restored since somebody last worked here; `author` is who works
    now. A crash between the entry and the end of this has it entered twice, and never left out.
    """

    def add(db: Database) -> None:
        found = restored_file.restorations(history.path)
        if not found:
            return
        with transaction(db):
            for one in found:
                content = {"backup": one.backup, "at": instant(one.at)}
                enter(db, author, Act.RESTORED, BACKUP, one.backup, content, None)
        history.path.with_name(restored_file.NAME).unlink(missing_ok=True)

    return history.write_file(add)
