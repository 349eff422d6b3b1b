"""The log and the crash file, in the folder `logs` of the data folder.

Neither ever holds health data, so a person can send them to anyone. Names, notes, scores and the
content of sessions are not logged. The message of an exception may quote such a value, so only its
type and its lines of code are written. `OSError` messages are written, because they are about files
only.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import sys
import threading
import traceback
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QLoggingCategory, QMessageLogContext, QtMsgType, qInstallMessageHandler

from rehab_desktop.platform.files import private_file

LOG = "rehab-desktop.log"
CRASH = "crash.txt"
LAST_CRASH = "last-crash.txt"
LARGEST = 500_000
"""Size (bytes) at which a new log file is begun; three old ones are kept."""

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

log = logging.getLogger("rehab_desktop")
_crash_file: TextIO | None = None


class PlainFormatter(logging.Formatter):
    """Writes an exception as its type and its lines of code, without its message."""

    def formatException(  # noqa: N802
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        kind, error, frames = ei
        said = f": {error}" if isinstance(error, OSError) else ""
        return "".join([*traceback.format_tb(frames), f"{kind.__name__ if kind else ''}{said}"])


class PrivateFileHandler(RotatingFileHandler):
    """Makes each new log file readable by its owner only. A write that a full disk refuses is
    dropped.
    """

    def _open(self) -> TextIOWrapper:
        private_file(Path(self.baseFilename))
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Do nothing: the history tells the person about the disk, and the log must not add an
        error of its own.
        """

    def close(self) -> None:
        with contextlib.suppress(OSError):
            super().close()


def start_logging(folder: Path, level: int = logging.INFO) -> Path | None:
    """Log into `folder` from now on: messages of the app and of Qt, and every unhandled exception.

    Returns the path of the crash report of the run before this one, None where it did not crash.
    """
    global _crash_file
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    crash = _keep_last_crash(folder)
    handler = PrivateFileHandler(folder / LOG, maxBytes=LARGEST, backupCount=3, encoding="utf-8")
    handler.setFormatter(PlainFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    _crash_file = private_file(folder / CRASH).open("w", encoding="utf-8")
    faulthandler.enable(_crash_file)
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread
    # Where there is no PipeWire, PulseAudio is used: that is no fault.
    QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver.warning=false")
    qInstallMessageHandler(_qt_said)
    return crash


def stop_logging() -> None:
    """Close the files, and give Qt and Python back their own handlers."""
    global _crash_file
    qInstallMessageHandler(None)
    sys.excepthook = sys.__excepthook__
    threading.excepthook = threading.__excepthook__
    faulthandler.disable()
    if _crash_file is not None:
        _crash_file.close()
        _crash_file = None
    root = logging.getLogger()
    for handler in [h for h in root.handlers if isinstance(h, PrivateFileHandler)]:
        root.removeHandler(handler)
        handler.close()


def _keep_last_crash(folder: Path) -> Path | None:
    """Keep what a native crash wrote; after a normal end the file is empty."""
    left = folder / CRASH
    if not left.is_file() or not left.stat().st_size:
        return None
    return left.replace(folder / LAST_CRASH)


def _uncaught(
    kind: type[BaseException], error: BaseException, frames: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, frames)
        return
    log.critical("a fault that nothing caught", exc_info=(kind, error, frames))


def _uncaught_in_thread(fault: threading.ExceptHookArgs) -> None:
    if fault.exc_value is not None:
        _uncaught(fault.exc_type, fault.exc_value, fault.exc_traceback)


def _qt_said(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
    logging.getLogger("qt").log(LEVELS[kind], "%s: %s", context.category or "default", text)
