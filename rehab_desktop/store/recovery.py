"""Putting a back-up, or nothing, in the place of a history that cannot be used.

What was there is never written to: with its logs it is moved into a folder of its own, whole.
The file must be closed; another process that has it open is noticed and nothing is done.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

from rehab_desktop.store.backups import STAMP
from rehab_desktop.store.contents import Contents, check_file
from rehab_desktop.store.errors import HistoryDamaged, HistoryNewer, explain
from rehab_desktop.store.private_files import (
    copy_private_file,
    make_private_folder,
)
from rehab_desktop.whole_file import sync_folder

REPLACED = "replaced"
"""The folder, beside the history, of what a restoration took away from its place."""

LOGS = ("-journal", "-shm", "-wal")
"""What SQLite may have left beside the file. Beside another file they would spoil that one."""


def restore(history: Path, backup: Path, now: datetime) -> Contents:
    """Put a copy of `backup` in the history's place, and keep what was there.

    Raises `HistoryDamaged` or `HistoryNewer` for the back-up, and `HistoryBusy`'s cause for a
    history in use; then everything is as it was.
    """
    _must_be_free(history)
    _must_be_sound(backup)
    draft = history.with_name(history.name + ".new")
    make_private_folder(history.parent)
    copy_private_file(backup, draft)
    try:
        contents = check_file(draft)  # what was copied, not what was meant to be
        _keep(history, now)
        draft.replace(history)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    sync_folder(history.parent)
    return contents


def start_empty(history: Path, now: datetime) -> Path | None:
    """Take the history away, so that the next opening makes a new one; where it is kept."""
    _must_be_free(history)
    kept = _keep(history, now)
    history.unlink(missing_ok=True)
    sync_folder(history.parent)
    return kept


def _must_be_free(history: Path) -> None:
    from rehab_desktop.store.engine import look
    from rehab_desktop.store.schema import FORMAT

    if not history.exists():
        return
    try:
        look(history, FORMAT)
    except Exception as error:
        # What is wrong with the file does not matter here; only whether somebody holds it.
        if not isinstance(explain(error, history), (HistoryDamaged, HistoryNewer)):
            raise


def _must_be_sound(backup: Path) -> None:
    from rehab_desktop.store.engine import look
    from rehab_desktop.store.schema import FORMAT

    try:
        look(backup, FORMAT)
        check_file(backup)
    except Exception as error:
        # It is the back-up that is to be named, not the history.
        raise explain(error, backup) from error


def _keep(history: Path, now: datetime) -> Path | None:
    """Move the logs away and give the file a second name there; it is still in its place too."""
    if not history.exists():
        return None
    folder = _new_folder(history.parent / REPLACED, now)
    for log in (history.with_name(history.name + end) for end in LOGS):
        if log.exists():
            log.replace(folder / log.name)
    try:
        os.link(history, folder / history.name)
    except OSError:
        # A memory stick, say, whose file system has no second names.
        copy_private_file(history, folder / history.name)
    sync_folder(folder)
    sync_folder(history.parent)
    return folder


def _new_folder(parent: Path, now: datetime) -> Path:
    stamp = now.astimezone(UTC).strftime(STAMP)
    number = 1
    while True:
        folder = parent / (stamp if number == 1 else f"{stamp}-{number}")
        if not folder.exists():
            make_private_folder(folder)
            sync_folder(parent)
            return folder
        number += 1
