"""Encrypting a history, decrypting it, changing its key.

A crash at any write leaves the file as it was or as it is to be. A person's words are in no file
that is left behind: what is written on the way is encrypted, or wiped by the next opening.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_desktop.store.contents import check, check_file
from rehab_desktop.store.errors import HistoryBusy, HistoryDamaged, StoreError
from rehab_desktop.store.keys.file_key import FileKey
from rehab_desktop.store.keys.file_names import LOGS
from rehab_desktop.store.keys.pages import has_page_of
from rehab_desktop.store.private_files import make_private_file, sync_file, wipe
from rehab_desktop.store.sql import all_rows
from rehab_desktop.whole_file import sync_folder

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

DRAFT, BEFORE = ".new", ".old"
"""Endings of the file that is to take the history's place, and of the one whose place it took."""

_COPY_OF_A_FILE = 1.05
"""What holds every page of a file is at most so many times as large, with something to spare: a log
has 24 bytes more for each page of 4096, an encrypted page 80 bytes less for content.
"""


def convert(history: Path, found: FileKey | None, wanted: FileKey | None) -> None:
    """Bring the closed history from the key that opens it to another one; None is no encryption.

    Raises `HistoryDamaged` where not every row came over, `OSError` where the disk has no room, and
    the driver's error where the history is in use; then nothing has changed.
    """
    from rehab_desktop.store.engine import open_exclusively

    if found == wanted:
        return
    _needs_room(history)
    if found is not None and wanted is not None:
        with closing(open_exclusively(history, found)) as db:
            change_key(db, history, wanted)
        return
    draft = history.with_name(history.name + DRAFT)
    try:
        with closing(open_exclusively(history, found)) as db:
            check(db, history)
            write_copy(db, draft, wanted)
        # A log that is left would be taken for the new file's.
        if any(_has_content(history.with_name(history.name + end)) for end in LOGS):
            raise HistoryBusy(history)
        _take_the_place(draft, history)
    except BaseException:
        wipe(draft)
        raise


def change_key(db: Database, history: Path, key: FileKey) -> None:
    """Write every page of the open, encrypted history anew with another key, in one transaction.

    The connection is to be closed after an error: the file then has its old key. Raises `OSError`
    where the disk has no room, `StoreError` where it refused for another reason.
    """
    from rehab_desktop.store.engine import empty_log

    # The log holds every page once before the file does.
    _needs_room(history)
    try:
        db.execute(f"PRAGMA rekey = {key.as_sql}")
        # The file still holds the old pages, and the log the new ones.
        empty_log(db)
    except Exception as error:
        raise _kept_its_key(history) from error
    if not has_page_of(history, key):
        raise _kept_its_key(history)


def _needs_room(history: Path) -> None:
    """Raise `OSError` where the disk has no room for all of the history once more. SQLCipher does
    not say so: exporting ends with an unknown error, and another key with none at all.
    """
    log = history.with_name(history.name + "-wal")
    size = sum(file.stat().st_size for file in (history, log) if file.exists())
    if shutil.disk_usage(history.parent).free < _COPY_OF_A_FILE * size:
        raise OSError(errno.ENOSPC, "no room for another copy", str(history))


def _kept_its_key(history: Path) -> StoreError:
    return StoreError(
        history,
        "could not be given another key and has its old one",
        "Check that its disk has room and is healthy, then try again.",
    )


def write_copy(db: Database, target: Path, key: FileKey | None) -> None:
    """Write all of the open file into a new private one with this key, and compare every row. The
    copy is on the disk when this returns. Raises `HistoryDamaged`.
    """
    from rehab_desktop.store.engine import attached

    target.unlink(missing_ok=True)
    make_private_file(target)
    with attached(db, target, key) as other:
        # Nobody looks for the copy yet, so it needs no journal, and one sync at the end is enough.
        db.execute(f"PRAGMA {other}.journal_mode = OFF")
        db.execute(f"PRAGMA {other}.synchronous = OFF")
        db.execute("SELECT sqlcipher_export(?)", [other])
        (version,) = db.execute("PRAGMA user_version").fetchone()
        db.execute(f"PRAGMA {other}.user_version = {version}")
        if not _same(db, other):
            raise HistoryDamaged(target)
    sync_file(target)
    check_file(target, key)


def remove_leftovers(history: Path) -> None:
    """Wipe what a crash left of a conversion or a restoration. The history itself is none of it."""
    for end in (DRAFT, BEFORE):
        for file in sorted(history.parent.glob(f"{history.name}{end}*")):
            wipe(file)


def _take_the_place(draft: Path, history: Path) -> None:
    before = history.with_name(history.name + BEFORE)
    before.unlink(missing_ok=True)
    # A second name, so that the old content can be wiped after the new one is in its place. A file
    # system of a stick may have no second names; there the old blocks are only freed.
    with contextlib.suppress(OSError):
        os.link(history, before)
    draft.replace(history)
    sync_folder(history.parent)
    wipe(before)


def _same(db: Database, other: str) -> bool:
    objects = "SELECT type, name, tbl_name, sql FROM {}.sqlite_schema"
    if _differ(db, objects.format("main"), objects.format(other)):
        return False
    tables = all_rows(db, "SELECT name FROM main.sqlite_schema WHERE type = 'table'")
    return not any(
        _differ(db, *(f'SELECT * FROM {where}."{row["name"]}"' for where in ("main", other)))
        for row in tables
    )


def _differ(db: Database, one: str, two: str) -> bool:
    counts = f"SELECT (SELECT count(*) FROM ({one})) <> (SELECT count(*) FROM ({two}))"
    missing = f"SELECT EXISTS (SELECT * FROM ({one}) EXCEPT SELECT * FROM ({two}))"
    return any(db.execute(question).fetchone()[0] for question in (counts, missing))


def _has_content(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0
