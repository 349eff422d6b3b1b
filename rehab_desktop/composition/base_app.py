"""What the app of one person and that of a clinic have in common: a history, the shared parts, and
one window that follows the settings.
"""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from typing import Any, Generic, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer

from rehab_desktop import paths
from rehab_desktop.app.recovery import HistoryRecovery
from rehab_desktop.app.settings import Settings
from rehab_desktop.composition.content import is_locked
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.opened import PLAIN, Opened
from rehab_desktop.composition.options import Options
from rehab_desktop.composition.second_backups import places_of
from rehab_desktop.composition.services import AppServices
from rehab_desktop.composition.unsaved import UnsavedOnScreen
from rehab_desktop.core.history.recovery import Unsaved
from rehab_desktop.store.errors import StoreError
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.history_file import SqliteFile
from rehab_desktop.text import trouble_text
from rehab_desktop.ui.base.operations import Operations
from rehab_desktop.ui.shell.scene_window import SceneWindow, WindowModel
from rehab_desktop.ui.shell.trouble_model import TroubleModel


class AppWindowModel(WindowModel, Protocol):
    """The view model of an app's window."""

    def apply(self, settings: Settings) -> None:
        """Go by these settings from now on."""

    def show_unsaved(self, unsaved: Unsaved | None) -> None:
        """Say what is in memory only; None once the disk has all of it."""

    def quit(self) -> None:
        """Close the app without another question."""

    @property
    def trouble_model(self) -> TroubleModel:
        """What is wrong with the file, and the ways out."""

    def stand_in_for(self, before: Any) -> None:
        """Stand where another model of this kind stood, in the language of now."""


log = logging.getLogger(__name__)

M = TypeVar("M", bound=AppWindowModel)


class BaseApp(ABC, Generic[M]):
    """One running app on one data folder. Who inherits makes its parts, then calls `_open`.

    `again` is a sentence that says why the app is to be opened again after it was closed, None
    where it is not.
    """

    model: M
    window: SceneWindow[M]

    def __init__(self, options: Options, folder: DataFolder, opened: Opened) -> None:
        self.opened = opened
        self.again: str | None = None
        self.history = SqliteHistory(folder.path / paths.HISTORY_FILE, keys=opened.keys)
        # Held until the first picture: importing its engine on another thread would slow down the
        # scene.
        self.history.hold()
        file = SqliteFile(self.history, works=lambda: self._works())
        self.recovery = HistoryRecovery(file, folder)
        self.operations = Operations(
            lambda error: trouble_text.refusal(self.recovery.explain(error))
        )
        self._unsaved = UnsavedOnScreen(file.watch)
        self.services = AppServices(options, folder)
        self._second_backups = ""
        self._use_places(self.services.settings)

    @abstractmethod
    def _make_model(self, **at_start: Any) -> M:
        """The view model of the window; `at_start` has what only the first one is told."""

    @abstractmethod
    def _make_window(self) -> SceneWindow[M]:
        """The window over the present model."""

    @abstractmethod
    def _show_missing(self) -> None:
        """Show what this computer cannot do."""

    @abstractmethod
    def _close_parts(self) -> None:
        """Close what was made beside the window and the shared parts."""

    def _works(self) -> str | None:
        """The therapist who works now (an id); None at home."""
        return None

    def _may_rebuild_window(self) -> bool:
        """Whether nothing is lost if the scene is made again."""
        return True

    def _open(self, **at_start: Any) -> None:
        """Make the model and the window, and let them follow the shared parts."""
        self.model = self._make_model(**at_start)
        self._unsaved.changed.connect(lambda unsaved: self.model.show_unsaved(unsaved))
        self.services.watch_missing(self._mark_missing)
        self.window = self._make_window()
        self.window.window.frameSwapped.connect(
            self.history.release, Qt.ConnectionType.SingleShotConnection
        )
        self._raised = self.services.folder.raise_wanted.connect(
            lambda: self.window.come_to_front()
        )
        self._moved = self.services.folder.moved.connect(
            lambda _: self._use_places(self.services.settings)
        )
        if self.opened is PLAIN:
            # A folder that could not be looked into at the start may turn out to be encrypted.
            self.model.trouble_model.solved.connect(lambda _: self._look_for_keys())
        self.services.chosen.subscribe(self._apply)
        self.services.chosen.subscribe(self._change_language)

    def explain(self, error: BaseException) -> str:
        """Why something with the file failed, and what to do, for the screen."""
        if isinstance(error, StoreError):
            return trouble_text.refusal(self.recovery.explain(error))
        return str(error)

    def open_again(self, said: str = "") -> None:
        """Close the app as by its cross, drop the key, and have the folder opened anew; `said`
        tells why. What is in memory only has to be on the disk.
        """
        self.again = said
        self.model.quit()

    def _look_for_keys(self) -> None:
        try:
            locked = is_locked(self.services.folder.path)
        except OSError:
            locked = True
        if locked:
            self.open_again()

    def _change_language(self, settings: Settings) -> None:
        """Use another language, if one was chosen."""
        if settings.language != self.services.language.setting:
            # Later, because the control that chose the language is part of the scene to be
            # replaced.
            QTimer.singleShot(0, self._rebuild_window)

    def _rebuild_window(self) -> None:
        """Make the scene and its models again in the present language.

        Texts were made in the old language, also in lists and in sentences built from parts. Making
        everything again overlooks none of them. No session runs meanwhile, because the language is
        chosen on a page.
        """
        if not self._may_rebuild_window():
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
        if settings.second_backups != self._second_backups:
            self._use_places(settings)
        self.services.apply(settings)
        self.model.apply(settings)
        self.window.apply(settings)

    def _use_places(self, settings: Settings) -> None:
        """Copy the back-ups to where these settings say."""
        self._second_backups = settings.second_backups
        try:
            places = places_of(self.services.folder.path, settings)
        except OSError as error:
            log.warning("The place of copies of the back-ups is not known: %s", error)
        else:
            self.history.use_places(places)

    def _mark_missing(self) -> None:
        if shiboken6.isValid(self.model):  # at closing it is deleted before the parts that send
            self._show_missing()

    def close(self) -> None:
        """Close all parts: first the clock, then the scene and what it shows, and the history file
        last.
        """
        for told in (self._raised, self._moved):
            QObject.disconnect(told)
        self.services.ticker.stop()
        self.window.close()
        self.services.close()
        self._close_parts()
        self.history.close()
