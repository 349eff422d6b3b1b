"""What a recorded or killed process does with a history.

    python -m tests.faults.scenes SCENE FILE

It says `finished ID` once a session is acknowledged, `refused CLASS` when one was not stored.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from rehab_desktop.store import backups, engine
from rehab_desktop.store.history import SqliteHistory
from tests.store.builders import a_checkpoint, a_session

SESSIONS = 6


def sessions(path: Path) -> None:
    """Sessions one after another, in two openings.

    In the second the log goes into the file every few pages: more places to crash at, but each of
    them syncs too, which would hide a commit that does not.
    """
    for opening in range(2):
        if opening == 1:
            _often()
        history = SqliteHistory(path)
        for _ in range(SESSIONS):
            _one(history)
        history.close()


def unsafe_sessions(path: Path) -> None:
    """The same without waiting for the disk: what a power cut must be seen to spoil."""
    _carelessly()
    sessions(path)


def careless_back_up(path: Path) -> None:
    """A back-up that gets its name before the disk has it."""
    _carelessly()
    backups._sync = lambda path: None
    open_and_close(path)


def open_and_close(path: Path) -> None:
    """As at a start: whatever is due (an update, the daily back-up) is done."""
    history = SqliteHistory(path)
    history.open().result()
    history.close()


def restore(path: Path) -> None:
    """The newest sound back-up in the place of the file."""
    history = SqliteHistory(path)
    history.restore(history.list_backups().result()[0].path).result()
    history.close()


def start_empty(path: Path) -> None:
    """An empty history in the place of the file."""
    history = SqliteHistory(path)
    history.start_empty().result()
    history.open().result()
    history.close()


def whatever_is_refused(path: Path) -> None:
    """Many sessions; the caller makes some of them fail."""
    history = SqliteHistory(path, retry_s=3600)
    for _ in range(12):
        record = a_session()
        error = history.add(record).exception()
        print("refused " + type(error).__name__ if error else "finished " + record.id, flush=True)
    history.close()


def _carelessly() -> None:
    kept = engine._settings
    engine._settings = lambda: (
        "synchronous = OFF" if each.startswith("synchronous") else each for each in kept()
    )


def _often() -> None:
    """Have the log emptied into the file every few pages, so that a recording holds that too."""
    kept = engine._settings

    def settings() -> object:
        yield from kept()
        yield "wal_autocheckpoint = 12"

    engine._settings = settings  # type: ignore[assignment]


def _one(history: SqliteHistory) -> None:
    session = str(uuid4())
    for step in range(2):
        now = datetime.now(UTC)
        running = a_checkpoint(id=session, saved_at=now, state=str(step), plan="x" * 9_000)
        history.save_checkpoint(running).result()
    history.add(a_session(id=session)).result()
    print("finished", session, flush=True)


SCENES: dict[str, Callable[[Path], None]] = {
    scene.__name__: scene
    for scene in (
        sessions,
        unsafe_sessions,
        careless_back_up,
        open_and_close,
        restore,
        start_empty,
        whatever_is_refused,
    )
}

if __name__ == "__main__":
    SCENES[sys.argv[1]](Path(sys.argv[2]))
