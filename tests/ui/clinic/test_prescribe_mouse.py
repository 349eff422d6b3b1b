"""Prescribing with a mouse only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from rehab_desktop.app.settings import Settings
from rehab_desktop.core.clinic.prescription import Days
from rehab_desktop.core.content.routine import Item
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.clinics import TODAY, ClinicScene

Show = Callable[..., ClinicWindow]


def click(window: ClinicWindow, *names: str) -> None:
    """Click on the middle of what has these object names, one after the other."""
    for name in names:
        item = looking.named(window.window, name)
        at = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(window.window, Qt.MouseButton.LeftButton, pos=at)
        settle(30)


def test_a_version_is_written_and_signed_without_a_key(scene: ClinicScene, show: Show) -> None:
    [ola, *_] = scene.people()
    scene.prescribe(ola, TODAY - timedelta(days=21))
    scene.open()
    model = scene.prescribing_to(ola)
    window = show(1440, 1600)
    click(window, "asLastTime", "pick-wall-calf-strides", "prescribed-1", "harder", "moveUp")
    click(window, "weekday-6", "weekday-7", "sameForAll")
    click(window, "prescribed-1", "takeOut", "undoDraft", "redoDraft")
    draft = model.history.draft
    assert [one.key for one in draft.items] == ["roller-bridge", "wall-calf-strides"]
    assert {one.days for one in draft.items} == {Days(weekdays=frozenset(range(1, 6)))}
    assert isinstance(draft.items[0].item, Item)
    assert draft.items[0].item.level is not None
    click(window, "sign", "signNow")
    scene.wait(8)
    signed = scene.stores.people.chart(ola.id).result().prescriptions
    assert [(one.version, one.signed_at is not None) for one in signed] == [(1, True), (2, True)]


def test_a_click_on_a_template_takes_it(scene: ClinicScene, show: Show) -> None:
    [ola, *_] = scene.people()
    scene.open()
    model = scene.prescribing_to(ola)
    window = show()
    click(window, "template", "template-daily-mobility")
    assert len(model.history.draft.items) == 4


def test_with_large_letters_pills_switch_the_columns(scene: ClinicScene, show: Show) -> None:
    scene.settings = Settings(text_scale=2.0)
    [ola, *_] = scene.people()
    scene.open()
    model = scene.prescribing_to(ola)
    window = show(900, 560)
    click(window, "pick-breathing-hip-rotation", "column-1")
    assert looking.named(window.window, "prescribed-0").isVisible()
    click(window, "column-2")
    assert looking.named(window.window, "takeOut").isVisible()
    click(window, "column-0")
    assert looking.named(window.window, "pickLine").isVisible()
    assert len(model.history.draft.items) == 1
