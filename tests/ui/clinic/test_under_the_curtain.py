"""Under the curtain nothing private is on the screen or told to a screen reader, the session is the
same one, and whoever comes back finds what they had typed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from rehab_desktop.core.session.state import Mode
from rehab_desktop.ui.clinic.curtain.curtain_model import CurtainModel
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.clinics import BY_MK, JO, ClinicScene
from tests.ui.clinic.everything_said import names_found
from tests.ui.clinic.room import NAME
from tests.ui.clinic.scenes import (
    chart,
    chart_particulars,
    chart_withdraw,
    day,
    finding,
    people,
    person_new,
    prescribe,
)
from tests.ui.clinic.scenes_curtain import MKS_PIN, curtain_of, enter_pin, with_pin
from tests.ui.clinic.scenes_led import led_before, led_running, running, until
from tests.ui.clinic.scenes_note import note, note_signed

Show = Callable[..., ClinicWindow]
K = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TEN_MINUTES = 600_000_000_000
CANARIES = (
    # names and codes of people, and what is written about them
    *("Brambleby", "Ola", "OB-1", "Oakhaven", "Rune", "Iris", "Quillfeather", "Tomasina", "TQ-1"),
    *("Zephyr", "Maximiliane", "1980", "1991", "Stairs are easier", "knee to wall"),
    # of the therapists none either, but for buttons where nothing else lifts it
    *("Mira Kranich", "sudden canary"),
)
MOVE, FILES = "Move to another folder…", "Where to keep your history"
SCREENS: dict[str, Callable[[ClinicScene], None]] = {
    "day": day,
    "people": people,
    "finding": finding,
    "new person": person_new,
    "chart": chart,
    "particulars": chart_particulars,
    "withdrawing": chart_withdraw,
    "prescribing": prescribe,
    "note": note,
    "signed note": note_signed,
    "before a session": led_before,
    "session": led_running,
}


@pytest.mark.parametrize("name", SCREENS)
def test_no_name_no_code_and_no_note_is_found_by_anybody(
    scene: ClinicScene, show: Show, name: str
) -> None:
    with_pin(scene)
    SCREENS[name](scene)
    window = show()
    assert names_found(CANARIES) != [], "the walk finds them while somebody works"
    QTest.keyClick(window.window, K.Key_L, CONTROL)
    settle()
    assert names_found(CANARIES) == []
    enter_pin(scene, "491828")
    settle()
    assert names_found(CANARIES) == []
    enter_pin(scene, MKS_PIN)
    settle()
    assert names_found(CANARIES) != []


def test_when_nothing_runs_it_shows_the_clinics_name_and_the_time(
    scene: ClinicScene, show: Show
) -> None:
    with_pin(scene)
    day(scene)
    window = show()
    QTest.keyClick(window.window, K.Key_L, CONTROL)
    settle()
    assert looking.told(window.window) == [NAME, "08:40", "PIN", "Passphrase instead"]
    assert window.window.title() == "Rehab Desktop"


def test_a_file_window_closes_with_what_it_was_opened_from(scene: ClinicScene, show: Show) -> None:
    with_pin(scene)
    model = scene.open()
    model.go("settings")
    scene.screens.settings.openSection("files")  # type: ignore[attr-defined]
    window = show()
    for _ in range(2):
        shown = window.window
        pressed = [
            one
            for one in looking.items(shown.contentItem())
            if one.inherits("QQuickAbstractButton") and one.property("text") == MOVE
        ]
        QMetaObject.invokeMethod(pressed[0], "click")
        settle()
        assert names_found((str(Path.home()),)) != [], "it shows a folder"
        windows = QGuiApplication.topLevelWindows()
        [files] = [one for one in windows if one.title() == FILES and one.isVisible()]
        QTest.keyClick(files, K.Key_L, CONTROL)
        settle()
        assert curtain_of(scene).is_down
        assert not files.isVisible()
        assert names_found((str(Path.home()),)) == []
        enter_pin(scene, MKS_PIN)
        settle()


def lower(scene: ClinicScene, window: ClinicWindow) -> CurtainModel:
    QTest.keyClick(window.window, K.Key_L, CONTROL)
    settle()
    scene.wait()
    return curtain_of(scene)


# The session goes on


def test_the_session_has_word_number_exercise_and_what_the_patient_needs(
    scene: ClinicScene, show: Show
) -> None:
    with_pin(scene)
    led_running(scene)
    window = show()
    lower(scene, window)
    said = set(looking.told(window.window))
    assert {"Get ready", "23", "Foam roller hamstring bridge", "Pause", "This hurts"} <= said
    assert "Next" not in said


def cues_of(scene: ClinicScene, covered_after: float | None) -> list[object]:
    """Everything that is heard in a session, and what is recorded of it, where the curtain falls
    after so many seconds; None for not at all.
    """
    running(scene, 25 if covered_after is None else covered_after)
    if covered_after is not None:
        curtain_of(scene).fall()
    for _ in range(40):
        scene.room.go(7)
        scene.wait(1)
    runner = scene.room.runner
    assert runner is not None
    return [scene.room.sound.tones, scene.room.voice.said, runner.state]


def test_cues_and_what_is_recorded_are_the_same_with_and_without_it(
    tmp_path_factory: pytest.TempPathFactory, qtbot: object
) -> None:
    heard = []
    for covered in (False, True):
        scene = ClinicScene(tmp_path_factory.mktemp("clinic"))
        try:
            heard.append(cues_of(scene, covered_after=25 if covered else None))
            assert curtain_of(scene).is_down is covered
        finally:
            scene.close()
    assert heard[0] == heard[1]
    assert heard[0][0]


def test_check_points_go_on_under_it(scene: ClinicScene) -> None:
    led = running(scene, 25)
    runner = scene.room.runner
    assert runner is not None
    assert scene.model is not None
    scene.model.lock()
    kept = []
    for _ in range(4):
        scene.room.go(5)
        scene.wait()
        found = scene.room.parts.led.parked(led._person).result()
        assert found is not None
        kept.append(found.checkpoint)
    assert len({one.state for one in kept}) == 4


def test_the_clicker_pauses_and_goes_on_and_without_a_pin_digits_are_pain_that_is_never_shown(
    scene: ClinicScene, show: Show
) -> None:
    led_running(scene)
    window = show()
    lower(scene, window)
    runner = scene.room.runner
    assert runner is not None
    QTest.keyClick(window.window, K.Key_B)
    assert runner.state.mode is Mode.PAUSED
    QTest.keyClick(window.window, K.Key_Space)
    assert runner.state.mode is not Mode.PAUSED
    before = set(looking.told(window.window))
    QTest.keyClick(window.window, K.Key_4)
    settle()
    assert scene.room.display.shown_session is not None
    assert scene.room.display.shown_session.property("pain") == 4
    said = looking.told(window.window)
    assert "Noted." in said
    assert {one for one in said if "4" in one} <= before
    assert [one for one in said if "pain" in one.casefold()] == []
    for key in (K.Key_Escape, K.Key_Question, K.Key_N, K.Key_O, K.Key_K, K.Key_E, K.Key_D):
        QTest.keyClick(window.window, key)
    assert runner.state.mode is not Mode.PAUSED, "nothing leads away from it"
    assert scene.room.runner is runner


def test_what_hurts_stops_and_can_be_ended_there(scene: ClinicScene, show: Show) -> None:
    with_pin(scene)
    led_running(scene)
    window = show()
    lower(scene, window)
    QTest.keyClick(window.window, K.Key_X)
    settle()
    assert "Stop here, and tell your therapist." in looking.told(window.window)
    runner = scene.room.runner
    assert runner is not None
    before = runner.state.step.item
    QMetaObject.invokeMethod(looking.named(window.window, "curtainStop"), "click")
    scene.room.go(1)
    assert runner.state.step.item != before or runner.state.over


def test_the_digits_of_a_pin_lift_the_curtain_and_are_no_pain_of_the_patient(
    scene: ClinicScene, show: Show
) -> None:
    """A therapist who typed a PIN once wrote pains of 2, 4 and 6 into the patient's record."""
    with_pin(scene)
    led_running(scene)
    window = show()
    curtain = lower(scene, window)
    QTest.keyClick(window.window, K.Key_X)
    settle()
    session = scene.room.display.shown_session
    assert session is not None
    before = session.property("pain")
    for digit in MKS_PIN:
        QTest.keyClick(window.window, digit)  # type: ignore[call-overload]
    until(scene, lambda: not curtain.is_down)
    assert session.property("pain") == before
    settle()
    assert names_found(("Quillfeather, Tomasina",)) != []


def test_a_screen_that_is_pulled_meanwhile_changes_nothing_on_it(
    scene: ClinicScene, show: Show
) -> None:
    with_pin(scene)
    led_running(scene)
    window = show()
    display = scene.room.display
    display.tell_screens(other=True)
    display.turn()
    lower(scene, window)
    before = looking.told(window.window)
    display.tell_screens(other=False)
    settle()
    assert looking.told(window.window) == before
    runner = scene.room.runner
    assert runner is not None
    scene.room.go(1)
    assert not runner.state.over
    enter_pin(scene, MKS_PIN)
    settle()
    assert any("The other screen is gone" in one for one in looking.told(window.window))


def test_a_colleague_works_while_the_session_goes_on_and_parks_it_before_another(
    scene: ClinicScene, show: Show
) -> None:
    scene.stores.therapists.put_therapist(JO, BY_MK).result()
    with_pin(scene)
    scene.stores.pins.choose("550198", replace(BY_MK, therapist="jo")).result()
    led_running(scene)
    led = scene.screens.led_model
    other = scene.person("Oakhaven", "Rune", code="RO-1")
    scene.visit(other, time(9, 30))
    window = show()
    lower(scene, window)
    enter_pin(scene, "550198", "jo")
    settle()
    runner = scene.room.runner
    assert runner is not None
    at = runner.state
    scene.room.go(3)
    assert runner.state != at, "it goes on"
    said = looking.told(window.window)
    assert "A session of MK goes on: Foam roller hamstring bridge" in said
    scene.screens.day_model.sessionWanted.emit(other.id)
    until(scene, lambda: led.stands == "parked")
    scene.wait(8)
    settle()
    assert scene.model is not None
    assert scene.model.property("screen") == "session"
    assert scene.screens.led_model.stands == "before"
    assert scene.room.left == [runner]
    assert not any("A session of MK" in one for one in looking.told(window.window))
    parked = scene.stores.parked.parked().result()
    assert [one.person for one in parked] == [runner_person(scene)]


def runner_person(scene: ClinicScene) -> str:
    [tomasina] = [
        one for one in scene.stores.people.people().result() if one.family == "Quillfeather"
    ]
    return tomasina.id


# What was typed


def type_words(window: ClinicWindow, words: str) -> None:
    for letter in words:
        QTest.keyClick(window.window, letter)  # type: ignore[call-overload]
    settle()


@pytest.mark.parametrize(
    ("begin", "field"),
    [
        (lambda scene: finding(scene), "findLine"),
        (lambda scene: person_new(scene), "family"),
        (lambda scene: chart_withdraw(scene), "reason"),
        (lambda scene: chart_goal(scene), "goal"),
        (lambda scene: people(scene), "search"),
        (lambda scene: prescribe(scene), "pickLine"),
        (lambda scene: led_running(scene), "note"),
        (lambda scene: led_running(scene), "test"),
        (lambda scene: amending(scene), "amendment"),
        (lambda scene: amending(scene), "reason"),
    ],
)
def test_what_stood_in_a_field_stands_there_again(
    scene: ClinicScene, show: Show, begin: Callable[[ClinicScene], None], field: str
) -> None:
    with_pin(scene)
    begin(scene)
    window = show()
    looking.named(window.window, field).forceActiveFocus()
    type_words(window, "heron")
    before = str(looking.named(window.window, field).property("text"))
    assert "heron" in before
    lower(scene, window)
    assert names_found(("heron",)) == []
    enter_pin(scene, MKS_PIN)
    settle()
    assert looking.named(window.window, field).property("text") == before


@pytest.mark.parametrize(
    ("field", "half"),
    [
        ("number-sets", "49"),
        ("day-From", "2026-0"),
        ("day-Until", "2026-06-"),
        ("day-Until", "soon"),
    ],
)
@pytest.mark.parametrize("falls", ["by a key", "by itself"])
def test_a_half_typed_number_or_day_of_a_prescription_stands_there_again(
    scene: ClinicScene, show: Show, field: str, half: str, falls: str
) -> None:
    with_pin(scene)
    prescribe(scene)
    window = show()
    type_anew(window, field, half)
    if falls == "by a key":
        lower(scene, window)
    else:
        scene.lock_now += TEN_MINUTES
        curtain_of(scene).look()
        settle()
    assert curtain_of(scene).is_down
    enter_pin(scene, MKS_PIN)
    settle()
    assert looking.named(window.window, field).property("text") == half
    looking.named(window.window, field).forceActiveFocus()
    assert looking.named(window.window, field).property("text") == half


@pytest.mark.parametrize(
    ("field", "typed", "kept"), [("number-sets", "2", "2"), ("day-Until", "3", "2026-05-24")]
)
def test_what_is_typed_and_not_entered_yet_is_in_the_draft_once_the_curtain_falls(
    scene: ClinicScene, show: Show, field: str, typed: str, kept: str
) -> None:
    with_pin(scene)
    prescribe(scene)
    window = show()
    type_anew(window, field, typed)
    lower(scene, window)
    scene.wait()
    enter_pin(scene, MKS_PIN)
    settle()
    assert looking.named(window.window, field).property("text") == kept


def type_anew(window: ClinicWindow, field: str, words: str) -> None:
    """Type into a field in place of what stands there, without Enter."""
    looking.named(window.window, field).forceActiveFocus()
    settle()
    QTest.keyClick(window.window, K.Key_A, CONTROL)
    type_words(window, words)


def chart_goal(scene: ClinicScene) -> None:
    chart(scene)
    scene.screens.chart_model.goals_model.begin()


def amending(scene: ClinicScene) -> None:
    note_signed(scene)
    scene.screens.note_model.amendments_model.begin()
