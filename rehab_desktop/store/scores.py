"""Outcome scores in the history file. Implements `core.history.scores.ScoreStore`."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import date
from typing import TYPE_CHECKING, Any

from rehab_desktop.core.history.scores import Score
from rehab_desktop.store import rows
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.sql import all_rows, transaction

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database


class SqliteScores:
    """The scores of the person in the history file, on the history's thread."""

    def __init__(self, history: SqliteHistory) -> None:
        self._history = history

    def all(self) -> Future[Sequence[Score]]:
        return self._history.ask(scores_of)

    def put(self, score: Score) -> Future[None]:
        return self._history.write(lambda db, person: _put(db, person, score))

    def remove(self, score_id: str) -> Future[None]:
        return self._history.write(lambda db, _: _remove(db, score_id))


def scores_of(db: Database, person: str) -> Sequence[Score]:
    """Every score of a person, sorted by day."""
    found = all_rows(
        db,
        "SELECT id, measure, item, day, value, note FROM outcome_score"
        " WHERE person = ? ORDER BY day, item, id",
        [person],
    )
    return [Score(**(row | {"day": date.fromisoformat(row["day"])})) for row in found]


def score_row(score: Score, person: str) -> dict[str, Any]:
    """The row of a score of this person."""
    return {
        "id": score.id,
        "person": person,
        "measure": score.measure,
        "item": rows.text(score.item),
        "day": score.day.isoformat(),
        "value": score.value,
        "note": rows.text(score.note),
    }


def _put(db: Database, person: str, score: Score) -> None:
    with transaction(db):
        db.execute(
            "INSERT INTO outcome_score (id, person, measure, item, day, value, note)"
            " VALUES (:id, :person, :measure, :item, :day, :value, :note)"
            " ON CONFLICT (id) DO UPDATE SET item = excluded.item, day = excluded.day,"
            " value = excluded.value, note = excluded.note",
            score_row(score, person),
        )


def _remove(db: Database, score_id: str) -> None:
    with transaction(db):
        db.execute("DELETE FROM outcome_score WHERE id = ?", [score_id])
