"""A window over one view model: builds the scene, takes both down in the right order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Generic, Protocol, Self, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from rehab_desktop.app.settings import Settings
from rehab_desktop.look.fonts import load_fonts
from rehab_desktop.ui.base import picture  # noqa: F401 - registers the type that QML uses
from rehab_desktop.ui.base.icons import PROVIDER, Icons
from rehab_desktop.ui.base.theme import Theme
from rehab_desktop.ui.keys.bindings import Binding
from rehab_desktop.ui.keys.hotkeys import Hotkeys
from rehab_desktop.ui.shell.input_buffer import InputBuffer
from rehab_desktop.ui.shell.screen_watcher import ScreenWatcher

QML = Path(__file__).parents[1] / "qml"


class WindowModel(Protocol):
    """What a window needs of its view model, which is a `QObject` too."""

    @property
    def bindings(self) -> Sequence[Binding]: ...


M = TypeVar("M", bound=WindowModel)


class SceneWindow(Generic[M]):
    """Owns the engine and the window's view model; `close` deletes the engine, then the model."""

    def __init__(
        self,
        model: M,
        main: str,
        *,
        resources: Path,
        settings: Settings,
        properties: Mapping[str, QObject],
    ) -> None:
        """The window of the QML file `main` (relative to the folder of all QML), not yet shown
        where `visible` would need a screen.

        `resources` holds `fonts/` and `icons/`; `properties` are those of its root. Raises
        `RuntimeError` with QML's words if the scene is broken.
        """
        load_fonts(resources / "fonts")
        self._engine = engine = QQmlApplicationEngine()
        engine.addImportPath(str(QML))
        engine.addImageProvider(PROVIDER, Icons(resources / "icons"))
        troubles: list[str] = []
        engine.warnings.connect(lambda found: troubles.extend(error.toString() for error in found))
        self.model = model
        self.theme: Theme = engine.singletonInstance("RehabDesktop", "Theme")  # type: ignore[assignment]
        self.hotkeys: Hotkeys = engine.singletonInstance("RehabDesktop", "Hotkeys")  # type: ignore[assignment]
        self._in_sight = ScreenWatcher(lambda: self.window, engine)
        self._meanwhile: InputBuffer | None = None
        self.apply(settings)
        engine.setInitialProperties(dict(properties))
        engine.load(QUrl.fromLocalFile(str(QML / main)))
        if not engine.rootObjects():
            raise RuntimeError("the screen could not be built: " + "; ".join(troubles))

    @property
    def window(self) -> QQuickWindow:
        """Asked of the engine each time: PySide takes a window it has handed out for deleted when
        an item is, whose `window()` was asked for.
        """
        return self._engine.rootObjects()[0]  # type: ignore[return-value]

    def apply(self, settings: Settings) -> None:
        """Look as these settings say from now on."""
        self.theme.set_choices(
            theme=settings.theme,
            text_scale=settings.text_scale,
            reduce_motion=settings.reduce_motion,
        )
        self.hotkeys.set_bindings(self.model.bindings)

    def come_to_front(self) -> None:
        """Show the window above others, as far as the system lets an app do that."""
        self.window.setWindowStates(self.window.windowStates() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.requestActivate()

    def stand_in_for(self, before: Self) -> None:
        """Show this window in the place and state of another, which may then be closed."""
        self.window.setGeometry(before.window.geometry())
        if before.window.isVisible():
            self.window.setWindowStates(before.window.windowStates())
            self.window.show()
            self.window.requestActivate()
            self._meanwhile = InputBuffer(before.window, lambda: self.window)

    def close(self) -> None:
        """Take the scene down; safe to call twice."""
        if shiboken6.isValid(self._engine):
            for root in self._engine.rootObjects():
                root.setProperty("visible", False)
            shiboken6.delete(self._engine)
        if shiboken6.isValid(self.model):
            shiboken6.delete(self.model)  # type: ignore[arg-type]  # a QObject
