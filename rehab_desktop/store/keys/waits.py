"""Waiting after wrong passphrases, also over restarts, and which tries the trail is to hear of:
those that were wrong, and those that opened the folder.

The waits hold whoever tries at the keyboard. Who copies the files tries elsewhere; against that
stand the costs of Argon2id (`slots.py`) and a good passphrase.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated

import msgspec

from rehab_desktop.store.private_files import write_private_file

OPENINGS_FILE = "openings.json"
LONGEST_WAIT_S = 30
MOST_KEPT = 200
"""Wrong tries that are remembered for the trail: the first ones of a long row say all there is to
say."""


Instant = Annotated[datetime, msgspec.Meta(tz=True)]
"""With a time zone, since it is compared with the present instant."""


class KeptTry(msgspec.Struct, frozen=True, kw_only=True):
    """A passphrase or the recovery code that was tried, which the trail has not heard of yet.

    `opened` is the slot that it opened: a therapist's id or `RECOVERY`; None where it was wrong. It
    was tried for these `letters`, empty where for nobody in particular.
    """

    at: Instant
    letters: str = ""
    opened: str | None = None


class _WaitsTable(msgspec.Struct, kw_only=True):
    in_row: int = 0
    last: Instant | None = None
    tries: list[KeptTry] = []


def wait_after(in_row: int) -> int:
    """Seconds to wait after so many wrong passphrases in a row: 1, 2, 4 and so on up to 30."""
    return 0 if in_row < 1 else min(LONGEST_WAIT_S, 2 ** min(in_row - 1, 10))


class Waits:
    """The wrong passphrases of a folder since it was last opened. Where the file cannot be written
    they count in memory only. `now` returns the present instant, `seconds` those of a clock that is
    never set.
    """

    def __init__(
        self,
        folder: Path,
        now: Callable[[], datetime],
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._path = folder / OPENINGS_FILE
        self._now, self._seconds = now, seconds
        self._table = _read(self._path)
        # A wall clock that was set meanwhile never makes the wait longer than it was to be; nor
        # does each new start begin it anew.
        if self._table.last is not None and self._table.last > now():
            self._table.last = now()
            self._write()
        passed = self._since_last()
        wait = wait_after(self._table.in_row)
        left = wait if passed is None else min(wait, max(0.0, wait - passed))
        self._until = seconds() + left

    @property
    def left_s(self) -> float:
        """Seconds until the next passphrase is tried."""
        return max(0.0, self._until - self._seconds())

    def failed(self, letters: str, *, told: bool = False) -> None:
        """A passphrase for these letters was wrong. `told` says that the trail has it already."""
        self._take_others()
        self._table.in_row += 1
        self._table.last = self._now()
        if not told and sum(one.opened is None for one in self._table.tries) < MOST_KEPT:
            self._table.tries.append(KeptTry(at=self._table.last, letters=letters))
        self._until = self._seconds() + wait_after(self._table.in_row)
        self._write()

    def opened(self, slot: str | None = None) -> tuple[KeptTry, ...]:
        """The folder was opened, so nobody waits any more. With the `slot` that is kept for the
        trail, too. Returns the tries that the trail is to hear of; they are kept until `entered`.
        """
        self._take_others()
        if slot is not None:
            self._table.tries.append(KeptTry(at=self._now(), opened=slot))
        if self._table.in_row or slot is not None:
            self._table.in_row = 0
            self._write()
        self._until = self._seconds()
        return tuple(self._table.tries)

    def entered(self) -> None:
        """The trail has the tries."""
        self._table.tries.clear()
        with suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _take_others(self) -> None:
        """Count what another program, such as a command on a terminal, has written meanwhile."""
        there = _read(self._path)
        if there.in_row > self._table.in_row or len(there.tries) > len(self._table.tries):
            self._table = there

    def _since_last(self) -> float | None:
        if self._table.last is None:
            return None
        passed = (self._now() - self._table.last) / timedelta(seconds=1)
        return passed if passed >= 0 else None

    def _write(self) -> None:
        with suppress(OSError):
            write_private_file(self._path, msgspec.json.encode(self._table))


def _read(path: Path) -> _WaitsTable:
    try:
        return msgspec.json.decode(path.read_bytes(), type=_WaitsTable)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        # A torn or missing file says nothing, and the next wrong passphrase writes it anew.
        return _WaitsTable()
