"""A screen that was opened stands still: what nobody sees move does not keep it painting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtTest import QSignalSpy, QTest

from rehab_desktop.core.clinic.person import Person
from rehab_desktop.ui.clinic.prescribe.prescribe_model import PrescribeModel
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.ui.clinic.clinics import TODAY, ClinicScene

Show = Callable[..., ClinicWindow]
LOOKED_MS = 300
MOST_PAINTINGS = 6
"""A caret that blinks, and an answer of the file; what moves is painted sixty times a second."""


def paintings(window: ClinicWindow) -> int:
    """How often the window is painted while nobody does anything."""
    painted: list[bool] = []
    connection = window.window.frameSwapped.connect(lambda: painted.append(True))
    QTest.qWait(LOOKED_MS)
    window.window.frameSwapped.disconnect(connection)
    return len(painted)


def test_a_prescription_stands_still_once_it_is_there(
    scene: ClinicScene, ola: Person, show: Show
) -> None:
    scene.prescribe(ola, TODAY - timedelta(days=21))
    scene.open().openChart(ola.id)
    window = show()
    scene.screens.chart_model.prescribe()
    scene.wait(8)
    assert paintings(window) <= MOST_PAINTINGS


def test_opening_a_prescription_reads_the_chart_once(
    scene: ClinicScene, ola: Person, show: Show
) -> None:
    scene.prescribe(ola, TODAY - timedelta(days=21))
    scene.open().openChart(ola.id)
    show()
    scene.screens.chart_model.prescribe()
    model = scene.screens.prescribe_model
    shown = QSignalSpy(model.history.changed)
    scene.wait(8)
    assert model.property("title").startswith("Draft of version 2")
    assert shown.count() == 2  # the draft, and then what it is compared to


def test_the_templates_stand_still_once_they_are_there(model: PrescribeModel, show: Show) -> None:
    window = show()
    model.open("templates")
    assert paintings(window) <= MOST_PAINTINGS


def test_the_list_of_people_stands_still_once_it_is_there(scene: ClinicScene, show: Show) -> None:
    scene.people()
    model = scene.open()
    window = show()
    model.go("people")
    scene.wait(8)
    assert paintings(window) <= MOST_PAINTINGS
