"""What is said where a therapist may not restore a back-up of a clinic."""

from __future__ import annotations

from pathlib import Path

from rehab_desktop.commands.clinic_open import NobodysPassphrase
from rehab_desktop.core.clinic.roles import NoAuthor, NotAllowed
from rehab_desktop.store.contents import Contents
from rehab_desktop.store.history import SqliteHistory


class OnlyTheLead(PermissionError):
    """A therapist who does not lead the clinic wanted to restore a back-up."""

    def __init__(self) -> None:
        super().__init__("Only who leads the clinic restores a back-up. Nothing was changed.")


def restore_as(history: SqliteHistory, backup: Path, therapist: str | None) -> Contents:
    """Put the back-up in the place of the history, as this therapist (an id), None for whoever has
    the recovery code. Raises `OnlyTheLead` or `NobodysPassphrase` where the file says that they may
    not, or a `StoreError`.
    """
    try:
        return history.restore(backup, therapist).result()
    except NoAuthor:
        raise NobodysPassphrase from None
    except NotAllowed:
        raise OnlyTheLead from None
