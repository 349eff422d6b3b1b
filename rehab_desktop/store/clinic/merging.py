"""Puts two records of one person together, and takes them apart. Implements
`core.clinic.merging_store.MergingStore`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar

from rehab_desktop.core.clinic.merge_planning import plan_merge
from rehab_desktop.core.clinic.merging import (
    Fields,
    MergeFacts,
    MergePlan,
    MergeSide,
    MergeTable,
)
from rehab_desktop.core.clinic.merging_store import (
    GivenUp,
    MergedRecord,
    SignedSince,
    WrongMergeCode,
)
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store.clinic.chart import ends_of, prescriptions_of
from rehab_desktop.store.clinic.person_rows import person_of, person_row
from rehab_desktop.store.clinic.rights import require_right
from rehab_desktop.store.clinic.writing import enter, insert, stamp, stamp_of
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.merged_records import change_row, given_up_into, parts_of, put_back
from rehab_desktop.store.person_tables import PERSON_TABLES, PersonTable, WhenMerged
from rehab_desktop.store.sql import all_rows, first_row, transaction

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

T = TypeVar("T")

_UNTOUCHED = (WhenMerged.KEPT, WhenMerged.FILLED_IN)
_SIGNED_SINCE = """
SELECT 1 FROM note JOIN visit ON visit.id = note.visit
WHERE note.person = :into AND note.signed_at IS NOT NULL AND visit.id IN (
    SELECT key ->> '$.id' FROM merged_row WHERE person = :person AND name = 'visit'
)
UNION ALL
SELECT 1 FROM prescription JOIN episode ON episode.id = prescription.episode
WHERE prescription.person = :into AND prescription.signed_at IS NOT NULL AND episode.id IN (
    SELECT key ->> '$.id' FROM merged_row WHERE person = :person AND name = 'episode'
)
LIMIT 1
"""


class SqliteMerging:
    """The tables are those of `store/person_tables.py`. Each row that is changed is noted in
    `merged_row` as it was.
    """

    def __init__(self, history: SqliteHistory) -> None:
        self._history = history

    def preview(self, kept: str, given_up: str, author: Author) -> Future[MergePlan]:
        def look(db: Database) -> MergePlan:
            require_right(db, author, Right.LEAD)
            return plan_merge(_facts(db, kept, given_up), author.at.date())

        return self._history.ask_file(look)

    def merge(self, kept: str, given_up: str, code: str, author: Author) -> Future[MergePlan]:
        def merge(db: Database) -> MergePlan:
            require_right(db, author, Right.LEAD)
            plan = plan_merge(_facts(db, kept, given_up), author.at.date())
            if code.strip().upper() != plan.kept.code:
                raise WrongMergeCode(code, plan.kept.code)
            _Merging(db, plan, author).do()
            return plan

        return self._after_a_back_up(merge)

    def merged(self, person: str) -> Future[Sequence[MergedRecord]]:
        return self._history.ask_file(lambda db: _records(db, person))

    def take_apart(self, given_up: str, author: Author) -> Future[None]:
        def undo(db: Database) -> None:
            require_right(db, author, Right.LEAD)
            into = given_up_into(db, given_up)
            if into is None:
                raise LookupError(given_up)
            further = given_up_into(db, into)
            if further is not None:
                raise GivenUp(into, further)
            if first_row(db, _SIGNED_SINCE, {"person": given_up, "into": into}) is not None:
                raise SignedSince(given_up)
            put_back(db, given_up)
            for one, other in ((given_up, into), (into, given_up)):
                enter(db, author, Act.TAKEN_APART, "person", other, {}, one)

        return self._after_a_back_up(undo)

    def _after_a_back_up(self, change: Callable[[Database], T]) -> Future[T]:
        # What waits in memory may be about them: it is stored first, or nothing is changed.
        stored = self._history.retry()
        backed_up = self._history.back_up()

        def whole(db: Database) -> T:
            stored.result()
            backed_up.result()
            with transaction(db):
                return change(db)

        return self._history.ask_file(whole)


class _Merging:
    """One transaction. What it changes is noted, each row as it was."""

    def __init__(self, db: Database, plan: MergePlan, author: Author) -> None:
        self._db, self._plan, self._author = db, plan, author
        self._noted = 0

    def do(self) -> None:
        kept, given_up, author = self._plan.kept, self._plan.given_up, self._author
        row = {
            "person": given_up.id,
            "into_person": kept.id,
            "therapist": author.therapist,
            **stamp("made", author.at),
        }
        insert(self._db, "merged", row)
        self._withdraw()
        self._go_over()
        self._fill_in()
        moved = {one.name: len(one.goes) for one in self._plan.tables}
        for one, other in ((given_up.id, kept.id), (kept.id, given_up.id)):
            enter(self._db, author, Act.MERGED, "person", other, row | {"moved": moved}, one)

    def _withdraw(self) -> None:
        """Consents first, while each is still where its entry in the trail says."""
        for consent, by in self._plan.withdrawn:
            change = {name: by[name] for name in ("withdrawn_at", "withdrawn_offset_min")}
            self._change("consent", {"id": consent["id"]}, consent, change)
            row = dict(consent) | change
            enter(self._db, self._author, Act.CHANGED, "consent", row["id"], row, row["person"])

    def _go_over(self) -> None:
        keys = {name: key_of(self._db, name) for name in _names(self._plan)}
        for table in self._plan.tables:
            for row in table.goes:
                mine = [name for name in _PEOPLE if row.get(name) == self._plan.given_up.id]
                change = dict.fromkeys(mine, self._plan.kept.id)
                key = {name: row[name] for name in keys[table.name]}
                self._change(table.name, key, row, change)

    def _fill_in(self) -> None:
        before, after = person_row(self._plan.before), person_row(self._plan.kept)
        change = {name: value for name, value in after.items() if value != before[name]}
        if change:
            self._change("person", {"id": after["id"]}, before, change)
            enter(self._db, self._author, Act.CHANGED, "person", after["id"], after, after["id"])

    def _change(
        self, table: str, key: Mapping[str, Any], row: Fields, change: Mapping[str, Any]
    ) -> None:
        change_row(self._db, table, key, change)
        note = {
            "person": self._plan.given_up.id,
            "position": self._noted,
            "name": table,
            # As it is found when it is put back.
            "key": json.dumps({name: change.get(name, value) for name, value in key.items()}),
            "before": json.dumps({name: row[name] for name in change}),
        }
        insert(self._db, "merged_row", note)
        self._noted += 1


_PEOPLE = ("person", "from_person", "to_person")
"""The columns that say whose a row is."""


def _names(plan: MergePlan) -> Sequence[str]:
    return [one.name for one in plan.tables if one.goes]


def key_of(db: Database, table: str) -> tuple[str, ...]:
    """The columns of a table's primary key."""
    columns = all_rows(db, f'PRAGMA table_info("{table}")')
    keyed = sorted((one for one in columns if one["pk"]), key=lambda one: int(one["pk"]))
    return tuple(one["name"] for one in keyed)


def _facts(db: Database, kept: str, given_up: str) -> MergeFacts:
    return MergeFacts(
        kept=_side(db, kept),
        given_up=_side(db, given_up),
        tables=tuple(
            _both(db, one, kept, given_up) for one in PERSON_TABLES if one.merge not in _UNTOUCHED
        ),
    )


def _side(db: Database, person: str) -> MergeSide:
    row = first_row(db, "SELECT * FROM person WHERE id = ? AND code IS NOT NULL", [person])
    if row is None:
        raise LookupError(person)
    return MergeSide(
        person=person_of(row),
        is_given_up=given_up_into(db, person) is not None,
        prescriptions=prescriptions_of(db, person),
        ends=ends_of(db, person),
    )


def _both(db: Database, table: PersonTable, kept: str, given_up: str) -> MergeTable:
    first = table.merge is WhenMerged.FIRST_STAYS
    only = tuple(one for one in key_of(db, table.name) if one != "person") if first else None
    goes = table.merge is not WhenMerged.FOLLOWS
    # Of what only follows the number is all that is asked for; a plan is long.
    columns = "*" if goes or table.name == "goal" else "1"
    sql = f'SELECT {columns} FROM "{table.name}" WHERE {table.where}'
    return MergeTable(
        name=table.name,
        kept=tuple(all_rows(db, sql, {"person": kept})) if goes else (),
        given_up=tuple(all_rows(db, sql, {"person": given_up})),
        goes=goes,
        only_one=only,
    )


def _records(db: Database, person: str) -> Sequence[MergedRecord]:
    found = []
    for one in (person, *parts_of(db, person)):
        row = first_row(
            db,
            "SELECT person.*, into_person, therapist, made_at, made_offset_min FROM merged"
            " JOIN person ON person.id = merged.person WHERE merged.person = ?",
            [one],
        )
        if row is not None:
            found.append(
                MergedRecord(
                    person=person_of(row),
                    into=row["into_person"],
                    by=row["therapist"],
                    at=stamp_of(row, "made"),
                )
            )
    return sorted(found, key=lambda one: one.at)
