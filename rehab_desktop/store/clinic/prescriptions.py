"""Prescriptions and their templates. Implements `core.clinic.ports.PrescriptionStore`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from rehab_desktop.core.clinic.ports import (
    AlreadySigned,
    Author,
    PrescriptionTemplate,
    StoredPrescription,
)
from rehab_desktop.core.clinic.prescription import Days, EndKind, PrescriptionEnd, ProgressRule
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store.clinic.rights import require_sight, write_as
from rehab_desktop.store.clinic.writing import (
    day_of,
    enter,
    insert,
    put,
    stamp,
    stamp_of,
    stamp_or_none,
    upsert,
)
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.rows import Row, text
from rehab_desktop.store.sql import all_rows, first_row

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_ACTS = {
    EndKind.REPLACED: Act.REPLACED,
    EndKind.STOPPED: Act.STOPPED,
    EndKind.WITHDRAWN: Act.WITHDRAWN,
}
_STILL_GOING = """
SELECT prescription.id AS id FROM episode JOIN prescription ON prescription.episode = episode.id
WHERE episode.person = ? AND signed_at IS NOT NULL AND (until IS NULL OR until >= ?)
    AND NOT EXISTS (SELECT 1 FROM prescription_end WHERE prescription = prescription.id)
ORDER BY from_day, version
"""


class SqlitePrescriptions:
    """The file itself refuses to change or delete what is signed."""

    def __init__(self, history: SqliteHistory) -> None:
        self._history = history

    def put_draft(self, draft: StoredPrescription, author: Author) -> Future[None]:
        row = _row(replace(draft, author=author.therapist, signed_at=None))

        def change(db: Database) -> None:
            _keep_one_draft(db, draft)
            upsert(db, "prescription", row)

        return write_as(self._history, author, Right.TREAT, change, person=draft.person)

    def drop_draft(self, person: str, author: Author) -> Future[None]:
        return write_as(
            self._history,
            author,
            Right.TREAT,
            lambda db: db.execute(
                "DELETE FROM prescription WHERE person = ? AND signed_at IS NULL", [person]
            ),
            person=person,
        )

    def sign(self, prescription: StoredPrescription, author: Author) -> Future[None]:
        return write_as(
            self._history,
            author,
            Right.PRESCRIBE,
            lambda db: _sign(db, prescription, author),
            person=prescription.person,
        )

    def end(self, end: PrescriptionEnd, author: Author) -> Future[None]:
        return write_as(self._history, author, Right.PRESCRIBE, lambda db: _end(db, end, author))

    def templates(self) -> Future[Sequence[PrescriptionTemplate]]:
        return self._history.ask_file(_templates)

    def put_template(self, template: PrescriptionTemplate, author: Author) -> Future[None]:
        row = {
            "id": template.id,
            "title": text(template.title),
            "content": text(template.content),
            "days": days_text(template.days),
            "owner": template.owner,
        }
        return write_as(
            self._history,
            author,
            Right.PRESCRIBE,
            lambda db: put(db, "prescription_template", row, person=None, author=author),
        )

    def delete_template(self, id_: str, author: Author) -> Future[None]:
        return write_as(
            self._history, author, Right.PRESCRIBE, lambda db: _delete_template(db, id_, author)
        )


def prescription_of(row: Row) -> StoredPrescription:
    """The prescription of a row."""
    return StoredPrescription(
        id=row["id"],
        person=row["person"],
        episode=row["episode"],
        version=row["version"],
        content=row["content"],
        days=days_of(row["days"]),
        message=row["message"],
        from_day=date.fromisoformat(row["from_day"]),
        until=day_of(row["until"]),
        progress=ProgressRule(row["progress"]),
        author=row["therapist"],
        signed_at=stamp_or_none(row, "signed"),
    )


def end_of(row: Row) -> PrescriptionEnd:
    """The end of a prescription, of its row."""
    return PrescriptionEnd(
        prescription=row["prescription"],
        kind=EndKind(row["kind"]),
        on=date.fromisoformat(row["on_day"]),
        by=row["therapist"],
        at=stamp_of(row, "made"),
        reason=row["reason"],
    )


def days_text(days: Sequence[Days]) -> str:
    """The days of each item as a list in JSON."""
    return json.dumps([{"weekdays": sorted(one.weekdays), "times": one.times} for one in days])


def days_of(stored: str) -> tuple[Days, ...]:
    """The days of each item."""
    return tuple(
        Days(weekdays=frozenset(one["weekdays"]), times=one["times"]) for one in json.loads(stored)
    )


def _row(prescription: StoredPrescription) -> dict[str, Any]:
    return {
        "id": prescription.id,
        "person": prescription.person,
        "episode": prescription.episode,
        "version": prescription.version,
        "content": text(prescription.content),
        "days": days_text(prescription.days),
        "message": text(prescription.message),
        "from_day": prescription.from_day.isoformat(),
        "until": None if prescription.until is None else prescription.until.isoformat(),
        "progress": prescription.progress.value,
        "therapist": prescription.author,
        **stamp("signed", prescription.signed_at),
    }


def _keep_one_draft(db: Database, draft: StoredPrescription) -> None:
    """Delete the person's draft where it is not this one, which a session may refer to."""
    db.execute(
        "DELETE FROM prescription WHERE person = ? AND signed_at IS NULL AND id <> ?",
        [draft.person, draft.id],
    )


def _sign(db: Database, prescription: StoredPrescription, author: Author) -> None:
    row = _row(replace(prescription, signed_at=prescription.signed_at or author.at))
    stored = first_row(
        db,
        "SELECT * FROM prescription WHERE signed_at IS NOT NULL"
        " AND (id = :id OR episode = :episode AND version = :version)",
        {name: row[name] for name in ("id", "episode", "version")},
    )
    if stored == row:  # a repetition of what is stored
        return
    if stored is not None:
        raise AlreadySigned(prescription.id)
    for older in all_rows(db, _STILL_GOING, [prescription.person, row["from_day"]]):
        replaced = PrescriptionEnd(
            prescription=older["id"],
            kind=EndKind.REPLACED,
            on=prescription.from_day,
            by=author.therapist,
            at=author.at,
        )
        _end(db, replaced, author)
    _keep_one_draft(db, prescription)
    upsert(db, "prescription", row)
    enter(db, author, Act.SIGNED, "prescription", prescription.id, row, prescription.person)


def _end(db: Database, end: PrescriptionEnd, author: Author) -> None:
    signed = first_row(
        db,
        # Whose it is now, not for whom it was signed.
        "SELECT episode.person AS person FROM prescription JOIN episode ON episode.id = episode"
        " WHERE prescription.id = ? AND signed_at IS NOT NULL",
        [end.prescription],
    )
    if signed is None:
        raise LookupError(end.prescription)
    require_sight(db, author, signed["person"])
    row = {
        "prescription": end.prescription,
        "kind": end.kind.value,
        "on_day": end.on.isoformat(),
        "therapist": end.by,
        **stamp("made", end.at),
        "reason": text(end.reason),
    }
    stored = first_row(
        db,
        "SELECT * FROM prescription_end WHERE prescription = ? AND kind = ?",
        [end.prescription, end.kind.value],
    )
    if stored == row:
        return
    if stored is not None:
        raise AlreadySigned(end.prescription)
    insert(db, "prescription_end", row)
    act, person = _ACTS[end.kind], signed["person"]
    enter(db, author, act, "prescription", end.prescription, row, person)


def _templates(db: Database) -> Sequence[PrescriptionTemplate]:
    return [
        PrescriptionTemplate(**row | {"days": days_of(row["days"])})
        for row in all_rows(db, "SELECT * FROM prescription_template ORDER BY title, id")
    ]


def _delete_template(db: Database, id_: str, author: Author) -> None:
    stored = first_row(db, "SELECT * FROM prescription_template WHERE id = ?", [id_])
    if stored is not None:
        db.execute("DELETE FROM prescription_template WHERE id = ?", [id_])
        enter(db, author, Act.REMOVED, "prescription_template", id_, stored, None)
