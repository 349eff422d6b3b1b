"""What the person's own routines need: a place that keeps their texts, and a reader and writer of
routine files.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from rehab_desktop.core.content.draft import Draft
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import Routine


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredRoutine:
    """A routine as the text of a routine file. `changed_at` is an aware datetime."""

    id: str
    title: str
    content: str
    changed_at: datetime


class RoutineStore(Protocol):
    """Keeps the texts of own routines. Every call returns at once; its future is done when the disk
    has the change, and fails where the disk refuses.
    """

    def routines(self) -> Future[Sequence[StoredRoutine]]:
        """All routines that are not deleted, sorted by title."""

    def put(self, routine: StoredRoutine) -> Future[None]:
        """Keep this routine under its id. It replaces an older text, also of a deleted routine."""

    def delete(self, id_: str, at: datetime) -> Future[None]:
        """Mark the routine as deleted at this instant; `put` brings it back."""

    def draft(self) -> Future[str | None]:
        """The text of the last saved draft, or None."""

    def put_draft(self, content: str) -> Future[None]:
        """Save this draft in place of the last one."""

    def drop_draft(self) -> Future[None]:
        """Delete the saved draft."""


class RoutineFormat(Protocol):
    """Turns routines into the text of routine files and back, with the same checks for
    every file.
    """

    def read(self, content: str, id_: str, exercises: Mapping[str, Exercise]) -> Routine:
        """The routine in this text. Raises `FileRefused` with every fault."""

    def write(self, routine: Routine) -> str:
        """The text of this routine; `read` returns the same routine from it."""

    def read_draft(self, content: str, exercises: Mapping[str, Exercise]) -> Draft:
        """The draft in this text. Raises `FileRefused`."""

    def write_draft(self, draft: Draft) -> str:
        """The text of this draft; `read_draft` returns the same draft from it."""


class RoutineFiles(Protocol):
    """Reads and writes routines as files at a path that a person chose."""

    def read(self, path: str) -> Routine:
        """The routine in this file. Raises `FileRefused` with every fault."""

    def write(self, path: str, routine: Routine) -> None:
        """Write the whole file. Raises `OSError`; the old file is then unchanged."""
