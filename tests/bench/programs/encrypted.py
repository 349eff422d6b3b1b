"""The same history plain and encrypted, asked and written in turn; seconds of each.

python -m tests.bench.programs.encrypted SESSIONS TIMES
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from rehab_desktop.core.history.record import Checkpoint
from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.changing import convert
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.keys.file_key import FileKey, KeyRing
from rehab_desktop.store.opening import open_history
from tests.bench import big_history
from tests.bench.processes import KEPT
from tests.store.builders import a_checkpoint

NOW = datetime(2026, 5, 1, 18, 4).astimezone()
RING = KeyRing(current=FileKey(b"k" * 32))
SCAN = "SELECT count(*), sum(reps), max(exercise) FROM performed_set"
RUNNING = a_checkpoint(plan="x" * 100_000)
COMMITS = 20
"""The spread of single commits is the disk's; of so many the median is taken."""


class Side:
    """One of the two files, and what it took."""

    def __init__(self, folder: Path, keys: KeyRing | None, sessions: int) -> None:
        self.path = big_history.make(folder / HISTORY_FILE, sessions)
        self.keys = keys
        self.found: dict[str, list[float]] = {}
        if keys is not None:
            convert(self.path, None, keys.current)

    def turn(self, number: int) -> None:
        self._note("opening", self._open)
        history = SqliteHistory(self.path, now=lambda: NOW, keys=self.keys)
        with closing(history):
            history.open().result()
            # The back-up of the day and what else is due at a start is no part of it.
            history.check().result()
            history.save_checkpoint(RUNNING).result()
            self.found.setdefault("commit", []).append(_commit(history, number))
            scan = history.ask_file(lambda db: _seconds(lambda: db.execute(SCAN).fetchall()))
            self.found.setdefault("scan", []).append(scan.result())
            self._note("back-up", lambda: history.back_up().result())

    def _open(self) -> None:
        open_history(self.path, NOW, self.keys).close()

    def _note(self, name: str, do: Callable[[], object]) -> None:
        self.found.setdefault(name, []).append(_seconds(do))


def _commit(history: SqliteHistory, turn: int) -> float:
    states = [replace(RUNNING, state=f"{turn}-{commit}") for commit in range(COMMITS)]
    return median(_seconds(partial(_save, history, running)) for running in states)


def _save(history: SqliteHistory, running: Checkpoint) -> None:
    history.save_checkpoint(running).result()


def _seconds(do: Callable[[], object]) -> float:
    begun = time.perf_counter()
    do()
    return time.perf_counter() - begun


def main(sessions: int, times: int) -> int:
    KEPT.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=KEPT) as folder:
        sides = {
            name: Side(Path(folder) / name, keys, sessions)
            for name, keys in (("plain", None), ("encrypted", RING))
        }
        for number in range(times + 1):
            for side in sides.values():
                side.turn(number)
                if number == 0:
                    side.found.clear()
    print(json.dumps({name: side.found for name, side in sides.items()}))
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
