"""Somebody at the keyboard of a running app: waits for a text, presses keys, waits for the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from rehab_desktop.app.locking.recovery_code import LETTERS
from tests.ui import looking

Step = tuple[str, Callable[[QQuickWindow], object]]
"""A text that is waited for, and what is then done in the window that shows it."""


class Hand:
    """Does one step after another, each once its text is there. At the end the window is closed, or
    `stays`.
    """

    def __init__(self, *steps: Step, stays: bool = False) -> None:
        self.left = list(steps)
        self._stays = stays
        self.seen: list[str] = []
        self._looks = 0
        self._timer = QTimer(interval=150)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        self._looks += 1
        windows = [one for one in QGuiApplication.topLevelWindows() if one.isVisible()]
        window = next((one for one in windows if isinstance(one, QQuickWindow)), None)
        if self._looks > 600:
            QGuiApplication.exit(99)
        if window is None or not window.isExposed():
            return
        texts = [one.text for one in looking.texts(window)]
        if not self.left:
            self._timer.stop()
            if not self._stays:
                window.close()
            return
        wanted, act = self.left[0]
        if any(wanted in one for one in texts):
            self.left.pop(0)
            self.seen.append(wanted)
            act(window)


def typed(*keys: str) -> Callable[[QQuickWindow], object]:
    """Types these texts, each followed by Enter."""

    def type_(window: QQuickWindow) -> None:
        for text in keys:
            type_into(window, text)
            QTest.keyClick(window, "\r")  # type: ignore[call-overload]

    return type_


def nothing(_: QQuickWindow) -> None:
    """Only look."""


def keys_to(*codes: str) -> Callable[[QQuickWindow], object]:
    """Presses a shortcut such as "Ctrl+Shift+L"."""

    def press(window: QQuickWindow) -> None:
        for code in codes:
            QTest.keySequence(window, code)

    return press


def pressed(name: str) -> Callable[[QQuickWindow], object]:
    """Presses the button of this object name with Enter."""

    def press(window: QQuickWindow) -> None:
        QTest.qWait(200)
        looking.named(window, name).forceActiveFocus()
        QTest.keyClick(window, "\r")  # type: ignore[call-overload]

    return press


def texts_in(window: QQuickWindow) -> list[str]:
    """Every text that the window shows."""
    return [one.text for one in looking.texts(window)]


class SetUp:
    """Goes through all that protects a new folder, as somebody does who writes the code down."""

    def __init__(self, passphrase: str) -> None:
        self.passphrase = passphrase
        self.groups: list[str] = []

    def steps(self, *, place: bool = True) -> list[Step]:
        """What is waited for, and done."""
        last: list[Step] = [("A second place for back-ups", keys_to("Tab", "Return"))]
        return [
            ("The same again", self._type),
            ("The recovery code", self._write_down),
            ("Is it on paper?", self._type_back),
            *(last if place else []),
        ]

    def _type(self, window: QQuickWindow) -> None:
        QTest.qWait(200)
        type_into(window, self.passphrase)
        keys_to("Tab", "Tab")(window)
        typed(self.passphrase)(window)

    def _write_down(self, window: QQuickWindow) -> None:
        QTest.qWait(200)
        letters = set(LETTERS)
        self.groups = [one for one in texts_in(window) if len(one) == 5 and set(one) <= letters]
        keys_to("Tab", "Return")(window)

    def _type_back(self, window: QQuickWindow) -> None:
        QTest.qWait(200)
        asked = [one for one in texts_in(window) if one.startswith("Group ")]
        first, second = (self.groups[int(one.split()[1]) - 1] for one in asked)
        type_into(window, first)
        keys_to("Tab")(window)
        typed(second)(window)


def type_into(window: QQuickWindow, text: str) -> None:
    """Type a text without Enter."""
    for key in text:
        QTest.keyClick(window, key)  # type: ignore[call-overload]
