"""Outcome scores of the people of a clinic. Implements `core.clinic.person_scores.PersonScores`."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.core.clinic.visit import Observation
from rehab_desktop.core.history.scores import Score
from rehab_desktop.store.clinic.rights import require_sight, write_as
from rehab_desktop.store.clinic.visits import observation_row
from rehab_desktop.store.clinic.writing import enter, insert, put
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.scores import score_row
from rehab_desktop.store.sql import first_row

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

_TABLE = "outcome_score"


class SqlitePersonScores:
    """The same table as that of a home's scores; here each change is entered in the trail."""

    def __init__(self, history: SqliteHistory) -> None:
        self._history = history

    def put_score(self, score: Score, person: str, author: Author) -> Future[None]:
        row = score_row(score, person)
        return write_as(
            self._history,
            author,
            Right.TREAT,
            lambda db: put(db, _TABLE, row, person=person, author=author),
            person=person,
        )

    def correct_score(self, score: Score, before: Observation, author: Author) -> Future[None]:
        def change(db: Database) -> None:
            person = _stored(db, score.id)["person"]
            require_sight(db, author, person)
            put(db, _TABLE, score_row(score, person), person=person, author=author)
            _keep(db, before, author)

        return write_as(self._history, author, Right.PRESCRIBE, change)

    def withdraw_score(self, score: str, before: Observation, author: Author) -> Future[None]:
        def change(db: Database) -> None:
            stored = _stored(db, score)
            require_sight(db, author, stored["person"])
            db.execute(f"DELETE FROM {_TABLE} WHERE id = ?", [score])
            enter(db, author, Act.WITHDRAWN, _TABLE, score, stored, stored["person"])
            _keep(db, before, author)

        return write_as(self._history, author, Right.PRESCRIBE, change)

    def remove_score(self, score: str, author: Author) -> Future[None]:
        return write_as(self._history, author, Right.TREAT, lambda db: _remove(db, score, author))


def _stored(db: Database, score: str) -> dict[str, Any]:
    found = first_row(db, f"SELECT * FROM {_TABLE} WHERE id = ?", [score])
    if found is None:
        raise LookupError(score)
    return found


def _keep(db: Database, before: Observation, author: Author) -> None:
    row = observation_row(before)
    insert(db, "observation", row)
    enter(db, author, Act.MADE, "observation", before.id, row, before.person)


def _remove(db: Database, score: str, author: Author) -> None:
    stored = first_row(db, f"SELECT * FROM {_TABLE} WHERE id = ?", [score])
    if stored is None:  # a repetition of what is done
        return
    require_sight(db, author, stored["person"])
    db.execute(f"DELETE FROM {_TABLE} WHERE id = ?", [score])
    enter(db, author, Act.REMOVED, _TABLE, score, stored, stored["person"])
