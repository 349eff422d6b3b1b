"""Brings what the history has in memory only from its own thread to that of the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from rehab_desktop.core.history.recovery import Unsaved


class UnsavedOnScreen(QObject):
    """`changed` carries what waits to be written, None once the disk has it all."""

    changed = Signal(object)
    _told = Signal(object)

    def __init__(self, watch: Callable[[Callable[[Unsaved | None], None]], None]) -> None:
        super().__init__()
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)
        watch(self._told.emit)

    @Slot(object)
    def _show(self, unsaved: Unsaved | None) -> None:
        self.changed.emit(unsaved)
