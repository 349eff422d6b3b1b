"""Opening the history file: look at it without changes, lock it, back it up, bring it to the newest
format.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from rehab_desktop.store import backups, phrases_file
from rehab_desktop.store.engine import Database, open_exclusively, read_format
from rehab_desktop.store.private_files import make_private_file, make_private_folder, restrict
from rehab_desktop.store.schema import FORMAT, bring_up_to_date

NEW = 0
"""The format number of an empty file."""


def open_history(path: Path, now: datetime) -> Database:
    """The open file in the newest format; it is made if it does not exist, and only its owner can
    read it.

    A file in an older format is backed up first; if that fails, it stays unchanged. Raises
    `HistoryNewer` or `HistoryDamaged` before anything is written. Errors of the driver and the
    operating system are not translated.
    """
    make_private_folder(path.parent)
    make_private_file(path)
    found = read_format(path, FORMAT)
    restrict(path)
    db = open_exclusively(path)
    try:
        if NEW < found < FORMAT:
            backups.make(db, path, backups.BackupReason.BEFORE_UPDATE, now)
        if found < FORMAT:
            bring_up_to_date(db)
        phrases = path.with_name(phrases_file.NAME)
        if phrases.exists():
            phrases_file.take_in(db, phrases)
    except BaseException:
        db.close()
        raise
    return db
