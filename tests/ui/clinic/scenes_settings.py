"""The clinic's settings, for the lead and for others; what an assistant is shown of people."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from typing import Any

from PySide6.QtCore import QUrl

from rehab_desktop.composition.clinic_keys import ClinicKeys
from rehab_desktop.core.clinic.person import Role, Therapist
from rehab_desktop.ui.clinic.settings.clinic_settings_model import ClinicSettingsModel
from tests.ui.clinic.clinics import BY_MK, JO, ClinicScene

HELPER = Therapist(id="hb", letters="HB", name="Hedda Birch", role=Role.ASSISTANT)
GONE = Therapist(id="ob", letters="OB", name="Ole Bruun", active=False)


def staffed(scene: ClinicScene) -> None:
    """A lead, a therapist, an assistant, and one who left."""
    for one in (JO, HELPER, GONE):
        scene.stores.therapists.put_therapist(one, BY_MK).result()


def works(scene: ClinicScene, therapist: str) -> None:
    """This therapist works."""
    model = scene.open()
    model.who_model.look()
    scene.wait()
    model.who_model.choose(therapist)
    scene.wait(8)


def settings_of(scene: ClinicScene) -> ClinicSettingsModel:
    """The settings of the clinic."""
    screens: Any = scene.screens
    page: ClinicSettingsModel = screens.clinic
    return page


def at_settings(scene: ClinicScene, therapist: str = "mk") -> None:
    """Go to the settings of the clinic as this therapist."""
    staffed(scene)
    works(scene, therapist)
    assert scene.model is not None
    scene.model.go("clinic")
    settings_of(scene).look()
    scene.wait(8)


def settings_lead(scene: ClinicScene) -> None:
    """The role of a therapist is being changed, and the trail was checked."""
    at_settings(scene)
    page = settings_of(scene)
    page.therapists_model.choose("jo")
    page.second_place_model.choose(QUrl.fromLocalFile(str(scene.folder)))
    scene.wait(8)
    page.trail_model.check()
    scene.wait(8)


def settings_therapist(scene: ClinicScene) -> None:
    """Who does not lead sees who works here, and chooses a PIN."""
    at_settings(scene, "jo")


def settings_passphrase(scene: ClinicScene) -> None:
    """A therapist types a passphrase that is easy to guess."""
    at_settings(scene)
    therapists = settings_of(scene).therapists_model
    therapists.askPassphrase("jo")
    therapists.passphrase_model.type("passphrase", "passwordpassword")
    scene.wait(8)


class Encrypted(ClinicKeys):
    """As in an encrypted clinic, where only who has a passphrase is asked."""

    @property
    def encrypted(self) -> bool:
        return True


def settings_new_code(scene: ClinicScene) -> None:
    """A new recovery code is shown."""
    scene.keys.close()
    scene.keys = Encrypted(scene.history, lambda: scene.folder)
    at_settings(scene)
    settings_of(scene).new_code_model.begin()
    scene.wait(8)


def settings_code_typed_back(scene: ClinicScene) -> None:
    """One of its groups was typed wrong."""
    settings_new_code(scene)
    steps = settings_of(scene).new_code_model.protecting_model
    assert steps is not None
    steps.next()
    steps.typeGroup(0, "12345")
    steps.next()
    scene.wait(8)


def people_assistant(scene: ClinicScene) -> None:
    """Two of six people come today."""
    staffed(scene)
    ola, rune, *_ = scene.people()
    scene.visit(ola, time(8))
    scene.visit(rune, time(8, 30))
    works(scene, "hb")
    assert scene.model is not None
    scene.model.go("people")
    scene.screens.people_model.look()
    scene.wait(8)


SETTINGS_SCENES: dict[str, Callable[[ClinicScene], None]] = {
    "clinic-settings": settings_lead,
    "clinic-settings-new-code": settings_new_code,
    "clinic-settings-code-back": settings_code_typed_back,
    "clinic-settings-passphrase": settings_passphrase,
    "clinic-settings-therapist": settings_therapist,
    "clinic-people-assistant": people_assistant,
}
