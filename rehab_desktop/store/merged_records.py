"""Records that were put together: which are one, and how each row is put back.

It lies outside `store/clinic`, since erasing and restoring need it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from rehab_desktop.store.sql import Statements, all_rows, first_row

_THERE = "SELECT 1 FROM sqlite_schema WHERE name = 'merged'"
_PARTS = """
WITH RECURSIVE part (id) AS (
    SELECT person FROM merged WHERE into_person = ?
    UNION
    SELECT person FROM merged JOIN part ON into_person = part.id
)
SELECT id FROM part
"""
_INTO = "SELECT into_person FROM merged WHERE person = ?"


def parts_of(db: Statements, person: str) -> list[str]:
    """The ids of the records that were put together with this person's, also by a detour. None in
    a file of a format before the seventh.
    """
    if first_row(db, _THERE) is None:
        return []
    return [row["id"] for row in all_rows(db, _PARTS, [person])]


def given_up_into(db: Statements, person: str) -> str | None:
    """The id of the person with whom this record was put together; None where it was not."""
    row = None if first_row(db, _THERE) is None else first_row(db, _INTO, [person])
    return None if row is None else str(row["into_person"])


def whole_of(db: Statements, person: str) -> str:
    """The id of the person who has this record now: most often their own."""
    while (into := given_up_into(db, person)) is not None:
        person = into
    return person


def put_back(db: Statements, person: str) -> None:
    """Give a record that was given up all that was put together with another one. A row that has
    gone since, or that was signed, stays as it is. The caller has begun the transaction.
    """
    rows = all_rows(db, "SELECT * FROM merged_row WHERE person = ? ORDER BY position", [person])
    for row in rows:
        key, before = json.loads(row["key"]), json.loads(row["before"])
        if row["name"] == "person":
            _empty_again(db, person, key["id"], before)
        else:
            change_row(db, row["name"], key, before)
    db.execute("DELETE FROM merged_row WHERE person = ?", [person])
    db.execute("DELETE FROM merged WHERE person = ?", [person])


def _empty_again(db: Statements, person: str, kept: str, before: Mapping[str, Any]) -> None:
    """Take from the kept person what was filled in from the other record, unless somebody has
    changed it since.
    """
    for name, value in before.items():
        db.execute(
            f'UPDATE person SET "{name}" = ? WHERE id = ?'
            f' AND "{name}" IS (SELECT "{name}" FROM person WHERE id = ?)',
            [value, kept, person],
        )


def change_row(
    db: Statements, table: str, key: Mapping[str, Any], values: Mapping[str, Any]
) -> None:
    """Set some columns of the row with this key. One that was signed never changes."""
    columns = ", ".join(f'"{name}" = ?' for name in values)
    where = " AND ".join(f'"{name}" = ?' for name in key)
    unsigned = " AND signed_at IS NULL" if table in ("note", "prescription") else ""
    db.execute(
        f'UPDATE "{table}" SET {columns} WHERE {where}{unsigned}',
        [*values.values(), *key.values()],
    )
