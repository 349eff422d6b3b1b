"""Every table that holds something of a person is in the one list that erases, copies and hands
people over.
"""

from __future__ import annotations

from rehab_desktop.store.engine import Database
from rehab_desktop.store.person_tables import NOBODYS_TABLES, PERSON_TABLES, PersonTable
from rehab_desktop.store.sql import all_rows
from tests.store.clinic.builders import ClinicStores

WITHOUT_A_KEY = {"running_plan", "exercise_tally", "session_plan", "event"}
"""They hold something of a person and refer to nobody by a foreign key."""


def tables(db: Database) -> set[str]:
    """Every table of the file."""
    sql = "SELECT name FROM sqlite_schema WHERE type = 'table'"
    return {row["name"] for row in all_rows(db, sql)}


def led_to_a_person(db: Database) -> set[str]:
    """The tables from which a walk along foreign keys comes to `person`."""
    refers = {
        name: {row["table"] for row in all_rows(db, f'PRAGMA foreign_key_list("{name}")')}
        for name in tables(db)
    }
    found = {"person"}
    while more := {name for name, to in refers.items() if to & found} - found:
        found |= more
    return found


def names_a_person(db: Database) -> set[str]:
    """The tables with a column that is called as one that holds a person or a record of theirs."""
    telling = {"person", "session", "note", "visit", "episode", "prescription"}
    return {
        name
        for name in tables(db)
        if telling & {row["name"] for row in all_rows(db, f'PRAGMA table_info("{name}")')}
    }


def forgotten(db: Database) -> set[str]:
    """The tables that no list says anything about."""
    listed = {one.name for one in PERSON_TABLES} | set(NOBODYS_TABLES)
    return tables(db) - listed


def order_of(name: str) -> int:
    return [one.name for one in PERSON_TABLES].index(name)


def test_every_table_of_the_file_is_in_one_of_the_two_lists(clinic: ClinicStores) -> None:
    assert clinic.history.ask_file(forgotten).result() == set()
    ours = [one.name for one in PERSON_TABLES]
    assert len(ours) == len(set(ours))
    assert not set(ours) & set(NOBODYS_TABLES)


def test_a_table_that_nobody_thought_of_is_found(clinic: ClinicStores) -> None:
    """The control: a new table fails the test above, whether it names a person or not."""

    def add(db: Database) -> set[str]:
        db.execute("CREATE TABLE shoe (id TEXT, owner TEXT REFERENCES person (id)) STRICT")
        return forgotten(db)

    assert clinic.history.ask_file(add).result() == {"shoe"}


def test_what_leads_to_a_person_is_in_the_list_of_people(clinic: ClinicStores) -> None:
    led = clinic.history.ask_file(led_to_a_person).result()
    ours = {one.name for one in PERSON_TABLES}
    assert led == ours - WITHOUT_A_KEY
    # What has a column of such a name and no key: `erasing` is empty outside its transaction.
    assert clinic.history.ask_file(names_a_person).result() - ours == {"erasing"}


def test_each_path_to_the_person_can_be_asked(clinic: ClinicStores) -> None:
    def counts(person: str) -> dict[str, int]:
        def ask(db: Database) -> dict[str, int]:
            return {one.name: len(all_rows(db, _all_of(one), {"person": person})) for one in ours}

        return clinic.history.ask_file(ask).result()

    ours = PERSON_TABLES
    assert set(counts("nobody").values()) == {0}
    hers = counts("anna")
    for filled in ("person", "episode", "goal", "prescription_end", "note", "amendment"):
        assert hers[filled] > 0, filled


def _all_of(table: PersonTable) -> str:
    return f'SELECT * FROM "{table.name}" WHERE {table.where}'


def test_what_refers_to_a_row_goes_before_it(clinic: ClinicStores) -> None:
    def keys(db: Database) -> list[tuple[str, str]]:
        return [
            (one.name, row["table"])
            for one in PERSON_TABLES
            for row in all_rows(db, f'PRAGMA foreign_key_list("{one.name}")')
            if row["table"] not in NOBODYS_TABLES and row["table"] != one.name
        ]

    for name, referred in clinic.history.ask_file(keys).result():
        assert order_of(name) < order_of(referred), (name, referred)
