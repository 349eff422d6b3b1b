"""Says who may restore a back-up of a clinic."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from rehab_desktop.core.clinic.roles import NoAuthor, Right, check_right
from rehab_desktop.store.errors import StoreError, explain
from rehab_desktop.store.keys.file_key import KeyRing
from rehab_desktop.store.persons import is_clinic
from rehab_desktop.store.viewing import open_for_viewing
from rehab_desktop.store.working_role import working_role


def check_may_restore(history: Path, keys: KeyRing | None, by: str | None) -> None:
    """Raises `NotAllowed` unless the therapist `by` leads the clinic of this file, which is closed;
    `NoAuthor` for nobody in particular, as with the recovery code.

    Of a file that is lost or cannot be read nobody knows the roles: then whoever can open the
    folder may, since people wait for their treatment. In a clinic that is not encrypted a command
    asks nobody who they are.
    """
    if not history.exists() or (by is None and keys is None):
        return
    try:
        db = open_for_viewing(history, keys)
    except Exception as error:
        if isinstance(explain(error, history), StoreError):
            return
        raise
    with closing(db):
        if not is_clinic(db):
            return
        if by is None:
            raise NoAuthor(Right.LEAD)
        try:
            check_right(working_role(db, by, Right.LEAD), Right.LEAD)
        except LookupError:
            raise NoAuthor(Right.LEAD) from None
