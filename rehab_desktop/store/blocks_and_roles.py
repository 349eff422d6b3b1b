"""The list of who is blocked and what each therapist may do, `blocks-and-roles.json`. It lies
beside the history and in each place with back-ups, so that a back-up that is restored undoes none
of it.

It holds random ids, letters, roles and instants: no name, and no reason of a block.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

import msgspec

from rehab_desktop.core.clinic.person import Role
from rehab_desktop.store.erased_file import LedgerUnreadable
from rehab_desktop.store.keys.file_names import BLOCKS_AND_ROLES_FILE
from rehab_desktop.store.private_files import write_private_file
from rehab_desktop.store.rows import instant

_FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptBlock:
    """The newest block of a person, counting (`blocked`) or lifted. `block` is its id, `by` the
    therapist who blocked or lifted, at the instant `at`; `asked_on` the day of the request.

    `number` counts the changes of the list: of two lines about one person, in lists of two places,
    the higher one is newer. The clock of the computer may have been set back.
    """

    person: str
    block: str
    blocked: bool
    asked_on: date
    by: str
    at: datetime
    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRole:
    """What a therapist is in the clinic, and who said so last; `number` as in `KeptBlock`."""

    therapist: str
    letters: str
    role: Role
    active: bool
    by: str
    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BlocksAndRoles:
    """The lines of a list, one for each person who was ever blocked and for each therapist."""

    blocks: tuple[KeptBlock, ...] = ()
    roles: tuple[KeptRole, ...] = ()

    def updated(self, now: BlocksAndRoles) -> BlocksAndRoles:
        """The list with what the file says `now`; a line that says something else than before gets
        the next number. What the file knows nothing of stays.
        """
        lines: tuple[KeptBlock | KeptRole, ...] = (*self.blocks, *self.roles)
        number = 1 + max((one.number for one in lines), default=0)
        return BlocksAndRoles(
            blocks=_updated({one.person: one for one in self.blocks}, now.blocks, number),
            roles=_updated({one.therapist: one for one in self.roles}, now.roles, number),
        )

    def without(self, people: Iterable[str]) -> BlocksAndRoles:
        """The list without a line about these people."""
        gone = set(people)
        return replace(self, blocks=tuple(one for one in self.blocks if one.person not in gone))


def newest_of(lists: Iterable[BlocksAndRoles]) -> BlocksAndRoles:
    """One list with the newest line of each person and therapist."""
    blocks: dict[str, KeptBlock] = {}
    roles: dict[str, KeptRole] = {}
    for each in lists:
        for block in each.blocks:
            if block.number > _number(blocks.get(block.person)):
                blocks[block.person] = block
        for role in each.roles:
            if role.number > _number(roles.get(role.therapist)):
                roles[role.therapist] = role
    return BlocksAndRoles(blocks=tuple(blocks.values()), roles=tuple(roles.values()))


class _File(msgspec.Struct, kw_only=True):
    format: int
    blocks: tuple[KeptBlock, ...]
    roles: tuple[KeptRole, ...]


def read_blocks_and_roles(folder: Path) -> BlocksAndRoles:
    """The list in this folder; an empty one where there is none.

    Raises `LedgerUnreadable`, or another `OSError` where the disk fails.
    """
    path = folder / BLOCKS_AND_ROLES_FILE
    try:
        file = msgspec.json.decode(path.read_bytes(), type=_File)
        for block in file.blocks:
            _check_instant(block.at)
    except FileNotFoundError:
        return BlocksAndRoles()
    except (ValueError, OverflowError, RecursionError):
        raise _unreadable(path) from None
    if file.format > _FORMAT:
        raise _unreadable(path)
    return BlocksAndRoles(blocks=file.blocks, roles=file.roles)


def write_blocks_and_roles(folder: Path, kept: BlocksAndRoles) -> None:
    """Write the list as a whole. Raises `OSError`; an older list is then unchanged."""
    file = _File(format=_FORMAT, blocks=kept.blocks, roles=kept.roles)
    content = msgspec.json.format(msgspec.json.encode(file), indent=2)
    write_private_file(folder / BLOCKS_AND_ROLES_FILE, content)


Line = TypeVar("Line", KeptBlock, KeptRole)


def _updated(known: dict[str, Line], now: Iterable[Line], number: int) -> tuple[Line, ...]:
    for line in now:
        subject = line.person if isinstance(line, KeptBlock) else line.therapist
        before = known.get(subject)
        if before is None or replace(before, number=0) != line:
            known[subject] = replace(line, number=number)
    return tuple(known.values())


def _number(line: KeptBlock | KeptRole | None) -> int:
    return 0 if line is None else line.number


def _check_instant(value: datetime) -> None:
    """Raises `ValueError` or `OverflowError` for an instant that no row can hold: one without an
    offset, or outside of the years 1 to 9999 in UTC. The app writes none; a hand may.
    """
    if value.utcoffset() is None:
        raise ValueError("an instant needs its offset")
    instant(value)


def _unreadable(path: Path) -> LedgerUnreadable:
    return LedgerUnreadable(
        path, cause="cannot be used: the list of blocks and roles in its folder is damaged"
    )
