"""Keeps out of a restored history whom a ledger names as erased."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store import trail
from rehab_desktop.store.erased_file import Erasure, joined, read_ledger, write_ledger
from rehab_desktop.store.keys.file_key import FileKey
from rehab_desktop.store.sql import first_row, transaction
from rehab_desktop.store.taking_out import delete_person, knows

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database


def apply_ledgers(draft: Path, key: FileKey | None, folders: Sequence[Path], now: datetime) -> None:
    """Take everybody out of a file that is to be the history whom the ledger of one of these
    folders names.
    """
    from rehab_desktop.store.engine import open_exclusively

    ledger = joined(*(read_ledger(folder) for folder in folders))
    with closing(open_exclusively(draft, key)) as db:
        if _take_out_again(db, ledger, now):
            forget_bytes(db)


def join_ledgers(home: Path, folders: Sequence[Path]) -> None:
    """Write into the folder `home` one ledger of all that these folders have."""
    write_ledger(home, joined(*(read_ledger(folder) for folder in folders)))


def forget_bytes(db: Database) -> None:
    """Leave nothing of deleted rows in the open file's free pages or in its log."""
    for statement in ("wal_checkpoint(TRUNCATE)", "VACUUM", "wal_checkpoint(TRUNCATE)"):
        words = statement if statement == "VACUUM" else f"PRAGMA {statement}"
        db.execute(words).fetchall()


def _take_out_again(db: Database, ledger: Iterable[Erasure], now: datetime) -> bool:
    """True where somebody was there. The trail of the file says it, since it tells of rows that it
    has no more.
    """
    there = [one for one in ledger if knows(db, one.person)]
    with transaction(db):
        for one in there:
            delete_person(db, one.person)
            trail.add_entry(
                db, Act.ERASED, "person", one.person, {},
                therapist=known_therapist(db, one.by), at=now, person=one.person,
            )  # fmt: skip
    return bool(there)


def known_therapist(db: Database, therapist: str) -> str:
    """The therapist with this id; in a file from before their time the first lead of then."""
    known = first_row(
        db,
        "SELECT id FROM therapist ORDER BY id = ? DESC, role = 'lead' DESC, letters LIMIT 1",
        [therapist],
    )
    if known is None:
        raise LookupError(therapist)
    return str(known["id"])
