"""What a therapist sees of a led session: nothing is cut, and it opens where it begins."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from rehab_desktop.app.settings import Settings
from rehab_desktop.core.content.routine import Item
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.at_the_window import click, said
from tests.ui.clinic.clinics import TODAY, ClinicScene
from tests.ui.clinic.scenes_led import led_editing, open_session, press, someone

Show = Callable[..., ClinicWindow]
K = Qt.Key
SIZES = ((900, 560), (1024, 640), (1440, 900))


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


@pytest.mark.parametrize("size", SIZES)
def test_what_is_edited_ahead_lies_over_a_button_as_a_whole_or_not_at_all(
    scene: ClinicScene, show: Show, size: tuple[int, int]
) -> None:
    led_editing(scene)
    window = show(*size)
    veil = place(looking.named(window.window, "editAheadOverlay"))
    buttons = [
        (place(one), one.property("text"))
        for one in looking.items(window.window.contentItem())
        if one.inherits("QQuickAbstractButton")
    ]
    assert len(buttons) > 10
    assert [
        text for where, text in buttons if veil.intersects(where) and not veil.contains(where)
    ] == []


def test_what_is_chosen_by_keys_comes_into_sight_downwards_and_up_again(
    scene: ClinicScene, show: Show
) -> None:
    person = someone(scene, prescribed=False)
    scene.open()
    led = open_session(scene, person)
    led.before_model.choose(4)  # eleven exercises
    led.before_model.begin()
    scene.wait()
    scene.room.go(20)
    press(led, K.Key_E)
    window = show(900, 560)

    def in_sight(number: int) -> bool:
        row = place(looking.named(window.window, f"ahead-{number}"))
        card = place(looking.named(window.window, "editAheadOverlay"))
        foot = place(looking.named(window.window, "less"))
        return card.top() + 20 < row.top() and row.bottom() < foot.top()

    press(led, *[K.Key_Down] * 10)
    QTest.qWait(150)
    assert in_sight(10)
    assert not in_sight(1)
    press(led, *[K.Key_Up] * 10)
    QTest.qWait(150)
    assert in_sight(0)


@pytest.mark.parametrize("size", SIZES)
def test_the_small_picture_shows_the_whole_figure(
    scene: ClinicScene, show: Show, size: tuple[int, int]
) -> None:
    """Who leans at the wall was shown without the head."""
    person = someone(scene, prescribed=False)
    scene.prescribe(person, TODAY, items=(Item(exercise="wall-calf-strides"),))
    scene.open()
    open_session(scene, person).before_model.begin()
    scene.wait()
    scene.room.go(20)
    window = show(*size)
    picture = looking.named(window.window, "poster")
    image = QImage(str(picture.property("source")))
    assert picture.width() / picture.height() == pytest.approx(
        image.width() / image.height(), rel=0.01
    )


@pytest.mark.parametrize("prescribed", [True, False])
def test_the_check_before_a_session_opens_at_its_top(
    scene: ClinicScene, show: Show, prescribed: bool
) -> None:
    scene.settings = Settings(text_scale=2.0)
    person = someone(scene, prescribed=prescribed)
    scene.open()
    window = show(900, 560)
    open_session(scene, person)
    scene.wait(8)
    QTest.qWait(400)
    assert place(looking.named(window.window, "who")).top() > 0


@pytest.mark.parametrize("part", ["before", "running", "after"])
def test_each_part_of_a_session_names_the_person_and_ctrl_h_leaves_the_code(
    scene: ClinicScene, show: Show, part: str
) -> None:
    person = someone(scene)
    scene.open()
    led = open_session(scene, person)
    window = show()
    if part != "before":
        led.before_model.begin()
        scene.wait()
        scene.room.go(40)
    while part == "after" and led.stands != "after":
        scene.room.go(20)
        scene.wait()
    settle()
    shown = " ".join(said(window))
    assert "Quillfeather, Tomasina" in shown
    assert "TQ-1" in shown
    QTest.keyClick(window.window, K.Key_H, Qt.KeyboardModifier.ControlModifier)
    settle()
    shown = " ".join(said(window))
    assert "Quillfeather" not in shown
    assert shown.count("TQ-1") == 1


@pytest.mark.parametrize("part", ["before", "running"])
def test_the_state_of_the_display_stands_beside_the_button_that_changes_it(
    scene: ClinicScene, show: Show, part: str
) -> None:
    person = someone(scene)
    scene.open()
    led = open_session(scene, person)
    if part == "running":
        led.before_model.begin()
        scene.wait()
    scene.room.display.tell_screens(other=True)
    window = show()

    def display() -> tuple[str, str]:
        return (
            str(looking.named(window.window, "displayIs").property("text")),
            str(looking.named(window.window, "display").property("text")),
        )

    seen = []
    for _ in range(3):
        seen.append(display())
        click(window, "display")
    assert seen == [
        ("Display off", "Turn on"),
        ("Display on", "Here too"),
        ("Both the same", "Turn off"),
    ]
    assert display() == seen[0]
    scene.room.display.tell_screens(other=False)
    click(window, "display")
    assert display() == ("Display here", "Turn off")
