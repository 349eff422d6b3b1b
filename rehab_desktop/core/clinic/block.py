"""Blocking: somebody asks to be erased while their record has to be kept. Then only the lead sees
it, for a reason that is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from rehab_desktop.core.checks import require
from rehab_desktop.core.clinic.plain_text import check_plain
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.faults import Fault

LONGEST_BLOCK_REASON = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonBlock:
    """That a record is blocked. `asked_on` is the local day on which the person asked; `by` is the
    therapist's id. It counts until it is lifted. `reason_lost` is true where a back-up was restored
    that is older than the block: the reason stands in the file that was replaced.
    """

    id: str
    person: str
    reason: str
    asked_on: date
    by: str
    at: datetime
    lifted_by: str | None = None
    lifted_at: datetime | None = None
    reason_lost: bool = False

    def __post_init__(self) -> None:
        check_plain("reason", self.reason, LONGEST_BLOCK_REASON, needed=not self.reason_lost)
        # A day to come is mistyped.
        asked, today = self.asked_on, self.at.date()
        require(asked <= today, "asked_on", Fault.REVERSED, first=asked, last=today)


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockLook:
    """That the lead opened a blocked record, and why."""

    id: str
    block: str
    reason: str
    by: str
    at: datetime

    def __post_init__(self) -> None:
        check_plain("reason", self.reason, LONGEST_BLOCK_REASON, needed=True)


class NotBlocked(LookupError):
    """The record is not blocked, so there is nothing to lift or to look into."""


class AlreadyBlocked(ValueError):
    """The record is blocked already."""


class BlockStore(Protocol):
    """Who is blocked. Writes fail with `NotAllowed` for anybody but the lead, and with
    `LookupError` where the person is not there.
    """

    def blocks(self, person: str) -> Future[Sequence[PersonBlock]]:
        """Every block of this person, oldest first."""

    def looks(self, person: str) -> Future[Sequence[BlockLook]]:
        """Every time the record was opened while it was blocked, oldest first."""

    def block(self, block: PersonBlock, author: Author) -> Future[None]:
        """Block the person's record. Fails with `AlreadyBlocked`."""

    def lift(self, person: str, author: Author) -> Future[None]:
        """Show the person to everybody again, in the lists. Fails with `NotBlocked`."""

    def look(self, person: str, look: str, reason: str, author: Author) -> Future[None]:
        """Note, under the id `look`, that the lead opens the blocked record, and why. Fails with
        `NotBlocked`.
        """
