"""Keeps blocks and roles over a restoration: writes down how they stand in the file, and puts them
into a back-up that is to take its place.

The file decides: the list is made from it with every change, before that is committed, and at every
opening, which makes good what a crash left in between. Only a restoration goes the other way.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rehab_desktop.core.clinic.person import PersonState, Role
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store import trail
from rehab_desktop.store.backup_places import BackupPlaces, folder_of
from rehab_desktop.store.blocks_and_roles import (
    BlocksAndRoles,
    KeptBlock,
    KeptRole,
    newest_of,
    read_blocks_and_roles,
    write_blocks_and_roles,
)
from rehab_desktop.store.erased_file import LedgerUnreadable
from rehab_desktop.store.keys.file_key import FileKey
from rehab_desktop.store.keys.file_names import BLOCKS_AND_ROLES_FILE
from rehab_desktop.store.rows import instant, local, offset
from rehab_desktop.store.schema import FORMAT, bring_up_to_date
from rehab_desktop.store.sql import all_rows, first_row, transaction
from rehab_desktop.store.staying_erased import known_therapist
from rehab_desktop.store.taking_out import knows

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_log = logging.getLogger(__name__)


def note(db: Database, history: Path, places: BackupPlaces) -> bool:
    """Write down what the open file says, if that is something else than before; true then. The
    list that is there may be lost or damaged: then those with the back-ups say what it was. Raises
    `OSError` or `StoreError`.
    """
    try:
        lost = not history.with_name(BLOCKS_AND_ROLES_FILE).exists()
        before = read_blocks_and_roles(history.parent)
    except LedgerUnreadable:
        lost, before = True, BlocksAndRoles()
    if lost:
        folders = (folder_of(history), places.second_folder)
        before = newest_of(_readable(folder for folder in folders if folder is not None))
    after = before.updated(_standing(db, before))
    if after != before or lost:
        write_blocks_and_roles(history.parent, after)
        return True
    return False


def at_opening(db: Database, history: Path, places: BackupPlaces) -> None:
    """As `note`. A disk that refuses keeps nobody from their work; the next opening tries again."""
    try:
        note(db, history, places)
    except Exception as error:
        _log.warning("Blocks and roles were not written down: %s", type(error).__name__)


def forget(folders: Iterable[Path], people: Sequence[str]) -> None:
    """Leave no line about these people, who were erased, in the lists of these folders."""
    for folder in folders:
        with suppress(LedgerUnreadable):
            kept = read_blocks_and_roles(folder)
            if (without := kept.without(people)) != kept:
                write_blocks_and_roles(folder, without)


def apply_blocks_and_roles(
    draft: Path, key: FileKey | None, folders: Sequence[Path], now: datetime
) -> None:
    """Have a file that is to be the history say what the lists of these folders say: the newest
    line counts, whether it gives or takes. The trail of the file has an entry for each change.
    """
    from rehab_desktop.store.engine import open_exclusively

    kept = newest_of(read_blocks_and_roles(folder) for folder in folders)
    with closing(open_exclusively(draft, key)) as db:
        if db.execute("PRAGMA user_version").fetchone()[0] < FORMAT:
            bring_up_to_date(db)  # an older format has no place for a block
        with transaction(db):
            if _somebody_leads(kept.roles):
                for role in kept.roles:
                    _put_role(db, role, now)
            for block in kept.blocks:
                if knows(db, block.person):
                    _put_block(db, block, now)
    write_blocks_and_roles(draft.parent, kept)


def _readable(folders: Iterable[Path]) -> Iterable[BlocksAndRoles]:
    for folder in folders:
        with suppress(OSError, LedgerUnreadable):
            yield read_blocks_and_roles(folder)


# What the file says

_BLOCKS = "SELECT * FROM block ORDER BY lifted_at IS NULL, made_at, rowid"
_ROLES = """
SELECT therapist.*, coalesce((SELECT event.therapist FROM event WHERE kind = 'therapist'
    AND record = therapist.id ORDER BY sequence DESC LIMIT 1), therapist.id) AS said_by
FROM therapist
"""


def _standing(db: Database, before: BlocksAndRoles) -> BlocksAndRoles:
    # A block of the list that the file does not have was not committed.
    blocks = {
        one.person: replace(one, blocked=False, number=0)
        for one in before.blocks
        if knows(db, one.person)
    }
    # The last one of each person: the one that counts, or else the newest.
    blocks |= {row["person"]: _kept_block(row) for row in all_rows(db, _BLOCKS)}
    roles = [
        KeptRole(
            therapist=row["id"],
            letters=row["letters"],
            role=Role(row["role"]),
            active=bool(row["active"]),
            by=row["said_by"],
        )
        for row in all_rows(db, _ROLES)
    ]
    return BlocksAndRoles(blocks=tuple(blocks.values()), roles=tuple(roles))


def _kept_block(row: dict[str, object]) -> KeptBlock:
    blocked = row["lifted_at"] is None
    name = "made" if blocked else "lifted"
    return KeptBlock(
        person=str(row["person"]),
        block=str(row["id"]),
        blocked=blocked,
        asked_on=datetime.fromisoformat(str(row["asked_on"])).date(),
        by=str(row["therapist"] if blocked else row["lifted_by"]),
        at=local(str(row[f"{name}_at"]), int(str(row[f"{name}_offset_min"]))),
    )


# Into a back-up


def _somebody_leads(roles: Iterable[KeptRole]) -> bool:
    """A list that was cut by hand must not leave a clinic without a lead."""
    return any(one.role is Role.LEAD and one.active for one in roles)


def _put_role(db: Database, kept: KeptRole, now: datetime) -> None:
    row = {
        "id": kept.therapist,
        "letters": kept.letters,
        "role": kept.role.value,
        "active": int(kept.active),
    }
    stored = first_row(db, "SELECT * FROM therapist WHERE id = ?", [kept.therapist])
    if stored is not None and {name: stored[name] for name in row} == row:
        return
    # Who came later has a passphrase, and may be the only lead by now. Whoever leads writes their
    # name. Letters that somebody else has here stay with them.
    for statement in (
        "INSERT OR IGNORE INTO therapist (id, letters, name, role, active)"
        " VALUES (:id, :letters, '', :role, :active)",
        "UPDATE OR IGNORE therapist SET letters = :letters WHERE id = :id",
        "UPDATE therapist SET role = :role, active = :active WHERE id = :id",
    ):
        db.execute(statement, row)
    act = Act.MADE if stored is None else Act.CHANGED
    by = known_therapist(db, kept.by)
    trail.add_entry(
        db, act, "therapist", kept.therapist, row, therapist=by, at=now, person=None
    )  # fmt: skip


def _put_block(db: Database, kept: KeptBlock, now: datetime) -> None:
    counting = all_rows(
        db, "SELECT id FROM block WHERE person = ? AND lifted_at IS NULL", [kept.person]
    )
    if kept.blocked and [kept.block] == [row["id"] for row in counting]:
        return
    by = known_therapist(db, kept.by)
    at: dict[str, Any] = {"at": instant(kept.at), "offset": offset(kept.at)}
    for row in counting:
        lifted = {"id": row["id"], "by": by, **at}
        db.execute(
            "UPDATE block SET lifted_by = :by, lifted_at = :at, lifted_offset_min = :offset"
            " WHERE id = :id",
            lifted,
        )
        trail.add_entry(
            db, Act.UNBLOCKED, "block", row["id"], lifted,
            therapist=by, at=now, person=kept.person,
        )  # fmt: skip
    if kept.blocked:
        # The reason is in the file that is replaced, and in no list outside of it.
        made = {"id": kept.block, "person": kept.person, "asked": kept.asked_on.isoformat()}
        made |= {"by": by, **at}
        db.execute(
            "INSERT INTO block (id, person, reason, asked_on, therapist, made_at, made_offset_min)"
            " VALUES (:id, :person, '', :asked, :by, :at, :offset) ON CONFLICT (id)"
            " DO UPDATE SET lifted_by = NULL, lifted_at = NULL, lifted_offset_min = NULL",
            made,
        )
        trail.add_entry(
            db, Act.BLOCKED, "block", kept.block, made,
            therapist=by, at=now, person=kept.person,
        )  # fmt: skip
    state = PersonState.BLOCKED if kept.blocked else PersonState.ACTIVE
    if kept.blocked or counting:
        db.execute("UPDATE person SET state = ? WHERE id = ?", [state.value, kept.person])
