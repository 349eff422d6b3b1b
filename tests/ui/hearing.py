"""What a screen reader is told without asking: Qt's events, as its bridges get them."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

import PySide6
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from shiboken6 import Shiboken

GUI = Path(PySide6.__file__).parent / "Qt" / "lib" / "libQt6Gui.so.6"
"""PySide6 offers no `QAccessible::installUpdateHandler`; on Linux it can be called by its name."""

_INSTALL = "_ZN11QAccessible20installUpdateHandlerEPFvP16QAccessibleEventE"
_HANDLER = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


@contextmanager
def listening() -> Iterator[list[str]]:
    """Every announcement from here to the end of the block, oldest first."""
    heard: list[str] = []

    def handle(address: int) -> None:
        event = cast(QAccessibleEvent, Shiboken.wrapInstance(address, QAccessibleEvent))
        kind = event.type()
        Shiboken.invalidate(event)  # or the next wrapping would be given this one again
        if kind is QAccessible.Event.Announcement:
            said = Shiboken.wrapInstance(address, QAccessibleAnnouncementEvent)
            heard.append(cast(QAccessibleAnnouncementEvent, said).message())
            Shiboken.invalidate(said)

    install = getattr(ctypes.CDLL(str(GUI)), _INSTALL)
    install.restype = ctypes.c_void_p
    handler = _HANDLER(handle)
    before = install(handler)
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    try:
        yield heard
    finally:
        QAccessible.setActive(was_active)
        install.argtypes = [ctypes.c_void_p]
        install(before)
