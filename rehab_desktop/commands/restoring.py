"""Who may restore a back-up of a clinic, and that its trail tells of it."""

from __future__ import annotations

from datetime import datetime

from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import NotAllowed
from rehab_desktop.store.clinic.key_changes import may_change_keys
from rehab_desktop.store.clinic.restorations import enter_restored
from rehab_desktop.store.errors import StoreError
from rehab_desktop.store.history import SqliteHistory


class OnlyTheLead(PermissionError):
    """A therapist who does not lead the clinic wanted to restore a back-up."""

    def __init__(self) -> None:
        super().__init__("Only who leads the clinic restores a back-up. Nothing was changed.")


def check_lead(history: SqliteHistory, therapist: str) -> None:
    """Raises `OnlyTheLead`. Of a history that cannot be read nobody knows the roles: then whoever
    has a passphrase may, since people wait for their treatment, and the trail says who did.
    """
    try:
        may_change_keys(history, _author(therapist)).result()
    except NotAllowed:
        raise OnlyTheLead from None
    except StoreError:
        return


def tell_trail(history: SqliteHistory, therapist: str) -> None:
    """Enter that a back-up was restored."""
    enter_restored(history, _author(therapist)).result()


def _author(therapist: str) -> Author:
    return Author(therapist=therapist, at=datetime.now().astimezone())
