"""Whatever the size of the window and of the letters, every text of a clinic can be read, and all
that Tab reaches has a name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from rehab_desktop import paths
from rehab_desktop.app.settings import Settings
from rehab_desktop.text.language import Language
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


@pytest.fixture
def spanish() -> Iterator[None]:
    """A language whose words in the rail are long."""
    language = Language(paths.WORDS)
    language.use("es")
    yield
    language.use("en")
    language.forget()


@pytest.mark.parametrize("size", [(900, 560), (1280, 800)])
def test_whom_the_screen_is_about_is_whole_in_sight_in_the_rail(
    scene: ClinicScene, show: Show, size: tuple[int, int], spanish: None
) -> None:
    scene.settings = Settings(text_scale=2.0)
    CLINIC_SCENES["clinic-chart"](scene)
    window = show(*size).window
    QTest.qWait(200)  # it is brought into view when it has its height
    entry, below = looking.named(window, "rail-person"), looking.named(window, "find")
    top, bottom = entry.mapToScene(QPointF()).y(), below.mapToScene(QPointF()).y()
    assert top >= 0
    assert top + entry.height() <= bottom


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
