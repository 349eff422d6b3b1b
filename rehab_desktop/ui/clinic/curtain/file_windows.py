"""Closes file windows as the curtain falls: they do not go with the page that opened them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication


class FileWindows(QObject):
    """All windows that lie over another one; the therapist's and the patient's lie over none."""

    @Slot()
    def close(self) -> None:
        """Close them, as by their own button."""
        for window in QGuiApplication.topLevelWindows():
            if window.transientParent() is not None:
                window.close()
