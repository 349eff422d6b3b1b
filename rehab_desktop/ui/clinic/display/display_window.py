"""The patient's window: shown on the other screen while there is one, or on this laptop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

from rehab_desktop.app.settings import Settings
from rehab_desktop.ui.clinic.display.display_model import DisplayModel
from rehab_desktop.ui.shell.scene_window import SceneWindow


class DisplayWindow(SceneWindow[DisplayModel]):
    """Full-screen or hidden, never anything between. Its letters are as large as the screen allows,
    whatever the physio has chosen for their own. Closing it leaves the model.
    """

    def apply(self, settings: Settings) -> None:
        super().apply(replace(settings, text_scale=1.0))

    def show_on(self, screen: QScreen) -> None:
        """Fill this screen."""
        window = self.window
        # Before it is shown: on some systems a full-screen window stays where it is.
        window.setScreen(screen)
        window.setGeometry(screen.geometry())
        window.showFullScreen()

    def hide(self) -> None:
        """Take it off the screen; it stays ready."""
        self.window.hide()

    def close(self) -> None:
        if shiboken6.isValid(self._engine):
            for root in self._engine.rootObjects():
                root.setProperty("visible", False)
            shiboken6.delete(self._engine)


class DisplayScreens(QObject):
    """Opens and hides the patient's window as the model wants it and as screens come and go.
    `window` is the physio's, on whose screen it never lies unasked.
    """

    def __init__(
        self,
        model: DisplayModel,
        window: Callable[[], QWindow | None],
        *,
        stage: QObject | None,
        resources: Path,
        settings: Callable[[], Settings],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._physios = window
        self._stage = stage
        self._resources = resources
        self._settings = settings
        self._leaving: QScreen | None = None
        self.shown: DisplayWindow | None = None
        """None until it is first wanted."""
        self._on: QScreen | None = None
        model.changed.connect(self._look)
        qt = QGuiApplication.instance()
        assert isinstance(qt, QGuiApplication), "a window needs an application"
        qt.screenAdded.connect(self._added)
        qt.screenRemoved.connect(self._removed)
        self._tell()

    def _screens(self) -> list[QScreen]:
        """Those that are not the physio's own; a screen that mirrors it is the same picture."""
        physios = self._physios()
        own = physios.screen() if physios is not None else QGuiApplication.primaryScreen()
        return [
            one
            for one in QGuiApplication.screens()
            if one not in (own, self._leaving) and (own is None or one.geometry() != own.geometry())
        ]

    @Slot(QScreen)
    def _added(self, screen: QScreen) -> None:
        self._tell()

    @Slot(QScreen)
    def _removed(self, screen: QScreen) -> None:
        # Qt would put a window of it on the screen that is left, over what the physio sees.
        if screen == self._on and self.shown is not None:
            self.shown.hide()
            self._on = None
        self._leaving = screen
        self._tell()
        self._leaving = None

    @Slot()
    def _tell(self) -> None:
        self._model.tell_screens(other=bool(self._screens()))
        self._look()

    @Slot()
    def _look(self) -> None:
        """Show or hide the window, where that is to be another way now."""
        wanted = self._wanted()
        if wanted == self._on:
            return
        self._on = wanted
        if wanted is None:
            if self.shown is not None:
                self.shown.hide()
            physios = self._physios()
            if physios is not None and physios.isVisible():
                physios.requestActivate()
            return
        if self.shown is None:
            self.shown = self._make()
        self.shown.show_on(wanted)
        physios = self._physios()
        if physios is not None and not self._model.wanted_here:
            physios.requestActivate()  # the physio's keyboard goes on in their own view

    def _wanted(self) -> QScreen | None:
        """The screen that it is to be on, None for nowhere."""
        physios = self._physios()
        if self._model.wanted_here:
            return physios.screen() if physios is not None else None
        others = self._screens()
        return others[0] if self._model.wanted_elsewhere and others else None

    def _make(self) -> DisplayWindow:
        properties: dict[str, QObject] = {"display": self._model}
        if self._stage is not None:
            properties["stage"] = self._stage
        return DisplayWindow(
            self._model,
            "RehabDesktop/Clinic/display/DisplayMain.qml",
            resources=self._resources,
            settings=self._settings(),
            properties=properties,
        )

    def apply(self, settings: Settings) -> None:
        """Look as these settings say from now on."""
        if self.shown is not None:
            self.shown.apply(settings)

    def close(self) -> None:
        """Take the window down; it is made again when it is next wanted."""
        self._on = None
        if self.shown is not None:
            self.shown.close()
            self.shown = None
