"""What a person presses while one window is built in the place of another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickWindow

PRESSES = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
)


class InputBuffer(QObject):
    """Takes what waits for `old` and gives it to `new` at its first frame, when its parts have
    their places; to be kept as long as `new` is.
    """

    def __init__(self, old: QQuickWindow, new: Callable[[], QQuickWindow]) -> None:
        super().__init__()
        self._new = new
        self._kept: list[QEvent] = []
        new().frameSwapped.connect(self._hand_over)
        old.installEventFilter(self)
        QCoreApplication.processEvents()
        old.removeEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() not in PRESSES:
            return False
        if isinstance(event, QMouseEvent | QKeyEvent):
            self._kept.append(event.clone())
        return True

    @Slot()
    def _hand_over(self) -> None:
        self._new().frameSwapped.disconnect(self._hand_over)
        kept, self._kept = self._kept, []
        for event in kept:
            QCoreApplication.sendEvent(self._new(), event)
