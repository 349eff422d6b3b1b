"""The passphrase of an encrypted folder, for the sub-commands: from the file of `--passphrase-file`
or asked for on the terminal. Never an argument or the environment, which others can read.
"""

from __future__ import annotations

import sys
from datetime import datetime
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_desktop.composition.content import history_path, is_locked
from rehab_desktop.composition.options import Options
from rehab_desktop.composition.passphrase_file import read_passphrase
from rehab_desktop.composition.second_backups import places_of
from rehab_desktop.store.history import SqliteHistory

if TYPE_CHECKING:
    from rehab_desktop.store.keys.key_slots import Unlocked
    from rehab_desktop.store.passphrase_tries import PassphraseTries


class NoPassphrase(OSError):
    """A passphrase is needed, and there is no way to ask for it."""

    def __init__(self) -> None:
        super().__init__(
            "A passphrase is needed. Write it into a file that only you can read, and name that "
            "with --passphrase-file; or run this on a terminal."
        )


def open_unlocked(options: Options) -> SqliteHistory:
    """The history of the data folder, with its keys where it is encrypted. Raises `OSError` with a
    text for people.
    """
    return open_as(options)[0]


def open_as(options: Options) -> tuple[SqliteHistory, str | None]:
    """The same, and the id of the therapist whose passphrase it was; None where it was nobody's."""
    path = history_path(options)
    unlocked = unlock(options, path.parent)
    keys, therapist = (unlocked.keys, unlocked.therapist) if unlocked else (None, None)
    return SqliteHistory(path, keys=keys, places=places_of(path.parent)), therapist


def unlock(options: Options, folder: Path) -> Unlocked | None:
    """What the passphrase opened; None where the folder is not encrypted. Raises `OSError` with a
    text for people.
    """
    if not is_locked(folder):
        return None
    tries = tries_of(folder)
    return tries.open(passphrase_for(options))


def tries_of(folder: Path) -> PassphraseTries:
    """What tries passphrases on this folder."""
    from rehab_desktop.store.passphrase_tries import PassphraseTries

    return PassphraseTries(folder, lambda: datetime.now().astimezone())


def passphrase_for(options: Options, ask: str = "Passphrase: ") -> str:
    """The passphrase from the file that is named, or as it is typed. Raises `NoPassphrase`, or
    another `OSError` where the file cannot be read.
    """
    if options.passphrase_file is not None:
        return read_passphrase(options.passphrase_file)
    if not sys.stdin.isatty():
        raise NoPassphrase
    return getpass(ask)
