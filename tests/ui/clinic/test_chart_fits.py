"""Every text of a chart can be read, that which has to be scrolled to as well."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QRectF
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from rehab_desktop.app.settings import Settings
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.clinics import ClinicScene
from tests.ui.clinic.scenes import CLINIC_SCENES

SIZES = ((900, 2600), (1280, 2600))
"""As high as the whole of a chart."""
CHARTS = [name for name in CLINIC_SCENES if name.startswith("clinic-chart")]


def days_of_curves(window: QQuickWindow) -> dict[int, list[QRectF]]:
    """The places of the days below each curve, by their height in the window."""
    found: dict[int, list[QRectF]] = {}
    for item in looking.items(window.contentItem()):
        if item.objectName() == "day":
            place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
            found.setdefault(round(place.top()), []).append(place)
    return found


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_the_days_below_a_curve_stand_apart_and_the_last_is_named(
    tmp_path: Path, qtbot: QtBot, text_scale: float
) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    scene = ClinicScene(tmp_path, Settings(text_scale=text_scale))
    CLINIC_SCENES["clinic-chart"](scene)
    shown = scene.window()
    for width in range(900, 1700, 100):
        shown.window.resize(width, 2600)
        settle()
        of_curve = days_of_curves(shown.window)
        assert of_curve
        for days in of_curve.values():
            in_order = sorted(days, key=QRectF.left)
            pairs = pairwise(in_order)
            assert all(one.right() + 8 <= other.left() for one, other in pairs), width
    shown.close()
    scene.close()


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
@pytest.mark.parametrize("name", CHARTS)
def test_no_text_of_a_chart_is_cut_or_runs_over_another(
    tmp_path: Path, qtbot: QtBot, name: str, text_scale: float
) -> None:
    scene = ClinicScene(tmp_path, Settings(text_scale=text_scale))
    CLINIC_SCENES[name](scene)
    shown = scene.window()
    for size in SIZES:
        shown.window.resize(*size)
        settle()
        texts = looking.texts(shown.window)
        assert texts
        assert [(one.text, one.fault) for one in texts if one.fault] == [], size
        assert looking.overlaps(texts) == [], size
    shown.close()
    scene.close()
