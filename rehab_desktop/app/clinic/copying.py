"""Writes the copy of a person's record, beside the screen, with progress and a way to cancel."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from io import BytesIO
from threading import Event
from typing import BinaryIO, Protocol

from rehab_desktop.app.clinic.prescriptions import PrescriptionTexts
from rehab_desktop.app.export_material import Cancelled, Progress
from rehab_desktop.app.exporting import Export, ExportFailed, NotWritten, Place, fault_of
from rehab_desktop.core.clinic.person_copy import CopyStore, PersonCopy
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.roles import NotAllowed


class CopyWriter(Protocol):
    """Writes the file of a copy."""

    def __call__(self, copy: PersonCopy, file: BinaryIO, progress: Progress) -> None: ...


class Copying:
    """One copy at a time, in order, on a thread of its own. `place` opens a file that takes its
    place as a whole; `wall` returns the present instant.
    """

    def __init__(
        self,
        *,
        clinic: str,
        store: CopyStore,
        texts: PrescriptionTexts,
        writer: CopyWriter,
        place: Place,
        wall: Callable[[], datetime],
    ) -> None:
        self._clinic = clinic
        self._store = store
        self._texts = texts
        self._writer = writer
        self._place = place
        self._wall = wall
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="copy")
        self._closed = Event()

    def start(
        self, person: str, path: str, author: Author, progress: Progress = lambda _: None
    ) -> Export:
        """Begin to write the copy to `path`. `progress` is called on the thread of the copy.

        `done` fails with `ExportFailed`, `NotAllowed`, `LookupError` or `Cancelled`; then no file
        was written, and one that was there is unchanged. It is done once the file and the entry in
        the trail are on the disk.
        """
        stopped = Event()

        def go_on(share: float) -> None:
            if stopped.is_set() or self._closed.is_set():
                raise Cancelled
            progress(share)

        done = self._thread.submit(self._write, person, path, author, go_on)
        return Export(done, stopped)

    def close(self) -> None:
        """Cancel the copy that is being written."""
        self._closed.set()
        self._thread.shutdown()

    def _write(self, person: str, path: str, author: Author, progress: Progress) -> None:
        progress(0.0)
        copy = self._material(person, path, author)
        whole = BytesIO()
        self._writer(copy, whole, progress)
        try:
            with self._place(path) as file:
                file.write(whole.getvalue())
                # Within the block: without the entry there is no file.
                digest = hashlib.sha256(whole.getvalue()).hexdigest()
                progress(1.0)
                self._store.copied(person, digest, author).result()
        except OSError as error:
            raise ExportFailed(path, fault_of(error), error.strerror or str(error)) from error

    def _material(self, person: str, path: str, author: Author) -> PersonCopy:
        try:
            record = self._store.record(person, author).result()
        except (NotAllowed, LookupError):
            raise
        except Exception as error:
            raise ExportFailed(path, NotWritten.HISTORY, str(error)) from error
        readable = self._texts.read_all(record.chart.prescriptions).readable
        return PersonCopy(
            clinic=self._clinic,
            made_at=self._wall(),
            record=record,
            versions={one.id: one for one in readable},
        )
