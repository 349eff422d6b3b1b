"""Which person a history file is about, or whether it is a clinic's."""

from __future__ import annotations

from rehab_desktop.store.sql import Statements, all_rows


def only_person(db: Statements) -> str:
    """The id of the only person in the file.

    Raises `LookupError` where there is no person or more than one; the caller then has to name one.
    """
    found = all_rows(db, "SELECT id FROM person LIMIT 2")
    if len(found) != 1:
        raise LookupError(
            "person: the file is not about one person; say whose history is asked for"
        )
    return str(found[0]["id"])


def is_clinic(db: Statements) -> bool:
    """True where the file is a clinic's: it has a therapist."""
    return bool(all_rows(db, "SELECT 1 FROM therapist LIMIT 1"))
