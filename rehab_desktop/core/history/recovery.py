"""What can be wrong with the history file and what a person can do about it.
`composition/recovery.py` implements the protocol.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class TroubleKind(StrEnum):
    """Why the history cannot be used as it should. The screen has a text and remedies for each
    kind.
    """

    DAMAGED = "damaged"
    MISSING = "missing"
    """It is not there any more, and its back-ups are."""

    LOCKED = "locked"
    """It is encrypted, and the keys at hand do not open it."""

    NEWER = "newer"
    READ_ONLY = "read-only"
    BUSY = "busy"
    FULL = "full"
    DISK = "disk"
    HANGING = "hanging"
    """The app is already open in this folder, but it does not answer."""

    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """What is wrong. `path` is the history file, or its folder where the folder cannot be reached.
    `detail` is the cause in English, for a kind without a text of its own. `made_by` is the app
    version that wrote a newer file, empty where not known. `process` is the id of the process that
    does not answer, 0 otherwise.
    """

    kind: TroubleKind
    path: str
    detail: str = ""
    made_by: str = ""
    process: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsaved:
    """What is only in memory, and why. `writes` counts finished sessions and answers."""

    writes: int
    trouble: Trouble


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A back-up of the history that was opened and checked. `id` is unique; instants carry their
    time zone; `last_session` is None where the back-up has no session.
    """

    id: str
    made_at: datetime
    sessions: int
    last_session: datetime | None = None


class Recovery(Protocol):
    """The ways out of a trouble. The file that was found is never changed and never deleted, only
    moved aside. Called on the screen's thread. A future fails with an error that `explain` turns
    into a `Trouble`.
    """

    def explain(self, error: BaseException) -> Trouble:
        """What an error of the history means for a person."""

    def backups(self) -> Future[Sequence[Backup]]:
        """The back-ups that pass their check now, newest first."""

    def back_up(self) -> Future[Backup]:
        """Make a back-up now."""

    def restore(self, backup: Backup) -> Future[None]:
        """Put a copy of this back-up in place of the history file. The old file is moved aside and
        kept.
        """

    def start_empty(self) -> Future[None]:
        """Begin an empty history. The old file is moved aside and kept."""

    def view_only(self) -> Future[None]:
        """Show the history from now on, and refuse every write."""

    def move_to(self, folder: str) -> Future[None]:
        """Keep the history in this folder from now on, with the writes that are still in memory."""

    def retry(self) -> Future[None]:
        """Try again to save what is still in memory."""
