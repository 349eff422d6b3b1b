"""What the clinic's file does when two records of one person are put together or taken apart."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from rehab_desktop.core.clinic.merging import MergePlan
from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.ports import Author


class WrongMergeCode(ValueError):
    """The code that was typed is not that of the record that is kept."""

    def __init__(self, typed: str, code: str) -> None:
        super().__init__(f"'{typed}' is not the code of {code}; nothing was changed")


class GivenUp(LookupError):
    """This record was put together with another one, which has all of it. `into` is the id of the
    person who has it now.
    """

    def __init__(self, person: str, into: str) -> None:
        self.into = into
        super().__init__(person)


class SignedSince(ValueError):
    """Two records cannot be taken apart: a note or a prescription was signed since then for the
    kept person on what would go back.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedRecord:
    """That the record of `person` was put together with that of `into` (an id), by a therapist (an
    id).
    """

    person: Person
    into: str
    by: str
    at: datetime


class MergingStore(Protocol):
    """Each call is one transaction, and only the lead may: the others fail with `NotAllowed`.
    People are ids; where one is not there, calls fail with `LookupError`.
    """

    def preview(self, kept: str, given_up: str, author: Author) -> Future[MergePlan]:
        """What putting the two together would do. Fails with `CannotMerge`."""

    def merge(self, kept: str, given_up: str, code: str, author: Author) -> Future[MergePlan]:
        """Put the two together; `code` is what the lead typed to be sure, that of the kept record.
        A back-up is made before. Fails with `CannotMerge` and with `WrongMergeCode`, where nothing
        has changed.
        """

    def merged(self, person: str) -> Future[Sequence[MergedRecord]]:
        """The records that were put together with this person's, oldest first."""

    def take_apart(self, given_up: str, author: Author) -> Future[None]:
        """Give back to a record what was put together with another one. What was entered since then
        stays where it is. A back-up is made before. Fails with `SignedSince`, and with `GivenUp`
        where the other record was itself put together with a third one.
        """
