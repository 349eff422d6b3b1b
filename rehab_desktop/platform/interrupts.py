"""Ctrl+C in the terminal ends the app in order, also while it is idle.

Python runs what a signal asks for only between two of its own instructions, and an idle app has
none: its loop waits in Qt. So each signal writes a byte (`signal.set_wakeup_fd`) that Qt wakes up
for. Without it a window at rest went on for as long as its next timer, up to 20 s.
"""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, Slot

BYTES = 64
"""So many are read at once; each is one signal."""


class Interrupts(QObject):
    """Calls `interrupted` on the screen's thread at each SIGINT, for as long as this object is
    there. The process has one.
    """

    def __init__(self, interrupted: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read, self._written = socket.socketpair()
        for end in (self._read, self._written):
            end.setblocking(False)
        signal.set_wakeup_fd(self._written.fileno(), warn_on_full_buffer=False)
        signal.signal(signal.SIGINT, lambda *_: interrupted())
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    @Slot()
    def _woken(self) -> None:
        """With this Python runs, and so does what the signal asks for."""
        self._read.recv(BYTES)
