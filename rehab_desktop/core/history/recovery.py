"""What can be wrong with the history file and how a person gets out of it, as values and a protocol
that `app/recovery.py` fulfils.
"""

from __future__ import annotations

from collections.abc import Sequence
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
class Unsaved:
    """What is in memory only, and why: `writes` counts finished sessions and answers given."""

    writes: int
    trouble: Trouble


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy of the history that was opened and checked. `id` tells it from the others; instants
    carry their zone; `last_session` is None where it holds no session.
    """

    id: str
    made_at: datetime
    sessions: int
    last_session: datetime | None = None


class Recovery(Protocol):
    """The ways out of a trouble. The file that was found is never changed and never deleted, only
    moved aside. Futures fail with what `explain` can put into a `Trouble`.
    """

    def explain(self, error: BaseException) -> Trouble:
        """What an error of the history means for a person."""

    def backups(self) -> Future[Sequence[Backup]]:
        """The back-ups that passed their check just now, newest first."""

    def back_up(self) -> Future[Backup]:
        """Make a back-up now."""

    def restore(self, backup: Backup) -> Future[None]:
        """Put the back-up in the file's place; the file found is kept beside."""

    def start_empty(self) -> Future[None]:
        """Begin an empty history; the file found is kept beside."""

    def view_only(self) -> Future[None]:
        """Read the history from now on without writing to it."""

    def move_to(self, folder: str) -> Future[None]:
        """Keep the history in this folder from now on, with all that waits in memory."""

    def retry(self) -> Future[None]:
        """Try again what could not be done."""
