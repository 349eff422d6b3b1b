"""Back-ups of the history file: whole, checked before they get their name, thinned with time.

A back-up's name holds when it was made, why, and the start of its SHA-256, so that one that has
changed since is not taken for sound: `history-20250301T170405Z-daily-0123456789abcdef.sqlite`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import file_digest
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_desktop.store.contents import Contents, check_file, count
from rehab_desktop.store.errors import HistoryDamaged
from rehab_desktop.store.private_files import make_private_file, make_private_folder
from rehab_desktop.store.thinning import kept
from rehab_desktop.whole_file import sync_folder

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

FOLDER = "backups"
STAMP = "%Y%m%dT%H%M%SZ"
_DRAFT = "unfinished.sqlite"
_NAME = re.compile(r"history-(\d{8}T\d{6}Z)-([a-z-]+)-([0-9a-f]{16})\.sqlite")


class BackupReason(StrEnum):
    """Why a back-up was made."""

    DAILY = "daily"
    BEFORE_UPDATE = "before-update"
    ASKED = "asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupFile:
    """A sound back-up and what it holds; `made_at` is UTC."""

    path: Path
    made_at: datetime
    reason: BackupReason
    contents: Contents


@dataclass(frozen=True, slots=True, kw_only=True)
class _Named:
    path: Path
    made_at: datetime
    reason: BackupReason
    digest: str


def folder_of(history: Path) -> Path:
    """Where the back-ups of the history at `history` lie."""
    return history.parent / FOLDER


def make(db: Database, history: Path, reason: BackupReason, now: datetime) -> BackupFile:
    """Back the open file up, check the copy from its first page to its last, thin the older ones.

    A crash leaves a back-up whole or not at all. Raises `HistoryDamaged` when the copy is unsound.
    """
    folder = folder_of(history)
    make_private_folder(folder)
    draft = folder / _DRAFT
    draft.unlink(missing_ok=True)
    # SQLite fills an empty file that is there, so that it is private from its first instant.
    make_private_file(draft)
    try:
        db.execute("VACUUM INTO ?", [str(draft)])
        _sync(draft)
        contents = check_file(draft)
        if contents != count(db):
            raise HistoryDamaged(history)
        made_at = now.astimezone(UTC).replace(microsecond=0)
        name = f"history-{made_at:{STAMP}}-{reason}-{_digest(draft)}.sqlite"
        finished = draft.replace(folder / name)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    sync_folder(folder)
    _thin(history)
    return BackupFile(path=finished, made_at=made_at, reason=reason, contents=contents)


def daily(db: Database, history: Path, now: datetime) -> BackupFile | None:
    """The back-up of this day (UTC), unless it was made already."""
    today = now.astimezone(UTC).date()
    if any(
        named.reason is BackupReason.DAILY and named.made_at.date() == today
        for named in _named(history)
    ):
        return None
    return make(db, history, BackupReason.DAILY, now)


def sound(history: Path) -> Iterator[BackupFile]:
    """Every back-up that is still, byte for byte, what was checked when it was made; newest first.

    Each is read as it is asked for, so that the newest is there at once.
    """
    from rehab_desktop.store.engine import open_still

    for named in sorted(_named(history), key=lambda named: named.made_at, reverse=True):
        if _digest(named.path) == named.digest:
            with closing(open_still(named.path)) as db:
                contents = count(db)
            yield BackupFile(
                path=named.path, made_at=named.made_at, reason=named.reason, contents=contents
            )


def _named(history: Path) -> Iterator[_Named]:
    folder = folder_of(history)
    for path in folder.iterdir() if folder.is_dir() else ():
        if parts := _NAME.fullmatch(path.name):
            yield _Named(
                path=path,
                made_at=datetime.strptime(parts[1], STAMP).replace(tzinfo=UTC),
                reason=BackupReason(parts[2]),
                digest=parts[3],
            )


def _thin(history: Path) -> None:
    # One that a person asked for is theirs to delete.
    ours = [named for named in _named(history) if named.reason is not BackupReason.ASKED]
    there = sorted(ours, key=lambda named: named.made_at)
    stay = kept(named.made_at for named in there)
    # The way back from the last update, however long ago it was.
    stay.update(
        [named.made_at for named in there if named.reason is BackupReason.BEFORE_UPDATE][-1:]
    )
    for named in there:
        if named.made_at not in stay:
            named.path.unlink()


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()[:16]


def _sync(path: Path) -> None:
    """SQLite leaves it to the caller to have such a copy on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
