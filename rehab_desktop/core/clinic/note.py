"""The note of a visit in four parts (SOAP), signed once, and the amendments under it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from rehab_desktop.core.checks import require
from rehab_desktop.core.clinic.plain_text import check_plain
from rehab_desktop.core.faults import Fault

LONGEST_PART = 4000
LONGEST_AMENDMENT = 4000
SHORTEST_REASON = 3


class NotePart(StrEnum):
    """The parts of a note: subjective, objective, assessment, plan."""

    SUBJECTIVE = "S"
    OBJECTIVE = "O"
    ASSESSMENT = "A"
    PLAN = "P"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fragment:
    """A drafted sentence of a note and the ids of the records it was made from. `text` is how it
    stands in the note now, empty where it was taken out. `touched` is true once the therapist has
    changed it or taken it out; `drafted` is then how it stood at first.
    """

    part: NotePart
    text: str
    records: tuple[str, ...]
    touched: bool = False
    drafted: str = ""

    @property
    def original(self) -> str:
        """The sentence as it was drafted."""
        return self.drafted or self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """The note of a visit. `parts` has the text of each part, `fragments` every sentence that was
    drafted for it. `author` is the therapist's id; `signed_at` is None while it is a draft.
    """

    id: str
    person: str
    visit: str
    parts: Mapping[NotePart, str]
    fragments: tuple[Fragment, ...] = ()
    author: str
    changed_at: datetime
    signed_at: datetime | None = None

    def __post_init__(self) -> None:
        for part, text in self.parts.items():
            check_plain(f"parts.{part}", text, LONGEST_PART)

    @property
    def signed(self) -> bool:
        """True once its author has signed it."""
        return self.signed_at is not None

    @property
    def empty(self) -> bool:
        """True where no part has any text."""
        return not any(self.parts.values())


class AmendmentKind(StrEnum):
    """`ADDED` adds or corrects; `WITHDRAWN` says that the note should not have been written, such
    as for the wrong person.
    """

    ADDED = "added"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """What is added to a signed note later: the only way to change it. The note itself stays as it
    was signed.
    """

    id: str
    note: str
    kind: AmendmentKind = AmendmentKind.ADDED
    text: str
    reason: str
    by: str
    at: datetime

    def __post_init__(self) -> None:
        check_plain("text", self.text, LONGEST_AMENDMENT, needed=self.kind is AmendmentKind.ADDED)
        check_plain("reason", self.reason, LONGEST_AMENDMENT)
        long_enough = len(self.reason) >= SHORTEST_REASON
        require(long_enough, "reason", Fault.SHORT_REASON, least=SHORTEST_REASON)
