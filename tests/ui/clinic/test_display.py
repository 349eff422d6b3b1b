"""The patient's display: what it shows, what it never shows, and where it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QSignalSpy, QTest

from rehab_desktop import paths
from rehab_desktop.core.content.routine import Item
from rehab_desktop.core.session.state import Mode
from rehab_desktop.text.language import Language
from rehab_desktop.ui.clinic.display.asked_model import AskedModel, Question
from rehab_desktop.ui.clinic.display.display_model import DisplayMode
from rehab_desktop.ui.clinic.display.display_window import DisplayScreens
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.clinics import TODAY, ClinicScene
from tests.ui.clinic.room import NAME
from tests.ui.clinic.scenes_led import led_running, open_session, press, until

Show = Callable[..., ClinicWindow]
CANARIES = ("Quillfeather", "Tomasina", "TQ-1", "sudden canary", "1991")
K = Qt.Key


def texts_of(item: QQuickItem) -> Iterator[str]:
    """Every text property of an item and of all below it, seen or not."""
    meta = item.metaObject()
    for number in range(meta.propertyCount()):
        if str(meta.property(number).typeName()) == "QString":
            yield str(meta.property(number).read(item))
    for child in item.childItems():
        yield from texts_of(child)


def spoken(there: QAccessibleInterface) -> Iterator[str]:
    """What a screen reader finds, with all below it."""
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        yield there.text(kind)
    for number in range(there.childCount()):
        child = there.child(number)
        if child is not None and child.isValid():
            yield from spoken(child)


def all_of(window: QQuickWindow) -> str:
    """Everything that the window says to anybody."""
    there = QAccessible.queryAccessibleInterface(window)
    return "\n".join(
        (
            window.title(),
            window.objectName(),
            *texts_of(window.contentItem()),
            *(spoken(there) if there is not None else ()),
        )
    )


@pytest.fixture
def screens(scene: ClinicScene, show: Show) -> Iterator[Callable[[], DisplayScreens]]:
    """Opens the physio's window, and the patient's as it is wanted."""
    made: list[DisplayScreens] = []

    def open_both() -> DisplayScreens:
        window = show()
        made.append(
            DisplayScreens(
                scene.room.display,
                lambda: window.window,
                stage=None,
                resources=paths.SHIPPED / "resources",
                settings=lambda: scene.settings,
            )
        )
        return made[0]

    yield open_both
    for one in made:
        one.close()


def shown(screens: DisplayScreens) -> QQuickWindow:
    assert screens.shown is not None
    settle()
    return screens.shown.window


def test_no_name_no_code_and_no_note_is_on_the_display(
    scene: ClinicScene, screens: Callable[[], DisplayScreens]
) -> None:
    led_running(scene)
    led = scene.screens.led_model
    assert led.observe_model is not None
    led.observe_model.write("a sudden canary")
    led.observe_model.endLine()
    both = screens()
    scene.room.display.turnHere()
    patients = all_of(shown(both))
    assert "Foam roller hamstring bridge" in patients
    assert [one for one in CANARIES if one in patients] == []
    scene.room.display.leave_here()
    physios = "\n".join(
        all_of(one)
        for one in QGuiApplication.topLevelWindows()
        if isinstance(one, QQuickWindow) and one.metaObject().className().startswith("Clinic")
    )
    assert [one for one in ("Quillfeather", "sudden canary") if one not in physios] == [], (
        "the walk would find them"
    )
    while scene.room.runner is not None and not scene.room.runner.state.over:
        scene.room.go(30)
    until(scene, lambda: led.stands == "after")
    scene.room.display.turnHere()
    asked = all_of(shown(both))
    assert "How much does your knee hurt now?" in asked
    assert [one for one in CANARIES if one in asked] == []


def test_on_a_tall_screen_the_whole_figure_is_in_the_picture(
    scene: ClinicScene, screens: Callable[[], DisplayScreens]
) -> None:
    led_running(scene)
    both = screens()
    scene.room.display.turnHere()
    window = shown(both)
    window.resize(1024, 768)
    settle()
    clip = looking.named(window, "displayClip")
    assert clip.width() / clip.height() >= 1.24


@pytest.fixture
def speaks() -> Iterator[Language]:
    """A language to be used; the one of before comes back."""
    language = Language(paths.WORDS)
    yield language
    language.use("en")
    language.forget()


def place(window: QQuickWindow, name: str) -> QRectF:
    item = looking.named(window, name)
    return item.mapRectToScene(item.boundingRect())


@pytest.mark.parametrize(
    ("code", "exercise", "width", "height", "aside"),
    [
        ("en", "roller-bridge", 1280, 720, False),
        ("en", "wall-calf-strides", 1024, 768, True),
        ("de", "wall-calf-strides", 1024, 768, True),
        ("de", "door-frame-push", 1024, 768, True),
        ("es", "door-frame-push", 1280, 720, True),
    ],
)
def test_a_set_up_that_is_too_large_for_its_corner_stands_below_the_picture(
    scene: ClinicScene,
    screens: Callable[[], DisplayScreens],
    speaks: Language,
    code: str,
    exercise: str,
    width: int,
    height: int,
    aside: bool,
) -> None:
    """A clip keeps a corner free for three lines; more would lie on head, hands or feet."""
    speaks.use(code)
    person = scene.person("Quillfeather", "Tomasina", code="TQ-1")
    scene.prescribe(person, TODAY, items=(Item(exercise=exercise),))
    scene.open()
    open_session(scene, person).before_model.begin()
    scene.wait()
    both = screens()
    scene.room.display.turnHere()
    window = shown(both)
    window.showNormal()
    window.resize(width, height)
    settle()
    settle()
    assert (window.width(), window.height()) == (width, height)
    tip, picture = place(window, "tip"), place(window, "screening")
    assert tip.intersects(picture) is not aside
    assert tip.bottom() <= window.height()
    assert picture.height() > 0.5 * picture.width()


def test_what_the_patient_told_and_did_is_not_on_the_display(
    scene: ClinicScene, screens: Callable[[], DisplayScreens]
) -> None:
    led_running(scene)
    press(scene.screens.led_model, K.Key_4)
    both = screens()
    scene.room.display.turnHere()
    said = looking.told(shown(both))
    assert not [one for one in said if "pain" in one.casefold()]
    assert {"Get ready", "Foam roller hamstring bridge", "Set 1 of 2"} <= set(said)


def test_between_two_people_it_has_the_clinics_name_and_the_time(
    scene: ClinicScene, screens: Callable[[], DisplayScreens]
) -> None:
    led_running(scene)
    both = screens()
    scene.room.display.turnHere()
    press(scene.screens.led_model, K.Key_K)
    until(scene, lambda: scene.room.runner is None)
    scene.room.display.turnHere()
    said = looking.told(shown(both))
    assert said[0] == NAME
    assert len(said) == 2
    assert "40" in said[1]


def test_the_window_is_full_screen_or_not_there(
    scene: ClinicScene, screens: Callable[[], DisplayScreens]
) -> None:
    led_running(scene)
    both = screens()
    assert both.shown is None, "nobody asked for it"
    scene.room.display.turnHere()
    window = shown(both)
    assert window.visibility() == QQuickWindow.Visibility.FullScreen
    QTest.keyClick(window, K.Key_Escape)
    assert not window.isVisible()
    assert scene.room.runner is not None
    assert scene.room.runner.state.mode is Mode.RUNNING, "Esc was for the display"


def test_the_keys_of_a_session_work_on_the_display_and_no_others(
    scene: ClinicScene, screens: Callable[[], DisplayScreens]
) -> None:
    led_running(scene)
    both = screens()
    scene.room.display.turnHere()
    window = shown(both)
    assert scene.room.runner is not None
    before = scene.room.runner.state
    for key in (K.Key_O, K.Key_N, K.Key_E, K.Key_K, K.Key_D, K.Key_Question, K.Key_Tab):
        QTest.keyClick(window, key)
    assert scene.room.runner.state == before
    QTest.keyClick(window, K.Key_Space)
    assert scene.room.runner.state.mode is Mode.PAUSED
    assert "Paused" in looking.told(shown(both))


def test_what_hurts_brings_the_physios_view_back(
    scene: ClinicScene, screens: Callable[[], DisplayScreens]
) -> None:
    led_running(scene)
    both = screens()
    scene.room.display.turnHere()
    window = shown(both)
    QTest.keyClick(window, K.Key_X)
    assert not window.isVisible()


def test_the_questions_are_answered_on_the_display_and_reach_the_record(
    scene: ClinicScene, screens: Callable[[], DisplayScreens]
) -> None:
    led_running(scene)
    led = scene.screens.led_model
    while scene.room.runner is not None and not scene.room.runner.state.over:
        scene.room.go(30)
    until(scene, lambda: led.stands == "after")
    both = screens()
    scene.room.display.turnHere()
    window = shown(both)
    for key in (K.Key_X, K.Key_F, K.Key_3, K.Key_Return, K.Key_1, K.Key_0, K.Key_Return):
        QTest.keyClick(window, key)
    settle()
    assert looking.told(window)[0] == NAME
    [person] = scene.stores.people.people().result()

    def effort() -> int | None:
        return scene.stores.people.chart(person.id).result().sessions[0].session.effort

    until(scene, lambda: effort() is not None)
    [done] = scene.stores.people.chart(person.id).result().sessions
    assert (done.session.pain_after, done.session.effort) == (3, 10)
    assert led.after_model is not None
    assert led.after_model.property("pain") == 3


def test_d_goes_from_the_other_screen_to_both_and_off(scene: ClinicScene) -> None:
    scene.open()
    display = scene.room.display
    display.tell_screens(other=True)
    modes = []
    for _ in range(4):
        display.turn()
        modes.append((display.mode, display.wanted_elsewhere))
    assert modes == [
        (DisplayMode.OWN, True),
        (DisplayMode.SAME, True),
        (DisplayMode.OFF, False),
        (DisplayMode.OWN, True),
    ]


def test_without_another_screen_d_shows_it_in_the_physios_window(
    scene: ClinicScene, show: Show
) -> None:
    led_running(scene)
    window = show()
    QTest.keyClick(window.window, K.Key_D)
    settle()
    said = looking.told(window.window)
    assert "Quillfeather, Tomasina" not in said
    assert "Foam roller hamstring bridge" in said
    QTest.keyClick(window.window, K.Key_D)
    settle()
    assert "Quillfeather, Tomasina  ·  TQ-1" in looking.told(window.window)


def test_a_screen_that_goes_is_told_and_one_that_comes_back_is_offered(scene: ClinicScene) -> None:
    led_running(scene)
    display = scene.room.display
    display.tell_screens(other=True)
    display.use(DisplayMode.OWN)
    display.tell_screens(other=False)
    assert "gone" in str(display.property("said"))
    assert display.wanted_elsewhere is False
    display.tell_screens(other=True)
    assert "D shows the display on it" in str(display.property("said"))
    assert display.wanted_elsewhere is False
    display.turn()
    assert display.wanted_elsewhere is True
    assert display.property("said") == ""


def test_a_number_is_typed_digit_by_digit_within_its_limits(scene: ClinicScene) -> None:
    asked = AskedModel()
    answered = QSignalSpy(asked.answered)
    asked.ask([Question(key="score", text="Your total?", lowest=0, highest=80)])
    for digit in (7, 5):
        asked.type(digit)
    assert asked.property("value") == 75
    asked.type(9)
    assert asked.property("value") == 9, "759 is too much, so that the number begins anew"
    asked.key(K.Key_Backspace)
    asked.confirm()
    assert answered.count() == 0
    asked.type(0)
    asked.confirm()
    assert (answered.at(0), asked.question) == (["score", 0], None)
