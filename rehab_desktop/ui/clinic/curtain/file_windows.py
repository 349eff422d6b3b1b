"""Covers file windows too: Ctrl+L is heard in them, and they close as the curtain falls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from rehab_desktop.ui.clinic.curtain.curtain_model import CurtainModel


class FileWindows(QObject):
    """All windows that lie over another one; the therapist's and the patient's lie over none. Qt's
    file window has a use of its own for Ctrl+L, and stays open when the page that opened it goes.
    """

    def __init__(self, curtain: CurtainModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._curtain = curtain
        self._listening = False
        curtain.fell.connect(self.close)
        qt = QGuiApplication.instance()
        assert isinstance(qt, QGuiApplication), "a window needs an application"
        self._qt = qt
        qt.focusWindowChanged.connect(self._look)

    @Slot()
    def close(self) -> None:
        """Close them, as by their own button."""
        for window in QGuiApplication.topLevelWindows():
            if window.transientParent() is not None:
                window.close()

    @Slot(QWindow)
    def _look(self, window: QWindow | None) -> None:
        """Look through all events of the app only while such a window has the keyboard."""
        over_another = window is not None and window.transientParent() is not None
        if over_another and not self._listening:
            self._qt.installEventFilter(self)
        elif self._listening and not over_another:
            self._qt.removeEventFilter(self)
        self._listening = over_another

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Asked before any shortcut is.
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() != Qt.Key.Key_L or not control:
            return False
        event.accept()
        QTimer.singleShot(0, self._curtain.fall)
        return True
