"""The key that a history file and its back-ups are encrypted with."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Self

KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class FileKey:
    """32 random bytes, which SQLCipher uses as they are: a passphrase only opens a slot that holds
    them (`store/keys/slots.py`). Raises `ValueError` for another number of bytes. Neither `repr`
    nor an error shows them.
    """

    data: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.data) != KEY_BYTES:
            raise ValueError(f"a key has {KEY_BYTES} bytes, not {len(self.data)}")

    @classmethod
    def new(cls) -> Self:
        """A key that nobody has yet."""
        return cls(secrets.token_bytes(KEY_BYTES))

    @property
    def as_sql(self) -> str:
        """What stands behind `PRAGMA key =`."""
        return f"\"x'{self.data.hex()}'\""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRing:
    """`current` opens the history and what is backed up from now on. `older` keys, the newest
    first, open back-ups from before the key was changed.
    """

    current: FileKey
    older: tuple[FileKey, ...] = ()

    @property
    def all(self) -> tuple[FileKey, ...]:
        """In the order in which they are tried on a back-up."""
        return (self.current, *self.older)
