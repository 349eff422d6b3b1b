"""Keeps Qt's messages about a missing sound server out of the log, because it is no fault of the
app.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler


@contextmanager
def quiet() -> Iterator[None]:
    """Drop what Qt logs inside this block. Use it for calls that look for a sound device."""

    def drop(_kind: QtMsgType, _context: QMessageLogContext, _text: str | None) -> None:
        pass

    before = qInstallMessageHandler(drop)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
