"""Keeps Qt's complaints about a missing sound server out of the log: here it is no fault."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler


@contextmanager
def quiet() -> Iterator[None]:
    """Drop what Qt logs meanwhile, for the calls that look for a sound device."""

    def drop(_kind: QtMsgType, _context: QMessageLogContext, _text: str | None) -> None:
        pass

    before = qInstallMessageHandler(drop)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
