"""Keys as a therapist presses them, and how many of them there were."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from rehab_desktop.ui.clinic.shell.window import ClinicWindow

K = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(window: ClinicWindow, *keys: Qt.Key | str) -> None:
    """Press these keys one after the other; a capital letter with Shift."""
    for key in keys:
        if isinstance(key, str) and key.isalpha() and key.isupper():
            QTest.keyClick(window.window, key, SHIFT)  # type: ignore[call-overload]
        else:
            QTest.keyClick(window.window, key)  # type: ignore[arg-type]  # or a letter
        QCoreApplication.processEvents()
