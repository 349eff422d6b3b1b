"""Has garbage collected on the thread of the screen only."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from rehab_desktop.platform.garbage import collect_what_is_due

EVERY_MS = 1000
"""How often is looked whether enough garbage was made. The app wakes more often than that anyway
(`ticker.SLOW`).
"""


class GarbageTimer(QObject):
    """Collects garbage on the thread it is made on, and from then on no other thread does.

    Python itself collects on whichever thread makes objects. On that of the history it would
    delete objects of Qt while the thread of the screen calls them, which ends the process
    (`docs/decisions/0023-garbage.md`). It needs an event loop; without one nothing is collected.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        collect_what_is_due()
