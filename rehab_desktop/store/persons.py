"""Whose history a file holds."""

from __future__ import annotations

from rehab_desktop.store.sql import Statements, all_rows


def only_person(db: Statements) -> str:
    """The id of the one person that the file is about.

    Raises `LookupError` where it is about nobody or about several, who have to be named.
    """
    found = all_rows(db, "SELECT id FROM person LIMIT 2")
    if len(found) != 1:
        raise LookupError(
            "person: the file is not about one person; say whose history is asked for"
        )
    return str(found[0]["id"])
