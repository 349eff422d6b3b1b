"""Asks the file what a therapist may do, within the transaction of what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_desktop.core.clinic.person import Role
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import Right, check_right
from rehab_desktop.store.sql import first_row

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database


def require_right(db: Database, author: Author, right: Right) -> None:
    """Raises `NotAllowed` where the author's role does not have this right, `LookupError` where the
    clinic does not know the author.
    """
    stored = first_row(db, "SELECT role FROM therapist WHERE id = ?", [author.therapist])
    if stored is None:
        raise LookupError(author.therapist)
    check_right(Role(stored["role"]), right)
