"""Every text of a chart can be read, that which has to be scrolled to as well."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rehab_desktop.app.settings import Settings
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.clinics import ClinicScene
from tests.ui.clinic.scenes import CLINIC_SCENES

SIZES = ((900, 2600), (1280, 2600))
"""As high as the whole of a chart."""
CHARTS = [name for name in CLINIC_SCENES if name.startswith("clinic-chart")]


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
