"""`rehab-desktop self-test`: a short real session, on real clips, through each video back end.

Prints one JSON object. It is the app itself that runs, with its window, its clock and a history
file of its own in a temporary folder; only the two exercises are short ones.
"""

from __future__ import annotations

import json
import platform
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from rehab_desktop import __version__
from rehab_desktop.app.library import Library
from rehab_desktop.composition.app import App
from rehab_desktop.composition.content import Content, load_content
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.options import Options
from rehab_desktop.composition.start import make_qt, run_one
from rehab_desktop.core.content.exercise import Exercise
from rehab_desktop.core.content.routine import Item, Routine
from rehab_desktop.core.session.timeline import SECOND
from rehab_desktop.video.choose import VideoChoice, backends
from rehab_desktop.video.vlc_library import find_libvlc

ROUTINE = "self-test"
SHORT = ("breathing-90-90", "leg-cycle-dribbles")
"""The exercises whose clips are shown, one set of each."""

SETUP_S = 3.0
LONGEST_S = 6.0
"""No phase lasts longer, so that the whole takes less than half a minute a back end."""

LATE_MS = {"p99": 20.0, "max": 60.0}
"""A cue later than this is felt: the goal of docs/performance.md."""

SHOWN = 0.95
"""The share of due frames that must have been on screen."""


def self_test(options: Options) -> int:
    """0 when every back end that is there played, every cue was in time and every set is stored."""
    content = load_content()
    qt = make_qt()
    runs = [_run(qt, content, options, backend) for backend in _backends(options)]
    report = {
        "rehab_desktop": __version__,
        "python": platform.python_version(),
        "pyside6": version("PySide6-Essentials"),
        "system": f"{platform.system()} {platform.machine()}",
        "scene_graph": QQuickWindow.sceneGraphBackend() or "hardware",
        "backends": runs,
        "passed": bool(runs) and all(run["passed"] for run in runs),
    }
    print(json.dumps(report, indent=2))
    return 0 if report["passed"] else 1


def _backends(options: Options) -> Sequence[str]:
    if options.video in ("vlc", "qt", "none"):
        return (options.video,)
    return ("vlc", "qt") if find_libvlc() else ("qt",)


def _run(qt: QGuiApplication, content: Content, options: Options, backend: str) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        chosen = replace(options, video=backend, data_dir=Path(folder), start=None)
        app = App(replace(content, library=_library(content)), chosen, DataFolder(chosen))
        try:
            # Alone: what another one could do in its place is not what was asked.
            app.services.video.use(backends(VideoChoice(backend))[:1])
            app.window.window.show()
            code = run_one(qt, app, ROUTINE)
            runner = app.services.runner
            assert runner is not None, "a session that has begun has a runner"
            stored = app.history.sessions().result()
            video = app.services.video.stats()
        finally:
            app.close()
    late = sorted(ns / 1e6 for ns in runner.lateness)
    lateness = {
        "p50": late[len(late) // 2],
        "p99": late[len(late) * 99 // 100],
        "max": late[-1],
    }
    drift = (runner.state.active - runner.state.planned) / SECOND
    sets = len(stored[0].sets) if stored else 0
    in_time = all(lateness[name] <= limit for name, limit in LATE_MS.items())
    seen = backend == "none" or (
        video.backend == backend and video.frames_shown >= SHOWN * video.frames_due > 0
    )
    passed = code == 0 and sets == len(SHORT) and drift == 0 and in_time and seen
    return {
        "asked_for": backend,
        "video": asdict(video),
        "cues": len(late),
        "cue_lateness_ms": {name: round(value, 3) for name, value in lateness.items()},
        "drift_s": drift,
        "sets_stored": sets,
        "passed": passed,
    }


def _library(content: Content) -> Library:
    """The shipped library with one short routine."""
    exercises = {name: _short(content.library.exercises[name]) for name in SHORT}
    items = tuple(Item(exercise=name, sets=1, reps=1) for name in SHORT)
    routine = Routine(id=ROUTINE, title="Self-test", items=items, transition_s=0)
    return replace(content.library, exercises=exercises, routines={ROUTINE: routine})


def _short(card: Exercise) -> Exercise:
    levels = []
    for level in card.levels:
        phases = tuple(
            replace(phase, seconds=min(phase.seconds, LONGEST_S)) for phase in level.dose.phases
        )
        dose = replace(level.dose, phases=phases, setup_s=SETUP_S)
        levels.append(replace(level, dose=dose))
    return replace(card, levels=tuple(levels))
