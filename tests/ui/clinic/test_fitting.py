"""Whatever the size of the window and of the letters, every text of a clinic can be read, and all
that Tab reaches has a name.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from rehab_desktop.app.settings import Settings
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.clinics import ClinicScene
from tests.ui.clinic.scenes import CLINIC_SCENES

Show = Callable[..., ClinicWindow]
SIZES = {1.0: ((900, 560), (1440, 900), (3840, 2160)), 2.0: ((900, 560), (1440, 900))}
STOPS = 30


@pytest.mark.parametrize("text_scale", SIZES)
@pytest.mark.parametrize("name", CLINIC_SCENES)
def test_no_text_is_cut_or_runs_over_another(
    scene: ClinicScene, show: Show, name: str, text_scale: float
) -> None:
    scene.settings = Settings(text_scale=text_scale)
    CLINIC_SCENES[name](scene)
    window = show(*SIZES[text_scale][0]).window
    for size in SIZES[text_scale]:
        window.resize(*size)
        settle()
        scene.wait()
        settle()
        shown = looking.texts(window)
        assert shown
        assert [(one.text, one.fault) for one in shown if one.fault] == [], size
        assert looking.overlaps(shown) == [], size


@pytest.mark.parametrize("name", CLINIC_SCENES)
def test_all_that_tab_reaches_has_a_name(scene: ClinicScene, show: Show, name: str) -> None:
    CLINIC_SCENES[name](scene)
    window = show().window
    for _ in range(STOPS):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        focus = window.activeFocusItem()
        assert focus is not None
        there = QAccessible.queryAccessibleInterface(focus)
        assert there is not None
        assert there.text(QAccessible.Text.Name), focus.objectName()
