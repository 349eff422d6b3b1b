"""One running app for each data folder: a second start brings the window of the first to the front.

The lock is a lock of the operating system on an open file. It ends with its process in any case, so
a stale lock can never block a start. The first process listens on a local socket, whose name is in
the lock file. It answers from its event loop, so a process that hangs does not answer.
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
"""An app that began less than this many seconds ago may still be starting, and gets this long to
answer.
"""

GREETING_MS = 50
"""A new connection must send its request within this time; the session must not wait
for it longer.
"""

ASK, ANSWER = b"raise\n", b"raised\n"
_LOCKED_BYTE = 4096
"""On Windows a locked byte cannot be read, so the locked byte lies after the content."""


class SingleInstance(QObject):
    """Claims the folder for this process until `release` or the end of the process.

    `holder` is the id of another process that uses the folder, 0 where not known.
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
        """Claim the folder; false where another process uses it (see `holder`).

        Where the folder cannot have a lock (for example because it is read-only), this returns
        true: there is nothing to protect.
        """
        path = self.folder / LOCK_FILE
        try:
            lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            self._claimed = True
            return True
        if not _acquire(lock):
            os.close(lock)
            self.holder, _ = _holder(path)
            return False
        self._lock, self._claimed = lock, True
        name = _socket_name(self.folder)
        # A killed process leaves its socket behind; as we hold the lock, nobody uses it.
        QLocalServer.removeServer(name)
        self._server.listen(name)
        # On a full disk the lock still works; only a second start cannot ask for the window.
        with contextlib.suppress(OSError):
            os.ftruncate(lock, 0)
            os.write(lock, f"{os.getpid()}\n{name}\n".encode())
        return True

    def release(self) -> None:
        """Release the folder. A second call does nothing."""
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
        """Ask the first process to show its window; false where it does not answer within two
        seconds, or a few more while it is starting.
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
    """Whether the app that listens on `name` answers within `seconds` that it shows its window."""
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
    """Process id and socket name of the first process, as far as it has written them."""
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


def _acquire(lock: int) -> bool:
    """Lock the open file for this process; false where another process has it."""
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
        # A file system without locks: the lock of the history file still keeps two processes apart.
        return sys.platform != "win32" and not isinstance(error, PermissionError)
    return True
