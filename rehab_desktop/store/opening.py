"""Opening the history file: look at it without changes, lock it, bring it to its key, back it up,
bring it to the newest format.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from rehab_desktop.store import backups, changing, phrases_file
from rehab_desktop.store.backup_names import named_in
from rehab_desktop.store.backup_places import NOWHERE_ELSE, BackupPlaces, folder_of
from rehab_desktop.store.engine import Database, open_exclusively
from rehab_desktop.store.errors import HistoryMissing
from rehab_desktop.store.finding_key import find_key
from rehab_desktop.store.keys.file_key import KeyRing
from rehab_desktop.store.private_files import make_private_file, make_private_folder, restrict
from rehab_desktop.store.schema import FORMAT, bring_up_to_date

NEW = 0
"""The format number of an empty file."""


def open_history(
    path: Path,
    now: datetime,
    keys: KeyRing | None = None,
    places: BackupPlaces = NOWHERE_ELSE,
) -> Database:
    """The open file in the newest format; it is made if it does not exist, and only its owner can
    read it.

    With `keys` it is encrypted with the current one afterwards, whatever it was before: what a
    crash cut off between writing down the key and changing the file is made good here.

    Raises `HistoryMissing` where the file is not there and back-ups of it are.

    A file in an older format is backed up first; if that fails, it stays unchanged. Raises
    `HistoryNewer`, `HistoryLocked` or `HistoryDamaged` before anything is written. Errors of the
    driver and the operating system are not translated.
    """
    if not path.exists() and any(named_in(folder_of(path))):
        raise HistoryMissing(path)
    make_private_folder(path.parent)
    make_private_file(path)
    found = find_key(path, keys)
    restrict(path)
    changing.remove_leftovers(path)
    key = None if keys is None else keys.current
    changing.convert(path, found.key, key)
    db = open_exclusively(path, key)
    try:
        if NEW < found.format < FORMAT:
            reason = backups.BackupReason.BEFORE_UPDATE
            backups.make(db, path, reason, now, keys=keys, places=places)
        if found.format < FORMAT:
            bring_up_to_date(db)
        phrases = path.with_name(phrases_file.NAME)
        if phrases.exists():
            phrases_file.take_in(db, phrases)
    except BaseException:
        db.close()
        raise
    return db
