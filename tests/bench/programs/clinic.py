"""Opens the screens of a clinic again and again; prints the seconds that each opening took.

    python -m tests.bench.programs.clinic FOLDER TIMES all|search

What counts as open is said in `screens`. Each turn is about another person; in a session the ring
moves, so that there the first painting counts. The folder is written into, and where this breaks
off a session stays open in it: give it a copy.
"""

from __future__ import annotations

import json
import sys
import time
from dataclasses import replace
from functools import partial
from pathlib import Path

from rehab_desktop.video.graphics import prepare_graphics

prepare_graphics()

from PySide6.QtCore import Qt  # noqa: E402  (the graphics are chosen before)
from PySide6.QtGui import QGuiApplication  # noqa: E402
from PySide6.QtQuick import QQuickWindow  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from rehab_desktop.composition.clinic_app import ClinicApp  # noqa: E402
from rehab_desktop.composition.clinic_folder import clinic_of  # noqa: E402
from rehab_desktop.composition.content import load_content  # noqa: E402
from rehab_desktop.composition.folder import DataFolder  # noqa: E402
from rehab_desktop.composition.options import Options  # noqa: E402
from rehab_desktop.composition.start import make_qt  # noqa: E402
from rehab_desktop.ui.clinic.shell.screen_models import ScreenModels  # noqa: E402
from tests.bench.programs.screens import Openings, run, wait_for  # noqa: E402

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
    app.window.window.show()
    code = run(qt, lambda: play(openings, app, times))
    app.close()
    print(json.dumps(openings.found))
    return code


def _search(openings: Openings, app: ClinicApp, times: int) -> None:
    wait_for_therapists(openings, app)
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


def _open_all(openings: Openings, app: ClinicApp, times: int) -> None:
    model = app.model
    wait_for_therapists(openings, app)
    openings.open("the day, first visit", partial(model.who_model.chooseNumber, 1))
    screens = model.screens_up
    assert screens is not None
    people = with_a_prescription(app)
    for turn in range(times):
        # Nobody types here: after a few minutes the curtain would fall.
        model.curtain_model.use()
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
        begin_led(openings, screens, "a led session")
        openings.open("the chart after a session is parked", screens.led_model.park)
        wait_for_no_session(screens)
        model.openChart(first)
        openings.settle()
        screens.chart_model.startSession()
        openings.settle()
        begin_led(openings, screens, "")
        screens.led_model.park()
        wait_for_no_session(screens)
        model.openChart(second)
        openings.settle()
        openings.open(
            "the parked session of another person",
            screens.chart_model.startSession,
            first=lambda: screens.leading is not None,
        )
        _show_display(openings, app)
        _end(openings, app, screens)
        # Nobody stays parked: the fifth would be refused, and the next turn has other people.
        model.openChart(first)
        openings.settle()
        screens.chart_model.startSession()
        wait_for(lambda: screens.leading is not None, "the parked session")
        _end(openings, app, screens)


def wait_for_therapists(openings: Openings, app: ClinicApp) -> None:
    wait_for(lambda: app.model.who_model.property("rows").rowCount() > 0, "the therapists")
    openings.settle()


def begin_led(openings: Openings, screens: ScreenModels, name: str) -> None:
    """Begin the first of what can be led, and time it where it has a name."""
    led = screens.led_model
    wait_for(lambda: led.stands == "before", "what can be led")
    if led.before_model.chosen is None:
        led.before_model.choose(0)
        openings.settle()
    if name:
        openings.open(name, led.before_model.begin, first=lambda: led.running)
    else:
        led.before_model.begin()
    openings.settle()


def wait_for_no_session(screens: ScreenModels) -> None:
    wait_for(lambda: screens.leading is None, "the end of the session")


def _show_display(openings: Openings, app: ClinicApp) -> None:
    """Time the patient's window to its first painting, as it fills the only screen."""
    begun = time.perf_counter()
    app.display.turnHere()
    [window] = [
        one
        for one in QGuiApplication.topLevelWindows()
        if isinstance(one, QQuickWindow) and one.metaObject().className().startswith("DisplayMain")
    ]
    painted: list[float] = []
    connection = window.frameSwapped.connect(lambda: painted.append(time.perf_counter()))
    wait_for(lambda: bool(painted), "the patient's display")
    openings.found.setdefault("the patient's display", []).append(painted[0] - begun)
    window.frameSwapped.disconnect(connection)
    app.display.leave_here()


def _end(openings: Openings, app: ClinicApp, screens: ScreenModels) -> None:
    runner = app.services.runner
    assert runner is not None
    runner.end(keep=False)
    wait_for_no_session(screens)
    openings.settle()


def with_a_prescription(app: ClinicApp) -> list[str]:
    """Those whose prescription holds today, by the list's order."""
    lines = app.stores.people.people_lines(app.services.clock.wall().date()).result(60)
    return [one.person.id for one in lines if one.prescription is not None]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]))
