"""What the history tells Today: the last sessions, an interrupted one, or why it is silent."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from rehab_desktop.app.sessions import Interrupted, Sessions
from rehab_desktop.core.history.record import SessionRecord
from rehab_desktop.core.history.recovery import Recovery, Trouble, TroubleKind
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.operations import Changed, Operation, Operations
from rehab_desktop.ui.base.questions import Questions
from rehab_desktop.ui.shell.notices_model import NoticesModel
from rehab_desktop.ui.today.today_model import TodayModel

SHOWN_PAST = 4
NEW_DAY_WITHIN_MS = 20_000
"""So soon after midnight, or after the computer woke, Today is of the new day."""


class HistoryLoader(QObject):
    """Asks the history and shows what it answers.

    `troubled` carries the `Trouble` of a history that cannot be opened; one that may only be read
    is read, and a notice says so. What is changed elsewhere it looks at again.
    """

    troubled = Signal(object)

    def __init__(
        self,
        sessions: Sessions,
        recovery: Recovery,
        operations: Operations,
        today: TodayModel,
        notices: NoticesModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.interrupted: Interrupted | None = None
        self._sessions = sessions
        self._recovery = recovery
        self._today = today
        self._notices = notices
        self._looking = False
        self._operations = operations
        self._recent = Questions(self._silent, self)
        self._questions = Questions(operations.refuse, self)
        self._waiting = FutureWatcher(self)
        today.keepWanted.connect(self.keep)
        today.discardWanted.connect(self.discard)
        operations.changed.connect(self._look_again)
        # An app that is left open over night, or a computer that slept through it.
        self._new_day = QTimer(self, interval=NEW_DAY_WITHIN_MS)
        self._new_day.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._new_day.timeout.connect(self._look_on_a_new_day)
        self._new_day.start()

    @Slot()
    def look(self) -> None:
        self._looking = True
        self._today.context.look()
        self._recent.ask("sessions", self._sessions.recent(SHOWN_PAST), self._past)

    @Slot(Changed)
    def _look_again(self, changes: Changed) -> None:
        if self._looking and Changed.SESSIONS in changes:
            self.look()

    @Slot()
    def _look_on_a_new_day(self) -> None:
        if self._looking and self._today.context.is_of_another_day:
            self._today.context.refresh()
            self.look()

    def stop(self) -> None:
        """A session begins: from now on it is the one that would be found as interrupted."""
        self._looking = False

    @Slot()
    def keep(self) -> None:
        """Store what was done of the interrupted session."""
        if self.interrupted is not None:
            self._settle(self._sessions.keep(self.interrupted))

    @Slot()
    def discard(self) -> None:
        """Forget the interrupted session."""
        if self.interrupted is not None:
            self._settle(self._sessions.discard(self.interrupted))

    def _settle(self, kept: Future[None]) -> None:
        self._operations.run(Operation(kept=kept, changes=Changed.SESSIONS))

    def _past(self, records: Sequence[SessionRecord]) -> None:
        self._today.show_past(records)
        self._questions.ask("interrupted", self._sessions.interrupted(), self._found)

    def _found(self, interrupted: Interrupted | None) -> None:
        if self._looking:
            self.interrupted = interrupted
            self._today.show_interrupted(interrupted)

    def _silent(self, error: BaseException) -> None:
        if self._notices.unsaved:
            # The notice says what is wrong, and will have this looked at again.
            return
        trouble = self._recovery.explain(error)
        if trouble.kind is not TroubleKind.READ_ONLY:
            self.troubled.emit(trouble)
            return
        self._waiting.wait(
            self._recovery.view_only(),
            lambda _: self.view(trouble),
            lambda _: self.troubled.emit(trouble),
        )

    def view(self, trouble: Trouble) -> None:
        """Say that the history may only be read, and read it."""
        self._notices.show_view_only(trouble)
        self.look()
