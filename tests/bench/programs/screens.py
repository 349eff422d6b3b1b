"""Opens every screen of the app, again and again; prints the seconds that each opening took.

    python -m tests.bench.programs.screens FOLDER TIMES

A screen is open when it was painted for the last time: what it asks of the history comes later
than its frame. Motion is off, so that nothing but the coming of the content paints. In the session
a clip runs, so that there the first painting counts.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from rehab_desktop.video.graphics import prepare_graphics

prepare_graphics()

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402  (the graphics are chosen before)
from PySide6.QtQuick import QQuickWindow  # noqa: E402

from rehab_desktop.composition.app import App  # noqa: E402
from rehab_desktop.composition.content import load_content  # noqa: E402
from rehab_desktop.composition.folder import DataFolder  # noqa: E402
from rehab_desktop.composition.options import Options  # noqa: E402
from rehab_desktop.composition.start import make_qt  # noqa: E402
from rehab_desktop.core.content.exercise import Side  # noqa: E402
from rehab_desktop.ui.shell.pages_model import PAGES, TODAY  # noqa: E402

QUIET_S = 0.4
ROUTINE = "mobility-10"
SKIPPED = 3
"""Sets that are left out before the session is ended."""


class Openings:
    """Times what the app does after a command, to the end of its painting."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self.found: dict[str, list[float]] = {}
        self._painted: list[float] = []
        window.frameSwapped.connect(lambda: self._painted.append(time.perf_counter()))

    def settle(self, quiet: float = QUIET_S) -> None:
        """Wait until nothing was painted for a while."""
        loop = QEventLoop()
        last = time.perf_counter()

        def look() -> None:
            newest = max(last, self._painted[-1] if self._painted else 0.0)
            if time.perf_counter() - newest > quiet:
                loop.exit()

        timer = QTimer(interval=10)
        timer.timeout.connect(look)
        timer.start()
        loop.exec()

    def open(self, name: str, command: Callable[[], object], *, first: bool = False) -> None:
        """Give the command and time it; `first` is for screens that go on moving."""
        self._painted.clear()
        begun = time.perf_counter()
        command()
        if first:
            loop = QEventLoop()
            self._window.frameSwapped.connect(loop.exit)
            loop.exec()
            self._window.frameSwapped.disconnect(loop.exit)
        else:
            self.settle()
        painted = self._painted[0 if first else -1] if self._painted else begun
        self.found.setdefault(name, []).append(painted - begun)


def main(folder: Path, times: int) -> int:
    content, qt = load_content(), make_qt()
    options = Options(data_dir=folder, video="auto", mute=True)
    data = DataFolder(options)
    app = App(content, options, data)
    still = replace(app.services.settings, reduce_motion=True)
    app.window.theme.set_choices(
        theme=still.theme, text_scale=still.text_scale, reduce_motion=still.reduce_motion
    )
    openings = Openings(app.window.window)
    QTimer.singleShot(0, lambda: _open_all(openings, app, times, qt.exit))
    app.window.window.show()
    code = qt.exec()
    app.close()
    print(json.dumps(openings.found))
    return code


def _open_all(openings: Openings, app: App, times: int, done: Callable[[int], None]) -> None:
    model = app.model
    openings.settle()
    # What comes before the first session of all is read once.
    model.choose(ROUTINE)
    model.safety_model.tick(True)
    model.safety_model.goOn()
    model.goHome()
    openings.settle()
    for turn in range(times):
        for page, _, _ in (*PAGES[1:], PAGES[0]):
            visit = "first visit" if turn == 0 and page != TODAY else "again"
            openings.open(f"the page {page}, {visit}", partial(model.pages_model.go, page))
        openings.open("the check before a session", lambda: model.choose(ROUTINE))

        def begin() -> None:
            model.flow.begin(ROUTINE, pain_before=None, first=Side.LEFT)

        openings.open("a session", begin, first=True)
        assert app.services.runner is not None
        runner = app.services.runner
        for _ in range(SKIPPED):
            runner.skip()
        openings.open("the summary", partial(runner.end, keep=True))
        openings.open("Today after a session", model.go_to_today)
    done(0)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
