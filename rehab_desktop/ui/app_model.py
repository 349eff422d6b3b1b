"""Which screen is up, and what keys and the window's cross do there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.app.sessions import Interrupted, Sessions
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.exercise import Side
from rehab_desktop.core.guidance import SafetyGuide
from rehab_desktop.core.record import SessionRecord
from rehab_desktop.core.state import Mode, Why
from rehab_desktop.ui.key_rows import KeyLine, key_lines
from rehab_desktop.ui.keys import BINDINGS, Command, PainDigits, command_of
from rehab_desktop.ui.ready_model import ReadyModel
from rehab_desktop.ui.rows import Rows
from rehab_desktop.ui.session_model import Missing, SessionModel
from rehab_desktop.ui.summary_model import SummaryModel
from rehab_desktop.ui.today_model import TodayModel
from rehab_desktop.ui.waiting import Waiting

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN_PAST = 4


@QmlElement
class AppModel(QObject):
    """`today`, `ready`, `session` or `summary` is up; a model stays until its screen comes back."""

    changed = Signal()
    quitWanted = Signal()

    def __init__(
        self,
        *,
        sessions: Sessions,
        guide: SafetyGuide,
        settings: Settings,
        play: Callable[[SessionRunner], None],
        real: Callable[[], int],
        wall: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sessions = sessions
        self._guide = guide
        self._settings = settings
        self._play = play
        self._real = real
        self._missing = Missing()
        self._screen = "today"
        self._full_screen = False
        self._closing = False
        self._digits = PainDigits()
        self._waiting = Waiting(self)
        self._keys = Rows(KeyLine, self)
        self._keys.show(key_lines(BINDINGS))
        self._interrupted: Interrupted | None = None
        self.today_model = TodayModel(sessions.library, guide, wall=wall, parent=self)
        self.ready_model: ReadyModel | None = None
        self.session_model: SessionModel | None = None
        self.summary_model: SummaryModel | None = None
        self.today_model.chosen.connect(self.choose)
        self.today_model.resumeWanted.connect(self._resume)
        self.today_model.keepWanted.connect(self._keep_interrupted)
        self.today_model.discardWanted.connect(self._discard_interrupted)
        self._look_back()

    # Coming and going

    @Slot(str)
    def choose(self, routine_id: str) -> None:
        """Open the check before a session of this routine."""
        routine = self._sessions.library.routines[routine_id]
        first = Side(self._settings.first_side)
        self.ready_model = ReadyModel(routine, self._sessions.library, self._guide, first, self)
        self.ready_model.beginWanted.connect(self._begin)
        self.ready_model.leaveWanted.connect(self.goHome)
        self._show("ready")

    @Slot()
    def goHome(self) -> None:
        self.today_model.refresh()
        self._look_back()
        self._show("today")

    def begin(self, routine_id: str, *, pain_before: int | None, first: Side) -> None:
        """Start a session of this routine now, without a check before."""
        self.follow(self._sessions.start(routine_id, pain_before=pain_before, first=first))

    def _begin(self) -> None:
        if self.ready_model is not None:
            self.begin(
                self.ready_model.routine.id,
                pain_before=self.ready_model.pain_before,
                first=self.ready_model.first_side,
            )

    def follow(self, runner: SessionRunner) -> None:
        """Show this session and let it play."""
        old = self.session_model
        self.session_model = SessionModel(
            runner,
            self._sessions.library,
            self._guide,
            real=self._real,
            parent=self,
        )
        self.session_model.show_missing(self._missing)
        self.session_model.over.connect(self._session_over)
        self._show("session")
        if old is not None:
            old.deleteLater()
        self._play(runner)

    def _session_over(self) -> None:
        assert self.session_model is not None
        runner = self.session_model.runner
        discarded = runner.state.mode is Mode.ENDED and not runner.keeper.wanted
        if discarded and self._closing:
            self.quitWanted.emit()
        elif discarded:
            self.goHome()
        else:
            self.summary_model = SummaryModel(runner, self._sessions.library, self._guide, self)
            self.summary_model.doneWanted.connect(self.goHome)
            self._show("summary")
        self._closing = False

    def show_missing(self, *, sound: str = "", voice: str = "", picture: str = "") -> None:
        """Mark what this computer cannot do, in a word or two each; empty where it can."""
        self._missing = Missing(sound=sound, voice=voice, picture=picture)
        if self.session_model is not None:
            self.session_model.show_missing(self._missing)

    @Slot(result=bool)
    def mayClose(self) -> bool:
        """The window's cross asks: a session stands still and asks first, answers are stored."""
        if self._screen == "session" and self.session_model is not None:
            self._closing = True
            self.session_model.ask.leave()
            return False
        if self._screen == "summary" and self.summary_model is not None:
            self.summary_model.store()
        return True

    # What happened before

    def _look_back(self) -> None:
        self._waiting.wait(self._sessions.recent(SHOWN_PAST), self._past, self._trouble)
        self._waiting.wait(self._sessions.interrupted(), self._found, self._trouble)

    def _past(self, records: Sequence[SessionRecord]) -> None:
        self.today_model.show_past(records)

    def _found(self, interrupted: Interrupted | None) -> None:
        if self._screen == "session":
            return
        self._interrupted = interrupted
        self.today_model.show_interrupted(interrupted)

    def _trouble(self, error: BaseException) -> None:
        self.today_model.show_trouble(str(error))

    def _resume(self) -> None:
        if self._interrupted is not None:
            self.follow(self._sessions.resume(self._interrupted))

    def _keep_interrupted(self) -> None:
        if self._interrupted is not None:
            kept = self._sessions.keep(self._interrupted)
            self._waiting.wait(kept, lambda _: self._look_back(), self._trouble)

    def _discard_interrupted(self) -> None:
        if self._interrupted is not None:
            gone = self._sessions.discard(self._interrupted)
            self._waiting.wait(gone, lambda _: self._look_back(), self._trouble)

    # Keys

    @Slot(int, int, result=bool)
    def key(self, key: int, modifiers: int) -> bool:
        """A key was pressed; true where it meant something here."""
        command = command_of(key, Qt.KeyboardModifier(modifiers))
        if command is None:
            return False
        if command is Command.FULL_SCREEN:
            self.toggleFullScreen()
            return True
        if self._screen == "session" and self.session_model is not None:
            self._command(self.session_model, command, key)
            return True
        if self._screen == "ready" and command in (Command.TOGGLE, Command.NEXT):
            self._begin()
            return True
        return command is Command.LEAVE and self._escape()

    def _escape(self) -> bool:
        if self._screen == "ready":
            self.goHome()
        elif self._screen == "summary" and self.summary_model is not None:
            self.summary_model.done()
        elif self._full_screen:
            self.toggleFullScreen()
        else:
            return False
        return True

    def _command(self, session: SessionModel, command: Command, key: int) -> None:
        if session.keysShown and command in (Command.LEAVE, Command.KEYS):
            session.toggleKeys()
        elif command is Command.PAIN:
            digit = key - int(Qt.Key.Key_0)
            session.ask.markPain(self._digits.typed(digit, self._real()))
        elif command is Command.LEAVE and session.runner.state.mode is Mode.PAUSED:
            self._escape_pause(session)
        else:
            {
                Command.TOGGLE: session.ask.toggle,
                Command.PAUSE: session.ask.pause,
                Command.NEXT: session.ask.next,
                Command.NEXT_EXERCISE: session.ask.nextExercise,
                Command.BACK: session.ask.back,
                Command.BACK_EXERCISE: session.ask.backExercise,
                Command.REPEAT: session.ask.repeat,
                Command.MORE: lambda: session.ask.adjust(10),
                Command.LESS: lambda: session.ask.adjust(-10),
                Command.HURTS: session.ask.hurts,
                Command.TIP: session.showTip,
                Command.MUTE: session.toggleSound,
                Command.VOICE: session.toggleVoice,
                Command.LEAVE: session.ask.leave,
                Command.KEYS: session.toggleKeys,
            }[command]()

    def _escape_pause(self, session: SessionModel) -> None:
        """Esc in a pause asks whether to leave; Esc on that question goes on."""
        if session.runner.state.why is Why.LEAVING:
            session.ask.goOn()
        else:
            session.ask.leave()

    @Slot()
    def toggleFullScreen(self) -> None:
        self._full_screen = not self._full_screen
        self.changed.emit()

    def _show(self, screen: str) -> None:
        self._screen = screen
        self.changed.emit()

    @Property(str, notify=changed)
    def screen(self) -> str:
        return self._screen

    @Property(bool, notify=changed)
    def fullScreen(self) -> bool:
        return self._full_screen

    @Property(TodayModel, constant=True)
    def today(self) -> TodayModel:
        return self.today_model

    @Property(ReadyModel, notify=changed)
    def ready(self) -> ReadyModel | None:
        return self.ready_model

    @Property(SessionModel, notify=changed)
    def session(self) -> SessionModel | None:
        return self.session_model

    @Property(SummaryModel, notify=changed)
    def summary(self) -> SummaryModel | None:
        return self.summary_model

    @Property(QObject, constant=True)
    def keys(self) -> QObject:
        """The key table, row by row."""
        return self._keys
