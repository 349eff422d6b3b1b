"""Keeps the draft in the file at each change."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from rehab_desktop.app.clinic.prescribing import Prescribing
from rehab_desktop.core.clinic.prescription import ProgressRule
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.prescribe.draft_history import DraftHistory
from rehab_desktop.ui.clinic.services import ClinicServices


class DraftKeeper(QObject):
    """Nothing is kept before `start` has said where the draft belongs. `edits` counts the changes
    since; `failed` carries an error of the file.
    """

    changed = Signal()
    failed = Signal(Exception)

    def __init__(
        self, services: ClinicServices, history: DraftHistory, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._history = history
        self._start: Prescribing | None = None
        self._under_way = 0
        self._waiting = FutureWatcher(self)
        self.edits = 0
        history.edited.connect(self._keep)

    def start(self, start: Prescribing) -> None:
        """The draft belongs here."""
        self._start = start

    @property
    def worth_keeping(self) -> bool:
        """The draft asks for something, says something or lets the dose change at home."""
        draft = self._history.draft
        asked = draft.items or draft.message or draft.until
        return bool(asked) or draft.progress is not ProgressRule.HELD

    @property
    def kept(self) -> bool:
        """The disk has the draft as it is."""
        return self.worth_keeping and not self._under_way

    @Slot()
    def _keep(self) -> None:
        self.edits += 1
        start = self._start
        if start is None:
            return
        author, store = self._services.author(), self._services.prescriptions
        if self.worth_keeping:
            if start.new_episode is not None:
                self._wait(self._services.people.put_episode(start.new_episode, author))
                self._start = replace(start, new_episode=None)
            stored = self._services.prescription_texts.stored(self._history.draft)
            self._wait(store.put_draft(stored, author))
        else:
            self._wait(store.drop_draft(self._history.draft.person, author))

    def _wait(self, future: object) -> None:
        self._under_way += 1
        self._waiting.wait(future, self._done, self._failed)  # type: ignore[arg-type]

    def _done(self, _: None) -> None:
        self._under_way -= 1
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self._under_way -= 1
        self.failed.emit(error)
