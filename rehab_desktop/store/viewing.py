"""Showing a history that cannot be written: a copy of it in memory, never the file itself."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from rehab_desktop.store.contents import check
from rehab_desktop.store.engine import Database, into_memory, open_exclusively
from rehab_desktop.store.finding_key import find_key
from rehab_desktop.store.keys.file_key import KeyRing
from rehab_desktop.store.keys.file_names import LOGS
from rehab_desktop.store.schema import FORMAT, bring_up_to_date


def open_for_viewing(path: Path, keys: KeyRing | None = None) -> Database:
    """The content of the file and its log, checked, in the newest format. Every write is refused.

    Raises `HistoryDamaged`, `HistoryLocked` or `HistoryNewer`. Errors of the driver and the
    operating system are not translated.
    """
    # SQLite writes files beside the one that it reads, at least the log's index. So it reads a
    # copy, which is encrypted where the file is.
    with TemporaryDirectory(prefix="rehab-desktop-") as folder:
        copy = Path(folder) / path.name
        for end in ("", *LOGS):
            source = path.with_name(path.name + end)
            if source.exists() and end != "-shm":
                shutil.copyfile(source, copy.with_name(source.name))
        key = find_key(copy, keys, called=path).key
        with closing(open_exclusively(copy, key)) as db:
            if check(db, path).format < FORMAT:
                bring_up_to_date(db)
        # Closed, the copy holds what was in the log too.
        return into_memory(copy, key)
