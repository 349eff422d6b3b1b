"""What can be wrong with the history file and how a person gets out of it, as values and protocols.

The store fulfils the protocols, composition joins them, the screens show the values.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class TroubleKind(StrEnum):
    """Why the history cannot be used as it should; each has words and ways out of its own."""

    DAMAGED = "damaged"
    NEWER = "newer"
    READ_ONLY = "read-only"
    BUSY = "busy"
    FULL = "full"
    DISK = "disk"
    HANGING = "hanging"
    """The app is open already in this folder, and does not answer."""

    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """`path` is the file, or the folder where not even that could be reached; `detail` is the cause
    in English for what has no words of its own; `made_by` is the version of the app that wrote a
    newer file, empty where it is not known; `process` is the number of a hanging one, 0 otherwise.
    """

    kind: TroubleKind
    path: str
    detail: str = ""
    made_by: str = ""
    process: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy of the history that was opened and checked. `id` is its file's name; instants carry
    their zone; `last_session` is None where it holds no session.
    """

    id: str
    made_at: datetime
    sessions: int
    last_session: datetime | None = None


class Recovery(Protocol):
    """The ways out where the history cannot be opened. The file that was found is never changed and
    never deleted, only moved aside.
    """

    def backups(self) -> Future[Sequence[Backup]]:
        """The back-ups that passed their check just now, newest first."""

    def restore(self, backup: Backup) -> Future[str]:
        """Put the back-up in the file's place; where the file found is kept now."""

    def start_empty(self) -> Future[str]:
        """Begin an empty history; where the file found is kept now."""


class Unsaved(Protocol):
    """Finished sessions that the disk does not have yet, kept in memory and tried again."""

    def count(self) -> int:
        """How many there are; 0 when all is on the disk."""

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Call `listener`, on any thread, whenever the count has changed."""

    def retry(self) -> Future[None]:
        """Try again now; fails with the reason while it cannot be done."""
