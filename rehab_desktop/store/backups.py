"""Back-ups of the history file. Each is complete and checked before it gets its final name; older
ones are deleted step by step. What the names hold: `backup_names.py`.

A back-up has the key of the history. One that is older than a change of the key is opened with an
older key of the ring.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_desktop.store.backup_names import (
    STAMP,
    BackupReason,
    NamedBackup,
    digest_of,
    name_of,
    named_in,
    to_keep,
)
from rehab_desktop.store.backup_places import NOWHERE_ELSE, BackupPlaces, copy_beside, folder_of
from rehab_desktop.store.contents import Contents, check_file, count, trail_head
from rehab_desktop.store.errors import HistoryDamaged, StoreError
from rehab_desktop.store.private_files import make_private_file, make_private_folder, sync_file
from rehab_desktop.whole_file import sync_folder

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database
    from rehab_desktop.store.keys.file_key import KeyRing

__all__ = ["STAMP", "BackupFile", "BackupReason", "daily", "folder_of", "make", "sound"]

_DRAFT = "unfinished.sqlite"


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupFile:
    """A back-up that passed its check, and what it holds; `made_at` is UTC. `head` is the start of
    the last hash of the trail then, None where there was none.
    """

    path: Path
    made_at: datetime
    reason: BackupReason
    contents: Contents
    head: str | None = None


def make(
    db: Database,
    history: Path,
    reason: BackupReason,
    now: datetime,
    *,
    keys: KeyRing | None = None,
    places: BackupPlaces = NOWHERE_ELSE,
) -> BackupFile:
    """Back up the open file, check every page of the copy, and delete back-ups that are no longer
    needed. `keys` are those with which the file was opened. Copying it to the second place is left
    to the caller, since that may take long.

    After a crash a back-up is complete or missing. Raises `HistoryDamaged` where the copy does not
    pass the check.
    """
    folder = folder_of(history)
    make_private_folder(folder)
    copy_beside(places, folder)
    draft = folder / _DRAFT
    draft.unlink(missing_ok=True)
    # SQLite fills an existing empty file; so the copy is private from the beginning.
    make_private_file(draft)
    try:
        # The copy is encrypted with the key of the file.
        db.execute("VACUUM INTO ?", [str(draft)])
        sync_file(draft)
        contents = check_file(draft, None if keys is None else keys.current)
        if contents != count(db):
            raise HistoryDamaged(history)
        made_at = now.astimezone(UTC).replace(microsecond=0)
        head = trail_head(db)
        finished = draft.replace(folder / name_of(made_at, reason, digest_of(draft), head))
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    sync_folder(folder)
    _thin(history)
    [named] = [one for one in named_in(folder) if one.path == finished]
    return _as_file(named, contents)


def daily(
    db: Database,
    history: Path,
    now: datetime,
    *,
    keys: KeyRing | None = None,
    places: BackupPlaces = NOWHERE_ELSE,
) -> BackupFile | None:
    """The back-up of this day (UTC), made now; None where it was made before."""
    today = now.astimezone(UTC).date()
    if any(
        named.reason is BackupReason.DAILY and named.made_at.date() == today
        for named in named_in(folder_of(history))
    ):
        return None
    return make(db, history, BackupReason.DAILY, now, keys=keys, places=places)


def sound(history: Path, keys: KeyRing | None = None) -> Iterator[BackupFile]:
    """Every back-up that has the same bytes as when it was checked and that one of the keys opens,
    newest first.

    Each is read only when it is asked for, so that the newest is returned at once.
    """
    yield from sound_in(folder_of(history), keys)


def sound_in(folder: Path, keys: KeyRing | None = None) -> Iterator[BackupFile]:
    """As `sound`, of any folder with back-ups, such as that of the second place."""
    from rehab_desktop.store.engine import open_still
    from rehab_desktop.store.finding_key import find_key

    for named in sorted(named_in(folder), key=lambda named: named.made_at, reverse=True):
        if not named.is_as_it_was:
            continue
        try:
            key = find_key(named.path, keys).key
        except StoreError:
            continue  # of a key that is not here, or of a newer version of the app
        with closing(open_still(named.path, key)) as db:
            contents = count(db)
        yield _as_file(named, contents)


def _as_file(named: NamedBackup, contents: Contents) -> BackupFile:
    return BackupFile(
        path=named.path,
        made_at=named.made_at,
        reason=named.reason,
        contents=contents,
        head=named.head,
    )


def _thin(history: Path) -> None:
    there = list(named_in(folder_of(history)))
    stay = {named.path for named in to_keep(there)}
    for named in there:
        if named.path not in stay:
            named.path.unlink()
