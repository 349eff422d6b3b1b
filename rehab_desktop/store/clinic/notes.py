"""Notes and their amendments. Implements `core.clinic.ports.NoteStore`."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from rehab_desktop.core.clinic.note import Amendment, AmendmentKind, Fragment, Note, NotePart
from rehab_desktop.core.clinic.ports import AlreadySigned, Author
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store.clinic.rights import may_see, require_sight, write_as
from rehab_desktop.store.clinic.writing import (
    enter,
    insert,
    stamp,
    stamp_of,
    stamp_or_none,
    upsert,
    utc_now,
)
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.rows import Row, text
from rehab_desktop.store.sql import all_rows, first_row

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_COLUMNS = {
    NotePart.SUBJECTIVE: "subjective",
    NotePart.OBJECTIVE: "objective",
    NotePart.ASSESSMENT: "assessment",
    NotePart.PLAN: "plan",
}
_UNSIGNED = """
SELECT * FROM note
WHERE signed_at IS NULL AND subjective || objective || assessment || plan <> ''
ORDER BY changed_at, id
"""


class SqliteNotes:
    """The file itself refuses to change or delete what is signed. `viewer` is the therapist for
    whom it is read (an id); `now` returns the present instant in local time.
    """

    def __init__(
        self,
        history: SqliteHistory,
        *,
        now: Callable[[], datetime] = utc_now,
        viewer: str | None = None,
    ) -> None:
        self._history = history
        self._now = now
        self._viewer = viewer

    def put_note(self, note: Note, author: Author) -> Future[None]:
        return write_as(
            self._history,
            author,
            Right.TREAT,
            lambda db: _put(db, note, author),
            person=note.person,
        )

    def sign_note(self, note: Note, author: Author) -> Future[None]:
        return write_as(
            self._history,
            author,
            Right.PRESCRIBE,
            lambda db: _sign(db, note, author),
            person=note.person,
        )

    def amend(self, amendment: Amendment, author: Author) -> Future[None]:
        return write_as(
            self._history, author, Right.PRESCRIBE, lambda db: amend(db, amendment, author)
        )

    def unsigned(self) -> Future[Sequence[Note]]:
        def read(db: Database) -> Sequence[Note]:
            sees = may_see(db, self._viewer, self._now().date())
            return [note_of(row) for row in all_rows(db, _UNSIGNED) if sees(row["person"])]

        return self._history.ask_file(read)


def note_of(row: Row) -> Note:
    """The note of a row, with the text of all four parts."""
    return Note(
        id=row["id"],
        person=row["person"],
        visit=row["visit"],
        parts={part: row[column] for part, column in _COLUMNS.items()},
        fragments=tuple(
            Fragment(
                part=NotePart(one["part"]),
                text=one["text"],
                records=tuple(one["records"]),
                touched=one["touched"],
                drafted=one.get("drafted", ""),
            )
            for one in json.loads(row["fragments"])
        ),
        author=row["therapist"],
        changed_at=stamp_of(row, "changed"),
        signed_at=stamp_or_none(row, "signed"),
    )


def note_row(note: Note) -> dict[str, Any]:
    """The row of `note`."""
    fragments = [
        {
            "part": one.part.value,
            "text": text(one.text),
            "records": list(one.records),
            "touched": one.touched,
            "drafted": text(one.drafted),
        }
        for one in note.fragments
    ]
    return {
        "id": note.id,
        "person": note.person,
        "visit": note.visit,
        **{column: text(note.parts.get(part, "")) for part, column in _COLUMNS.items()},
        "fragments": json.dumps(fragments, ensure_ascii=False),
        "therapist": note.author,
        **stamp("changed", note.changed_at),
        **stamp("signed", note.signed_at),
    }


def amendment_of(row: Row) -> Amendment:
    """The amendment of a row."""
    return Amendment(
        id=row["id"],
        note=row["note"],
        kind=AmendmentKind(row["kind"]),
        text=row["text"],
        reason=row["reason"],
        by=row["therapist"],
        at=stamp_of(row, "made"),
    )


def amend(db: Database, amendment: Amendment, author: Author) -> None:
    """Store an amendment. Raises `LookupError` where there is no such signed note."""
    row = {
        "id": amendment.id,
        "note": amendment.note,
        "kind": amendment.kind.value,
        "text": text(amendment.text),
        "reason": text(amendment.reason),
        "therapist": amendment.by,
        **stamp("made", amendment.at),
    }
    stored = first_row(db, "SELECT * FROM amendment WHERE id = ?", [amendment.id])
    if stored == row:  # a repetition of what is stored
        return
    if _signed(db, amendment.note) is None:
        raise LookupError(amendment.note)
    person = person_of_note(db, amendment.note)
    require_sight(db, author, person)
    insert(db, "amendment", row)
    act = Act.WITHDRAWN if amendment.kind is AmendmentKind.WITHDRAWN else Act.AMENDED
    enter(db, author, act, "note", amendment.note, row, person)


def person_of_note(db: Database, id_: str) -> str:
    """The id of the person who has this note now; the note keeps for whom it was signed. Raises
    `LookupError` where there is none.
    """
    sql = "SELECT visit.person AS person FROM note JOIN visit ON visit.id = visit WHERE note.id = ?"
    found = first_row(db, sql, [id_])
    if found is None:
        raise LookupError(id_)
    return str(found["person"])


def _put(db: Database, note: Note, author: Author) -> None:
    row = note_row(replace(note, signed_at=None))
    if _signed(db, note.id) is not None:
        raise AlreadySigned(note.id)
    new = first_row(db, "SELECT id FROM note WHERE id = ?", [note.id]) is None
    upsert(db, "note", row)
    if new:  # what is written from then on, second by second, is no act until it is signed
        enter(db, author, Act.MADE, "note", note.id, row, note.person)


def _sign(db: Database, note: Note, author: Author) -> None:
    row = note_row(replace(note, signed_at=note.signed_at or author.at))
    stored = _signed(db, note.id)
    if stored == row:  # a repetition of what is stored
        return
    if stored is not None:
        raise AlreadySigned(note.id)
    upsert(db, "note", row)
    enter(db, author, Act.SIGNED, "note", note.id, row, note.person)


def _signed(db: Database, id_: str) -> dict[str, Any] | None:
    return first_row(db, "SELECT * FROM note WHERE id = ? AND signed_at IS NOT NULL", [id_])
