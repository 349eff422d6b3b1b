"""Sets recorded by the app's own recorder and bare commits of the same row, in turn; times of both.

python -m tests.bench.programs.record TIMES
"""

from __future__ import annotations

import json
import sys
import time
from contextlib import closing
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import sqlcipher3

from rehab_desktop.app.session_recorder import EVERY, SessionRecorder
from rehab_desktop.composition.content import load_content
from rehab_desktop.core.history.record import Checkpoint
from rehab_desktop.core.session import engine
from rehab_desktop.core.session.state import Skip, State
from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.history import SqliteHistory
from tests.bench.processes import KEPT

ROUTINE = "full-session"
NOW = datetime(2026, 5, 1, 18, 4).astimezone()


class Noting(SqliteHistory):
    """The history itself; it only remembers the last future, to be waited for."""

    def save_checkpoint(self, checkpoint: Checkpoint):  # type: ignore[no-untyped-def]
        self.last = super().save_checkpoint(checkpoint)
        self.written = checkpoint
        return self.last


def states() -> tuple[State, State]:
    """Halfway through the longest routine, and one set later."""
    library = load_content().library
    state, _ = engine.begin(library.steps(library.routines[ROUTINE]), 0)
    halves = []
    for _ in range(2 * len(state.steps)):
        state, _ = engine.advance(state, Skip(at=state.at + 5_000_000_000))
        if state.over:
            break
        halves.append(state)
    return halves[len(halves) // 2], halves[len(halves) // 2 + 1]


def main(times: int) -> int:
    before, after = states()
    found: dict[str, list[float]] = {"ours": [], "bare": []}
    KEPT.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=KEPT) as folder:
        history = Noting(Path(folder) / HISTORY_FILE)
        history.open().result()
        recorder = SessionRecorder(
            history,
            session_id="a",
            routine="a",
            title="A",
            started_at=NOW,
            report_pain=lambda _, __: history.clear_checkpoint("a"),
        )
        recorder.checkpoint(before, 0, NOW)
        history.last.result()
        with closing(_bare(Path(folder) / "bare.sqlite", history.written)) as db:
            for turn in range(times):
                state = (before, after)[turn % 2]
                begun = time.perf_counter()
                recorder.checkpoint(state, (turn + 1) * EVERY, NOW)
                history.last.result()
                found["ours"].append(time.perf_counter() - begun)
                row = (str(NOW), history.written.state)
                begun = time.perf_counter()
                db.execute("BEGIN IMMEDIATE")
                db.execute("UPDATE running SET saved_at = ?, state = ?", row)
                db.execute("COMMIT")
                found["bare"].append(time.perf_counter() - begun)
        history.close()
    print(json.dumps(found))
    return 0


def _bare(path: Path, checkpoint: Checkpoint) -> sqlcipher3.Connection:
    """A file with that row in it, as safe as the history's."""
    db = sqlcipher3.connect(str(path), isolation_level=None)
    for setting in ("locking_mode = EXCLUSIVE", "journal_mode = WAL", "synchronous = FULL"):
        db.execute(f"PRAGMA {setting}")
    db.execute("CREATE TABLE running (saved_at TEXT, state TEXT) STRICT")
    db.execute("INSERT INTO running VALUES ('', ?)", (checkpoint.state,))
    return db


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
