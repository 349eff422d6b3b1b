"""The port `WakeLock`: keeps the screen on during a session, in the way of each system.

The person is on the floor and touches no key for minutes. Where the system has no way to do it, the
session goes on, and the screen may go dark.
"""

from __future__ import annotations

import contextlib
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from rehab_desktop.core.session.ports import WakeLock

NAME = "Rehab Desktop"

log = logging.getLogger(__name__)


class ScreenSaver:
    """Linux: asks the desktop (KDE, GNOME and others) over D-Bus, without waiting for an answer.

    By the idle inhibition specification, the request ends with its connection. So each request has
    a connection of its own, and a crash of the app ends it too.
    """

    SERVICE = "org.freedesktop.ScreenSaver"
    PATH = "/org/freedesktop/ScreenSaver"
    CONNECTION = "rehab-desktop-keep-awake"

    def hold(self) -> None:
        """Ask the desktop to keep the screen on. Without D-Bus nothing happens."""
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, self.CONNECTION)
        request = QDBusMessage.createMethodCall(self.SERVICE, self.PATH, self.SERVICE, "Inhibit")
        request.setArguments([NAME, self._reason()])
        bus.send(request)

    def release(self) -> None:
        """End the request."""
        from PySide6.QtDBus import QDBusConnection

        QDBusConnection.disconnectFromBus(self.CONNECTION)

    @staticmethod
    def _reason() -> str:
        return QCoreApplication.translate("KeepAwake", "A session is running")


class ExecutionState:
    """Windows: tells the system what this thread needs. `tell` is the function
    SetThreadExecutionState.
    """

    CONTINUOUS = 0x8000_0000
    SYSTEM_REQUIRED = 0x1
    DISPLAY_REQUIRED = 0x2

    def __init__(self, tell: Callable[[int], object]) -> None:
        self._tell = tell

    def hold(self) -> None:
        """Keep the system and the display on. The request belongs to the calling thread."""
        self._tell(self.CONTINUOUS | self.SYSTEM_REQUIRED | self.DISPLAY_REQUIRED)

    def release(self) -> None:
        """End the request."""
        self._tell(self.CONTINUOUS)


class Helper:
    """macOS: a small program keeps the display on while it runs."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None

    def hold(self) -> None:
        """Start the program. Raises `OSError` where it does not exist."""
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def release(self) -> None:
        """End the program."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None


def means_of_this_system() -> WakeLock | None:
    """The wake lock of this system, None where there is none."""
    if sys.platform == "linux":
        return ScreenSaver()
    if sys.platform == "win32":
        import ctypes

        return ExecutionState(ctypes.windll.kernel32.SetThreadExecutionState)
    if sys.platform == "darwin":
        # -w ends it with the app, however the app ends.
        return Helper(("caffeinate", "-di", "-w", str(os.getpid())))
    return None


class KeepAwake:
    """Holds `means` at most once, and logs an `OSError` instead of raising it: the session must go
    on.
    """

    def __init__(self, means: WakeLock | None = None) -> None:
        self._means = means or means_of_this_system()
        self._held = False

    def hold(self) -> None:
        """Keep the machine awake until `release`."""
        if self._means is not None and not self._held:
            try:
                self._means.hold()
                self._held = True
            except OSError as error:
                log.warning("the screen may go dark: %s", error)

    def release(self) -> None:
        """Let the machine sleep again."""
        if self._means is not None and self._held:
            self._held = False
            with contextlib.suppress(OSError):
                self._means.release()
