"""Enters in the trail who opened a locked clinic, and which passphrases were wrong before."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING

from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store.clinic.writing import enter, write
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.keys.key_slots import RECOVERY
from rehab_desktop.store.keys.waits import KeptTry
from rehab_desktop.store.sql import first_row

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

SLOT = "slot"
"""What the trail names in place of a table where somebody opens the clinic or tries to."""


def enter_openings(history: SqliteHistory, author: Author, kept: Sequence[KeptTry]) -> Future[None]:
    """Enter what was tried and who opened the clinic, until now; `author` is who works now. Where
    it is not known who it was, as with a wrong passphrase or the recovery code, it is theirs to
    enter.
    """

    def add(db: Database) -> None:
        for one in kept:
            if one.opened is None:
                record, act = one.letters or RECOVERY, Act.UNLOCK_FAILED
            else:
                record, act = one.opened, Act.UNLOCKED
            known = first_row(db, "SELECT id FROM therapist WHERE id = ?", [one.opened or ""])
            who = author.therapist if known is None else str(known["id"])
            by = Author(therapist=who, at=_behind_the_last(db, one.at, author.at))
            enter(db, by, act, SLOT, record, {"slot": record}, None)

    return write(history, add)


def _behind_the_last(db: Database, at: datetime, now: datetime) -> datetime:
    """When it is entered: what a program beside this one tried while somebody worked here comes
    behind that. It is no clock that went back.
    """
    last = first_row(db, "SELECT at FROM event ORDER BY sequence DESC LIMIT 1")
    if last is not None:
        at = max(at, datetime.fromisoformat(last["at"]).astimezone(at.tzinfo))
    return min(at, now)
