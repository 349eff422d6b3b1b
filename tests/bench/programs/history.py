"""Questions about a long history, asked of the app's store and by hand in turn; seconds of each.

python -m tests.bench.programs.history FOLDER TIMES
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.rows import DEFAULT_PERSON


@dataclass(frozen=True, slots=True)
class Question:
    """`ours` asks the store as a screen does and waits; `by_hand` is SQL and what it needs."""

    name: str
    ours: Callable[[SqliteHistory], Any]
    by_hand: tuple[tuple[str, tuple[Any, ...]], ...]
    goal: bool = True


_NEWEST = (
    "SELECT id FROM session WHERE person = ? ORDER BY started_at DESC, id LIMIT ?",
    (DEFAULT_PERSON, 4),
)

QUESTIONS = (
    Question(
        "the last four sessions with their sets",
        lambda history: history.sessions(4).result(),
        (
            (f"SELECT * FROM performed_set WHERE session IN ({_NEWEST[0]})", _NEWEST[1]),
            (f"SELECT * FROM pain_entry WHERE session IN ({_NEWEST[0]})", _NEWEST[1]),
            (f"SELECT * FROM session WHERE id IN ({_NEWEST[0]})", _NEWEST[1]),
        ),
        goal=False,
    ),
)


def main(folder: Path, times: int) -> int:
    history = SqliteHistory(folder / HISTORY_FILE)
    found: dict[str, dict[str, Any]] = {}
    history.open().result()
    for question in QUESTIONS:
        seconds: dict[str, Any] = {"ours": [], "by hand": [], "goal": question.goal}
        for turn in range(times + 1):
            begun = time.perf_counter()
            question.ours(history)
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
    for sql, parameters in question.by_hand:
        db.conn.execute(sql, parameters).fetchall()
    return time.perf_counter() - begun


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
