"""The curtain over a clinic's window: when it falls, what is under it, what lifts it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest

from rehab_desktop import paths
from rehab_desktop.app.futures import failed
from rehab_desktop.app.locking.opening import WaitFirst
from rehab_desktop.core.clinic.clinic_settings import ClinicSettings
from rehab_desktop.core.clinic.lock import CLOSES_AFTER_SLEEP, LOCK_MINUTES, SECOND
from rehab_desktop.core.clinic.person import Therapist
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.core.history.recovery import Trouble, TroubleKind, Unsaved
from rehab_desktop.ui.clinic.curtain.curtain_model import LOOK_AT_CLOCK_MS
from rehab_desktop.ui.clinic.display.display_window import DisplayScreens
from rehab_desktop.ui.clinic.shell.window import ClinicWindow
from tests.shots import settle
from tests.ui.clinic.clinics import BY_MK, JO, ClinicScene, busy_day
from tests.ui.clinic.scenes_curtain import (
    MKS_PASSPHRASE,
    MKS_PIN,
    Passphrases,
    after,
    curtain_of,
    enter_pin,
    with_pin,
)
from tests.ui.clinic.scenes_led import led_running, until

Show = Callable[..., ClinicWindow]
K = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
JOS_PIN = "550198"


def by_jo(scene: ClinicScene) -> None:
    """Jon works here too and has a PIN."""
    scene.stores.therapists.put_therapist(JO, BY_MK).result()
    scene.stores.pins.choose(JOS_PIN, replace(BY_MK, therapist="jo")).result()


# When it falls


@pytest.mark.parametrize("minutes", LOCK_MINUTES)
def test_it_falls_within_a_second_of_the_chosen_time(scene: ClinicScene, minutes: int) -> None:
    scene.stores.settings.put_settings(ClinicSettings(lock_minutes=minutes), BY_MK).result()
    scene.open()
    scene.wait()
    after(scene, minutes * 60 - 0.5)
    assert not curtain_of(scene).is_down
    after(scene, 1)
    assert curtain_of(scene).is_down
    assert LOOK_AT_CLOCK_MS <= 1000


def test_before_somebody_works_there_is_nothing_to_cover(scene: ClinicScene) -> None:
    scene.open(working=False)
    after(scene, 700)
    curtain_of(scene).fall()
    assert not curtain_of(scene).is_down


def test_pointer_and_typing_put_it_off_and_a_pointer_that_lies_still_does_not(
    scene: ClinicScene, show: Show
) -> None:
    scene.open()
    window = show().window
    QTest.mouseMove(window, QPoint(200, 300))
    settle()
    uses: tuple[Callable[[], None], ...] = (
        lambda: QTest.mouseMove(window, QPoint(210, 300)),
        lambda: QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(700, 700)),
        lambda: QTest.keyClick(window, K.Key_Down),
    )
    for use in uses:
        after(scene, 85)
        use()
        settle()
        after(scene, 90)
        assert not curtain_of(scene).is_down
    QTest.mouseMove(window, QPoint(500, 300))
    settle()
    after(scene, 170)
    QTest.mouseMove(window, QPoint(500, 300))
    settle()
    after(scene, 20)
    assert curtain_of(scene).is_down


def test_the_keys_of_a_session_put_nothing_off_but_a_note_does(
    scene: ClinicScene, show: Show
) -> None:
    led_running(scene)
    window = show().window
    after(scene, 170)
    for key in (K.Key_Space, K.Key_Space, K.Key_4, K.Key_PageDown, K.Key_B):
        QTest.keyClick(window, key)
    after(scene, 11)
    assert curtain_of(scene).is_down
    assert scene.model is not None
    scene.model.work(scene.screens.services.me)
    settle()
    after(scene, 170)
    QTest.keyClick(window, K.Key_N)
    for letter in (K.Key_X, K.Key_4):
        QTest.keyClick(window, letter)
    after(scene, 20)
    assert not curtain_of(scene).is_down


def test_any_sleep_lets_it_fall_and_a_long_one_closes(scene: ClinicScene) -> None:
    with_pin(scene)
    scene.open()
    scene.wait()
    assert scene.model is not None
    closing = QSignalSpy(scene.model.closeWanted)
    scene.slept = SECOND
    after(scene, 0.5)
    assert curtain_of(scene).is_down
    assert closing.count() == 0
    enter_pin(scene, MKS_PIN)
    assert not curtain_of(scene).is_down
    scene.slept = CLOSES_AFTER_SLEEP + SECOND
    after(scene, 0.5)
    assert curtain_of(scene).is_down
    assert closing.count() == 1


def test_a_sleep_is_seen_where_the_clock_goes_on_meanwhile(scene: ClinicScene) -> None:
    scene.open()
    after(scene, 30, step=30)
    assert curtain_of(scene).is_down


@pytest.mark.parametrize("where", ["day", "people", "finding", "entering", "note line"])
def test_ctrl_l_covers_from_anywhere(scene: ClinicScene, show: Show, where: str) -> None:
    """In a text field and over a question too."""
    if where == "note line":
        led_running(scene)
    else:
        busy_day(scene)
        scene.open()
    window = show().window
    if where == "note line":
        QTest.keyClick(window, K.Key_N)
    elif where == "finding":
        QTest.keyClick(window, K.Key_K, CONTROL)
    elif where == "entering":
        QTest.keyClick(window, K.Key_N, CONTROL)
    elif where == "people":
        QTest.keyClick(window, K.Key_2, CONTROL)
    settle()
    QTest.keyClick(window, K.Key_L, CONTROL)
    assert curtain_of(scene).is_down


def test_ctrl_l_on_the_patients_display_covers_the_physios_window(
    scene: ClinicScene, show: Show
) -> None:
    led_running(scene)
    window = show()
    both = DisplayScreens(
        scene.room.display,
        lambda: window.window,
        stage=None,
        resources=paths.SHIPPED / "resources",
        settings=lambda: scene.settings,
    )
    try:
        scene.room.display.turnHere()
        settle()
        assert both.shown is not None
        QTest.keyClick(both.shown.window, K.Key_L, CONTROL)
        settle()
        assert curtain_of(scene).is_down
        assert both.shown.window.isVisible(), "the display does not change"
    finally:
        both.close()


# What lifts it


def test_a_pin_typed_on_the_curtain_lifts_it_where_one_was(scene: ClinicScene, show: Show) -> None:
    with_pin(scene)
    busy_day(scene)
    model = scene.open()
    model.go("people")
    window = show().window
    before = scene.screens
    QTest.keyClick(window, K.Key_L, CONTROL)
    settle()
    for digit in MKS_PIN:
        QTest.keyClick(window, digit)  # type: ignore[call-overload]
    until(scene, lambda: not curtain_of(scene).is_down)
    settle()
    assert scene.screens is before
    assert model.property("screen") == "people"


def test_the_pin_of_a_colleague_makes_them_the_author_and_each_lands_where_they_were(
    scene: ClinicScene,
) -> None:
    with_pin(scene)
    by_jo(scene)
    [ola, *_] = scene.people()
    model = scene.open()
    model.openChart(ola.id)
    model.lock()
    enter_pin(scene, JOS_PIN, "jo")
    assert (model.property("letters"), model.property("screen")) == ("JO", "day")
    assert scene.screens.services.author().therapist == "jo"
    model.go("people")
    model.lock()
    enter_pin(scene, MKS_PIN, "mk")
    assert (model.property("letters"), model.property("screen")) == ("MK", "chart")
    assert model.property("person") == "Brambleby, Ola"
    model.lock()
    enter_pin(scene, JOS_PIN, "jo")
    assert (model.property("letters"), model.property("screen")) == ("JO", "people")


def test_a_colleague_chooses_their_letters_and_types_without_a_mouse(
    scene: ClinicScene, show: Show
) -> None:
    with_pin(scene)
    by_jo(scene)
    model = scene.open()
    window = show().window
    QTest.keyClick(window, K.Key_L, CONTROL)
    settle()
    for digit in JOS_PIN:
        QTest.keyClick(window, digit)  # type: ignore[call-overload]
    until(scene, lambda: not curtain_of(scene).property("busy"))
    scene.wait(8)
    assert curtain_of(scene).is_down, "it is not MK's, who worked"
    QTest.keyClick(window, K.Key_Tab, SHIFT)
    QTest.keyClick(window, K.Key_Left)
    QTest.keyClick(window, K.Key_Return)
    settle()
    for digit in JOS_PIN:
        QTest.keyClick(window, digit)  # type: ignore[call-overload]
    until(scene, lambda: not curtain_of(scene).is_down)
    assert model.property("letters") == "JO"


def test_who_has_none_chooses_a_colleague_before_a_pin_is_typed(
    scene: ClinicScene, show: Show
) -> None:
    by_jo(scene)
    tr = Therapist(id="tr", letters="TR", name="")
    scene.stores.therapists.put_therapist(tr, BY_MK).result()
    scene.stores.pins.choose(JOS_PIN, replace(BY_MK, therapist="tr")).result()
    model = scene.open()
    window = show().window
    QTest.keyClick(window, K.Key_L, CONTROL)
    settle()
    assert curtain_of(scene).pin_holders.asked == ""
    enter_pin(scene, JOS_PIN)
    assert curtain_of(scene).is_down
    assert curtain_of(scene).pins_left == 5, "it was nobody's, and no try"
    QTest.keyClick(window, K.Key_Return)
    settle()
    assert curtain_of(scene).pin_holders.asked == "jo"
    for digit in JOS_PIN:
        QTest.keyClick(window, digit)  # type: ignore[call-overload]
    until(scene, lambda: not curtain_of(scene).is_down)
    assert model.property("letters") == "JO"


def test_who_lifted_it_and_who_tried_is_in_the_trail(scene: ClinicScene) -> None:
    with_pin(scene)
    by_jo(scene)
    model = scene.open()
    model.lock()
    enter_pin(scene, "491828")
    enter_pin(scene, JOS_PIN, "jo")
    entries = [one for one in scene.stores.trail.trail().result() if one.kind == "curtain"]
    assert [(one.act, one.therapist) for one in entries] == [
        (Act.UNLOCK_FAILED, "mk"),
        (Act.UNLOCKED, "jo"),
    ]


def test_after_five_wrong_pins_only_the_passphrase_lifts_it(scene: ClinicScene) -> None:
    with_pin(scene)
    model = scene.open()
    model.lock()
    curtain = curtain_of(scene)
    said = []
    for _ in range(5):
        assert curtain.way == "pin"
        enter_pin(scene, "491828")
        said.append(curtain.property("said"))
    assert said[0] == "That is not the PIN. 4 attempts left."
    assert said[-1] == "Five PINs were wrong. The passphrase lifts it."
    assert curtain.way == "passphrase"
    enter_pin(scene, MKS_PIN)
    assert curtain.is_down, "the right one is too late"
    curtain.enterPassphrase("two herons")
    scene.wait()
    assert curtain.property("said") == "That is no passphrase of this clinic."
    curtain.enterPassphrase(MKS_PASSPHRASE)
    scene.wait(8)
    assert not curtain.is_down
    model.lock()
    assert curtain.pins_left == 5, "whoever showed who they are may mistype again"


def test_a_passphrase_that_comes_too_soon_is_told_when(scene: ClinicScene) -> None:
    class Waits:
        def whose(self, passphrase: str) -> Future[str | None]:
            return failed(WaitFirst(4.2))

    scene.passphrase = Waits()
    model = scene.open()
    model.lock()
    curtain_of(scene).enterPassphrase(MKS_PASSPHRASE)
    scene.wait()
    assert curtain_of(scene).property("said") == "The one before was wrong. Wait 4 s."
    assert model.property("screen") == "day", "no trouble of the file"


def test_who_has_no_pin_lifts_it_with_the_passphrase(scene: ClinicScene) -> None:
    scene.passphrase = Passphrases()
    model = scene.open()
    model.pin_model.close()
    model.lock()
    scene.wait()
    assert curtain_of(scene).way == "passphrase"
    by_jo(scene)
    curtain_of(scene).read()
    scene.wait()
    assert curtain_of(scene).way == "pin", "Jon has one now"
    curtain_of(scene).turnToPassphrase()
    assert curtain_of(scene).way == "passphrase"
    curtain_of(scene).turnToPin()
    assert curtain_of(scene).way == "pin"


def test_where_nothing_is_encrypted_letters_lift_it_until_somebody_has_a_pin(
    scene: ClinicScene, show: Show
) -> None:
    scene.stores.therapists.put_therapist(JO, BY_MK).result()
    model = scene.open()
    window = show().window
    QTest.keyClick(window, K.Key_L, CONTROL)
    settle()
    QTest.keyClick(window, K.Key_2)
    scene.wait(8)
    assert (model.property("letters"), curtain_of(scene).is_down) == ("MK", False)
    model.lock()
    settle()
    QTest.keyClick(window, K.Key_Return)
    scene.wait(8)
    assert (model.property("letters"), curtain_of(scene).is_down) == ("JO", False)
    by_jo(scene)
    model.lock()
    scene.wait()
    assert curtain_of(scene).way == "pin"
    curtain_of(scene).choose("mk")
    scene.wait()
    assert curtain_of(scene).is_down


def test_without_a_passphrase_five_wrong_pins_cost_half_a_minute(scene: ClinicScene) -> None:
    by_jo(scene)
    model = scene.open()
    scene.wait()
    model.lock()
    for _ in range(5):
        enter_pin(scene, "491828")
    assert curtain_of(scene).way == "wait"
    after(scene, 29)
    assert curtain_of(scene).way == "wait"
    after(scene, 2)
    assert curtain_of(scene).way == "pin"
    enter_pin(scene, "491828")
    assert curtain_of(scene).way == "wait"
    after(scene, 31)
    enter_pin(scene, JOS_PIN, "jo")
    assert not curtain_of(scene).is_down


def test_somebody_who_works_here_no_more_lifts_nothing(scene: ClinicScene) -> None:
    with_pin(scene)
    by_jo(scene)
    model = scene.open()
    model.lock()
    scene.stores.therapists.put_therapist(replace(JO, active=False), BY_MK).result()
    enter_pin(scene, JOS_PIN, "jo")
    assert curtain_of(scene).is_down


# Closing


def test_closing_waits_until_the_disk_has_everything(scene: ClinicScene) -> None:
    with_pin(scene)
    model = scene.open()
    closing = QSignalSpy(model.closeWanted)
    trouble = Trouble(kind=TroubleKind.FULL, path="/clinic/history.sqlite")
    model.show_unsaved(Unsaved(writes=1, trouble=trouble))
    model.shut()
    assert curtain_of(scene).is_down
    assert closing.count() == 0
    assert not model.mayClose()
    assert curtain_of(scene).property("said") == "The disk does not have everything. Unlock first."
    model.show_unsaved(None)
    assert closing.count() == 1
    assert model.mayClose()


def test_ctrl_shift_l_asks_for_closing_and_covers_at_once(scene: ClinicScene, show: Show) -> None:
    with_pin(scene)
    model = scene.open()
    window = show().window
    closing = QSignalSpy(model.closeWanted)
    QTest.keyClick(window, K.Key_L, CONTROL | SHIFT)
    assert curtain_of(scene).is_down
    assert closing.count() == 1
    QTest.keyClick(window, K.Key_L, CONTROL | SHIFT)
    assert closing.count() == 2


def test_without_a_key_there_is_nothing_to_close(scene: ClinicScene) -> None:
    model = scene.open()
    closing = QSignalSpy(model.closeWanted)
    model.shut()
    scene.slept = CLOSES_AFTER_SLEEP + SECOND
    after(scene, 0.5)
    assert curtain_of(scene).is_down
    assert closing.count() == 0


def test_another_language_leaves_it_down_with_its_count(scene: ClinicScene) -> None:
    with_pin(scene)
    by_jo(scene)
    [ola, *_] = scene.people()
    model = scene.open()
    model.openChart(ola.id)
    model.lock()
    enter_pin(scene, "491828")
    anew = scene.open(working=False)
    anew.stand_in_for(model)
    scene.wait()
    assert anew.curtain_model.is_down
    assert anew.curtain_model.pins_left == 4
    enter_pin(scene, MKS_PIN)
    assert (anew.property("letters"), anew.property("screen")) == ("MK", "chart")
