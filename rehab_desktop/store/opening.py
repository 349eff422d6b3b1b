"""Opening the history file: look without touching, then lock it, then bring it up to date."""

from __future__ import annotations

from pathlib import Path

from rehab_desktop.store.engine import Database, look, open_exclusively
from rehab_desktop.store.private_files import make_private_file, make_private_folder, restrict
from rehab_desktop.store.schema import FORMAT, bring_up_to_date


def open_history(path: Path) -> Database:
    """The open file in the newest format, made when it is missing, readable by its owner only.

    Raises `HistoryNewer` or `HistoryDamaged` before anything is written to the file; other errors
    of the driver and the system pass through.
    """
    make_private_folder(path.parent)
    make_private_file(path)
    found = look(path, FORMAT)
    restrict(path)
    db = open_exclusively(path)
    try:
        if found < FORMAT:
            bring_up_to_date(db)
    except BaseException:
        db.close()
        raise
    return db
