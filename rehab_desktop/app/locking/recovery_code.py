"""The recovery code of an encrypted folder: printed once, for when no passphrase is known any
more.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Self

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's 32 letters: none that look alike, so I, L, O and U are left out."""

GROUPS, GROUP_LETTERS = 8, 5
"""40 letters of 5 bits each: 200 bits, which nobody can try out."""

_READ_AS = str.maketrans("ILO", "110")
_BETWEEN = str.maketrans("", "", " -\t\n\r\u00a0\u2010\u2011\u2013")


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """The 40 letters without what stands between the groups. Raises `ValueError` for anything else.
    `repr` does not show them.
    """

    letters: str = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.letters) != GROUPS * GROUP_LETTERS or not set(self.letters) <= set(LETTERS):
            raise ValueError(f"a recovery code has {GROUPS} groups of {GROUP_LETTERS} letters")

    @classmethod
    def new(cls) -> Self:
        """A code that nobody has yet."""
        return cls("".join(secrets.choice(LETTERS) for _ in range(GROUPS * GROUP_LETTERS)))

    @classmethod
    def typed(cls, text: str) -> Self:
        """The code as a person types it: small or capital letters, groups with spaces, hyphens or
        nothing between them, and O for 0, I or L for 1. Raises `ValueError` where it is none.
        """
        return cls(_plain(text))

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups as they are printed."""
        starts = range(0, len(self.letters), GROUP_LETTERS)
        return tuple(self.letters[start : start + GROUP_LETTERS] for start in starts)

    def has_group(self, number: int, text: str) -> bool:
        """Whether somebody typed the group with this number, counted from 1."""
        return _plain(text) == self.groups[number - 1]

    def __str__(self) -> str:
        return "-".join(self.groups)


def _plain(text: str) -> str:
    return text.translate(_BETWEEN).upper().translate(_READ_AS)
