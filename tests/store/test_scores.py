"""Scores are stored, changed and taken out, in order of day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from rehab_desktop.core.history.scores import Score
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.scores import SqliteScores


def test_scores_come_back_in_order_of_day(history: SqliteHistory) -> None:
    scores = SqliteScores(history)
    late = Score(id="1", measure="pain-worst", day=date(2026, 5, 1), value=3, note="after a run")
    early = Score(id="2", measure="activities", item="Stairs", day=date(2026, 4, 1), value=6.5)
    for score in (late, early):
        scores.put(score).result()
    assert scores.all().result() == [early, late]


def test_a_score_is_changed_and_forgotten(history: SqliteHistory) -> None:
    scores = SqliteScores(history)
    score = Score(id="1", measure="pain-worst", day=date(2026, 5, 1), value=3)
    scores.put(score).result()
    scores.put(replace(score, value=0, day=date(2026, 5, 2))).result()
    assert scores.all().result() == [replace(score, value=0, day=date(2026, 5, 2))]
    scores.remove("1").result()
    assert scores.all().result() == []
    scores.put(score).result()
    assert scores.all().result() == [score]
