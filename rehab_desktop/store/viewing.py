"""Showing a history that cannot be written: a copy of it in memory, never the file itself."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from rehab_desktop.store.contents import check
from rehab_desktop.store.engine import Database, into_memory, open_exclusively, read_format
from rehab_desktop.store.recovery import LOGS
from rehab_desktop.store.schema import FORMAT, bring_up_to_date


def open_for_viewing(path: Path) -> Database:
    """The content of the file and its log, checked, in the newest format. Every write is refused.

    Raises `HistoryDamaged` or `HistoryNewer`. Errors of the driver and the operating system are not
    translated.
    """
    # SQLite writes files beside the one that it reads, at least the log's index. So it reads a
    # copy.
    with TemporaryDirectory(prefix="rehab-desktop-") as folder:
        copy = Path(folder) / path.name
        for end in ("", *LOGS):
            source = path.with_name(path.name + end)
            if source.exists() and end != "-shm":
                shutil.copyfile(source, copy.with_name(source.name))
        read_format(copy, FORMAT, called=path)
        with closing(open_exclusively(copy)) as db:
            if check(db, path).format < FORMAT:
                bring_up_to_date(db)
            return into_memory(db)
