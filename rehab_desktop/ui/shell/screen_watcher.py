"""Keeps the window on the screens that are there, when one is unplugged or changes its size."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

SEEN_ENOUGH = 0.9
"""The share of the window that has to lie on screens for it to stay where it is."""

AFTER_MS = 400
"""The window manager moves windows first, if it does; so long it gets."""


def placed(window: QRect, screens: Sequence[QRect]) -> QRect:
    """Where the window is to lie: as it is where enough of it can be seen, else on the screen that
    shows most of it, no larger than that screen. Raises `ValueError` without a screen.
    """
    seen = [_area(window.intersected(screen)) for screen in screens]
    if sum(seen) >= SEEN_ENOUGH * _area(window):
        return window
    screen = screens[seen.index(max(seen))]
    width, height = min(window.width(), screen.width()), min(window.height(), screen.height())
    return QRect(
        max(screen.left(), min(window.left(), screen.left() + screen.width() - width)),
        max(screen.top(), min(window.top(), screen.top() + screen.height() - height)),
        width,
        height,
    )


class ScreenWatcher(QObject):
    """Looks after one window whenever the screens have changed, until it is deleted itself."""

    def __init__(self, window: Callable[[], QWindow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self._look)
        qt = QGuiApplication.instance()
        assert isinstance(qt, QGuiApplication), "a window needs an application"
        qt.screenAdded.connect(self._watch)
        qt.screenRemoved.connect(self._changed)
        for screen in QGuiApplication.screens():
            self._watch(screen)

    @Slot(QScreen)
    def _watch(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._changed)

    @Slot()
    def _changed(self) -> None:
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        window = self._window()
        if not screens or window.windowStates() & Qt.WindowState.WindowMinimized:
            return
        now = window.frameGeometry()
        wanted = placed(now, screens)
        if wanted != now:
            window.setGeometry(wanted.marginsRemoved(window.frameMargins()))


def _area(one: QRect) -> int:
    return max(0, one.width()) * max(0, one.height())
