"""The app in a session, in a process of its own, with what can be seen of it from outside.

    python -m tests.bench.programs.session '{"routine": "full-session", ...}'

The argument is a JSON object with the fields of `Wanted`. One JSON object is printed at the end;
with `report` it is written to that file too, every half minute, so that a long run that is cut
short has not been for nothing.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from rehab_desktop.video.graphics import prepare_graphics
from tests.bench.processes import burners, memory_mb

GRAPHICS = prepare_graphics()

from PySide6.QtCore import QTimer  # noqa: E402  (the graphics are chosen before Qt is imported)
from PySide6.QtGui import QGuiApplication  # noqa: E402

from rehab_desktop.composition.app import App  # noqa: E402
from rehab_desktop.composition.folder import DataFolder  # noqa: E402
from rehab_desktop.composition.options import Options  # noqa: E402
from rehab_desktop.composition.start import make_qt  # noqa: E402
from rehab_desktop.core.content.exercise import Side  # noqa: E402
from rehab_desktop.core.session.state import Mode, State  # noqa: E402
from rehab_desktop.ui.base.future_watcher import FutureWatcher  # noqa: E402
from tests.bench.content import bench_content  # noqa: E402
from tests.bench.watching import Watcher, watchers  # noqa: E402

LOOK_MS = 1000
REPORT_EVERY_S = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """`seconds` (real) are measured after `warm_up`; without them the routine runs to its end.

    `skip` goes on to the first set at once. `again` starts the routine anew when it is done. `busy`
    processes keep the processor busy meanwhile. `watch` names what is looked at
    (`tests/bench/watching.py`).
    """

    routine: str
    seconds: float | None = None
    warm_up: float = 3.0
    speed: float = 1.0
    video: str = "auto"
    skip: bool = False
    again: bool = False
    busy: int = 0
    watch: list[str] = field(default_factory=list)
    report: str = ""


class Session:
    """Runs it, and fills `found`."""

    def __init__(self, wanted: Wanted, qt: QGuiApplication, app: App) -> None:
        self.wanted, self._qt, self._app = wanted, qt, app
        self.found: dict[str, Any] = {"graphics": GRAPHICS.value, "memory_mb": [], "stood_still": 0}
        self._watchers: list[Watcher] = []
        self._begun = self._written = time.perf_counter()
        self._measured = False
        self._cpu = 0.0
        self._waiting = FutureWatcher()
        self._timer = QTimer(interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    def begin(self, _: object = None) -> None:
        """Start the routine, the first time or again."""
        app, wanted = self._app, self.wanted
        app.model.flow.begin(
            wanted.routine, pain_before=None, first=Side(app.services.settings.first_side)
        )
        assert app.services.runner is not None
        if not self._watchers:
            self._watchers = watchers(wanted.watch, app)
            self._begun = time.perf_counter()
            self._timer.start()
        for watcher in self._watchers:
            watcher.begin(app.services.runner)
        app.services.runner.subscribe(self._changed)
        if wanted.skip:
            app.services.runner.skip()

    def _changed(self, before: State) -> None:
        runner = self._app.services.runner
        if runner is None or before.over:
            return
        if runner.state.mode is Mode.PAUSED and before.mode is not Mode.PAUSED:
            # The process was given no processor for two seconds: the app asks, this goes on.
            self.found["stood_still"] += 1
            QTimer.singleShot(0, runner.resume)
        if not runner.state.over:
            return
        for watcher in self._watchers:
            watcher.end(runner)
        if self.wanted.again:
            assert runner.recorder.saved is not None
            self._waiting.wait(runner.recorder.saved, self.begin, lambda _: self._qt.exit(1))
        elif self.wanted.seconds is None:
            self._finish()

    def _look(self) -> None:
        seconds = time.perf_counter() - self._begun
        self.found["memory_mb"].append(round(memory_mb(), 2))
        if not self._measured and seconds >= self.wanted.warm_up:
            self._measured, self._begun_measuring = True, time.perf_counter()
            self._cpu = time.process_time()
            for watcher in self._watchers:
                watcher.measure()
        if self.wanted.report and time.perf_counter() - self._written > REPORT_EVERY_S:
            self._written = time.perf_counter()
            Path(self.wanted.report).write_text(json.dumps(self.result(), indent=1))
        wanted = self.wanted.seconds
        if wanted is None or not self._measured:
            return
        if time.perf_counter() - self._begun_measuring >= wanted:
            self._finish()

    def _finish(self) -> None:
        self._timer.stop()
        self.found["finished"] = True
        self.found |= self.result()
        self._qt.exit(0)

    def result(self) -> dict[str, Any]:
        """What has been found so far."""
        now = time.perf_counter()
        wall = now - self._begun_measuring if self._measured else 0.0
        found = self.found | {
            "seconds": wall,
            "cpu_seconds": time.process_time() - self._cpu,
            "video": asdict(self._app.services.video.stats()),
        }
        for watcher in self._watchers:
            found |= watcher.result(wall)
        return found


def main(argument: str) -> int:
    """Run the session that the JSON object asks for; 0 when it went to its end."""
    wanted = Wanted(**json.loads(argument))
    content = bench_content()
    qt = make_qt()
    with tempfile.TemporaryDirectory() as folder, burners(wanted.busy):
        options = Options(data_dir=Path(folder), video=wanted.video, speed=wanted.speed)
        data = DataFolder(options)
        app = App(content, options, data)
        session = Session(wanted, qt, app)
        failed: Callable[[BaseException], None] = lambda error: qt.exit(1)  # noqa: E731
        try:
            app.window.window.show()
            session._waiting.wait(app.history.open(), session.begin, failed)
            code = qt.exec()
        finally:
            app.close()
    text = json.dumps(session.found, indent=1)
    if wanted.report:
        Path(wanted.report).write_text(text)
    print(text)
    return code


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1]))
