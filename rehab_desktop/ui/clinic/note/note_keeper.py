"""Keeps the draft of a note in the file while it is written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rehab_desktop.core.clinic.note import Note
from rehab_desktop.core.history.recovery import Unsaved
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.services import ClinicServices

KEPT_AFTER_MS = 600
"""From the first letter that the file does not have: with the write itself less than a second."""


class NoteKeeper(QObject):
    """`make` gives the note as it is now, None where it cannot be kept. `failed` carries an error
    of the file, which keeps what was written in memory until it can be saved; `stale` tells that
    the note was signed meanwhile.
    """

    changed = Signal()
    failed = Signal(Exception)
    stale = Signal()

    def __init__(
        self,
        services: ClinicServices,
        make: Callable[[], Note | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._make = make
        self._behind = False
        self._under_way = 0
        self._refused = False
        self._waiting = FutureWatcher(self)
        self._soon = QTimer(self, interval=KEPT_AFTER_MS, singleShot=True)
        self._soon.timeout.connect(self.keep)
        self.kept: Note | None = None

    @property
    def behind(self) -> bool:
        """The disk does not have all of it."""
        return self._behind or self._refused or self._under_way > 0

    @property
    def refused(self) -> bool:
        """The disk would not take it; it is in memory."""
        return self._refused

    def touch(self) -> None:
        """Something was changed."""
        self._behind = True
        # A disk that refused is asked again when it takes something, not with each letter.
        if not self._soon.isActive() and not self._refused:
            self._soon.start()
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """Keep it now; nothing where nothing was changed."""
        self._soon.stop()
        note = self._make() if self._behind else None
        if note is None:
            return
        self._behind = False
        self._under_way += 1
        kept = self._services.notes.put_note(note, self._services.author())
        self._waiting.wait(kept, partial(self._done, note), self._not_done)

    def forget(self) -> None:
        """There is nothing to be kept any more."""
        self._soon.stop()
        self._behind = self._refused = False

    def show_unsaved(self, unsaved: Unsaved | None) -> None:
        """What is in memory only; None once the disk has all of it."""
        if unsaved is None and self._refused:
            self._refused = False
            self.keep()
            self.changed.emit()

    def _done(self, note: Note, _: None) -> None:
        self._under_way -= 1
        self._refused = False
        self.kept = note
        self.changed.emit()

    def _not_done(self, error: BaseException) -> None:
        self._under_way -= 1
        if isinstance(error, LookupError):
            self.stale.emit()
            return
        self._refused = True
        self.changed.emit()
        self.failed.emit(error)
