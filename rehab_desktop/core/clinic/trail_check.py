"""Checks the trail: against itself, and against the heads that were kept elsewhere.

The chain finds every entry that was changed, swapped, added or removed between others. That the
newest ones were cut off is only seen by a head that was kept outside of the file: in the name of a
back-up, or on the paper of an end of day.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from rehab_desktop.core.checks import require
from rehab_desktop.core.clinic.trail import DIGITS, GROUPS, Act, TrailEntry, first_wrong
from rehab_desktop.core.faults import Fault

LEAST_DIGITS = 8
"""A head that is typed needs so many digits, 32 bits: by accident another entry begins with them
once in 400,000 checks of a trail of 10,000."""

_HEX = frozenset("0123456789abcdef")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptHead:
    """A head that was kept outside of the file. `digits` is how its hash begins; `name` says where
    it was kept; `at` is when, None where that is not known.
    """

    digits: str
    name: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailCheck:
    """What was found. `number` counts the entries. `wrong` is the place (from 1) of the first that
    is not as it was written, None where all are. `missing` are kept heads that belong to no entry:
    entries were cut off after they were kept. `left_behind` are missing ones that a restored
    back-up explains, which the trail tells of. `found` counts the others.
    """

    number: int
    head: TrailEntry | None
    wrong: int | None = None
    found: int = 0
    missing: tuple[KeptHead, ...] = ()
    left_behind: tuple[KeptHead, ...] = ()

    @property
    def is_right(self) -> bool:
        """Nothing is wrong, and nothing is missing."""
        return self.wrong is None and not self.missing


def typed_head(words: str) -> KeptHead:
    """The head as somebody typed it from the paper of an end of day: its groups, or the first of
    them, in any case and with any blanks. Raises `Invalid` for what cannot be one.
    """
    digits = "".join(words.split()).lower()
    most = GROUPS * DIGITS
    good = LEAST_DIGITS <= len(digits) <= most and set(digits) <= _HEX
    require(good, "head", Fault.NOT_A_HEAD, least=LEAST_DIGITS, most=most)
    return KeptHead(digits=digits)


def check_trail(
    entries: Sequence[TrailEntry], kept: Iterable[KeptHead], *, unreadable: int | None = None
) -> TrailCheck:
    """Check the entries, oldest first, and look for the heads that were kept. `unreadable` is the
    place of an entry behind them that no version of this program writes.
    """
    wrong = first_wrong(entries)
    hashes = sorted(entry.hash for entry in entries)
    found, missing, left_behind = 0, [], []
    for head in kept:
        if _begins_one(hashes, head.digits):
            found += 1
        elif _was_restored_over(entries, head):
            left_behind.append(head)
        else:
            missing.append(head)
    return TrailCheck(
        number=len(entries),
        head=entries[-1] if entries else None,
        wrong=wrong if wrong is not None else unreadable,
        found=found,
        missing=tuple(missing),
        left_behind=tuple(left_behind),
    )


def _begins_one(hashes: Sequence[str], digits: str) -> bool:
    place = bisect_left(hashes, digits)
    return place < len(hashes) and hashes[place].startswith(digits)


def _was_restored_over(entries: Sequence[TrailEntry], head: KeptHead) -> bool:
    """A back-up was restored after this head was kept, and what the trail has before that is older
    than the head: the entry that it belongs to is in the file that was moved aside.
    """
    if head.at is None:
        return False
    last: datetime | None = None
    for entry in entries:
        if entry.act is Act.RESTORED:
            before = last is None or last <= head.at
            if before and head.at <= entry.at:
                return True
        else:
            last = entry.at
    return False


class TrailSource(Protocol):
    """The trail of who did what."""

    def trail(self) -> Future[Sequence[TrailEntry]]:
        """Every entry, oldest first."""

    def head(self) -> Future[TrailEntry | None]:
        """The newest entry; None where there is none."""

    def check(self, kept: Sequence[KeptHead] = ()) -> Future[TrailCheck]:
        """Check every entry, and look for the heads in the names of the back-ups of both places and
        for the `kept` ones.
        """
