"""The history of sessions as the app sees it: every call returns at once with a future."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from rehab_desktop.core.history.record import Checkpoint, SessionRecord
from rehab_desktop.store import backups, contents, finished, recovery
from rehab_desktop.store import checkpoints as running_session
from rehab_desktop.store.outbox import RETRY_S, Outbox, PendingWrites
from rehab_desktop.store.persons import only_person
from rehab_desktop.store.rows import text
from rehab_desktop.store.worker import Worker

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database

T = TypeVar("T")


def _utc_now() -> datetime:
    return datetime.now(UTC)


class SqliteHistory:
    """Fulfils `core.session.ports.History` with the SQLite file at `path`, made when it is missing.

    Futures fail with a `StoreError`, whose class says what is wrong and whose text a person can
    act on. A finished session or an answer that fails for a fault of the file is kept in memory
    and tried again every `retry_s` seconds: see `watch`. `now` is the present instant.

    Sessions are those of `person`, an id; without one, of the only person that the file is about.
    The first opening of a day makes the day's back-up, behind all that is queued.
    """

    def __init__(
        self,
        path: Path,
        *,
        now: Callable[[], datetime] = _utc_now,
        retry_s: float = RETRY_S,
        person: str | None = None,
    ) -> None:
        self._now = now
        self._person = person
        self._worker = Worker(path, self._open_file)
        self._outbox = Outbox(self._worker, retry_s)

    @property
    def path(self) -> Path:
        """The file in use."""
        return self._worker.path

    def hold(self) -> None:
        """Do nothing until `release`, or for three seconds: what is asked for waits in its turn."""
        self._worker.hold()

    def release(self) -> None:
        """Begin."""
        self._worker.release()

    def open(self) -> Future[None]:
        """Open the file now, not with the first call, to learn early what is wrong with it."""
        return self._worker.submit(lambda db: None)

    def add(self, record: SessionRecord) -> Future[None]:
        """Store a finished session and clear its running one; repeating it does no harm."""
        return self.write(lambda db, person: finished.add(db, self.path, person, record))

    def annotate(
        self, session_id: str, *, pain_after: int | None, effort: int | None, note: str
    ) -> Future[None]:
        """Store the answers given after a session; the audit keeps earlier ones that change."""
        answers = {"pain_after": pain_after, "effort": effort, "note": text(note)}
        return self._outbox.write(
            lambda db: finished.annotate(db, self.path, session_id, answers, self._now())
        )

    def sessions(self, limit: int | None = None) -> Future[Sequence[SessionRecord]]:
        """Finished sessions, newest first."""
        return self.ask(lambda db, person: finished.newest(db, person, limit))

    def save_running(self, running: Checkpoint) -> Future[None]:
        """Put this in the place of the running session last saved."""
        return self._outbox.write_running(lambda db: running_session.save(db, running))

    def running(self) -> Future[Checkpoint | None]:
        """The running session as last saved, or None."""
        return self._worker.submit(lambda db: running_session.load(db))

    def clear_running(self) -> Future[None]:
        """Forget the running session."""
        return self._worker.submit(lambda db: running_session.clear(db))

    # For the other tables of the file, whose modules lie beside this one

    def ask(self, job: Callable[[Database, str], T]) -> Future[T]:
        """Read something on the history's thread: `job` is given the file and the person's id."""
        return self._worker.submit(lambda db: job(db, self._whose(db)))

    def write(self, job: Callable[[Database, str], None]) -> Future[None]:
        """Change something of the person's; kept in memory and tried again while the disk refuses
        it.
        """
        return self._outbox.write(lambda db: job(db, self._whose(db)))

    def _whose(self, db: Database) -> str:
        return only_person(db) if self._person is None else self._person

    # Faults

    def watch(self, changed: Callable[[PendingWrites | None], None]) -> None:
        """Tell `changed` what is in memory only, and None once the disk has all of it.

        It is called on the history's own thread, at each change.
        """
        self._outbox.changed = changed

    def retry(self) -> Future[None]:
        """Try now what waits in memory."""
        return self._outbox.retry()

    def list_backups(self) -> Future[Sequence[backups.BackupFile]]:
        """The sound back-ups with what they hold, newest first; a damaged history has them too."""
        return self._worker.submit_beside(lambda path: tuple(backups.sound(path)))

    def restore(self, backup: Path) -> Future[contents.Contents]:
        """Put a copy of this back-up in the history's place; what was there is kept beside."""
        return self._worker.submit_beside(
            lambda path: recovery.restore(path, backup, self._now()), closed=True
        )

    def start_empty(self) -> Future[Path | None]:
        """Begin a new history; where the old one is kept."""
        return self._worker.submit_beside(
            lambda path: recovery.start_empty(path, self._now()), closed=True
        )

    def view_only(self) -> Future[None]:
        """Show what a file holds that may not be written; every write fails from now on."""
        return self._worker.switch(self.path, _open_for_viewing)

    def move_to(self, path: Path) -> Future[None]:
        """Keep everything in the file at `path` from now on, what waits in memory too."""
        self._worker.switch(path, self._open_file)
        return self.retry()

    def check(self) -> Future[contents.Contents]:
        """Read the whole file; what it holds. Fails with `HistoryDamaged`."""
        return self._worker.submit(lambda db: contents.check(db, self.path))

    def back_up(self) -> Future[backups.BackupFile]:
        """Make a back-up now."""
        return self._worker.submit(
            lambda db: backups.make(db, self.path, backups.BackupReason.ASKED, self._now())
        )

    def close(self) -> None:
        """Finish what is queued and close the file."""
        self._outbox.close()
        self._worker.close()

    def _open_file(self, path: Path) -> Database:
        # Here, on the worker's thread: importing the engine takes a tenth of a second, which would
        # hold up the first picture.
        from rehab_desktop.store.opening import open_history

        db = open_history(path, self._now())
        if not contents.is_empty(db):
            self._worker.soon(lambda db: backups.daily(db, path, self._now()))
        return db


def _open_for_viewing(path: Path) -> Database:
    from rehab_desktop.store.viewing import open_for_viewing

    return open_for_viewing(path)
