"""Erases a person from the clinic: the record, its log, every back-up. Implements
`core.clinic.erasure.ErasingStore`.
"""

from __future__ import annotations

import contextlib
from concurrent.futures import Future
from typing import TYPE_CHECKING

from rehab_desktop.core.clinic.erasure import (
    ErasePreview,
    ErasingTold,
    ErasureReport,
    WrongCode,
)
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store import erasing
from rehab_desktop.store.clinic.rights import require_kept, require_right
from rehab_desktop.store.clinic.writing import enter
from rehab_desktop.store.erased_file import Erasure
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.merged_records import parts_of
from rehab_desktop.store.person_tables import PERSON_TABLES
from rehab_desktop.store.sql import first_row, transaction
from rehab_desktop.store.taking_out import delete_person

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_COUNTED = {
    "sessions": "session",
    "waiting": "running_session",
    "prescriptions": "prescription",
    "visits": "visit",
    "notes": "note",
    "observations": "observation",
    "scores": "outcome_score",
}


class SqliteErasing:
    """All work is done on the history's thread."""

    def __init__(self, history: SqliteHistory) -> None:
        self._history = history

    def preview(self, person: str) -> Future[ErasePreview]:
        def look(db: Database) -> ErasePreview:
            counts = {name: _count(db, table, person) for name, table in _COUNTED.items()}
            return ErasePreview(
                **counts,
                back_ups=erasing.number_of_backups(
                    self._history.path, self._history.keys_and_places[1]
                ),
                copies=_copies(db, person),
            )

        return self._history.ask_file(look)

    def erase(
        self, person: str, code: str, author: Author, told: ErasingTold
    ) -> Future[ErasureReport]:
        # What waits in memory may be about them: it is stored first, or nothing is erased.
        stored = self._history.retry()

        def erase(db: Database) -> ErasureReport:
            stored.result()
            copies = _copies(db, person)
            self._delete(db, person, code, author)
            history = self._history
            done = erasing.finish(db, history.path, *history.keys_and_places, told)
            return ErasureReport(
                rewritten=done.done,
                unread=len(done.left),
                second_missed=done.second_missed,
                copies=copies,
            )

        return self._history.ask_file(erase)

    def _delete(self, db: Database, person: str, code: str, author: Author) -> None:
        begun: list[str] = []
        try:
            with transaction(db):
                require_right(db, author, Right.LEAD)
                require_kept(db, person)
                stored = first_row(db, "SELECT code FROM person WHERE id = ?", [person])
                if stored is None:
                    raise LookupError(person)
                if code.strip().upper() != stored["code"]:
                    raise WrongCode(code, stored["code"])
                # A back-up can be older than the day on which two records were put together.
                whole = (person, *parts_of(db, person))
                delete_person(db, person)
                # The random id is all that stays.
                for one in whole:
                    enter(db, author, Act.ERASED, "person", one, {}, one)
                begun.extend(whole)
                day, by = author.at.date(), author.therapist
                erasing.begin(
                    self._history.path, [Erasure(person=one, day=day, by=by) for one in whole]
                )
        except Exception:
            # Where the disk refuses that, too, the next opening does it.
            with contextlib.suppress(OSError):
                for one in begun:
                    erasing.give_up(self._history.path, one)
            raise


def _count(db: Database, table: str, person: str) -> int:
    where = next(one.where for one in PERSON_TABLES if one.name == table)
    sql = f"SELECT count(*) AS n FROM {table} WHERE {where}"
    found = (first_row(db, sql, {"person": one}) for one in (person, *parts_of(db, person)))
    return sum(row["n"] for row in found if row is not None)


def _copies(db: Database, person: str) -> int:
    sql = "SELECT count(*) AS n FROM event WHERE person = ? AND act = ?"
    whole = (person, *parts_of(db, person))
    found = (first_row(db, sql, [one, Act.COPIED.value]) for one in whole)
    return sum(row["n"] for row in found if row is not None)
