"""What a therapist is in a clinic, as its file says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_desktop.core.clinic.person import Role
from rehab_desktop.core.clinic.roles import NotWorking, Right
from rehab_desktop.store.sql import first_row

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database


def working_role(db: Database, therapist: str, right: Right) -> Role:
    """Raises `LookupError` where the clinic does not know the therapist (an id), and `NotWorking`,
    which names the `right`, for one who has left.
    """
    stored = first_row(db, "SELECT role, active FROM therapist WHERE id = ?", [therapist])
    if stored is None:
        raise LookupError(therapist)
    role = Role(stored["role"])
    if not stored["active"]:
        raise NotWorking(role, right)
    return role
