"""Takes people out of an open file, whatever its format: every row of the list of tables."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from rehab_desktop.store.merged_records import given_up_into, parts_of, put_back
from rehab_desktop.store.person_tables import PERSON_TABLES, WhenErased
from rehab_desktop.store.sql import all_rows, first_row, transaction

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database


def take_out(db: Database, people: Iterable[str]) -> None:
    """Delete all that the file holds of these people (ids): all of it or nothing."""
    with transaction(db):
        for person in people:
            if knows(db, person):
                delete_person(db, person)


def delete_person(db: Database, person: str) -> None:
    """Delete every row of this person, and of each record that was put together with theirs. The
    caller has begun the transaction.
    """
    there = {row["name"] for row in all_rows(db, "SELECT name FROM sqlite_schema")}
    if given_up_into(db, person) is not None:
        # In this file somebody else has the record, and stays.
        put_back(db, person)
    whole = [{"person": one} for one in (person, *parts_of(db, person))]
    plans = [
        row
        for whose in whole
        for row in all_rows(db, "SELECT DISTINCT plan FROM session WHERE person = :person", whose)
    ]
    for whose in whole:
        # The one way past the triggers that keep what was signed.
        db.execute("INSERT INTO erasing (person) VALUES (:person)", whose)
    for table in PERSON_TABLES:
        # A back-up of an older format has fewer of them.
        if table.erase is WhenErased.DELETED and table.name in there:
            for whose in whole:
                db.execute(f'DELETE FROM "{table.name}" WHERE {table.where}', whose)
    db.execute("DELETE FROM erasing")
    # A plan is shared by all who did the very same, and can carry words written for one person.
    for row in plans:
        db.execute(
            "DELETE FROM session_plan WHERE digest = :plan"
            " AND NOT EXISTS (SELECT 1 FROM session WHERE plan = :plan)",
            row,
        )


def knows(db: Database, person: str) -> bool:
    """True where the file has this person."""
    return first_row(db, "SELECT 1 FROM person WHERE id = ?", [person]) is not None
