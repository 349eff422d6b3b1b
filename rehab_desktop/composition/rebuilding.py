"""A data folder made anew, when the computer is lost, from back-ups alone: those of the second
place, or a copy of the folder `backups`, and a passphrase or the recovery code.
"""

from __future__ import annotations

import errno
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from rehab_desktop import paths
from rehab_desktop.composition.clinic_folder import whole_folder
from rehab_desktop.composition.content import is_locked
from rehab_desktop.platform.network_folder import refuse_network
from rehab_desktop.store import backups, recovery
from rehab_desktop.store.backup_names import named_in
from rehab_desktop.store.contents import Contents
from rehab_desktop.store.erased_file import ERASED_FILE
from rehab_desktop.store.keys.file_key import KeyRing
from rehab_desktop.store.keys.file_names import BLOCKS_AND_ROLES_FILE
from rehab_desktop.store.private_files import copy_private_file, make_private_folder


class NoBackup(OSError):
    """No back-up in the folder can be used."""

    def __init__(self, source: Path) -> None:
        super().__init__(
            f"The folder {source} has no back-up that is sound and that this passphrase opens. "
            "Choose the folder in which files called history-….sqlite lie."
        )
        self.errno = errno.ENOENT


def rebuild_folder(
    folder: Path,
    source: Path,
    unlock: Callable[[Path], KeyRing],
    now: Callable[[], datetime],
) -> Contents:
    """Make the data folder from the back-ups in `source`, and put the newest sound one in the place
    of its history. Returns what that holds. `unlock` gives the keys of a folder with key slots.

    Raises `NoBackup`, `FolderTaken`, `OnNetwork`, what `unlock` raises, or another `OSError`. Then
    nothing of the folder is there. `source` is only read.
    """
    folder = folder.expanduser().absolute()
    if (source / paths.CLINIC_FILE).exists():
        refuse_network(folder)
    with whole_folder(folder) as draft:
        for name in (paths.CLINIC_FILE, paths.KEY_FILE):
            if (source / name).exists():
                copy_private_file(source / name, draft / name)
        keys = unlock(draft) if is_locked(draft) else None
        history = draft / paths.HISTORY_FILE
        there = backups.folder_of(history)
        make_private_folder(there)
        lists = (source / ERASED_FILE, source / BLOCKS_AND_ROLES_FILE)
        for found in (*(named.path for named in named_in(source)), *lists):
            if found.exists():
                copy_private_file(found, there / found.name)
        newest = next(backups.sound(history, keys), None)
        if newest is None:
            raise NoBackup(source)
        return recovery.restore(history, newest.path, now(), keys)
