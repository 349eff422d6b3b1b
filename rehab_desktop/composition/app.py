"""The app of one person: all parts made over the one history of the folder."""

from __future__ import annotations

from typing import Any

from rehab_desktop import paths
from rehab_desktop.composition.base_app import BaseApp
from rehab_desktop.composition.content import Content
from rehab_desktop.composition.desk import Desk
from rehab_desktop.composition.encrypting import FolderEncryption
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.opened import PLAIN, Opened
from rehab_desktop.composition.options import Options
from rehab_desktop.core.history.recovery import Trouble
from rehab_desktop.ui.shell.app_model import AppModel
from rehab_desktop.ui.shell.window import AppWindow, make_window
from rehab_desktop.ui.today.programme_model import ProgrammeModel


class App(BaseApp[AppModel]):
    """One running app on one data folder: all its parts and how they are connected."""

    def __init__(
        self,
        content: Content,
        options: Options,
        folder: DataFolder,
        *,
        opened: Opened = PLAIN,
        at_start: Trouble | None = None,
    ) -> None:
        known = (folder.path / paths.HISTORY_FILE).exists()
        super().__init__(options, folder, opened)
        encryption = FolderEncryption(
            folder,
            self.history,
            self.services.chosen,
            encrypted=opened.keys is not None,
            explain=self.explain,
            reopen=self.open_again,
        )
        self.desk = Desk(
            content,
            self.services,
            self.history,
            self.recovery,
            self.operations,
            encryption.services(),
            # A person who already has a history here needs no welcome.
            first_start=self.services.chosen.new and not known and at_start is None,
        )
        self._guide = content.catalogue.safety
        self._open(crash_report=folder.crash, at_start=at_start)
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
            recovery=self.recovery,
            pages=self.desk.pages,
            **at_start,
        )
        model.changed.connect(lambda: self._warm_up())
        return model

    def _make_window(self) -> AppWindow:
        return make_window(
            self.model,
            stage=self.services.video,
            resources=paths.SHIPPED / "resources",
            settings=self.services.settings,
        )

    def _may_rebuild_window(self) -> bool:
        return str(self.model.screen) == "home"

    def _warm_up(self) -> None:
        """Prepare tones and voice while the person reads the check before a session."""
        if str(self.model.screen) in ("ready", "session"):
            self.services.warm_up()

    def _show_missing(self) -> None:
        self.model.show_missing(self.services.missing())

    def _close_parts(self) -> None:
        self.desk.close()
