"""Passes the number of unsaved writes from the history's thread to the screen's thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from rehab_desktop.core.history.recovery import Unsaved


class UnsavedOnScreen(QObject):
    """`changed` carries the writes that are only in memory, None once the disk has all of them."""

    changed = Signal(object)
    _changed = Signal(object)

    def __init__(self, watch: Callable[[Callable[[Unsaved | None], None]], None]) -> None:
        super().__init__()
        self._changed.connect(self._show, Qt.ConnectionType.QueuedConnection)
        watch(self._changed.emit)

    @Slot(object)
    def _show(self, unsaved: Unsaved | None) -> None:
        self.changed.emit(unsaved)
