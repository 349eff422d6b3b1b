"""What is chosen for a person before a led session, and the sessions that go by it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QSignalSpy, QTest

from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.app.settings import Settings
from rehab_desktop.core.clinic.person import Person, Role, Therapist
from rehab_desktop.core.clinic.person_settings import AS_THE_COMPUTER, PersonSettings
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.core.session.timeline import SECOND
from rehab_desktop.ui.clinic.led.led_model import LedModel
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.at_the_window import press as press_at
from tests.ui.clinic.at_the_window import said
from tests.ui.clinic.clinics import BY_MK, TODAY, ClinicScene
from tests.ui.clinic.scenes_led import ITEMS, open_session, press, someone, until

Show = Callable[..., ClinicWindow]
K = Qt.Key
OWN = PersonSettings(count_down_s=5, voice=False, first_side=Side.RIGHT)


def with_own(scene: ClinicScene, own: PersonSettings = OWN) -> Person:
    """Somebody for whom this was chosen, with exercises that go through both sides."""
    person = someone(scene, prescribed=False)
    scene.prescribe(person, TODAY, items=(*scene.sided_items, *ITEMS))
    scene.stores.person_settings.put_settings(person.id, own, BY_MK).result()
    return person


def kept(scene: ClinicScene, person: Person) -> PersonSettings:
    return scene.stores.person_settings.settings(person.id).result()


def begun(scene: ClinicScene, led: LedModel) -> SessionRunner:
    led.before_model.begin()
    scene.wait()
    assert scene.room.runner is not None
    return scene.room.runner


def choose(scene: ClinicScene, led: LedModel, name: str, value: str) -> None:
    led.before_model.own_model.choose(name, value)
    scene.wait()


def test_a_session_is_led_as_it_was_chosen_for_the_person(scene: ClinicScene) -> None:
    person = with_own(scene)
    scene.open()
    led = open_session(scene, person)
    assert led.before_model.first_side is Side.RIGHT
    runner = begun(scene, led)
    scene.room.go(60)
    assert runner.state.countdown_length == 5 * SECOND
    assert next(one.side for one in runner.state.steps if one.side) is Side.RIGHT
    assert scene.room.voice.said == []
    assert scene.room.settings == Settings()


def test_another_persons_session_is_as_the_computer_has_it(scene: ClinicScene) -> None:
    with_own(scene)
    other = scene.person("Brambleby", "Ola", code="OB-1")
    scene.prescribe(other, TODAY, items=ITEMS)
    scene.open()
    runner = begun(scene, open_session(scene, other))
    scene.room.go(60)
    assert runner.settings == Settings()
    assert scene.room.voice.said != []


def test_a_parked_session_goes_on_as_it_was_chosen_for_the_person(scene: ClinicScene) -> None:
    person = with_own(scene)
    scene.open()
    led = open_session(scene, person)
    begun(scene, led)
    scene.room.go(20)
    led.park()
    until(scene, lambda: led.stands == "parked")
    again = open_session(scene, person)
    until(scene, lambda: again.running)
    assert scene.room.runner is not None
    assert scene.room.runner.settings.voice is False
    assert scene.room.runner.state.countdown_length == 5 * SECOND


def test_a_choice_is_kept_at_once_and_can_be_taken_back(scene: ClinicScene) -> None:
    person = with_own(scene, AS_THE_COMPUTER)
    scene.open()
    led = open_session(scene, person)
    for name, value in (("count_down_s", "0"), ("voice", "off"), ("first_side", "right")):
        choose(scene, led, name, value)
    assert kept(scene, person) == PersonSettings(count_down_s=0, voice=False, first_side=Side.RIGHT)
    for name in ("count_down_s", "voice", "first_side"):
        choose(scene, led, name, "computer")
    assert kept(scene, person) == AS_THE_COMPUTER
    assert begun(scene, led).settings == scene.room.settings


def test_the_persons_leg_is_todays_too_and_another_leg_of_today_is_only_todays(
    scene: ClinicScene,
) -> None:
    person = with_own(scene, AS_THE_COMPUTER)
    scene.open()
    led = open_session(scene, person)
    choose(scene, led, "first_side", "right")
    assert led.before_model.first_side is Side.RIGHT
    press(led, K.Key_L)
    assert led.before_model.property("side") == "left"
    assert kept(scene, person).first_side is Side.RIGHT


@pytest.mark.parametrize("own", [True, False])
def test_the_voice_that_is_switched_in_a_session_is_kept_where_it_was_chosen(
    scene: ClinicScene, own: bool
) -> None:
    person = with_own(scene, OWN if own else AS_THE_COMPUTER)
    scene.open()
    led = open_session(scene, person)
    begun(scene, led)
    assert led.session_model is not None
    led.session_model.sound_model.toggleVoice()
    scene.wait()
    assert kept(scene, person).voice is (True if own else None)
    assert scene.room.settings == Settings(voice=own)


def test_an_assistant_chooses_too(scene: ClinicScene) -> None:
    person = with_own(scene, AS_THE_COMPUTER)
    helper = Therapist(id="as", letters="AS", role=Role.ASSISTANT)
    scene.stores.therapists.put_therapist(helper, BY_MK).result()
    model = scene.open(working=False)
    model.who_model.choose("as")
    scene.wait()
    choose(scene, open_session(scene, person), "voice", "off")
    assert kept(scene, person).voice is False


def test_a_choice_that_the_file_refuses_is_not_shown_as_chosen(scene: ClinicScene) -> None:
    """Somebody else who leads the clinic has ended this therapist's work meanwhile."""
    person = with_own(scene, AS_THE_COMPUTER)
    jo = Therapist(id="jo", letters="JO", role=Role.THERAPIST)
    scene.stores.therapists.put_therapist(jo, BY_MK).result()
    model = scene.open(working=False)
    model.who_model.choose("jo")
    scene.wait()
    led = open_session(scene, person)
    failed = QSignalSpy(led.failed)
    scene.stores.therapists.put_therapist(replace(jo, active=False), BY_MK).result()
    choose(scene, led, "first_side", "right")
    assert led.before_model.own_model.in_use == Settings()
    assert led.before_model.first_side is Side.LEFT
    assert failed.count() == 1


def test_the_pills_say_what_this_computer_has_now(scene: ClinicScene, show: Show) -> None:
    person = with_own(scene, AS_THE_COMPUTER)
    scene.room.settings = Settings(count_down_s=0, voice=False)
    scene.open()
    open_session(scene, person)
    window = show(1440, 2400)
    assert {"For this person", "As this computer: Off", "As this computer: Left"} <= set(
        said(window)
    )
    assert "As this computer: 3 s" not in said(window)


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_it_is_chosen_by_the_keyboard_in_a_small_window(
    scene: ClinicScene, show: Show, text_scale: float
) -> None:
    scene.settings = Settings(text_scale=text_scale)
    person = with_own(scene)
    scene.open()
    open_session(scene, person)
    window = show(900, 560)

    for _ in range(40):
        QTest.keyClick(window.window, K.Key_Tab)
        if looking.focused(window.window, "objectName").startswith("own-count_down_s"):
            break
    assert looking.focused(window.window, "objectName") == "own-count_down_s-5"
    QTest.qWait(200)
    pill = looking.named(window.window, "own-count_down_s-5")
    place = pill.mapRectToScene(pill.boundingRect())
    foot = looking.named(window.window, "begin").mapToScene(QRectF().topLeft())
    assert 0 <= place.top() < place.bottom() < foot.y()
    press_at(window, K.Key_Left, K.Key_Left, K.Key_Return)
    settle()
    scene.wait()
    assert kept(scene, person).count_down_s is None
    assert scene.room.runner is None, "Enter on a pill begins no session"
