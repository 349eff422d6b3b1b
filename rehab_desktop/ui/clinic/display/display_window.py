"""The patient's window: shown on the other screen while there is one, or on this laptop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

from rehab_desktop.app.settings import Settings
from rehab_desktop.ui.clinic.display.display_model import DisplayMode, DisplayModel
from rehab_desktop.ui.shell.scene_window import SceneWindow

Place = tuple[str, int, int]
"""A screen by its name and where it begins: two screens of one make have one name. No window is
asked for its screen: PySide (6.11.3) takes a screen that a window has handed out for deleted once
it has let go of its half of that window.
"""


LETTERS = 1.25
"""How large letters are beside those of a window that one sits before: as large as fits without
anything left out.
"""


def place_of(screen: QScreen) -> Place:
    """Which screen this is."""
    return screen.name(), screen.geometry().x(), screen.geometry().y()


class DisplayWindow(SceneWindow[DisplayModel]):
    """Full-screen or hidden, never anything between. Its letters are for somebody three metres
    away, whatever the physio has chosen for their own. Closing it leaves the model.
    """

    def apply(self, settings: Settings) -> None:
        super().apply(replace(settings, text_scale=LETTERS))

    def show_on(self, place: Place, *, keyboard: bool) -> None:
        """Fill this screen, and take the keyboard or leave it where it is. Raises `LookupError`
        where there is no such screen.
        """
        found = [one for one in QGuiApplication.screens() if place_of(one) == place]
        if not found:
            raise LookupError(place)
        [screen, *_] = found
        window = self.window
        # Before it is shown: on some systems a full-screen window stays where it is.
        window.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, not keyboard)
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
        self._leaving: Place | None = None
        self._on: Place | None = None
        self.shown: DisplayWindow | None = None
        """None until it is first wanted."""
        model.changed.connect(self._look)
        qt = QGuiApplication.instance()
        assert isinstance(qt, QGuiApplication), "a window needs an application"
        qt.screenAdded.connect(self._added)
        qt.screenRemoved.connect(self._removed)
        self._tell()

    def follow(self) -> None:
        """Go when the physio's window goes: one that stays open keeps the app from ending."""
        physios = self._physios()
        if physios is not None:
            physios.visibleChanged.connect(self._look_at_physios)

    @Slot(bool)
    def _look_at_physios(self, visible: bool) -> None:
        if not visible:
            self._model.use(DisplayMode.OFF)

    def _own(self) -> QScreen | None:
        """The screen that most of the physio's window is on."""
        physios = self._physios()
        centre = None if physios is None else physios.geometry().center()
        screens = QGuiApplication.screens()
        at = (one for one in screens if centre is not None and one.geometry().contains(centre))
        return next(at, screens[0] if screens else None)

    def _others(self) -> list[Place]:
        """The other screens; one that mirrors the physio's shows the same picture as theirs."""
        own = self._own()
        mine = own.geometry() if own is not None else None
        places = [place_of(one) for one in QGuiApplication.screens() if one.geometry() != mine]
        return [one for one in places if one != self._leaving]

    @Slot(QScreen)
    def _added(self, screen: QScreen) -> None:
        self._tell()

    @Slot(QScreen)
    def _removed(self, screen: QScreen) -> None:
        # Qt would put a window of it on the screen that is left, over what the physio sees.
        if place_of(screen) == self._on and self.shown is not None:
            self.shown.hide()
            self._on = None
        self._leaving = place_of(screen)
        self._tell()
        self._leaving = None

    def _tell(self) -> None:
        self._model.tell_screens(other=bool(self._others()))
        self._look()

    @Slot()
    def _look(self) -> None:
        """Show or hide the window, where that is to be another way now."""
        wanted = self._wanted()
        if wanted == self._on:
            return
        self._on = wanted
        if wanted is not None:
            if self.shown is None:
                self.shown = self._make()
            self.shown.show_on(wanted, keyboard=self._model.wanted_here)
        elif self.shown is not None:
            self.shown.hide()
        physios = self._physios()
        if physios is not None and physios.isVisible() and not self._model.wanted_here:
            physios.requestActivate()  # the keyboard goes on in the physio's view

    def _wanted(self) -> Place | None:
        """The screen that it is to be on, None for nowhere."""
        if self._model.wanted_here:
            own = self._own()
            return None if own is None else place_of(own)
        others = self._others() if self._model.wanted_elsewhere else []
        return others[0] if others else None

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
