"""Who is blocked, and who opened such a record. Implements `core.clinic.block.BlockStore`."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import date
from typing import TYPE_CHECKING, Any

from rehab_desktop.core.clinic.block import AlreadyBlocked, BlockLook, NotBlocked, PersonBlock
from rehab_desktop.core.clinic.person import PersonState
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store.clinic.rights import require_kept, require_right
from rehab_desktop.store.clinic.writing import (
    enter,
    insert,
    stamp,
    stamp_of,
    stamp_or_none,
    write,
    write_noted,
)
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.rows import Row, text
from rehab_desktop.store.sql import all_rows, first_row

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database


class SqliteBlocks:
    """Each call is one transaction: the block, the person's state and the entry in the trail."""

    def __init__(self, history: SqliteHistory) -> None:
        self._history = history

    def blocks(self, person: str) -> Future[Sequence[PersonBlock]]:
        sql = "SELECT * FROM block WHERE person = ? ORDER BY made_at, rowid"
        return self._history.ask_file(
            lambda db: [_block_of(row) for row in all_rows(db, sql, [person])]
        )

    def looks(self, person: str) -> Future[Sequence[BlockLook]]:
        sql = (
            "SELECT block_look.* FROM block_look JOIN block ON block.id = block_look.block"
            " WHERE block.person = ? ORDER BY block_look.made_at, block_look.rowid"
        )
        return self._history.ask_file(
            lambda db: [_look_of(row) for row in all_rows(db, sql, [person])]
        )

    def block(self, block: PersonBlock, author: Author) -> Future[None]:
        def change(db: Database) -> None:
            require_right(db, author, Right.LEAD)
            require_kept(db, block.person)
            if _state(db, block.person) is PersonState.BLOCKED:
                raise AlreadyBlocked(block.person)
            row = {
                "id": block.id,
                "person": block.person,
                "reason": text(block.reason),
                "asked_on": block.asked_on.isoformat(),
                "therapist": author.therapist,
                **stamp("made", author.at),
            }
            insert(db, "block", row)
            _put_state(db, block.person, PersonState.BLOCKED)
            enter(db, author, Act.BLOCKED, "block", block.id, row, block.person)

        return write_noted(self._history, change)

    def lift(self, person: str, author: Author) -> Future[None]:
        def change(db: Database) -> None:
            require_right(db, author, Right.LEAD)
            id_ = _counting(db, person)
            lifted = {"lifted_by": author.therapist, **stamp("lifted", author.at)}
            names = ", ".join(f"{name} = :{name}" for name in lifted)
            db.execute(f"UPDATE block SET {names} WHERE id = :id", lifted | {"id": id_})
            _put_state(db, person, PersonState.ACTIVE)
            enter(db, author, Act.UNBLOCKED, "block", id_, lifted, person)

        return write_noted(self._history, change)

    def look(self, person: str, look: str, reason: str, author: Author) -> Future[None]:
        def change(db: Database) -> None:
            require_right(db, author, Right.LEAD)
            row = {
                "id": look,
                "block": _counting(db, person),
                "reason": text(reason),
                "therapist": author.therapist,
                **stamp("made", author.at),
            }
            insert(db, "block_look", row)
            enter(db, author, Act.OPENED, "block_look", look, row, person)

        return write(self._history, change)


def _state(db: Database, person: str) -> PersonState:
    stored = first_row(db, "SELECT state FROM person WHERE id = ?", [person])
    if stored is None:
        raise LookupError(person)
    return PersonState(stored["state"])


def _counting(db: Database, person: str) -> str:
    """The id of the block that counts now."""
    sql = (
        "SELECT id FROM block WHERE person = ? AND lifted_at IS NULL ORDER BY made_at DESC LIMIT 1"
    )
    stored = first_row(db, sql, [person])
    if stored is None:
        raise NotBlocked(person)
    return str(stored["id"])


def _put_state(db: Database, person: str, state: PersonState) -> None:
    db.execute("UPDATE person SET state = ? WHERE id = ?", [state.value, person])


def _block_of(row: Row) -> PersonBlock:
    return PersonBlock(
        id=row["id"],
        person=row["person"],
        reason=row["reason"],
        reason_lost=not row["reason"],
        asked_on=date.fromisoformat(row["asked_on"]),
        by=row["therapist"],
        at=stamp_of(row, "made"),
        lifted_by=row["lifted_by"],
        lifted_at=stamp_or_none(row, "lifted"),
    )


def _look_of(row: dict[str, Any]) -> BlockLook:
    return BlockLook(
        id=row["id"],
        block=row["block"],
        reason=row["reason"],
        by=row["therapist"],
        at=stamp_of(row, "made"),
    )
