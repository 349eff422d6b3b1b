"""What a therapist sees in the window, types into it and clicks on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui import looking


def said(window: ClinicWindow) -> list[str]:
    """Every text that can be seen."""
    return [one.text for one in looking.texts(window.window)]


def type_in(window: ClinicWindow, words: str) -> None:
    for letter in words:
        QTest.keyClick(window.window, letter)  # type: ignore[call-overload]


def press(window: ClinicWindow, *keys: Qt.Key, control: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    for key in keys:
        QTest.keyClick(window.window, key, modifier)


def rest(window: ClinicWindow) -> None:
    """Wait until what came up can be clicked on: not by the other half of a double click."""
    while window.window.property("hasty"):
        QTest.qWait(5)


def click(window: ClinicWindow, name: str) -> None:
    """Click on the middle of the item of this object name."""
    rest(window)
    item = looking.named(window.window, name)
    middle = item.mapToScene(item.boundingRect().center()).toPoint()
    QTest.mouseClick(window.window, Qt.MouseButton.LeftButton, pos=QPoint(middle))
    settle()
