"""What an erasure does to files: the history, its log, every back-up, and what was replaced.

The order makes it safe to stop anywhere. The rows go in one transaction; as its last step, before
it is committed, the ledger beside the history says `pending`. Then the bytes of those rows go, then
every back-up is written anew; then the mark is taken away. An opening that finds the mark either
finds the person too, so that nothing was committed and the entry goes, or does the rest. So no line
in the ledger, a plain file, can make an opening erase anybody.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_desktop.store.backup_names import named_in
from rehab_desktop.store.backup_places import BackupPlaces, folder_of
from rehab_desktop.store.erased_file import Erasure, joined, read_ledger, write_ledger
from rehab_desktop.store.keys.file_key import KeyRing
from rehab_desktop.store.rewriting import Rewritten, rewrite_each
from rehab_desktop.store.staying_blocked import forget
from rehab_desktop.store.staying_erased import forget_bytes
from rehab_desktop.store.taking_out import knows, take_out

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_log = logging.getLogger(__name__)

HowFar = Callable[[int, int], None]
"""Is told after each back-up how many are done, and of how many."""


def begin(history: Path, erasures: Iterable[Erasure]) -> None:
    """Enter pending erasures in the ledger beside the history. Raises `OSError`."""
    folder = history.parent
    pending = [replace(one, pending=True) for one in erasures]
    write_ledger(folder, joined(pending, read_ledger(folder)))


def give_up(history: Path, person: str) -> None:
    """Take an erasure out of the ledger again whose transaction was not committed."""
    folder = history.parent
    write_ledger(folder, [one for one in read_ledger(folder) if one.person != person])


def at_opening(
    db: Database,
    history: Path,
    keys: KeyRing | None,
    places: BackupPlaces,
    soon: Callable[[Callable[[Database], object]], None],
) -> None:
    """Do what was left of an erasure: of one that was stopped now, in a second place that was not
    connected then by `soon`, behind all that waits. A disk that refuses keeps nobody from their
    work; the next opening tries again.
    """

    def go_on(db: Database) -> None:
        try:
            finish(db, history, keys, places)
        except Exception as error:
            _log.warning("An erasure is not finished yet: %s", type(error).__name__)

    try:
        _settle(db, history)
        ledger = read_ledger(history.parent)
    except Exception as error:
        _log.warning("The ledger of erased people was not read: %s", type(error).__name__)
        return
    second = places.second_folder
    if any(one.pending for one in ledger):
        go_on(db)
    elif any(one.second_missed for one in ledger) and second is not None and second.is_dir():
        soon(go_on)


def _settle(db: Database, history: Path) -> None:
    """Take the erasures out of the ledger that a crash stopped before they were committed."""
    for one in read_ledger(history.parent):
        if one.pending and knows(db, one.person):
            give_up(history, one.person)


def finish(
    db: Database,
    history: Path,
    keys: KeyRing | None,
    places: BackupPlaces,
    told: HowFar = lambda done, number: None,
) -> Rewritten:
    """Do what is left of the erasures in the ledger, and return what could be rewritten.

    Raises `OSError` or an error of the driver where the disk refuses; what is left then is done at
    the next opening.
    """
    ledger = read_ledger(history.parent)
    forget_bytes(db)
    # A line about somebody whom the file has was written by hand, or the file was put back by hand.
    people = [one.person for one in ledger if not knows(db, one.person)]
    folders = (history.parent, folder_of(history), places.second_folder)
    forget((folder for folder in folders if folder is not None), people)
    number, done = number_of_backups(history, places), 0
    told(0, number)

    def change(file: Database) -> None:
        nonlocal done
        take_out(file, people)
        done = min(done + 1, number)
        told(done, number)

    rewritten = rewrite_each(history, keys, places, change)
    # One that is spoilt stays so; one that the disk refused is tried again.
    refused = any(_is_sound(file, keys) for file in rewritten.left)
    missed = rewritten.second_missed
    finished = [
        replace(
            one,
            pending=one.pending and refused,
            second_missed=missed and (one.pending or one.second_missed),
        )
        for one in ledger
    ]
    second = places.second_folder
    for folder in (folder_of(history), second):
        if folder is not None and folder.is_dir():
            write_ledger(folder, joined(finished, read_ledger(folder)))
    write_ledger(history.parent, finished)
    return rewritten


def _is_sound(file: Path, keys: KeyRing | None) -> bool:
    from rehab_desktop.store.finding_key import find_key

    try:
        find_key(file, keys)
    except Exception:
        return False
    named = [one for one in named_in(file.parent) if one.path == file]
    return all(one.is_as_it_was for one in named)


def number_of_backups(history: Path, places: BackupPlaces) -> int:
    """How many back-ups there are in all places that are connected."""
    folders = (folder_of(history), places.second_folder)
    return sum(1 for folder in folders if folder is not None for _ in named_in(folder))
