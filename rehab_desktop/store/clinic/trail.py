"""The trail of a clinic, read from its file and checked. Implements
`core.clinic.trail_check.TrailSource`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING

from rehab_desktop.core.clinic.trail import Act, TrailEntry
from rehab_desktop.core.clinic.trail_check import KeptHead, TrailCheck, check_trail
from rehab_desktop.store.backup_names import NamedBackup
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.rows import Row, instant
from rehab_desktop.store.sql import all_rows, first_row

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_ALL = "SELECT * FROM event ORDER BY sequence"


class SqliteTrail:
    """Reads the trail. Who changes something writes its entry, in the same transaction."""

    def __init__(self, history: SqliteHistory) -> None:
        self._history = history

    def trail(self) -> Future[Sequence[TrailEntry]]:
        return self._history.ask_file(_read)

    def head(self) -> Future[TrailEntry | None]:
        return self._history.ask_file(_head)

    def check(self, kept: Sequence[KeptHead] = ()) -> Future[TrailCheck]:
        named = self._history.named_backups()

        def look(db: Database) -> TrailCheck:
            entries, unreadable = _readable(db)
            # The names were asked for before, on the same thread.
            heads = (*_heads_of(named.result()), *kept)
            return check_trail(entries, heads, unreadable=unreadable)

        return self._history.ask_file(look)


def _read(db: Database) -> Sequence[TrailEntry]:
    return [_entry_of(row) for row in all_rows(db, _ALL)]


def _head(db: Database) -> TrailEntry | None:
    row = first_row(db, "SELECT * FROM event ORDER BY sequence DESC LIMIT 1")
    return None if row is None else _entry_of(row)


def _readable(db: Database) -> tuple[Sequence[TrailEntry], int | None]:
    """The entries up to the first that no version of this program writes, and its place."""
    entries: list[TrailEntry] = []
    for place, row in enumerate(all_rows(db, _ALL), start=1):
        try:
            entry = _entry_of(row)
        except ValueError:
            return entries, place
        # The hash covers the instant; the file could have another text of the same instant.
        if instant(entry.at) != row["at"]:
            return entries, place
        entries.append(entry)
    return entries, None


def _heads_of(named: Iterable[NamedBackup]) -> Iterable[KeptHead]:
    for one in named:
        if one.head is not None:
            yield KeptHead(digits=one.head, name=one.path.name, at=one.made_at)


def _entry_of(row: Row) -> TrailEntry:
    return TrailEntry(
        **dict(row) | {"at": datetime.fromisoformat(row["at"]), "act": Act(row["act"])}
    )
