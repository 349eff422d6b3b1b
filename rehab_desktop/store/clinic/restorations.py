"""Asks who may restore a back-up of a clinic, and enters in the trail which ones were."""

from __future__ import annotations

from concurrent.futures import Future
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import NoAuthor, Right
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store import restored_file
from rehab_desktop.store.clinic.rights import require_right
from rehab_desktop.store.clinic.writing import enter
from rehab_desktop.store.errors import StoreError, explain
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.persons import is_clinic
from rehab_desktop.store.rows import instant
from rehab_desktop.store.sql import transaction

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database
    from rehab_desktop.store.keys.file_key import KeyRing

BACKUP = "backup"
"""What the trail names in place of a table where a back-up was restored."""


def check_may_restore(history: Path, keys: KeyRing | None, by: str | None, now: datetime) -> None:
    """Raises `NotAllowed` unless the therapist `by` leads the clinic of this file, which is closed;
    `NoAuthor` for nobody in particular, as with the recovery code.

    Of a file that is lost or cannot be read nobody knows the roles: then whoever can open the
    folder may, since people wait for their treatment. In a clinic that is not encrypted a command
    asks nobody who they are.
    """
    if not history.exists() or (by is None and keys is None):
        return
    # Imported here: it imports this module's caller.
    from rehab_desktop.store.viewing import open_for_viewing

    try:
        db = open_for_viewing(history, keys)
    except Exception as error:
        if isinstance(explain(error, history), StoreError):
            return
        raise
    with closing(db):
        if not is_clinic(db):
            return
        if by is None:
            raise NoAuthor(Right.LEAD)
        try:
            require_right(db, Author(therapist=by, at=now), Right.LEAD)
        except LookupError:
            raise NoAuthor(Right.LEAD) from None


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
