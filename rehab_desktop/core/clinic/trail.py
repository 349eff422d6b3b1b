"""The trail: who did what to which record, each entry chained to the one before by a hash.

An entry holds ids and digests, never names or texts.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

FIRST = "0" * 64
"""What stands before the first entry in place of a hash."""


class Act(StrEnum):
    """What a therapist did."""

    OPENED = "opened"
    MADE = "made"
    CHANGED = "changed"
    SIGNED = "signed"
    REPLACED = "replaced"
    STOPPED = "stopped"
    WITHDRAWN = "withdrawn"
    AMENDED = "amended"
    LED = "led"
    ARCHIVED = "archived"
    REMOVED = "removed"
    READ_IN = "read in"
    UNLOCKED = "unlocked"
    UNLOCK_FAILED = "unlock failed"
    KEY_CHANGED = "key changed"
    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"
    ERASED = "erased"
    MERGED = "merged"
    TAKEN_APART = "taken apart"
    COPIED = "copied"
    RESTORED = "restored"
    CLOCK_WENT_BACK = "clock went back"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailEntry:
    """One act. `sequence` counts from 1; `kind` names the table and `record` the id; `person` is
    None for acts about nobody; `digest` is the SHA-256 of the content; `previous` and `hash` are
    the links of the chain.
    """

    sequence: int
    at: datetime
    therapist: str
    act: Act
    kind: str
    record: str
    person: str | None
    digest: str
    previous: str
    hash: str


# A list of texts and numbers has one spelling only with these options. Made once: ten thousand
# entries are checked while somebody waits.
_as_text = json.JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode


def chained(
    previous: str,
    *,
    sequence: int,
    at: datetime,
    therapist: str,
    act: Act,
    kind: str,
    record: str,
    person: str | None,
    digest: str,
) -> TrailEntry:
    """The entry that follows the one with the hash `previous`."""
    values = [previous, sequence, at.isoformat(), therapist, act, kind, record, person, digest]
    return TrailEntry(
        sequence=sequence,
        at=at,
        therapist=therapist,
        act=act,
        kind=kind,
        record=record,
        person=person,
        digest=digest,
        previous=previous,
        hash=sha256(_as_text(values).encode()).hexdigest(),
    )


GROUPS, DIGITS = 8, 4
"""A hash is copied by hand as so many groups of so many digits: 128 of its 256 bits."""


def by_hand(hash_: str) -> str:
    """The beginning of a hash in groups that can be written down and compared."""
    return " ".join(hash_[DIGITS * group :][:DIGITS] for group in range(GROUPS))


def first_wrong(entries: Iterable[TrailEntry]) -> int | None:
    """The place (from 1) of the first entry that is not the one that was written there: it was
    changed, swapped or added, or one before it was removed. None where all are right. That the
    newest ones were removed is only seen by a hash that was kept elsewhere.
    """
    previous = FIRST
    for place, entry in enumerate(entries, start=1):
        values = [
            previous,
            place,
            entry.at.isoformat(),
            entry.therapist,
            entry.act,
            entry.kind,
            entry.record,
            entry.person,
            entry.digest,
        ]
        hash_ = sha256(_as_text(values).encode()).hexdigest()
        if (entry.sequence, entry.previous, entry.hash) != (place, previous, hash_):
            return place
        previous = hash_
    return None
