"""A session on a disk that fills up under it. Run in a folder of 2 MB that may be filled.

python -m tests.faults.full_disk FOLDER
"""

from __future__ import annotations

import contextlib
import sys
import threading
from pathlib import Path

from rehab_desktop.paths import HISTORY_FILE
from rehab_desktop.store.errors import DiskFull
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.outbox import PendingWrites
from tests.store.builders import a_checkpoint, a_session


def main(folder: Path) -> None:
    told: list[PendingWrites | None] = []
    saved = threading.Event()

    def changed(unsaved: PendingWrites | None) -> None:
        told.append(unsaved)
        if unsaved is None:
            saved.set()

    history = SqliteHistory(folder / "data" / HISTORY_FILE, retry_s=0.1)
    history.watch(changed)
    history.add(before := a_session()).result()

    filler = folder / "filler"
    with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 512)
    done = a_session(note="long" * 50_000)
    checkpoint = history.save_checkpoint(a_checkpoint(plan="long" * 50_000)).exception()
    refused = history.add(done).exception()
    history.annotate(done.id, pain_after=1, effort=2, note="answered").exception()
    assert isinstance(checkpoint, DiskFull), checkpoint
    assert isinstance(refused, DiskFull), refused
    assert "no room left" in str(refused)
    assert history.sessions().result() == [before]
    last = told[-1]
    assert last is not None
    assert (last.writes, last.checkpoint) == (2, True)

    saved.clear()
    filler.unlink()
    history.save_checkpoint(a_checkpoint(plan="[]")).result()
    assert saved.wait(10)
    stored = {session.id: session for session in history.sessions().result()}
    assert stored.keys() == {before.id, done.id}
    assert stored[done.id].note == "answered"
    history.close()
    print("2 MB filled in mid-session: 2 writes kept in memory, saved when there was room")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
