"""A process that stores sessions as fast as it can and says which, until it is killed.

    python -m tests.store.killed_writer FILE

Each line is written after the future is done: `running ID STEP` or `finished ID`.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from rehab_desktop.store.history import SqliteHistory
from tests.store.builders import a_checkpoint, a_session


def main(path: Path) -> None:
    """Never returns."""
    history = SqliteHistory(path)
    while True:
        session = str(uuid4())
        for step in range(3):
            history.save_checkpoint(
                a_checkpoint(
                    id=session, saved_at=datetime.now(UTC), state=str(step), plan="x" * 50_000
                )
            ).result()
            print("running", session, step, flush=True)
        history.add(a_session(id=session)).result()
        print("finished", session, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
