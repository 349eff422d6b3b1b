"""Putting two records of one person together: what goes over to the one that is kept, what stays
with the one that is given up, and why.

Who belongs together is said by a therapist, by two codes. Nothing here looks for equal names.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from rehab_desktop.core.clinic.person import Person
from rehab_desktop.core.clinic.ports import StoredPrescription
from rehab_desktop.core.clinic.prescription import PrescriptionEnd

Fields = Mapping[str, Any]
"""A row of a table, by column name."""

PARTICULARS = ("family", "given", "born", "side", "language", "contact", "cares")
"""What can differ between two records of one person."""


class MergeFault(StrEnum):
    """Why two records cannot be put together."""

    SAME = "same"
    """It is one record."""

    BLOCKED = "blocked"
    """One of them is blocked: the request comes first."""

    GIVEN_UP = "given up"
    """One of them was put together with another one before."""

    RUNNING = "running"
    """A session of the one that would be given up is running."""

    PARKED_TWICE = "parked twice"
    """Of both a session waits to go on, and a person has one at a time."""


class CannotMerge(ValueError):
    """Two records cannot be put together as they are; nothing was changed. `code` is of the person
    to whom the `fault` applies.
    """

    def __init__(self, fault: MergeFault, code: str) -> None:
        self.fault, self.code = fault, code
        super().__init__(f"{code} cannot be put together: {fault.value}")


class WhyStays(StrEnum):
    """Why a row stays with the record that is given up. Nothing of it is lost."""

    SAID_ALREADY = "said already"
    """There can be one of it, such as one answer a morning, and the kept record has it."""

    SAME_SESSION = "same session"
    """The kept record has a session of this routine with the same beginning and end."""

    OF_SUCH_SESSION = "of such a session"
    """It was seen in a session that stays."""

    SAME_BOOKING = "same booking"
    """Nothing is recorded at this visit, and the kept record has one of the same day and time."""

    EMPTY_EPISODE = "empty episode"
    """It was made with the record, and nobody wrote or prescribed anything in it."""

    SECOND_DRAFT = "second draft"
    """The kept record has an unsigned prescription."""


class MergeNotice(StrEnum):
    """What somebody should look at before or afterwards."""

    NAMES_DIFFER = "names differ"
    BIRTHS_DIFFER = "births differ"
    TWO_EPISODES = "two episodes"
    """Two are open then; the newer one is the present one."""

    TWO_PRESCRIPTIONS = "two prescriptions"
    """Two run; `MergePlan.holds` is the one that counts. The next signature replaces both."""

    TWO_BOOKINGS = "two bookings"
    """There are two visits on one day then, at different times."""

    CONSENT_WITHDRAWN = "consent withdrawn"
    """What was withdrawn in one record does not come back by the other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeTable:
    """The rows that two people have in one table. `goes` is false for rows that only refer to
    others. Of rows that have the columns `only_one` alike a person can have one; None where there
    can be any number.
    """

    name: str
    kept: tuple[Fields, ...]
    given_up: tuple[Fields, ...]
    goes: bool = True
    only_one: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeSide:
    """One of the two records, with all versions of prescriptions."""

    person: Person
    is_given_up: bool
    prescriptions: tuple[StoredPrescription, ...]
    ends: tuple[PrescriptionEnd, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeFacts:
    """All that the decision is made from."""

    kept: MergeSide
    given_up: MergeSide
    tables: tuple[MergeTable, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePlan:
    """What becomes of the rows of one table: `goes` become the kept person's, so many come `along`
    because they refer to such rows, and `stays` remain.
    """

    name: str
    goes: tuple[Fields, ...] = ()
    along: int = 0
    stays: tuple[tuple[Fields, WhyStays], ...] = ()

    @property
    def why(self) -> Mapping[WhyStays, int]:
        """How many stay for each reason."""
        found: dict[WhyStays, int] = {}
        for _, why in self.stays:
            found[why] = found.get(why, 0) + 1
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePlan:
    """What putting two records together does. `kept` is the person as they are afterwards, `filled`
    and `differ` name `PARTICULARS` that were taken over and that differ; of those the kept record's
    stand. `withdrawn` are the consents that cease to count, each with the row that withdrew it.
    """

    before: Person
    kept: Person
    given_up: Person
    filled: tuple[str, ...]
    differ: tuple[str, ...]
    tables: tuple[TablePlan, ...]
    withdrawn: tuple[tuple[Fields, Fields], ...]
    notices: tuple[MergeNotice, ...]
    holds: StoredPrescription | None
