"""In high contrast nothing is told by a tint or a colour alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from rehab_desktop.app.settings import Settings
from rehab_desktop.look.colours import CONTRAST, contrast
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.clinics import ClinicScene
from tests.ui.clinic.scenes import CLINIC_SCENES

Open = Callable[[str], QQuickWindow]
SEEN = 3.0
"""A line that is needed stands out this much from what lies behind it (WCAG 2, 1.4.11)."""


@pytest.fixture
def opened(scene: ClinicScene, show: Callable[..., ClinicWindow]) -> Open:
    """Opens a scene in the theme with high contrast."""

    def open_scene(name: str) -> QQuickWindow:
        scene.settings = Settings(theme="contrast")
        CLINIC_SCENES[name](scene)
        return show(1280, 1500).window

    return open_scene


def brightest(image: QImage, item: QQuickItem, left: float, right: float) -> float:
    """The highest contrast with the ground on the middle line of an item, from `left` to `right`
    (shares of its width).
    """
    begin, end = (
        item.mapToScene(QPointF(share * item.width(), item.height() / 2)).toPoint()
        for share in (left, right)
    )
    colours = (image.pixelColor(x, begin.y()).name() for x in range(begin.x(), end.x() + 1))
    return max(contrast(colour, CONTRAST.ground) for colour in colours)


def test_the_line_of_the_list_of_people_is_outlined_while_the_search_has_the_keyboard(
    opened: Open,
) -> None:
    window = opened("clinic-people")
    row = looking.named(window, "peopleList").property("currentItem")
    assert brightest(window.grabWindow(), row, 0, 0.01) >= SEEN


def test_the_selected_exercise_is_outlined_while_the_keyboard_is_elsewhere(opened: Open) -> None:
    window = opened("clinic-prescribe")
    looking.named(window, "pickLine").forceActiveFocus()
    settle()
    row = looking.named(window, "prescribed-0")
    assert brightest(window.grabWindow(), row, 0, 0.015) >= SEEN


def test_none_of_it_by_mouth_has_another_shape_than_asked_and_not_done(opened: Open) -> None:
    window = opened("clinic-chart")
    image = window.grabWindow()
    cells = [
        one
        for one in looking.items(window.contentItem())
        if one.metaObject().className().startswith("DayCell")
    ]
    first = {one.property("known"): one for one in reversed(cells)}
    middles = {kind: brightest(image, first[kind], 0.4, 0.6) for kind in ("none", "asked")}
    assert middles["none"] >= SEEN
    assert middles["asked"] == 1


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("clinic-note-empty", "What the person tells"),
        ("clinic-prescribe-empty", "Goes home with the prescription"),
        ("clinic-people", "Name, code or year of birth"),
        ("clinic-led-running", "Test: 8 cm left knee to wall"),
    ],
)
def test_a_hint_does_not_look_like_what_is_written(opened: Open, name: str, hint: str) -> None:
    window = opened(name)
    shown = next(
        one
        for one in looking.items(window.contentItem())
        if one.inherits("QQuickText") and one.property("text") == hint
    )
    assert shown.property("font").italic()
