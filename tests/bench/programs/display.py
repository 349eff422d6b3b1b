"""A led session with and without the patient's display, or one person after the other parked.

    python -m tests.bench.programs.display FOLDER shown|hidden SECONDS
    python -m tests.bench.programs.display FOLDER parked ROUNDS

The first prints the processor seconds and the memory (MB) of a session that runs for so long, and
the display's size. The second lets two people take turns, each round ten minutes of session at
sixty times the speed, and prints the memory after each round. The folder is written into: give it
a copy.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

from rehab_desktop.video.graphics import prepare_graphics

prepare_graphics()

from PySide6.QtGui import QGuiApplication  # noqa: E402  (the graphics are chosen before)
from PySide6.QtQuick import QQuickWindow  # noqa: E402

from rehab_desktop.composition.clinic_app import ClinicApp  # noqa: E402
from rehab_desktop.composition.clinic_folder import clinic_of  # noqa: E402
from rehab_desktop.composition.content import load_content  # noqa: E402
from rehab_desktop.composition.folder import DataFolder  # noqa: E402
from rehab_desktop.composition.options import Options  # noqa: E402
from rehab_desktop.composition.start import make_qt  # noqa: E402
from tests.bench.processes import memory_mb  # noqa: E402
from tests.bench.programs.clinic import (  # noqa: E402
    wait_for_no_session,
    wait_for_therapists,
    with_a_prescription,
)
from tests.bench.programs.screens import Openings, run, wait_for  # noqa: E402

WIDTH, HEIGHT = 1920, 1080
WARM_UP_S = 5.0
SPEED = 60.0
ROUND_S = 10.0
"""Ten minutes of session at sixty times the speed."""


def main(folder: Path, what: str, count: float) -> int:
    content, qt = load_content(), make_qt()
    qt.styleHints().setCursorFlashTime(0)  # a caret that blinks is painted for ever
    speed = SPEED if what == "parked" else 1.0
    options = Options(data_dir=folder, video="auto", mute=True, speed=speed)
    app = ClinicApp(content, options, DataFolder(options), clinic_of(folder))
    openings = Openings(app.window.window, longest=60.0)
    found: dict[str, Any] = {}

    def play() -> None:
        wait_for_therapists(openings, app)
        app.model.who_model.chooseNumber(1)
        _let_run(2.0)
        if what == "parked":
            found["memory_mb"] = _take_turns(app, int(count))
        else:
            found.update(_run_for(app, count, shown=what == "shown"))

    app.window.window.show()
    code = run(qt, play)
    app.close()
    print(json.dumps(found))
    return code


def _run_for(app: ClinicApp, seconds: float, *, shown: bool) -> dict[str, Any]:
    _start(app, with_a_prescription(app)[0])
    size = _show_display(app) if shown else None
    _let_run(WARM_UP_S)
    begun, used = time.perf_counter(), time.process_time()
    _let_run(seconds)
    return {
        "seconds": time.perf_counter() - begun,
        "processor_s": time.process_time() - used,
        "memory_mb": memory_mb(),
        "size": size,
    }


def _take_turns(app: ClinicApp, rounds: int) -> list[float]:
    memory = []
    people = with_a_prescription(app)[:2]
    for turn in range(rounds):
        app.model.curtain_model.use()
        _start(app, people[turn % 2])
        _let_run(ROUND_S)
        screens = app.model.screens_up
        assert screens is not None
        if screens.leading is not None:
            screens.led_model.park()
            wait_for_no_session(screens)
        memory.append(memory_mb())
    return memory


def _start(app: ClinicApp, person: str) -> None:
    """Lead this person's session, or go on with the one that is parked."""
    screens = app.model.screens_up
    assert screens is not None
    app.model.openChart(person)
    _let_run(1.0)
    screens.chart_model.startSession()
    led = screens.led_model
    wait_for(lambda: screens.leading is not None or led.stands == "before", "the session")
    if screens.leading is None:
        if led.before_model.chosen is None:
            led.before_model.choose(0)
        led.before_model.begin()
        wait_for(lambda: screens.leading is not None, "the session")


def _show_display(app: ClinicApp) -> tuple[int, int]:
    app.display.turnHere()
    [window] = [
        one
        for one in QGuiApplication.topLevelWindows()
        if isinstance(one, QQuickWindow) and one.metaObject().className().startswith("DisplayMain")
    ]
    window.showNormal()
    window.resize(WIDTH, HEIGHT)
    wait_for(lambda: window.width() == WIDTH and window.height() == HEIGHT, "the display's size")
    return window.width(), window.height()


def _let_run(seconds: float) -> None:
    end = time.perf_counter() + seconds
    wait_for(lambda: time.perf_counter() > end, "the time", seconds + 60.0)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], float(sys.argv[3])))
