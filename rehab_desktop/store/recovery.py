"""Replacing a history that cannot be used: by a back-up, or by nothing.

The old file is never written to. It is moved, with its logs, into a folder of its own. The file
must be closed; if another process has it open, nothing is done.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_desktop.store.backup_names import STAMP
from rehab_desktop.store.backup_places import NOWHERE_ELSE, BackupPlaces, folder_of
from rehab_desktop.store.changing import convert
from rehab_desktop.store.contents import Contents, check_file
from rehab_desktop.store.erased_file import ERASED_FILE
from rehab_desktop.store.errors import HistoryDamaged, HistoryLocked, HistoryNewer, explain
from rehab_desktop.store.keys.file_names import BLOCKS_AND_ROLES_FILE, CLINIC_FILE, LOGS
from rehab_desktop.store.private_files import (
    copy_private_file,
    make_private_folder,
    wipe,
)
from rehab_desktop.store.restored_file import note_restored
from rehab_desktop.whole_file import sync_folder

if TYPE_CHECKING:
    from rehab_desktop.store.keys.file_key import FileKey, KeyRing

REPLACED = "replaced"
"""The folder, next to the history, for files that were replaced."""

"""Endings of the files that SQLite may have left beside a history. Next to another history they
would damage that one.
"""


def restore(
    history: Path,
    backup: Path,
    now: datetime,
    keys: KeyRing | None = None,
    places: BackupPlaces = NOWHERE_ELSE,
    by: str | None = None,
) -> Contents:
    """Put a copy of `backup` in place of the history, and keep the old file. With `keys` the copy
    gets the current one, whichever opens the back-up. Whom the ledger of this folder, or of a place
    with back-ups, names as erased stays so; blocks and roles stay as they are by now.

    Raises `HistoryDamaged`, `HistoryLocked` or `HistoryNewer` for a back-up that cannot be used,
    SQLite's error where the history is in use, and in a clinic `NotAllowed` where the therapist
    `by` (an id) does not lead it. Then nothing has changed.
    """
    _must_be_free(history, keys)
    if history.with_name(CLINIC_FILE).exists():
        # Imported here, as below: a person's own training imports nothing of a clinic.
        from rehab_desktop.store.restoring_right import check_may_restore

        check_may_restore(history, keys, by)
    key = _key_of_sound(backup, keys)
    draft = history.with_name(history.name + ".new")
    make_private_folder(history.parent)
    copy_private_file(backup, draft)
    try:
        if keys is not None:
            convert(draft, key, keys.current)
            key = keys.current
        folders = [history.parent, backup.parent, folder_of(history), places.second_folder]
        if erased := _with(ERASED_FILE, folders):
            _stay_erased(draft, key, erased, now)
        if decided := _with(BLOCKS_AND_ROLES_FILE, folders):
            _stay_blocked(draft, key, decided, now)
        contents = check_file(draft, key)  # checks the copy, not the original
        _keep(history, now)
        draft.replace(history)
    except BaseException:
        # It may be plain, where the history is not any more.
        wipe(draft)
        raise
    sync_folder(history.parent)
    # After a crash before this the trail ends too early, and the heads kept outside say so.
    note_restored(history, backup, now)
    return contents


def _stay_erased(draft: Path, key: FileKey | None, folders: Sequence[Path], now: datetime) -> None:
    from rehab_desktop.store.staying_erased import apply_ledgers, join_ledgers

    apply_ledgers(draft, key, folders, now)
    join_ledgers(draft.parent, folders)


def _stay_blocked(draft: Path, key: FileKey | None, folders: Sequence[Path], now: datetime) -> None:
    from rehab_desktop.store.staying_blocked import apply_blocks_and_roles

    apply_blocks_and_roles(draft, key, folders, now)


def _with(name: str, folders: Iterable[Path | None]) -> list[Path]:
    return [one for one in folders if one is not None and (one / name).exists()]


def start_empty(history: Path, now: datetime, keys: KeyRing | None = None) -> Path | None:
    """Move the history aside, so that the next opening makes a new one. Returns where it is kept,
    None where there was none.
    """
    _must_be_free(history, keys)
    kept = _keep(history, now)
    history.unlink(missing_ok=True)
    sync_folder(history.parent)
    return kept


def _must_be_free(history: Path, keys: KeyRing | None) -> None:
    from rehab_desktop.store.finding_key import find_key

    if not history.exists():
        return
    try:
        find_key(history, keys)
    except Exception as error:
        # It does not matter here what is wrong with the file, only whether another process uses it.
        unusable = (HistoryDamaged, HistoryLocked, HistoryNewer)
        if not isinstance(explain(error, history), unusable):
            raise


def _key_of_sound(backup: Path, keys: KeyRing | None) -> FileKey | None:
    from rehab_desktop.store.finding_key import find_key

    try:
        key = find_key(backup, keys).key
        check_file(backup, key)
    except Exception as error:
        # The error must name the back-up, not the history.
        raise explain(error, backup) from error
    return key


def _keep(history: Path, now: datetime) -> Path | None:
    """Move the logs aside and give the file a second name there; the file also stays in
    its place.
    """
    logs = [one for end in LOGS if (one := history.with_name(history.name + end)).exists()]
    # The log of a file that somebody lost would be taken for that of the next one.
    if not history.exists() and not logs:
        return None
    folder = _new_folder(history.parent / REPLACED, now)
    for log in logs:
        log.replace(folder / log.name)
    if history.exists():
        try:
            os.link(history, folder / history.name)
        except OSError:
            # A memory stick, for example: its file system has no second names (hard links).
            copy_private_file(history, folder / history.name)
    sync_folder(folder)
    sync_folder(history.parent)
    return folder


def _new_folder(parent: Path, now: datetime) -> Path:
    make_private_folder(parent)
    stamp = now.astimezone(UTC).strftime(STAMP)
    number = 1
    while True:
        folder = parent / (stamp if number == 1 else f"{stamp}-{number}")
        if not folder.exists():
            make_private_folder(folder)
            sync_folder(parent)
            return folder
        number += 1
