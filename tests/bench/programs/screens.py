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
import traceback
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from rehab_desktop.video.graphics import prepare_graphics

prepare_graphics()

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402  (the graphics are chosen before)
from PySide6.QtGui import QGuiApplication  # noqa: E402
from PySide6.QtQuick import QQuickWindow  # noqa: E402

from rehab_desktop.composition.app import App  # noqa: E402
from rehab_desktop.composition.content import load_content  # noqa: E402
from rehab_desktop.composition.folder import DataFolder  # noqa: E402
from rehab_desktop.composition.options import Options  # noqa: E402
from rehab_desktop.composition.start import make_qt  # noqa: E402
from rehab_desktop.core.content.exercise import Side  # noqa: E402
from rehab_desktop.ui.shell.pages_model import PAGES, TODAY  # noqa: E402

QUIET_S = 0.4
LONGEST_S = 30.0
"""After so long a screen that paints nothing, or never stops painting, is told as an error."""
ROUTINE = "mobility-10"
SKIPPED = 3
"""Sets that are left out before the session is ended."""


def wait_for(come: Callable[[], bool], what: str, longest: float = LONGEST_S) -> None:
    """Let the app run until this has come. Raises `TimeoutError` with what was waited for where it
    does not come in so many seconds.
    """
    end = time.perf_counter() + longest
    loop = QEventLoop()

    def look() -> None:
        # Told at once: before the loop has ended it may be true no more.
        if come():
            loop.exit(0)
        elif time.perf_counter() > end:
            loop.exit(1)

    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    if loop.exec():
        raise TimeoutError(f"not in {longest} s: {what}")


def run(qt: QGuiApplication, play: Callable[[], None]) -> int:
    """Play this in the app's own loop; 1 where it raised, which is told on the standard error."""

    def play_to_the_end() -> None:
        try:
            play()
        except Exception:
            # Qt would go on without it, and nobody would end the program.
            traceback.print_exc()
            qt.exit(1)
        else:
            qt.exit(0)

    QTimer.singleShot(0, play_to_the_end)
    return qt.exec()


class Openings:
    """Times what the app does after a command, to the end of its painting. Raises `TimeoutError`
    where that does not come in `longest` seconds.
    """

    def __init__(self, window: QQuickWindow, longest: float = LONGEST_S) -> None:
        self._window = window
        self._longest = longest
        self.found: dict[str, list[float]] = {}
        self._painted: list[float] = []
        self._counts: Callable[[], bool] = lambda: True
        window.frameSwapped.connect(self._note)

    def _note(self) -> None:
        if self._counts():
            self._painted.append(time.perf_counter())

    def settle(self, quiet: float = QUIET_S) -> None:
        """Wait until nothing was painted for a while."""
        begun = time.perf_counter()

        def stands_still() -> bool:
            newest = max(begun, self._painted[-1] if self._painted else 0.0)
            return time.perf_counter() - newest > quiet

        wait_for(stands_still, "the end of the painting", self._longest)

    def open(
        self, name: str, command: Callable[[], object], *, first: Callable[[], bool] | None = None
    ) -> None:
        """Give the command and time it. Of a screen that goes on moving the `first` painting counts
        for which this is true.
        """
        self._painted.clear()
        if first is not None:
            self._counts = first
        begun = time.perf_counter()
        command()
        if first is None:
            self.settle()
        else:
            wait_for(lambda: bool(self._painted), name, self._longest)
            self._counts = lambda: True
        painted = self._painted[-1 if first is None else 0] if self._painted else begun
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
    app.window.window.show()
    code = run(qt, lambda: _open_all(openings, app, times))
    app.close()
    print(json.dumps(openings.found))
    return code


def _open_all(openings: Openings, app: App, times: int) -> None:
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

        openings.open("a session", begin, first=lambda: app.services.runner is not None)
        assert app.services.runner is not None
        runner = app.services.runner
        for _ in range(SKIPPED):
            runner.skip()
        openings.open("the summary", partial(runner.end, keep=True))
        openings.open("Today after a session", model.go_to_today)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
