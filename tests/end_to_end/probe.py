"""The app itself in a process of its own, with a probe that looks at its window and presses keys.

    python -m tests.end_to_end.probe ARGUMENTS OF THE APP

Each line on standard input is a JSON list: a command and what it needs. Each is answered by one
line of JSON on standard output.
"""

from __future__ import annotations

import faulthandler
import gc
import json
import sys
import threading
from queue import Empty, SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from rehab_desktop import cli
from rehab_desktop.composition import start
from rehab_desktop.composition.clinic_app import ClinicApp
from rehab_desktop.ui.shell.app_model import AppModel
from tests.ui import looking
from tests.ui.clinic.everything_said import everything_said

EVERY_MS = 20
MOST_TABS = 40
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def _windows() -> list[QQuickWindow]:
    return [one for one in QGuiApplication.topLevelWindows() if isinstance(one, QQuickWindow)]


def _is_display(window: QQuickWindow) -> bool:
    """It is the patient's window, beside the physio's."""
    return window.metaObject().className().startswith("DisplayMain")


class Probe(QObject):
    """Carries out commands between the app's own events."""

    def __init__(self, qt: QGuiApplication) -> None:
        super().__init__(qt)
        self._asked: SimpleQueue[list[Any]] = SimpleQueue()
        self._opened: list[str] = []
        # It takes a string, whatever its description says.
        QDesktopServices.setUrlHandler("file", self, "opened")  # type: ignore[arg-type]
        threading.Thread(target=self._listen, daemon=True).start()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _listen(self) -> None:
        for line in sys.stdin:
            self._asked.put(json.loads(line))

    def _look(self) -> None:
        try:
            name, *values = self._asked.get_nowait()
        except Empty:
            return
        try:
            answer = getattr(self, name)(*values)
        except Exception as error:
            answer = {"failed": repr(error)}
        print(json.dumps(answer), flush=True)

    @Slot(QUrl)
    def opened(self, url: QUrl) -> None:
        """The app has a folder shown."""
        self._opened.append(url.toLocalFile())

    @property
    def window(self) -> QQuickWindow:
        (window,) = (w for w in _windows() if not _is_display(w))
        return window

    def display(self) -> dict[str, Any] | None:
        """What the patient's display says and where it is; None where it is not shown."""
        for window in filter(_is_display, _windows()):
            if window.isVisible():
                return {
                    "title": window.title(),
                    "texts": looking.told(window),
                    "place": window.geometry().getRect(),
                    "full": window.visibility() is QQuickWindow.Visibility.FullScreen,
                }
        return None

    def lateness(self) -> list[float]:
        """How late each cue of a led session was, in seconds."""
        (app,) = (one for one in gc.get_objects() if isinstance(one, ClinicApp))
        runner = app.services.runner
        return [one / 1e9 for one in runner.lateness] if runner is not None else []

    def texts(self) -> list[str]:
        """What can be read, scrolling, once the window is there."""
        if not QGuiApplication.topLevelWindows():
            return []
        return looking.told(self.window)

    def everything_said(self) -> str:
        """All that any window says to anybody: title, scene, screen reader."""
        return everything_said()

    def written(self) -> list[str]:
        """What stands in the fields of several lines, such as those of a note."""
        if not QGuiApplication.topLevelWindows():
            return []
        window = self.window  # held: with it goes what Python knows of its items
        found = looking.items(window.contentItem())
        return [str(one.property("text")) for one in found if one.inherits("QQuickTextEdit")]

    def key(self, name: str) -> None:
        QTest.keyClick(self.window, getattr(Qt.Key, f"Key_{name}"))

    def keys(self, pressed: list[str]) -> None:
        """Press these one after the other, as Qt writes them: Ctrl+K, Return, S."""
        for one in pressed:
            combination = QKeySequence(one)[0]  # type: ignore[index]
            QTest.keyClick(self.window, combination.key(), combination.keyboardModifiers())

    def type(self, text: str) -> None:
        """Press the keys of this text, one after the other."""
        for letter in text:
            shift = Qt.KeyboardModifier.ShiftModifier if letter.isupper() else NO_MODIFIER
            QTest.keyClick(self.window, letter, shift)  # type: ignore[call-overload]

    def focused(self) -> str:
        """The words on what has the focus."""
        return looking.focused(self.window)

    def press(self, text: str) -> bool:
        """Reach the button of that text by Tab, and press Enter; whether it was reached."""
        for _ in range(MOST_TABS):
            if self.focused() == text:
                QTest.keyClick(self.window, Qt.Key.Key_Return)
                return True
            QTest.keyClick(self.window, Qt.Key.Key_Tab)
        return False

    def choose_folder(self, folder: str) -> None:
        """As if this folder had been chosen in the system's own window."""
        (app,) = (model for model in gc.get_objects() if isinstance(model, AppModel))
        asking = app.trouble_model if app.property("screen") == "trouble" else app.notices_model
        asking.chooseFolder(QUrl.fromLocalFile(folder))

    def cross(self) -> bool:
        """Press the window's cross; whether it closed."""
        return self.window.close()

    def hide(self) -> None:
        self.window.hide()

    def move(self, x: int, y: int) -> None:
        """As if the person had drawn the window there; without a window manager none is active."""
        self.window.setPosition(x, y)
        self.window.requestActivate()

    def place(self) -> dict[str, Any]:
        """Where the window is and how much of it lies on screens that are there."""
        window = self.window
        return {
            "visible": window.isVisible(),
            "minimized": bool(window.windowStates() & Qt.WindowState.WindowMinimized),
            "window": window.frameGeometry().getRect(),
            "screens": [one.geometry().getRect() for one in QGuiApplication.screens()],
        }

    def opened_folders(self) -> list[str]:
        return self._opened

    def clipboard(self) -> str:
        return QGuiApplication.clipboard().text()

    def crash(self) -> None:
        """End by a native fault, as a bug in a library would."""
        faulthandler._sigsegv()  # type: ignore[attr-defined]


def main() -> int:
    make_qt = start.make_qt
    probes = []

    def probed() -> QGuiApplication:
        qt = make_qt()
        probes.append(Probe(qt))
        return qt

    start.make_qt = probed
    return cli.main()


if __name__ == "__main__":
    sys.exit(main())
