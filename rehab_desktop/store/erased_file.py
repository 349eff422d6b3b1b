"""The ledger of erased people, `erased.json`: it lies beside the history and in each place with
back-ups, so that whatever is restored stays without them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import msgspec

from rehab_desktop.store.errors import StoreError
from rehab_desktop.store.private_files import write_private_file

ERASED_FILE = "erased.json"
_FORMAT = 1


class LedgerUnreadable(StoreError):
    """A ledger is there and cannot be read, so nobody can say who must not come back."""

    default_cause = "cannot be used: the list of erased people in its folder is damaged"
    default_remedy = "Put a copy of that list there, such as the one beside the back-ups."


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """That somebody was erased: random ids and a local day, no name and no code.

    `by` is the therapist. While it is `pending`, files may still hold the person, and the next
    opening goes on with it. `second_missed` is true as long as the second place with back-ups was
    not connected since.
    """

    person: str
    day: date
    by: str
    pending: bool = False
    second_missed: bool = False


class _Ledger(msgspec.Struct, kw_only=True):
    format: int
    erased: list[Erasure]


def read_ledger(folder: Path) -> Sequence[Erasure]:
    """The erasures of the ledger in this folder, oldest first; none where there is no ledger.

    Raises `LedgerUnreadable`, or another `OSError` where the disk fails.
    """
    path = folder / ERASED_FILE
    try:
        ledger = msgspec.json.decode(path.read_bytes(), type=_Ledger)
    except FileNotFoundError:
        return ()
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise LedgerUnreadable(path) from None
    if ledger.format > _FORMAT:
        raise LedgerUnreadable(path)
    return ledger.erased


def write_ledger(folder: Path, erasures: Iterable[Erasure]) -> None:
    """Write the ledger as a whole. Raises `OSError`; an older ledger is then unchanged."""
    content = msgspec.json.encode(_Ledger(format=_FORMAT, erased=list(erasures)))
    write_private_file(folder / ERASED_FILE, msgspec.json.format(content, indent=2))


def joined(*ledgers: Iterable[Erasure]) -> Sequence[Erasure]:
    """Each erased person once, as the first ledger that knows them has it."""
    known: dict[str, Erasure] = {}
    for erasure in (one for ledger in ledgers for one in ledger):
        known.setdefault(erasure.person, erasure)
    return list(known.values())
