"""The curtain: over nothing, over a session, after a wrong PIN, and choosing a PIN."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace

from rehab_desktop.app.futures import done
from rehab_desktop.core.clinic.lock import SECOND
from rehab_desktop.core.clinic.person import Therapist
from rehab_desktop.ui.clinic.curtain.curtain_model import CurtainModel
from tests.ui.clinic.clinics import BY_MK, ClinicScene, busy_day
from tests.ui.clinic.scenes_led import led_running, until

MKS_PIN = "491827"
MKS_PASSPHRASE = "three herons on one leg"


class Passphrases:
    """MK's passphrase, without the half second that a real slot takes."""

    def whose(self, passphrase: str) -> Future[str | None]:
        return done("mk" if passphrase == MKS_PASSPHRASE else None)


def curtain_of(scene: ClinicScene) -> CurtainModel:
    assert scene.model is not None
    return scene.model.curtain_model


def with_pin(scene: ClinicScene) -> None:
    """An encrypted clinic in which MK has a PIN."""
    scene.passphrase = Passphrases()
    scene.stores.pins.choose(MKS_PIN, BY_MK).result()


def lowered(scene: ClinicScene, begin: Callable[[ClinicScene], None]) -> CurtainModel:
    """Let the curtain fall over what `begin` makes."""
    with_pin(scene)
    begin(scene)
    scene.wait()
    curtain = curtain_of(scene)
    curtain.fall()
    scene.wait()
    return curtain


def opened(scene: ClinicScene) -> None:
    busy_day(scene)
    scene.open()


def enter_pin(scene: ClinicScene, pin: str, therapist: str = "") -> None:
    """Type a PIN on the curtain, until it has been checked. It is that of who worked, unless
    another therapist is chosen first.
    """
    curtain = curtain_of(scene)
    if therapist:
        curtain.pin_holders.choose(therapist)
    curtain.enterPin(pin)
    until(scene, lambda: not curtain.property("busy"))
    scene.wait(8)


def after(scene: ClinicScene, seconds: float, step: float = 0.5) -> None:
    """Let time pass on the clock of the lock, which is looked at as often as in the app."""
    for _ in range(round(seconds / step)):
        scene.lock_now += round(step * SECOND)
        curtain_of(scene).look()


def curtain_idle(scene: ClinicScene) -> None:
    lowered(scene, opened)


def curtain_wrong_pin(scene: ClinicScene) -> None:
    curtain_idle(scene)
    enter_pin(scene, "491828")


def curtain_colleagues(scene: ClinicScene) -> None:
    """Six work here with a PIN of their own."""
    for letters in ("JO", "AB", "TH", "KLM", "VR"):
        id = letters.lower()
        colleague = Therapist(id=id, letters=letters, name="")
        scene.stores.therapists.put_therapist(colleague, BY_MK).result()
        scene.stores.pins.choose("550198", replace(BY_MK, therapist=id)).result()
    curtain_idle(scene)


def curtain_passphrase(scene: ClinicScene) -> None:
    """Five PINs were wrong."""
    curtain_idle(scene)
    for _ in range(5):
        enter_pin(scene, "491828")


def curtain_letters(scene: ClinicScene) -> None:
    """Not encrypted, and nobody has a PIN."""
    opened(scene)
    curtain_of(scene).fall()


def curtain_running(scene: ClinicScene) -> None:
    lowered(scene, led_running)


def curtain_hurts(scene: ClinicScene) -> None:
    curtain_running(scene)
    session = scene.room.display.shown_session
    assert session is not None
    session.ask.hurts()


def curtain_question(scene: ClinicScene) -> None:
    """The session is over, and the patient is asked on the display."""
    curtain_running(scene)
    while scene.room.runner is not None and not scene.room.runner.state.over:
        scene.room.go(30)
    scene.wait(8)


def pin_choosing(scene: ClinicScene) -> None:
    """Offered to somebody who came in by a passphrase; what was typed is not the same twice."""
    scene.passphrase = Passphrases()
    opened(scene)
    scene.wait()
    assert scene.model is not None
    pin = scene.model.pin_model
    pin.begin()
    pin.type("new", "491827")
    pin.type("again", "491872")
    pin.save()


CURTAIN_SCENES: dict[str, Callable[[ClinicScene], None]] = {
    "clinic-curtain": curtain_idle,
    "clinic-curtain-wrong": curtain_wrong_pin,
    "clinic-curtain-colleagues": curtain_colleagues,
    "clinic-curtain-passphrase": curtain_passphrase,
    "clinic-curtain-letters": curtain_letters,
    "clinic-curtain-running": curtain_running,
    "clinic-curtain-hurts": curtain_hurts,
    "clinic-curtain-question": curtain_question,
    "clinic-pin": pin_choosing,
}
