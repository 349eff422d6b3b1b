"""Enters in the trail who opened a locked clinic, and which passphrases were wrong before."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING

from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store.clinic.writing import enter, write
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.keys.key_slots import RECOVERY
from rehab_desktop.store.keys.waits import WrongTry

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

SLOT = "slot"
"""What the trail names in place of a table where somebody opens the clinic or tries to."""


def enter_opening(
    history: SqliteHistory, author: Author, tries: Sequence[WrongTry] = ()
) -> Future[None]:
    """Enter that the author opened the clinic, behind the wrong passphrases of before. Those are
    entered by whoever opened it: who tried is not known, only for which letters.
    """

    def add(db: Database) -> None:
        for wrong in tries:
            before = Author(therapist=author.therapist, at=min(wrong.at, author.at))
            record = wrong.letters or RECOVERY
            enter(db, before, Act.UNLOCK_FAILED, SLOT, record, {"letters": record}, None)
        enter(db, author, Act.UNLOCKED, SLOT, author.therapist, {}, None)

    return write(history, add)
