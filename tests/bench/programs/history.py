"""Questions about a long history, asked of the app's store and by hand in turn; seconds of each.

python -m tests.bench.programs.history FOLDER TIMES
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from rehab_desktop.core.history.queries import Bucket
from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.past import SqlitePast
from tests.bench import big_history


@dataclass(frozen=True, slots=True)
class Question:
    """`ours` asks the store as a screen does; `by_hand` is SQL with its parameters.

    Without a `goal` are those that take a millisecond, most of it the way to the thread and back.
    """

    name: str
    ours: Callable[[SqlitePast], Future[Any]]
    by_hand: tuple[str, tuple[Any, ...]]
    goal: bool = True


_PERSON = (big_history.PERSON,)
_APRIL = (date(2026, 4, 1), date(2026, 4, 30))
_EXERCISE = "breathing-90-90"

QUESTIONS = (
    Question(
        "history summary, every month added up",
        lambda past: past.periods(Bucket.MONTH, None),
        (
            """
            SELECT substr(day, 1, 7), count(*), sum(status = 'completed'), sum(active_ms),
                sum(sets_done), sum(max(sets_done, coalesce(nullif(planned_sets, 0), sets))),
                avg(pain_before), avg(pain_after), avg(effort),
                max(max(coalesce(highest_told, -1), coalesce(pain_after, -1)))
            FROM session WHERE person = ? AND deleted_at IS NULL
            GROUP BY 1 ORDER BY 1
            """,
            _PERSON,
        ),
    ),
    Question(
        "history, the time in one exercise by month",
        lambda past: past.held(_EXERCISE, Bucket.MONTH, None),
        (
            """
            SELECT substr(day, 1, 7), sum(worked_ms), max(longest_ms), sum(tally.sets)
            FROM exercise_tally AS tally JOIN session ON session.id = tally.session
            WHERE exercise = ? AND person = ? AND deleted_at IS NULL
            GROUP BY 1 ORDER BY 1
            """,
            (_EXERCISE, big_history.PERSON),
        ),
    ),
    Question(
        "history, the newest fifty sessions",
        lambda past: past.page(50),
        (
            "SELECT * FROM session WHERE person = ? AND deleted_at IS NULL"
            " ORDER BY started_at DESC, id DESC LIMIT 50",
            _PERSON,
        ),
        goal=False,
    ),
    Question(
        "history, a month of the calendar",
        lambda past: past.days(*_APRIL),
        (
            "SELECT day, count(*), sum(active_ms), max(highest_told), max(pain_after) FROM session"
            " WHERE person = ? AND day BETWEEN ? AND ? AND deleted_at IS NULL GROUP BY day",
            (big_history.PERSON, *(day.isoformat() for day in _APRIL)),
        ),
        goal=False,
    ),
)


def main(folder: Path, times: int) -> int:
    history = SqliteHistory(folder / HISTORY_FILE)
    found: dict[str, dict[str, Any]] = {}
    past = SqlitePast(history)
    history.open().result()
    for question in QUESTIONS:
        seconds: dict[str, Any] = {"ours": [], "by hand": [], "goal": question.goal}
        for turn in range(times + 1):
            begun = time.perf_counter()
            question.ours(past).result()
            ours = time.perf_counter() - begun
            # On the store's own connection: nobody else may open the file, and both have its cache.
            by_hand = history.ask(partial(_by_hand, question)).result()
            if turn:
                seconds["ours"].append(ours)
                seconds["by hand"].append(by_hand)
        found[question.name] = seconds
    history.close()
    print(json.dumps(found))
    return 0


def _by_hand(question: Question, db: Any) -> float:
    begun = time.perf_counter()
    db.conn.execute(*question.by_hand).fetchall()
    return time.perf_counter() - begun


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
