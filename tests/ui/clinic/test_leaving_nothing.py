"""A closed window of a clinic hears nothing any more of what goes on in the app."""

from __future__ import annotations

import gc
from pathlib import Path

import shiboken6
from pytestqt.qtbot import QtBot

from rehab_desktop.ui.clinic.curtain.activity import Activity
from rehab_desktop.ui.clinic.curtain.copied_text import CopiedText
from rehab_desktop.ui.clinic.curtain.file_windows import FileWindows
from rehab_desktop.ui.shell.screen_watcher import ScreenWatcher
from tests.ui.clinic.clinics import ClinicScene
from tests.ui.clinic.scenes import CLINIC_SCENES

EARS = {Activity, CopiedText, FileWindows, ScreenWatcher}


def hearing() -> set[type]:
    """The kinds of which Qt still has an object."""
    there = [one for one in gc.get_objects() if type(one) in EARS]
    return {type(one) for one in there if shiboken6.isValid(one)}


def test_what_hears_the_whole_app_for_a_window_goes_with_it(tmp_path: Path, qtbot: QtBot) -> None:
    """Nothing is left for Python to delete later, while Qt calls it."""
    gc.collect()
    scene = ClinicScene(tmp_path)
    CLINIC_SCENES["clinic-chart"](scene)
    shown = scene.window()
    assert hearing() == EARS
    shown.close()
    scene.close()
    assert hearing() == set()
