"""What own routines need from the world: a place to keep their texts, and a reader of them."""

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
    """A routine in the words of a routine file. `changed_at` is an aware instant."""

    id: str
    title: str
    content: str
    changed_at: datetime


class RoutineStore(Protocol):
    """Keeps texts. Every call returns at once; a future fails where the disk refused."""

    def routines(self) -> Future[Sequence[StoredRoutine]]:
        """All that were not deleted, by title."""

    def put(self, routine: StoredRoutine) -> Future[None]:
        """Keep this one under its id, in the place of an older and of a deleted one."""

    def delete(self, id_: str, at: datetime) -> Future[None]:
        """Mark it as deleted at this instant; `put` brings it back."""

    def draft(self) -> Future[str | None]:
        """The text of the draft that was kept last, or None."""

    def put_draft(self, content: str) -> Future[None]:
        """Keep this draft in the place of the last one."""

    def drop_draft(self) -> Future[None]:
        """Forget the draft."""


class RoutineFormat(Protocol):
    """Routine files as text, read by the checks that every routine file goes through."""

    def read(self, content: str, id_: str, exercises: Mapping[str, Exercise]) -> Routine:
        """The routine in this text. Raises `FileRefused` with every fault."""

    def write(self, routine: Routine) -> str:
        """The text that reads as this routine."""

    def read_draft(self, content: str, exercises: Mapping[str, Exercise]) -> Draft:
        """The draft in this text. Raises `FileRefused`."""

    def write_draft(self, draft: Draft) -> str:
        """The text that reads as this draft."""


class RoutineFiles(Protocol):
    """Routines as files that a person names."""

    def read(self, path: str) -> Routine:
        """The routine in this file. Raises `FileRefused` with every fault."""

    def write(self, path: str, routine: Routine) -> None:
        """Write a whole file or leave what was there. Raises `OSError`."""
