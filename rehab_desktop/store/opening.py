"""Opening the history file: look without touching, lock it, back it up, bring it up to date."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from rehab_desktop.store import backups
from rehab_desktop.store.engine import Database, look, open_exclusively
from rehab_desktop.store.private_files import make_private_file, make_private_folder, restrict
from rehab_desktop.store.schema import FORMAT, bring_up_to_date

NEW = 0
"""The format number of a file that holds nothing yet."""


def open_history(path: Path, now: datetime) -> Database:
    """The open file in the newest format, made when it is missing, readable by its owner only.

    A file of an older format is backed up before it is changed; where that fails it stays as it
    is. Raises `HistoryNewer` or `HistoryDamaged` before anything is written to the file; other
    errors of the driver and the system pass through.
    """
    make_private_folder(path.parent)
    make_private_file(path)
    found = look(path, FORMAT)
    restrict(path)
    db = open_exclusively(path)
    try:
        if NEW < found < FORMAT:
            backups.make(db, path, backups.BackupReason.BEFORE_UPDATE, now)
        if found < FORMAT:
            bring_up_to_date(db)
    except BaseException:
        db.close()
        raise
    return db
