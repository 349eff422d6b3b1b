"""Enters in the file who did what, in the transaction of what was done."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from rehab_desktop.core.clinic.trail import FIRST, Act, chained
from rehab_desktop.store.rows import instant
from rehab_desktop.store.sql import Statements, first_row


def add_entry(
    db: Statements,
    act: Act,
    kind: str,
    record: str,
    content: Mapping[str, Any],
    *,
    therapist: str,
    at: datetime,
    person: str | None,
) -> None:
    """Add an entry behind the last one. `kind` is the table of `record`; of its `content` only the
    SHA-256 is kept. The caller has begun the transaction.
    """
    last = first_row(db, "SELECT sequence, hash FROM event ORDER BY sequence DESC LIMIT 1")
    entry = chained(
        FIRST if last is None else last["hash"],
        sequence=1 if last is None else last["sequence"] + 1,
        # In UTC, as the file keeps it: the text of the instant is part of what is hashed.
        at=at.astimezone(UTC),
        therapist=therapist,
        act=act,
        kind=kind,
        record=record,
        person=person,
        digest=digest(content),
    )
    db.execute(
        "INSERT INTO event (sequence, at, therapist, act, kind, record, person, digest, previous,"
        " hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            entry.sequence,
            instant(entry.at),
            entry.therapist,
            entry.act.value,
            entry.kind,
            entry.record,
            entry.person,
            entry.digest,
            entry.previous,
            entry.hash,
        ],
    )


def digest(content: Mapping[str, Any]) -> str:
    """The SHA-256 of a record's columns, whatever their order."""
    # With these options the same columns are always the same text.
    text = json.dumps(content, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()
