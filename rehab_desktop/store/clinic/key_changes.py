"""Asks before the keys of a clinic are changed, and enters that in the trail."""

from __future__ import annotations

from concurrent.futures import Future

from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store.clinic.rights import write_as
from rehab_desktop.store.clinic.writing import enter
from rehab_desktop.store.history import SqliteHistory

KEY, SLOT = "key", "slot"
"""What the trail names in place of a table: the file key, and the passphrase of a therapist."""


def may_change_keys(history: SqliteHistory, author: Author) -> Future[None]:
    """Fails with `NotAllowed` where the author does not lead the clinic."""
    return write_as(history, author, Right.LEAD, lambda db: None)


def enter_key_changed(history: SqliteHistory, author: Author) -> Future[None]:
    """Enter that the file key is another now, or that there is one."""
    return write_as(
        history,
        author,
        Right.LEAD,
        lambda db: enter(db, author, Act.KEY_CHANGED, KEY, "", {}, None),
    )


def enter_slot(history: SqliteHistory, therapist: str, act: Act, author: Author) -> Future[None]:
    """Enter that the therapist with this id was given a passphrase (`Act.MADE`), or that it opens
    the clinic no more (`Act.REMOVED`).
    """
    return write_as(
        history,
        author,
        Right.LEAD,
        lambda db: enter(db, author, act, SLOT, therapist, {}, None),
    )


def enter_own_slot(history: SqliteHistory, author: Author) -> Future[None]:
    """Enter that the author took another passphrase for themselves."""
    return write_as(
        history,
        author,
        Right.TREAT,
        lambda db: enter(db, author, Act.CHANGED, SLOT, author.therapist, {}, None),
    )
