"""Which screen is up, and what keys and the window's cross do there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.app.sessions import Sessions
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.content.guidance import SafetyGuide
from rehab_desktop.core.history.recovery import Recovery, Trouble, Unsaved
from rehab_desktop.text.trouble_text import EMPTY, VIEW
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.base.operations import EVERYTHING
from rehab_desktop.ui.first.confirmed import Confirmed
from rehab_desktop.ui.first.safety_model import SafetyModel
from rehab_desktop.ui.keys.bindings import command_of
from rehab_desktop.ui.keys.choice import bindings_with
from rehab_desktop.ui.keys.table import KeyLine, key_lines
from rehab_desktop.ui.session.ready_model import ReadyModel
from rehab_desktop.ui.session.session_model import SessionModel
from rehab_desktop.ui.session.sound_model import Missing
from rehab_desktop.ui.session.summary_model import SummaryModel
from rehab_desktop.ui.shell.history_loader import HistoryLoader
from rehab_desktop.ui.shell.notices_model import NoticesModel
from rehab_desktop.ui.shell.pages_model import TODAY, PageMakers, PagesModel
from rehab_desktop.ui.shell.screen import Screen
from rehab_desktop.ui.shell.session_flow import FlowServices, SessionFlow
from rehab_desktop.ui.shell.shortcuts import Shortcuts
from rehab_desktop.ui.shell.trouble_model import RESTORED, TroubleModel
from rehab_desktop.ui.today.programme_model import ProgrammeModel
from rehab_desktop.ui.today.today_model import TodayModel

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AppModel(QObject):
    """`home` with its pages, `first`, `ready`, `session` or `summary` is up; a model stays until
    its screen comes back.

    `settings_changed` is told what a person chose by key or button, to be kept. `trouble` stands in
    the place of home where there is no history to work with; with a trouble `at_start` the history
    is not even looked for.
    """

    changed = Signal()
    quitWanted = Signal()

    def __init__(
        self,
        *,
        sessions: Sessions,
        guide: SafetyGuide,
        programme: ProgrammeModel,
        settings: Settings,
        play: Callable[[SessionRunner], None],
        real: Callable[[], int],
        wall: Callable[[], datetime],
        recovery: Recovery,
        crash_report: str = "",
        at_start: Trouble | None = None,
        pages: PageMakers | None = None,
        settings_changed: Callable[[Settings], None] = lambda _: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sessions = sessions
        self._programme = programme
        self._settings_changed = settings_changed
        self._real = real
        self._screen = Screen.HOME
        self._full_screen = False
        self._closing = False
        self._decided = False
        self._keyboard = Shortcuts()
        self._keys_open = False
        self._keys = DataclassListModel(KeyLine, self)
        self.bindings = bindings_with(settings.keys)
        self._keys.show(key_lines(self.bindings))
        self.pages_model = PagesModel(pages or PageMakers(), self)
        self.pages_model.chosen.connect(self.choose)
        programme.setParent(self)
        self.today_model = TodayModel(programme, wall=wall, parent=self)
        self._confirmed = Confirmed(programme.context.programme)
        self.safety_model = SafetyModel(programme.context, self._confirmed, self)
        self.safety_model.asked.connect(self._ask_first)
        self.safety_model.leaveWanted.connect(self._go_home)
        programme.startWanted.connect(self._start_programme)
        programme.reviewWanted.connect(self._look_back)
        self.today_model.chosen.connect(self.choose)
        self.today_model.resumeWanted.connect(self._resume)
        self.notices_model = NoticesModel(recovery, crash_report=crash_report, parent=self)
        self.notices_model.quitWanted.connect(self.quit)
        self.notices_model.historyChanged.connect(self._look_at_everything)
        services = FlowServices(
            sessions=sessions,
            guide=guide,
            context=programme.context,
            confirmed=self._confirmed,
            play=play,
            real=real,
            unsaved=lambda: self.notices_model.unsaved,
            keep_settings=self._keep_settings,
        )
        self.flow = SessionFlow(services, settings, self)
        self.flow.screenWanted.connect(self._show)
        self.flow.checkLeft.connect(self._go_home)
        self.flow.discarded.connect(self._session_discarded)
        self.flow.summed.connect(self._session_summed)
        self.flow.finished.connect(self.go_to_today)
        self.flow.started.connect(self._stop_looking)
        self._operations = programme.context.operations
        self._operations.refused.connect(self.notices_model.show_refusal)
        self.past = HistoryLoader(
            sessions, recovery, self._operations, self.today_model, self.notices_model, self
        )
        self.past.troubled.connect(self._troubled)
        self.pages_model.opened.connect(self._went_to)
        self.trouble_model = TroubleModel(recovery, self)
        self.trouble_model.quitWanted.connect(self.quit)
        self.trouble_model.solved.connect(self._solved)
        if at_start is None:
            self.past.look()
        else:
            self._troubled(at_start)

    # Coming and going

    def stand_in_for(self, before: AppModel) -> None:
        """Stand where another stood: on its page, with its notices, in the language of now."""
        self.notices_model.take_over(before.notices_model)
        self.pages_model.stand_in_for(before.pages_model)
        self._confirmed.take_over(before._confirmed)
        self.flow.missing = before.flow.missing
        self._full_screen = before._full_screen
        self.changed.emit()

    @Slot(str)
    def choose(self, routine_id: str) -> None:
        """Open the check before a session of this routine; before the first one, more is read."""
        self.safety_model.before(partial(self.flow.check, routine_id), came_from=routine_id)

    @Slot()
    def _ask_first(self) -> None:
        self._show(Screen.FIRST)

    @Slot()
    def _start_programme(self) -> None:
        self.safety_model.before(self._begin_programme)

    def _begin_programme(self) -> None:
        self._programme.begin()
        if self._screen is not Screen.HOME:
            self.goHome()

    @Slot(int)
    def _look_back(self, week: int) -> None:
        self.pages_model.look_back().open(week)

    @Slot()
    def goHome(self) -> None:
        """Back to the page that was open last."""
        self._go_home()

    @Slot(str)
    def _go_home(self, came_from: str = "") -> None:
        # Before the page is built, which puts the keyboard on the routine that was left.
        self.today_model.come_back(came_from)
        self.past.look()
        self._show(Screen.HOME)

    @Slot()
    def go_to_today(self) -> None:
        """Something ended that Today tells about."""
        self.pages_model.go(TODAY)
        self.goHome()

    def _keep_settings(self, settings: Settings) -> None:
        self.apply(settings)
        self._settings_changed(settings)

    def apply(self, settings: Settings) -> None:
        """Go by these settings from now on; whoever changed them keeps them."""
        self.flow.settings = settings
        self.bindings = bindings_with(settings.keys)
        self._keys.show(key_lines(self.bindings))

    @Slot(str)
    def _went_to(self, page: str) -> None:
        """Today is not left standing behind the runs that took its place."""
        if page == TODAY:
            self._programme.return_to_run_model.close()

    @Slot()
    def _stop_looking(self) -> None:
        self.past.stop()

    @Slot()
    def _session_discarded(self) -> None:
        if self._closing and self.notices_model.ask():
            self.quit()
        else:
            self.go_to_today()
        self._closing = False

    @Slot()
    def _session_summed(self) -> None:
        self._closing = False

    def show_missing(self, missing: Missing) -> None:
        """Mark what this computer cannot do."""
        self.flow.show_missing(missing)

    def show_unsaved(self, unsaved: Unsaved | None) -> None:
        """Say what is in memory only; None once the disk has all of it."""
        self.notices_model.show_unsaved(unsaved)
        self.flow.show_unsaved(unsaved is not None)

    @Slot(result=bool)
    def mayClose(self) -> bool:
        """The window's cross asks: a session stands still and asks first, answers are stored.

        What is in memory only is not given up without a question either.
        """
        if self._decided:
            return True
        if self._screen is Screen.SESSION and self.session_model is not None:
            self._closing = True
            self.session_model.close_keys()
            self.session_model.ask.leave()
            self.changed.emit()
            return False
        if self._screen is Screen.SUMMARY and self.summary_model is not None:
            self.summary_model.store()
        return self.notices_model.ask()

    @Slot()
    def _resume(self) -> None:
        self.safety_model.before(self._go_on_with_interrupted)

    def _go_on_with_interrupted(self) -> None:
        if self.past.interrupted is not None:
            self.flow.follow(self._sessions.resume(self.past.interrupted))

    @Slot()
    def quit(self) -> None:
        """Close the app without another question."""
        # Quitting closes the window, which asks once more.
        self._decided = True
        self.quitWanted.emit()

    # A history that cannot be used

    @Slot(object)
    def _troubled(self, trouble: Trouble) -> None:
        if self._screen in (Screen.HOME, Screen.TROUBLE):
            self.trouble_model.show(trouble)
            self._show(Screen.TROUBLE)

    @Slot(str)
    def _solved(self, way: str) -> None:
        if way == VIEW:
            self.notices_model.show_view_only(self.trouble_model.trouble)
        elif way in (RESTORED, EMPTY):
            self.notices_model.show_restored(way, self.trouble_model.trouble.path)
        self._look_at_everything()
        self.goHome()

    @Slot()
    def _look_at_everything(self) -> None:
        """The history is another one, or can be read and written again."""
        self._operations.announce(EVERYTHING)

    @Slot(int, int, result=bool)
    def key(self, key: int, modifiers: int) -> bool:
        """A key was pressed; true where it meant something here."""
        command = command_of(key, Qt.KeyboardModifier(modifiers), self.bindings)
        return command is not None and self._keyboard.carry_out(self, command, key, self._real())

    @Slot()
    def toggleKeys(self) -> None:
        """Open or close the key table; a running session stands still behind it."""
        if self._screen is Screen.SESSION and self.session_model is not None:
            self.session_model.toggleKeys()
        else:
            self._keys_open = not self._keys_open
        self.changed.emit()

    @Slot()
    def toggleFullScreen(self) -> None:
        self._full_screen = not self._full_screen
        self.changed.emit()

    @Slot(Screen)
    def _show(self, screen: Screen) -> None:
        self._screen = screen
        self._keys_open = False
        self.changed.emit()

    @property
    def ready_model(self) -> ReadyModel | None:
        """The check before a session; it stays until another is made."""
        return self.flow.ready_model

    @property
    def session_model(self) -> SessionModel | None:
        """The session that is on, or was last."""
        return self.flow.session_model

    @property
    def summary_model(self) -> SummaryModel | None:
        """The summary of the last session."""
        return self.flow.summary_model

    @property
    def screen_up(self) -> Screen:
        """Which screen is up."""
        return self._screen

    @property
    def is_full_screen(self) -> bool:
        """The window fills the screen without a frame."""
        return self._full_screen

    @property
    def is_key_table_open(self) -> bool:
        """The table of keys lies over the screen."""
        if self._screen is Screen.SESSION and self.session_model is not None:
            return self.session_model.keys_open
        return self._keys_open

    @Property(str, notify=changed)
    def screen(self) -> str:
        return self._screen.value

    @Property(bool, notify=changed)
    def fullScreen(self) -> bool:
        return self._full_screen

    @Property(bool, notify=changed)
    def keysShown(self) -> bool:
        return self.is_key_table_open

    @Property(PagesModel, constant=True)
    def pages(self) -> PagesModel:
        return self.pages_model

    @Property(TodayModel, constant=True)
    def today(self) -> TodayModel:
        return self.today_model

    @Property(SafetyModel, constant=True)
    def safety(self) -> SafetyModel:
        return self.safety_model

    @Property(ReadyModel, notify=changed)
    def ready(self) -> ReadyModel | None:
        return self.ready_model

    @Property(SessionModel, notify=changed)
    def session(self) -> SessionModel | None:
        return self.session_model

    @Property(SummaryModel, notify=changed)
    def summary(self) -> SummaryModel | None:
        return self.summary_model

    @Property(TroubleModel, constant=True)
    def trouble(self) -> TroubleModel:
        return self.trouble_model

    @Property(NoticesModel, constant=True)
    def notices(self) -> NoticesModel:
        return self.notices_model

    @Property(QObject, constant=True)
    def keys(self) -> QObject:
        """The key table, row by row."""
        return self._keys
