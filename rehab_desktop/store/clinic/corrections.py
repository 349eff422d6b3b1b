"""Withdraws and moves what was recorded by mistake. Implements
`core.clinic.correction_store.CorrectionStore`.
"""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from rehab_desktop.core.clinic.correction import MovedKind
from rehab_desktop.core.clinic.note import Amendment, AmendmentKind
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.core.clinic.visit import Visit, Withdrawn
from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.store import rows
from rehab_desktop.store.clinic.notes import amend, note_of, note_row, person_of_note
from rehab_desktop.store.clinic.rights import require_sight, write_as
from rehab_desktop.store.clinic.visits import visit_row, withdraw_observation
from rehab_desktop.store.clinic.writing import enter, insert, put, stamp
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.history_queries import detail
from rehab_desktop.store.sql import all_rows, first_row

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_SEEN_AT = "SELECT id FROM observation WHERE session = ? AND withdrawn_at IS NULL ORDER BY made_at"


class SqliteCorrections:
    """Each call is one transaction: a record is never at neither end."""

    def __init__(self, history: SqliteHistory) -> None:
        self._history = history

    def withdraw_session(self, session: str, reason: str, author: Author) -> Future[None]:
        def change(db: Database) -> None:
            _withdraw_session(db, session, _withdrawn(reason, author), author)

        return write_as(self._history, author, Right.PRESCRIBE, change)

    def move_session(
        self, session: str, to_person: str, id_: str, reason: str, author: Author
    ) -> Future[None]:
        def change(db: Database) -> None:
            record, stored = _withdraw_session(db, session, _withdrawn(reason, author), author)
            # The prescription and the visit are the other person's.
            own = replace(record, id=id_, prescription=None, visit=None)
            row = rows.session_row(own, to_person)
            insert(db, "session", row | {"plan": stored["plan"], "by_hand": stored["by_hand"]})
            sets, pains = rows.set_rows(own), rows.pain_rows(own)
            for performed in sets:
                insert(db, "performed_set", performed)
            for pain in pains:
                insert(db, "pain_entry", pain)
            content = {"session": row, "sets": sets, "pains": pains}
            enter(db, author, Act.MADE, "session", id_, content, to_person)
            _link(
                db, MovedKind.SESSION, (session, stored["person"]), (id_, to_person), reason, author
            )
            for seen in all_rows(db, _SEEN_AT, [session]):
                moved = {"id": str(uuid4()), "person": to_person, "visit": None, "session": id_}
                _move_observation(db, seen["id"], moved, reason, author)

        return write_as(self._history, author, Right.PRESCRIBE, change)

    def move_observation(
        self, observation: str, to_person: str, id_: str, reason: str, author: Author
    ) -> Future[None]:
        moved = {"id": id_, "person": to_person, "visit": None, "session": None, "set_index": None}
        return write_as(
            self._history,
            author,
            Right.PRESCRIBE,
            lambda db: _move_observation(db, observation, moved, reason, author),
        )

    def move_note(
        self, note: str, to_visit: Visit, id_: str, reason: str, author: Author
    ) -> Future[None]:
        amendment = Amendment(
            id=str(uuid4()),
            note=note,
            kind=AmendmentKind.WITHDRAWN,
            text="",
            reason=reason,
            by=author.therapist,
            at=author.at,
        )

        def change(db: Database) -> None:
            moved = first_row(db, "SELECT 1 FROM moved WHERE from_record = ?", [note])
            stored = first_row(db, "SELECT * FROM note WHERE id = ?", [note])
            if moved is not None or stored is None:
                raise LookupError(note)
            amend(db, amendment, author)
            person = to_visit.person
            if first_row(db, "SELECT 1 FROM visit WHERE id = ?", [to_visit.id]) is None:
                put(db, "visit", visit_row(to_visit), person=person, author=author)
            # The records behind its sentences are the other person's.
            draft = replace(
                note_of(stored),
                id=id_,
                person=person,
                visit=to_visit.id,
                fragments=(),
                author=author.therapist,
                changed_at=author.at,
                signed_at=None,
            )
            row = note_row(draft)
            insert(db, "note", row)
            enter(db, author, Act.MADE, "note", id_, row, person)
            ends = (note, person_of_note(db, note)), (id_, person)
            _link(db, MovedKind.NOTE, *ends, reason, author)

        return write_as(self._history, author, Right.PRESCRIBE, change)


def _move_observation(
    db: Database, observation: str, moved: dict[str, Any], reason: str, author: Author
) -> None:
    """Withdraw an observation, and store it with the columns of `moved` changed."""
    stored = withdraw_observation(db, observation, _withdrawn(reason, author), author)
    row = stored | moved
    insert(db, "observation", row)
    enter(db, author, Act.MADE, "observation", row["id"], row, row["person"])
    ends = (observation, stored["person"]), (row["id"], row["person"])
    _link(db, MovedKind.OBSERVATION, *ends, reason, author)


def _withdrawn(reason: str, author: Author) -> Withdrawn:
    return Withdrawn(reason=reason, by=author.therapist, at=author.at)


def _withdraw_session(
    db: Database, session: str, withdrawn: Withdrawn, author: Author
) -> tuple[SessionRecord, dict[str, Any]]:
    """The session that was withdrawn, and its row as it was."""
    stored = first_row(db, "SELECT * FROM counted_session WHERE id = ?", [session])
    whole = detail(db, session)
    if stored is None or whole is None:
        raise LookupError(session)
    require_sight(db, author, stored["person"])
    change = {
        # The column that leaves a session out of every list.
        "deleted_at": rows.instant(withdrawn.at),
        "withdrawn_reason": rows.text(withdrawn.reason),
        "withdrawn_by": withdrawn.by,
        **stamp("withdrawn", withdrawn.at),
    }
    db.execute(
        f"UPDATE session SET {', '.join(f'{name} = :{name}' for name in change)} WHERE id = :id",
        change | {"id": session},
    )
    enter(db, author, Act.WITHDRAWN, "session", session, change, stored["person"])
    return whole.record, stored


def _link(
    db: Database,
    kind: MovedKind,
    from_: tuple[str, str],
    to: tuple[str, str],
    reason: str,
    author: Author,
) -> None:
    """Note where a record was and where it is now: its id and the person's each time."""
    require_sight(db, author, to[1])
    row = {
        "kind": kind.value,
        "from_record": from_[0],
        "from_person": from_[1],
        "to_record": to[0],
        "to_person": to[1],
        "reason": rows.text(reason),
        "therapist": author.therapist,
        **stamp("made", author.at),
    }
    insert(db, "moved", row)
