"""The second place for back-ups: copying them there, and how that stands.

A lost laptop must not be a lost record. Whatever is wrong with the second place, the back-up itself
is there; the state says since when there is no copy, and why.
"""

from __future__ import annotations

import contextlib
import errno
import json
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from rehab_desktop.core.history.second_place import SecondPlaceState, SecondTrouble
from rehab_desktop.store.backup_names import NamedBackup, digest_of, named_in, to_keep
from rehab_desktop.store.backup_places import BackupPlaces, copy_beside, folder_of
from rehab_desktop.store.private_files import (
    copy_private_file,
    make_private_folder,
    write_private_file,
)
from rehab_desktop.whole_file import sync_folder

CHANGING = threading.RLock()
"""Held while a file in a second place comes or goes. Copying has a thread of its own, and whoever
changes what is in back-ups must not find an old one come back behind them.
"""

STATE_FILE = "second-place.json"
_DRAFT = "unfinished.sqlite"


def copy_there(history: Path, places: BackupPlaces) -> SecondPlaceState:
    """Copy each back-up that is missing there, the newest first, and thin out what is old. Raises
    nothing for a second place that cannot be written: the state says so and is kept for `state`.
    """
    folder = places.second_folder
    if places.second is None or folder is None:
        return SecondPlaceState()
    trouble = None
    try:
        _copy(history, places, places.second, folder)
    except OSError as error:
        trouble = _trouble(error)
    copied = max((named.made_at for named in _there(folder)), default=None)
    if trouble is SecondTrouble.MISSING:
        copied = state(history, places).copied
    found = SecondPlaceState(folder=str(places.second), copied=copied, trouble=trouble)
    _keep(history, found)
    return found


def state(history: Path, places: BackupPlaces) -> SecondPlaceState:
    """How it stood after the last copying, also after a new start of the app. A place that was
    chosen since then has no copy yet.
    """
    try:
        kept = json.loads((folder_of(history) / STATE_FILE).read_bytes())
        if kept["folder"] == str(places.second):
            return SecondPlaceState(
                folder=str(places.second),
                copied=datetime.fromisoformat(kept["copied"]) if kept["copied"] else None,
                trouble=SecondTrouble(kept["trouble"]) if kept["trouble"] else None,
            )
    except (OSError, ValueError, KeyError, TypeError):
        pass  # not copied yet, or a file that anybody can spoil and the next copy writes anew
    return SecondPlaceState(folder=str(places.second or ""))


def _copy(history: Path, places: BackupPlaces, chosen: Path, folder: Path) -> None:
    # The chosen folder is not made: it would lie on this disk in the place of the stick.
    if not chosen.is_dir():
        raise FileNotFoundError(errno.ENOENT, "no such folder", str(chosen))
    make_private_folder(folder)
    copy_beside(places, folder)
    there = {named.path.name: named for named in named_in(folder)}
    here = [named for named in named_in(folder_of(history)) if named.path.name not in there]
    stay = {named.path for named in to_keep([*there.values(), *here])}
    for named in sorted(here, key=lambda named: named.made_at, reverse=True):
        if named.path in stay:
            _copy_one(named, folder)
    for named in there.values():
        if named.path not in stay:
            with CHANGING:
                named.path.unlink(missing_ok=True)


def _copy_one(named: NamedBackup, folder: Path) -> None:
    draft = folder / _DRAFT
    with CHANGING:
        if not _is_as_it_was(named):
            return  # spoilt and offered by nobody, or gone by now
        copy_private_file(named.path, draft)
        if digest_of(draft) != named.digest:
            draft.unlink()
            if _is_as_it_was(named):
                raise OSError(errno.EIO, "the copy has other bytes", str(draft))
            return
        draft.replace(folder / named.path.name)
        sync_folder(folder)


def _is_as_it_was(named: NamedBackup) -> bool:
    try:
        return named.is_as_it_was
    except FileNotFoundError:
        return False


def _there(folder: Path) -> Iterator[NamedBackup]:
    try:
        yield from named_in(folder)
    except OSError:
        return


def _trouble(error: OSError) -> SecondTrouble:
    if error.errno in (errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.ENOTDIR):
        return SecondTrouble.MISSING
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return SecondTrouble.FULL
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return SecondTrouble.READ_ONLY
    return SecondTrouble.FAILED


def _keep(history: Path, found: SecondPlaceState) -> None:
    content = {
        "folder": found.folder,
        "copied": found.copied.isoformat() if found.copied else None,
        "trouble": found.trouble,
    }
    # A full disk: the next copy says it again.
    with contextlib.suppress(OSError):
        write_private_file(folder_of(history) / STATE_FILE, json.dumps(content).encode())
