"""The history as the app uses it: every call returns at once with a future."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

from rehab_desktop.core.history.record import Checkpoint, SessionRecord
from rehab_desktop.store import (
    backups,
    checkpoints,
    contents,
    finished,
    recovery,
    rewriting,
)
from rehab_desktop.store.backup_places import NOWHERE_ELSE, BackupPlaces
from rehab_desktop.store.copier import Copier
from rehab_desktop.store.erased_file import ERASED_FILE
from rehab_desktop.store.history_keeping import Access, HistoryKeeping
from rehab_desktop.store.keys.file_names import CLINIC_FILE
from rehab_desktop.store.outbox import RETRY_S, Outbox, PendingWrites
from rehab_desktop.store.persons import only_person
from rehab_desktop.store.rows import text
from rehab_desktop.store.worker import Worker

if TYPE_CHECKING:
    from rehab_desktop.store.engine import Database
    from rehab_desktop.store.keys.file_key import KeyRing

T = TypeVar("T")


def _utc_now() -> datetime:
    return datetime.now(UTC)


class SqliteHistory(HistoryKeeping):
    """Implements `core.session.ports.History` with the SQLite file at `path`, which is made if it
    does not exist.

    Futures fail with a `StoreError`: its class says what is wrong, its text what to do. A finished
    session or an answer that fails because of the file is kept in memory and tried again every
    `retry_s` seconds: see `watch`. `now` returns the present instant.

    With `keys` the file is encrypted, and so is each back-up; a plain file is encrypted as it is
    opened, one with an older key gets the current one. `places` says where copies of the back-ups
    go.

    The sessions are those of `person`, an id; without one, of the only person in the file. `of`
    gives another person's. The first opening of a day makes the back-up of that day, after
    everything that is queued. Calls come from the screen's thread; the work is done on the
    history's thread, and callbacks of futures run there.
    """

    def __init__(
        self,
        path: Path,
        *,
        now: Callable[[], datetime] = _utc_now,
        retry_s: float = RETRY_S,
        person: str | None = None,
        keys: KeyRing | None = None,
        places: BackupPlaces = NOWHERE_ELSE,
    ) -> None:
        self._now = now
        self._access = Access(keys, places)
        self._person = person
        self._closes = True
        self._worker = Worker(path, self._open_file)
        self._copier = Copier()
        self._outbox = Outbox(self._worker, retry_s)

    def of(self, person: str) -> Self:
        """The history of another person in the same file, on the same thread, with the same writes
        in memory. Only the first one closes the file.
        """
        other = copy.copy(self)
        other._person = person
        other._closes = False
        return other

    @property
    def path(self) -> Path:
        """The history file in use."""
        return self._worker.path

    def hold(self) -> None:
        """Do no work until `release`, or for at most three seconds; calls are queued."""
        self._worker.hold()

    def release(self) -> None:
        """Begin the queued work."""
        self._worker.release()

    def open(self) -> Future[None]:
        """Open the file now and not with the first call, to see early whether it can be used."""
        return self._worker.submit(lambda db: None)

    def add(self, record: SessionRecord) -> Future[None]:
        """Store a finished session and delete its check-point. Repeating the call changes
        nothing.
        """
        return self.write(lambda db, person: finished.add(db, self.path, person, record))

    def annotate(
        self, session_id: str, *, pain_after: int | None, effort: int | None, note: str
    ) -> Future[None]:
        """Store the answers after a session (0-10, None where not answered). The audit keeps
        earlier answers that change.
        """
        answers = {"pain_after": pain_after, "effort": effort, "note": text(note)}
        return self._outbox.write(
            lambda db: finished.annotate(db, self.path, session_id, answers, self._now())
        )

    def sessions(self, limit: int | None = None) -> Future[Sequence[SessionRecord]]:
        """Finished sessions, newest first; at most `limit`, all of them for None."""
        return self.ask(lambda db, person: finished.newest(db, person, limit))

    def save_checkpoint(self, checkpoint: Checkpoint) -> Future[None]:
        """Save the running session in place of its check-point before."""
        return self._outbox.write_checkpoint(
            lambda db: checkpoints.save(db, self._whose(db), checkpoint)
        )

    def checkpoint(self) -> Future[Checkpoint | None]:
        """The person's running session as last saved, or None."""
        return self.ask(checkpoints.load)

    def clear_checkpoint(self, session_id: str) -> Future[None]:
        """Delete the check-point of this session."""
        return self._worker.submit(lambda db: checkpoints.clear(db, session_id))

    # For the other modules of this package, which use other tables of the file

    def ask(self, job: Callable[[Database, str], T]) -> Future[T]:
        """Read from the file: `job` runs on the history's thread and gets the database and the
        person's id.
        """
        return self._worker.submit(lambda db: job(db, self._whose(db)))

    def write(self, job: Callable[[Database, str], None]) -> Future[None]:
        """Change something in the file: `job` runs on the history's thread. It is kept in memory
        and tried again while the disk refuses.
        """
        return self._outbox.write(lambda db: job(db, self._whose(db)))

    def ask_file(self, job: Callable[[Database], T]) -> Future[T]:
        """As `ask`, for what is not about one person."""
        return self._worker.submit(job)

    def write_file(self, job: Callable[[Database], None]) -> Future[None]:
        """As `write`, for what is not about one person."""
        return self._outbox.write(job)

    @property
    def keys_and_places(self) -> tuple[KeyRing | None, BackupPlaces]:
        """What opens its files, and where its back-ups lie. Asked on the history's thread."""
        return self._access.keys, self._access.places

    def _whose(self, db: Database) -> str:
        return only_person(db) if self._person is None else self._person

    # Faults

    def watch(self, changed: Callable[[PendingWrites | None], None]) -> None:
        """Call `changed` whenever the writes that are only in memory change; None means that the
        disk has all of them.

        It is called on the history's own thread.
        """
        self._outbox.changed = changed

    def retry(self) -> Future[None]:
        """Try again to save what is in memory."""
        return self._outbox.retry()

    def list_backups(self) -> Future[Sequence[backups.BackupFile]]:
        """The back-ups that pass their check, newest first, with what they hold; also where the
        history is damaged.
        """
        return self._worker.submit_beside(
            lambda path: tuple(backups.sound(path, self._access.keys))
        )

    def restore(self, backup: Path, by: str | None = None) -> Future[contents.Contents]:
        """Put a copy of this back-up in place of the history. The old file is moved
        aside and kept. In a clinic it is done `by` a therapist; fails with `NotAllowed` where
        they do not lead it.
        """
        return self._worker.submit_beside(
            lambda path: recovery.restore(
                path, backup, self._now(), self._access.keys, self._access.places, by
            ),
            closed=True,
        )

    def start_empty(self) -> Future[Path | None]:
        """Begin a new history. Returns where the old file is kept, None where there was none."""
        return self._worker.submit_beside(
            lambda path: recovery.start_empty(path, self._now(), self._access.keys), closed=True
        )

    def view_only(self) -> Future[None]:
        """Show a file that cannot be written; every write fails from now on."""
        return self._worker.switch(self.path, self._open_for_viewing)

    def move_to(self, path: Path) -> Future[None]:
        """Use the file at `path` from now on, also for the writes that are in memory."""
        self._worker.switch(path, self._open_file)
        return self.retry()

    def check(self) -> Future[contents.Contents]:
        """Read the whole file; returns what it holds. Fails with `HistoryDamaged`."""
        return self._worker.submit(lambda db: contents.check(db, self.path))

    def back_up(self) -> Future[backups.BackupFile]:
        """Make a back-up now. It is copied to the second place behind that."""

        def make(db: Database) -> backups.BackupFile:
            keys, places = self._access.keys, self._access.places
            reason = backups.BackupReason.ASKED
            made = backups.make(db, self.path, reason, self._now(), keys=keys, places=places)
            self._copy_soon()
            return made

        return self._worker.submit(make)

    def close(self) -> None:
        """Finish the queued work and close the file; nothing for a history that `of` gave."""
        if not self._closes:
            return
        self._outbox.close()
        self._worker.close()
        self._copier.close()

    def _open_file(self, path: Path) -> Database:
        # Imported here, on the worker's thread: it takes 0.1 s and would delay the first picture.
        from rehab_desktop.store.opening import open_history

        keys, places = self._access.keys, self._access.places
        db = open_history(path, self._now(), keys, places)
        if (path.parent / ERASED_FILE).exists():
            # A person's own training, which erases nobody, imports nothing of a clinic.
            from rehab_desktop.store import erasing

            erasing.at_opening(db, path, keys, places, self._worker.soon)
        if (path.parent / CLINIC_FILE).exists():
            from rehab_desktop.store import staying_blocked

            staying_blocked.at_opening(db, path, places)
        if keys is not None:
            self._worker.soon(lambda db: rewriting.encrypt_plain_here(path, keys))
        if not contents.is_empty(db):
            self._worker.soon(
                lambda db: backups.daily(db, path, self._now(), keys=keys, places=places)
            )
        self._worker.soon(lambda db: self._copy_soon())
        return db

    def _open_for_viewing(self, path: Path) -> Database:
        from rehab_desktop.store.viewing import open_for_viewing

        return open_for_viewing(path, self._access.keys)
