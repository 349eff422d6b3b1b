"""Opens an encrypted clinic by its passphrase; prints the seconds from Enter to the first painting
of the day's list, and to the whole day.

    python -m tests.bench.programs.passphrase FOLDER PASSPHRASE

The app is started as by a person: the screen that asks stands for a second, then the passphrase is
typed. The day is whole when it was painted for the last time. The app ends then.
"""

from __future__ import annotations

import json
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from rehab_desktop.video.graphics import prepare_graphics

prepare_graphics()

from PySide6.QtCore import QTimer  # noqa: E402  (the graphics are chosen before)
from PySide6.QtGui import QGuiApplication  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from rehab_desktop.composition import clinic_app  # noqa: E402
from rehab_desktop.composition.clinic_app import ClinicApp  # noqa: E402
from rehab_desktop.composition.content import load_content  # noqa: E402
from rehab_desktop.composition.options import Options  # noqa: E402
from rehab_desktop.composition.settings import ChosenSettings  # noqa: E402
from rehab_desktop.composition.start import make_qt, run_in_folder  # noqa: E402

QUIET_S = 0.6
READ_S = 1.0
"""So long somebody looks at the screen before they type."""


class Watch:
    """The instants of Enter and of each painting after it."""

    def __init__(self) -> None:
        self.entered = self.listed = 0.0
        self.painted: list[float] = []

    def paint(self, *, listed: bool) -> None:
        self.painted.append(time.perf_counter())
        if listed and not self.listed:
            self.listed = self.painted[-1]


WATCH = Watch()


class WatchedClinic(ClinicApp):
    """Notes each painting, and ends when there are no more."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self.window.window.frameSwapped.connect(lambda: WATCH.paint(listed=self._listed))
        self._timer = QTimer(interval=20)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @property
    def _listed(self) -> bool:
        up = self.model.screens_up
        return up is not None and bool(up.day_model.lines)

    def _look(self) -> None:
        quiet = WATCH.painted and time.perf_counter() - WATCH.painted[-1] > QUIET_S
        if quiet and self.model.property("screen") == "day":
            self._timer.stop()
            self.model.quit()


def main(folder: Path, passphrase: str) -> int:
    content, qt = load_content(), make_qt()
    chosen = ChosenSettings(Options(), folder)
    chosen.keep(replace(chosen.now, reduce_motion=True))
    qt.styleHints().setCursorFlashTime(0)  # a caret that blinks is painted for ever
    clinic_app.ClinicApp = WatchedClinic  # type: ignore[misc]

    def type_() -> None:
        window = QGuiApplication.focusWindow()
        if window is None:
            QTimer.singleShot(50, type_)
            return
        for letter in passphrase:
            QTest.keyClick(window, letter)  # type: ignore[call-overload]
        WATCH.entered = time.perf_counter()
        QTest.keyClick(window, "\r")  # type: ignore[call-overload]

    QTimer.singleShot(round(READ_S * 1000), type_)
    options = Options(data_dir=folder, video="none", mute=True)
    code = run_in_folder(qt, content, options, lambda _: None)
    ends = {"listed": WATCH.listed, "whole": WATCH.painted[-1]}
    print(json.dumps({name: end - WATCH.entered for name, end in ends.items()}))
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
