"""Choosing the PIN that lifts the curtain, and another one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rehab_desktop.ui.clinic.curtain.pin_model import PinModel
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui import looking
from tests.ui.clinic.clinics import BY_MK, JO, ClinicScene
from tests.ui.clinic.scenes_curtain import (
    MKS_PASSPHRASE,
    MKS_PIN,
    Passphrases,
    after,
    curtain_of,
    enter_pin,
    with_pin,
)
from tests.ui.clinic.scenes_led import until

Show = Callable[..., ClinicWindow]
K = Qt.Key


def pin_of(scene: ClinicScene) -> PinModel:
    assert scene.model is not None
    return scene.model.pin_model


def choose(scene: ClinicScene, new: str, again: str | None = None, present: str = "") -> str:
    """Choose this PIN; what is told then."""
    pin = pin_of(scene)
    pin.begin()
    pin.type("present", present)
    pin.type("new", new)
    pin.type("again", new if again is None else again)
    pin.save()
    until(scene, lambda: not pin.property("busy"))
    scene.wait(8)
    return str(pin.property("fault"))


def lifts(scene: ClinicScene, pin: str) -> bool:
    return scene.stores.pins.is_pin_of("mk", pin).result()


def test_who_came_in_by_a_passphrase_and_has_none_is_asked_once(
    scene: ClinicScene, show: Show
) -> None:
    scene.passphrase = Passphrases()
    model = scene.open()
    scene.wait()
    window = show()
    assert pin_of(scene).is_shown
    for digit in MKS_PIN:
        QTest.keyClick(window.window, digit)  # type: ignore[call-overload]
    QTest.keyClick(window.window, K.Key_Tab)
    for digit in MKS_PIN:
        QTest.keyClick(window.window, digit)  # type: ignore[call-overload]
    QTest.keyClick(window.window, K.Key_Return)
    until(scene, lambda: not pin_of(scene).is_shown)
    scene.wait()
    settle()
    assert lifts(scene, MKS_PIN)
    assert "Your PIN is kept. It lifts the curtain." in looking.told(window.window)
    model.lock()
    enter_pin(scene, MKS_PIN)
    assert not curtain_of(scene).is_down
    assert not pin_of(scene).is_shown


def test_not_now_is_not_asked_again(scene: ClinicScene) -> None:
    scene.passphrase = Passphrases()
    model = scene.open()
    scene.wait()
    pin_of(scene).close()
    model.lock()
    curtain_of(scene).enterPassphrase(MKS_PASSPHRASE)
    scene.wait(8)
    assert not curtain_of(scene).is_down
    assert not pin_of(scene).is_shown


def test_where_nothing_is_encrypted_nobody_is_asked(scene: ClinicScene) -> None:
    scene.open()
    scene.wait()
    assert not pin_of(scene).is_shown
    assert choose(scene, MKS_PIN) == ""
    assert lifts(scene, MKS_PIN)


def test_what_cannot_be_one_is_told_and_typed_again(scene: ClinicScene) -> None:
    scene.open()
    assert choose(scene, "12345") == ("New PIN: is not 6 digits. Write 6 digits and nothing else.")
    assert choose(scene, "123456") == "New PIN: is easy to guess. Choose another one."
    assert choose(scene, MKS_PIN, "491872") == "The two are not the same."
    assert pin_of(scene).is_shown
    assert not lifts(scene, MKS_PIN)


def test_one_that_a_colleague_has_is_taken_without_a_word(scene: ClinicScene) -> None:
    scene.stores.therapists.put_therapist(JO, BY_MK).result()
    scene.stores.pins.choose(MKS_PIN, replace(BY_MK, therapist="jo")).result()
    model = scene.open()
    assert choose(scene, MKS_PIN) == ""
    for therapist, letters in (("jo", "JO"), ("mk", "MK"), ("jo", "JO")):
        model.lock()
        scene.wait()
        enter_pin(scene, MKS_PIN, therapist)
        assert (curtain_of(scene).is_down, model.property("letters")) == (False, letters)


def test_another_one_needs_the_one_of_before_and_wrong_ones_count(scene: ClinicScene) -> None:
    with_pin(scene)
    scene.open()
    scene.wait()
    after(scene, 150)  # the passphrase was given a while ago
    said = [choose(scene, "918273", present="491828") for _ in range(4)]
    assert said == ["That is not your PIN."] * 4
    assert not lifts(scene, "918273")
    assert choose(scene, "918273", present=MKS_PIN) == ""
    assert lifts(scene, "918273")
    assert not lifts(scene, MKS_PIN)
    choose(scene, MKS_PIN, present="491828")
    assert curtain_of(scene).is_down, "the fifth wrong one"
    assert curtain_of(scene).way == "passphrase"
    assert not pin_of(scene).is_shown


def test_who_forgot_theirs_chooses_another_after_the_passphrase(scene: ClinicScene) -> None:
    with_pin(scene)
    model = scene.open()
    scene.wait()
    after(scene, 150)
    assert pin_of(scene).asks_present
    model.lock()
    curtain_of(scene).enterPassphrase(MKS_PASSPHRASE)
    scene.wait(8)
    assert not pin_of(scene).asks_present
    assert choose(scene, "918273") == ""
    assert lifts(scene, "918273")


def test_what_was_typed_of_a_pin_is_forgotten_under_the_curtain(scene: ClinicScene) -> None:
    scene.passphrase = Passphrases()
    model = scene.open()
    scene.wait()
    pin_of(scene).type("new", MKS_PIN)
    model.lock()
    assert not pin_of(scene).is_shown
    assert pin_of(scene).property("new") == ""
