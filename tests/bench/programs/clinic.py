"""Opens the screens of a clinic again and again; prints the seconds that each opening took.

    python -m tests.bench.programs.clinic FOLDER TIMES all|search

What counts as open is said in `screens`. Each turn is about another person; in a session the ring
moves, so that there the first painting counts.
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

from PySide6.QtCore import QEventLoop, Qt, QTimer  # noqa: E402  (the graphics are chosen before)
from PySide6.QtGui import QGuiApplication  # noqa: E402
from PySide6.QtQuick import QQuickWindow  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from rehab_desktop.composition.clinic_app import ClinicApp  # noqa: E402
from rehab_desktop.composition.clinic_folder import clinic_of  # noqa: E402
from rehab_desktop.composition.content import load_content  # noqa: E402
from rehab_desktop.composition.folder import DataFolder  # noqa: E402
from rehab_desktop.composition.options import Options  # noqa: E402
from rehab_desktop.composition.start import make_qt  # noqa: E402
from tests.bench.programs.screens import Openings  # noqa: E402

TYPED = "mara el"


def main(folder: Path, times: int, what: str) -> int:
    content, qt = load_content(), make_qt()
    qt.styleHints().setCursorFlashTime(0)  # a caret that blinks is painted for ever
    # What holds back the second half of a double click goes after this time, which is painted too.
    qt.styleHints().setMouseDoubleClickInterval(1)
    options = Options(data_dir=folder, video="auto", mute=True)
    app = ClinicApp(content, options, DataFolder(options), clinic_of(folder))
    still = replace(app.services.settings, reduce_motion=True)
    app.window.theme.set_choices(
        theme=still.theme, text_scale=still.text_scale, reduce_motion=still.reduce_motion
    )
    openings = Openings(app.window.window)
    play = _search if what == "search" else _open_all
    QTimer.singleShot(0, lambda: play(openings, app, times, qt.exit))
    app.window.window.show()
    code = qt.exec()
    app.close()
    print(json.dumps(openings.found))
    return code


def _search(openings: Openings, app: ClinicApp, times: int, done: Callable[[int], None]) -> None:
    openings.settle()
    app.model.who_model.chooseNumber(1)
    openings.settle()
    app.model.go("people")
    openings.settle()
    for _ in range(times):
        for letter in TYPED:
            openings.open(
                "a letter typed in the search of people",
                partial(QTest.keyClick, app.window.window, letter),
            )
        for _ in TYPED:
            QTest.keyClick(app.window.window, Qt.Key.Key_Backspace)
        openings.settle()
    done(0)


def _open_all(openings: Openings, app: ClinicApp, times: int, done: Callable[[int], None]) -> None:
    model = app.model
    openings.settle()
    openings.open("the day, first visit", partial(model.who_model.chooseNumber, 1))
    screens = model.screens_up
    assert screens is not None
    people = _with_a_prescription(app)
    for turn in range(times):
        first, second = people[2 * turn], people[2 * turn + 1]
        visit = "first visit" if turn == 0 else "again"
        openings.open(f"the people, {visit}", partial(model.go, "people"))
        openings.open("the day, again", partial(model.go, "day"))
        openings.open(f"a chart, {visit}", partial(model.openChart, first))
        openings.open("somebody else's chart", partial(model.openChart, second))
        openings.open("a prescription", screens.chart_model.prescribe)
        model.back()
        openings.settle()
        openings.open("what is done before a session", screens.chart_model.startSession)
        _begin(openings, app, "a led session")
        openings.open("the chart after a session is parked", screens.led_model.park)
        model.openChart(first)
        openings.settle()
        screens.chart_model.startSession()
        openings.settle()
        _begin(openings, app, "")
        screens.led_model.park()
        openings.settle()
        model.openChart(second)
        openings.settle()
        openings.open(
            "the parked session of another person", screens.chart_model.startSession, first=True
        )
        _show_display(openings, app)
        _end(app)
        openings.settle()
        # Nobody stays parked: the fifth would be refused, and the next turn has other people.
        model.openChart(first)
        openings.settle()
        screens.chart_model.startSession()
        openings.settle()
        _end(app)
        openings.settle()
    done(0)


def _begin(openings: Openings, app: ClinicApp, name: str) -> None:
    """Begin the first of what can be led, and time it where it has a name."""
    screens = app.model.screens_up
    assert screens is not None
    before = screens.led_model.before_model
    if before.chosen is None:
        before.choose(0)
        openings.settle()
    if name:
        openings.open(name, before.begin, first=True)
    else:
        before.begin()
    openings.settle()


def _show_display(openings: Openings, app: ClinicApp) -> None:
    """Time the patient's window to its first painting, as it fills the only screen."""
    begun = time.perf_counter()
    app.display.turnHere()
    [window] = [
        one
        for one in QGuiApplication.topLevelWindows()
        if isinstance(one, QQuickWindow) and one.metaObject().className().startswith("DisplayMain")
    ]
    loop = QEventLoop()
    window.frameSwapped.connect(loop.exit)
    loop.exec()
    openings.found.setdefault("the patient's display", []).append(time.perf_counter() - begun)
    window.frameSwapped.disconnect(loop.exit)
    app.display.leave_here()


def _end(app: ClinicApp) -> None:
    runner = app.services.runner
    assert runner is not None
    runner.end(keep=False)


def _with_a_prescription(app: ClinicApp) -> list[str]:
    """Those whose prescription holds today, by the list's order."""
    lines = app.stores.people.people_lines(app.services.clock.wall().date()).result(60)
    return [one.person.id for one in lines if one.prescription is not None]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]))
