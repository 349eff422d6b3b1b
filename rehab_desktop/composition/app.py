"""The app of one person: it makes and joins all parts, and closes them in the order that Qt and
libvlc need.
"""

from __future__ import annotations

from typing import Any

import shiboken6
from PySide6.QtCore import Qt, QTimer

from rehab_desktop import paths
from rehab_desktop.app.recovery import HistoryRecovery
from rehab_desktop.app.settings import Settings
from rehab_desktop.composition.content import Content
from rehab_desktop.composition.desk import Desk
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.options import Options
from rehab_desktop.composition.services import AppServices
from rehab_desktop.composition.unsaved import UnsavedOnScreen
from rehab_desktop.core.history.recovery import Trouble
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.history_file import SqliteFile
from rehab_desktop.ui.shell.app_model import AppModel
from rehab_desktop.ui.shell.window import AppWindow, make_window
from rehab_desktop.ui.today.programme_model import ProgrammeModel


class App:
    """One running app on one data folder: all its parts and how they are connected."""

    def __init__(
        self,
        content: Content,
        options: Options,
        folder: DataFolder,
        *,
        at_start: Trouble | None = None,
    ) -> None:
        known = (folder.path / paths.HISTORY_FILE).exists()
        self.history = SqliteHistory(folder.path / paths.HISTORY_FILE)
        # Held until the first picture: importing its engine on another thread would slow down the
        # scene.
        self.history.hold()
        file = SqliteFile(self.history)
        self._recovery = HistoryRecovery(file, folder)
        self._unsaved = UnsavedOnScreen(file.watch)
        self.services = AppServices(options, folder)
        self.desk = Desk(
            content,
            self.services,
            self.history,
            self._recovery,
            history_changed=self._another_history,
            # A person who already has a history here needs no welcome.
            first_start=self.services.chosen.new and not known and at_start is None,
        )
        self._guide = content.catalogue.safety
        self.model = self._make_model(crash_report=folder.crash, at_start=at_start)
        self._unsaved.changed.connect(lambda unsaved: self.model.show_unsaved(unsaved))
        self.services.watch_missing(self._mark_missing)
        self.window = self._make_window()
        self.window.window.frameSwapped.connect(
            self.history.release, Qt.ConnectionType.SingleShotConnection
        )
        folder.raise_wanted.connect(lambda: self.window.come_to_front())
        self.services.chosen.subscribe(self._apply)
        self.services.chosen.subscribe(self._speak)
        self.desk.own.load()

    def _make_model(self, **at_start: Any) -> AppModel:
        model = AppModel(
            sessions=self.desk.sessions,
            settings=self.services.settings,
            settings_changed=self.services.chosen.keep,
            guide=self._guide,
            programme=ProgrammeModel(self.desk.context),
            play=self.services.play,
            real=self.services.clock.real,
            wall=self.services.clock.wall,
            recovery=self._recovery,
            pages=self.desk.pages,
            **at_start,
        )
        model.changed.connect(self._warm_up)
        model.notices_model.historyChanged.connect(self.desk.own.load)
        model.trouble_model.solved.connect(self.desk.own.load)
        return model

    def _make_window(self) -> AppWindow:
        return make_window(
            self.model,
            stage=self.services.video,
            resources=paths.SHIPPED / "resources",
            settings=self.services.settings,
        )

    def _another_history(self) -> None:
        """Read the history that is open now: its sessions and own routines are others."""
        self.desk.own.load()
        self.model.past.look()

    def _speak(self, settings: Settings) -> None:
        """Use another language, if one was chosen."""
        if settings.language != self.services.language.setting:
            # Later, because the control that chose the language is part of the scene to be
            # replaced.
            QTimer.singleShot(0, self._say_anew)

    def _say_anew(self) -> None:
        """Make the scene and its models again in the present language.

        Texts were made in the old language, also in lists and in sentences built from parts. Making
        everything again overlooks none of them. No session runs meanwhile, because the language is
        chosen on a page.
        """
        if str(self.model.screen) != "home":
            return
        self.services.speak()
        before, old = self.model, self.window
        self.model = self._make_model()
        self.model.stand_in_for(before)
        self._mark_missing()
        self.window = self._make_window()
        self.window.stand_in_for(old)
        old.close()

    def _apply(self, settings: Settings) -> None:
        """Apply new settings to all parts."""
        self.services.apply(settings)
        self.model.apply(settings)
        self.window.apply(settings)

    def _warm_up(self) -> None:
        """Prepare tones and voice while the person reads the check before a session."""
        if str(self.model.screen) in ("ready", "session"):
            self.services.warm_up()

    def _mark_missing(self) -> None:
        """Show in the corner of the session what this computer cannot do."""
        if shiboken6.isValid(self.model):  # at closing it is deleted before the parts that send
            self.model.show_missing(self.services.missing())

    def close(self) -> None:
        """Close all parts: first the clock, then the scene and what it shows, and the history file
        last.
        """
        self.services.ticker.stop()
        self.window.close()
        self.services.close()
        self.desk.close()
        self.history.close()
