"""How long a person waits for the window, and what run.py adds to that."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from tests.bench.figure import Effort, Figure, Measured, Row, milliseconds, more, times
from tests.bench.folders import data_folder
from tests.bench.processes import ROOT, in_turn, program, seconds_to, x_server

SESSIONS = 5000


def first_picture(effort: Effort) -> Iterator[Row]:
    """The app with a long history beside a window of PySide6 with one rectangle and one text."""
    folder = data_folder(SESSIONS)
    ours = program("first_picture", "--data-dir", str(folder))
    bare = program("bare_window")
    app, window = in_turn(
        effort.pick(11, 3),
        lambda: seconds_to(ours, "painted", "complete"),
        lambda: seconds_to(bare, "painted"),
    )
    beside = milliseconds([one[0] for one in window])
    yield Row(
        name=f"start to the first picture of Today, {SESSIONS:,} sessions in the file",
        ours=milliseconds([one[0] for one in app]),
        beside=beside,
        beside_name="bare PySide6 Qt Quick window",
        goal=times(1.6),
    )
    yield Row(
        name="… with the last sessions listed on it",
        ours=milliseconds([one[1] for one in app]),
        beside=beside,
        beside_name="the same window",
    )
    if effort.quick:
        return
    with x_server() as env:
        app, window = in_turn(
            3,
            lambda: seconds_to(ours, "painted", "complete", env=env),
            lambda: seconds_to(bare, "painted", env=env),
        )
    yield Row(
        name="… by OpenGL in software, which the app does not choose",
        ours=milliseconds([one[0] for one in app]),
        beside=milliseconds([one[0] for one in window]),
        beside_name="bare window by OpenGL in software",
    )


def run_py(effort: Effort) -> Iterator[Row]:
    """The least that both can do: say the version."""
    direct, through = in_turn(
        effort.pick(15, 5),
        lambda: seconds_to([sys.executable, "-P", "-m", "rehab_desktop", "--version"])[0],
        lambda: seconds_to([base_python(), str(ROOT / "run.py"), "--", "--version"])[0],
    )
    yield Row(
        name="second start through run.py",
        ours=Measured(tuple(through), "s"),
        beside=Measured(tuple(direct), "s"),
        beside_name="the environment's Python directly",
        goal=more(0.3, "s"),
    )


def base_python() -> str:
    """The Python that a person types `python3` for."""
    return getattr(sys, "_base_executable", sys.executable)


FIGURES = (Figure(name="start", measure=first_picture), Figure(name="run.py", measure=run_py))
