"""The passphrase of an encrypted folder, for the sub-commands: from the file of `--passphrase-file`
or asked for on the terminal. Never an argument or the environment, which others can read.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
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


@dataclass(frozen=True)
class OpenHistory:
    """A history that a sub-command works with, and what opened it; None where the folder is not
    encrypted.
    """

    history: SqliteHistory
    unlocked: Unlocked | None
    tries: PassphraseTries | None

    @property
    def therapist(self) -> str | None:
        """The therapist whose passphrase it was; None where it was nobody's, and at home."""
        return None if self.unlocked is None else self.unlocked.therapist

    def enter(self) -> None:
        """Enter in the trail of a clinic who opened it, what was tried before, and which back-ups
        were restored. What the recovery code opened is entered by whoever opens it next.
        """
        if self.therapist is None or self.tries is None:
            return
        # Imported here: a home's commands need nothing of a clinic.
        from rehab_desktop.core.clinic.ports import Author
        from rehab_desktop.store.clinic.openings import enter_openings
        from rehab_desktop.store.clinic.restorations import enter_restored

        by = Author(therapist=self.therapist, at=datetime.now().astimezone())
        enter_openings(self.history, by, self.tries.kept).result()
        self.tries.entered()
        enter_restored(self.history, by).result()


def open_unlocked(options: Options) -> SqliteHistory:
    """The history of the data folder, with its keys where it is encrypted. Raises `OSError` with a
    text for people.
    """
    return open_history_of(options, history_path(options)).history


def open_history_of(options: Options, path: Path) -> OpenHistory:
    """The history at this path, with its keys where its folder is encrypted. Raises `OSError` with
    a text for people.
    """
    folder = path.parent
    tries = tries_of(folder) if is_locked(folder) else None
    unlocked = tries.open(passphrase_for(options)) if tries is not None else None
    keys = unlocked.keys if unlocked is not None else None
    history = SqliteHistory(path, keys=keys, places=places_of(folder))
    return OpenHistory(history, unlocked, tries)


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
