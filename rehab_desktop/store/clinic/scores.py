"""Outcome scores of the people of a clinic. Implements `core.clinic.person_scores.PersonScores`."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING

from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.core.history.scores import Score
from rehab_desktop.store.clinic.rights import require_sight, write_as
from rehab_desktop.store.clinic.writing import enter, put
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

    def remove_score(self, score: str, author: Author) -> Future[None]:
        return write_as(self._history, author, Right.TREAT, lambda db: _remove(db, score, author))


def _remove(db: Database, score: str, author: Author) -> None:
    stored = first_row(db, f"SELECT * FROM {_TABLE} WHERE id = ?", [score])
    if stored is None:  # a repetition of what is done
        return
    require_sight(db, author, stored["person"])
    db.execute(f"DELETE FROM {_TABLE} WHERE id = ?", [score])
    enter(db, author, Act.REMOVED, _TABLE, score, stored, stored["person"])
