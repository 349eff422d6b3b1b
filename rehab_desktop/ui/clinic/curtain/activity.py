"""Tells the lock that somebody uses the window: the pointer moved, or something was typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent

from rehab_desktop.ui.clinic.curtain.curtain_model import CurtainModel

_POINTER = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
)


class Activity(QObject):
    """A filter of a window's events, which stops none of them."""

    def __init__(self, curtain: CurtainModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._curtain = curtain
        self._at: QPointF | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _POINTER:
            self._curtain.use()
        elif kind is QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            # A pointer that lies still is told again when something comes up under it.
            if self._at is not None and event.globalPosition() != self._at:
                self._curtain.use()
            self._at = event.globalPosition()
        elif isinstance(event, QKeyEvent) and kind is QEvent.Type.KeyPress:
            self._press(event)
        return False

    def _press(self, event: QKeyEvent) -> None:
        # What lies on the keyboard repeats its key.
        if not event.isAutoRepeat():
            self._curtain.press(event.key(), event.modifiers(), writing=_is_writing())


def _is_writing() -> bool:
    """The keyboard is in a text field."""
    enabled = Qt.InputMethodQuery.ImEnabled
    return bool(QGuiApplication.inputMethod().queryFocusObject(enabled, None))
