"""One running app for each data folder: a second start brings the first one's window to the front.

The lock is the kernel's, on an open file: it ends with its process, however that ends, so that
nothing stale can ever block a start. The first one listens on a local socket whose name stands in
the lock's file; an answer comes from its event loop, so one that hangs gives none.
"""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
import time
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

LOCK_FILE = "running.lock"
PATIENCE_S = 2.0
STARTING_S = 10.0
"""An app that began so lately may still be busy with its start; it gets this long to answer."""

GREETING_MS = 50
"""What connects says at once what it wants; the session must not wait for one that does not."""

ASK, ANSWER = b"raise\n", b"raised\n"
_LOCKED_BYTE = 4096
"""On Windows a locked byte cannot be read, so it is one behind all that is written."""


class SingleInstance(QObject):
    """Claims the folder for this process until `release` or its end.

    `holder` is the number of the process that has it instead, 0 where that is not known.
    """

    raise_wanted = Signal()

    def __init__(
        self, folder: Path, *, starting_s: float = STARTING_S, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.folder = folder
        self.holder = 0
        self._starting_s = starting_s
        self._lock: int | None = None
        self._claimed = False
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    @property
    def claimed(self) -> bool:
        return self._claimed

    def claim(self) -> bool:
        """Become the one app of this folder; false where another is, as `holder` says.

        Where the folder cannot hold a lock (it is read-only, say) there is nothing to protect.
        """
        path = self.folder / LOCK_FILE
        try:
            lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            self._claimed = True
            return True
        if not _take(lock):
            os.close(lock)
            self.holder, _ = _holder(path)
            return False
        self._lock, self._claimed = lock, True
        name = _socket_name(self.folder)
        # A process that was killed leaves its socket behind; under our lock it is nobody's.
        QLocalServer.removeServer(name)
        self._server.listen(name)
        # On a full disk the lock holds all the same, and only a second start cannot ask.
        with contextlib.suppress(OSError):
            os.ftruncate(lock, 0)
            os.write(lock, f"{os.getpid()}\n{name}\n".encode())
        return True

    def release(self) -> None:
        """Let others have the folder; safe to call twice."""
        self._server.close()
        self._claimed = False
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    @Slot()
    def _greet(self) -> None:
        while connection := self._server.nextPendingConnection():
            if connection.canReadLine() or connection.waitForReadyRead(GREETING_MS):
                self._answer(connection)
            connection.disconnectFromServer()
            connection.deleteLater()

    def _answer(self, connection: QLocalSocket) -> None:
        if connection.readLine(len(ASK) + 1).data() == ASK:
            connection.write(ANSWER)
            connection.flush()
            self.raise_wanted.emit()

    def ask_first(self) -> bool:
        """Have the first one show its window; false where it does not answer for two seconds, or a
        few more while it is starting.
        """
        path = self.folder / LOCK_FILE
        began = time.monotonic()
        while True:
            patience = PATIENCE_S
            with contextlib.suppress(OSError):
                age = time.time() - path.stat().st_mtime
                patience = max(PATIENCE_S, min(self._starting_s, self._starting_s - age))
            left = began + patience - time.monotonic()
            self.holder, name = _holder(path)
            if name and _answers(name, left):
                return True
            if left <= 0:
                return False
            time.sleep(0.05)


def _answers(name: str, seconds: float) -> bool:
    """Whether the app that listens there says within `seconds` that it shows its window."""
    end = time.monotonic() + seconds

    def left() -> int:
        return max(1, round((end - time.monotonic()) * 1000))

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(left()):
        return False
    socket.write(ASK)
    socket.flush()
    while not socket.canReadLine():
        if time.monotonic() >= end or not socket.waitForReadyRead(left()):
            return False
    return socket.readLine().data() == ANSWER


def _holder(path: Path) -> tuple[int, str]:
    """Process number and socket name of the first, as far as it has written them."""
    try:
        number, name, *_ = path.read_text(encoding="utf-8").split("\n")
        return int(number), name
    except (OSError, ValueError):
        return 0, ""


def _socket_name(folder: Path) -> str:
    name = "rehab-desktop-" + sha256(str(folder.resolve()).encode()).hexdigest()[:16]
    if os.name != "posix":
        return name
    own = os.environ.get("XDG_RUNTIME_DIR", "")
    return str(Path(own if os.path.isdir(own) else tempfile.gettempdir()) / name)


def _take(lock: int) -> bool:
    """Lock the open file for this process; false where another has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(lock, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
            os.lseek(lock, 0, os.SEEK_SET)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError as error:
        # A file system without locks: the history's own lock still keeps two apart.
        return sys.platform != "win32" and not isinstance(error, PermissionError)
    return True
