"""From the check before a session to its summary: one model after the other, and what begins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.app.sessions import Sessions
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.content.guidance import SafetyGuide
from rehab_desktop.core.session.state import Mode
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.first.cautions_model import CautionsModel
from rehab_desktop.ui.first.confirmed import Confirmed
from rehab_desktop.ui.session.ready_model import ReadyModel
from rehab_desktop.ui.session.session_model import SessionModel
from rehab_desktop.ui.session.sound_model import Missing
from rehab_desktop.ui.session.summary_model import SummaryModel
from rehab_desktop.ui.shell.screen import Screen


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowServices:
    """What a session needs from the app around it.

    `play` lets a session run; `real` is the real time in nanoseconds; `unsaved` says whether
    something is in memory only; `keep_settings` keeps what was chosen in the session.
    """

    sessions: Sessions
    guide: SafetyGuide
    context: TodayContext
    confirmed: Confirmed
    play: Callable[[SessionRunner], None]
    real: Callable[[], int]
    unsaved: Callable[[], bool]
    keep_settings: Callable[[Settings], None]


class SessionFlow(QObject):
    """Each model stays until the next of its kind is made, since its screen may still fade out."""

    screenWanted = Signal(Screen)
    checkLeft = Signal(str)
    """The check was left; the id of the routine it was for."""
    started = Signal()
    discarded = Signal()
    summed = Signal()
    """A session came to its summary."""
    finished = Signal()
    """The summary was answered or passed over."""

    def __init__(self, services: FlowServices, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self.settings = settings
        self.missing = Missing()
        self.ready_model: ReadyModel | None = None
        self.session_model: SessionModel | None = None
        self.summary_model: SummaryModel | None = None

    def check(self, routine_id: str) -> None:
        """Open the check before a session of this routine."""
        services = self._services
        routine = services.sessions.library.routine(routine_id)
        first = Side(self.settings.first_side)
        old = self.ready_model
        cautions = CautionsModel(services.sessions.library, services.confirmed, self)
        self.ready_model = ReadyModel(routine, services.context, first, cautions, self)
        self.ready_model.beginWanted.connect(self.begin_checked)
        self.ready_model.leaveWanted.connect(self.leave_check)
        self.screenWanted.emit(Screen.READY)
        _let_go(old)

    @Slot()
    def leave_check(self) -> None:
        """Back from the check to the routine it was for."""
        self.checkLeft.emit(self.ready_model.routine.id if self.ready_model is not None else "")

    @Slot()
    def begin_checked(self) -> None:
        """Start the session that the check is for, with its answers; more than today's decision
        only after a yes to it.
        """
        ready = self.ready_model
        if ready is not None and _may_begin(ready):
            self.begin(
                ready.routine.id,
                pain_before=ready.pain_before,
                first=ready.first_side,
                whole=ready.whole,
            )

    def begin(
        self, routine_id: str, *, pain_before: int | None, first: Side, whole: bool = False
    ) -> None:
        """Start a session of this routine now, without a check before: of what today leaves of it,
        or the `whole` of it.
        """
        sessions = self._services.sessions
        self.follow(sessions.start(routine_id, pain_before=pain_before, first=first, whole=whole))

    def follow(self, runner: SessionRunner) -> None:
        """Show this session and let it play."""
        self.started.emit()
        old = self.session_model
        self.session_model = SessionModel(
            runner,
            self._services.sessions.library,
            self._services.guide,
            real=self._services.real,
            settings_changed=self._services.keep_settings,
            parent=self,
            everyday=self._everyday,
        )
        self.session_model.sound_model.show_missing(self.missing)
        self.session_model.over.connect(self._session_over)
        self.screenWanted.emit(Screen.SESSION)
        _let_go(old)
        self._services.play(runner)

    @property
    def _everyday(self) -> int:
        """The pain of daily life, 0-10, which the pain lights of a session reckon with."""
        return self._services.context.programme.everyday

    @Slot()
    def _session_over(self) -> None:
        assert self.session_model is not None
        runner = self.session_model.runner
        if runner.state.mode is Mode.ENDED and not runner.recorder.wanted:
            self.discarded.emit()
            return
        old = self.summary_model
        self.summary_model = SummaryModel(
            runner, self._services.context, self, everyday=self._everyday
        )
        self.summary_model.doneWanted.connect(self.finished)
        self.summary_model.show_waiting(self._services.unsaved())
        self.screenWanted.emit(Screen.SUMMARY)
        _let_go(old)
        self.summed.emit()

    def show_missing(self, missing: Missing) -> None:
        """Mark what this computer cannot do, in the session that is on and in later ones."""
        self.missing = missing
        if self.session_model is not None:
            self.session_model.sound_model.show_missing(missing)

    def show_unsaved(self, waits: bool) -> None:
        """Say on the summary that what was done waits in memory, or no longer does."""
        if self.summary_model is not None:
            self.summary_model.show_waiting(waits)


def _may_begin(ready: ReadyModel) -> bool:
    """Today's decision or a yes allows it, and what is new was ticked, which is kept."""
    if not ready.may_begin() or not ready.cautions_model.may_start:
        return False
    ready.cautions_model.keep()
    return True


def _let_go(old: QObject | None) -> None:
    """Give up a model that another stands in for; its parent would keep it to the end."""
    if old is not None:
        old.deleteLater()
