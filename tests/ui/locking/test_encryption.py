"""Encrypting a folder in the settings, decrypting it, and another passphrase."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from rehab_desktop.app.locking.opening import Protection, WaitFirst
from rehab_desktop.ui.locking.encryption_model import EncryptionModel
from tests.ui.locking.encryption import AskedOfFolder, encryption
from tests.ui.starting.scenes import CODE, GOOD


@pytest.fixture
def folder(qtbot: QtBot) -> AskedOfFolder:
    return AskedOfFolder()


def settled(model: EncryptionModel) -> EncryptionModel:
    for _ in range(3):
        QCoreApplication.processEvents()
    return model


def chosen(model: EncryptionModel) -> None:
    """Go through all steps of a home."""
    model.begin()
    steps = model.protecting_model
    assert steps is not None
    steps.typePassphrase(GOOD)
    steps.typeAgain(GOOD)
    steps.next()
    steps.next()
    steps.typeGroup(0, CODE.groups[2])
    steps.typeGroup(1, CODE.groups[6])
    steps.next()
    settled(model)


def test_a_home_is_encrypted_and_opened_again(folder: AskedOfFolder) -> None:
    model = EncryptionModel(encryption(folder, encrypted=False))
    assert model.property("step") == "off"
    chosen(model)
    assert folder.asked == [
        Protection(passphrase=GOOD, code=CODE),
        ("reopen", "It is encrypted now. Your passphrase opens it."),
    ]


def test_a_disk_that_refuses_is_told_and_can_be_tried_again(folder: AskedOfFolder) -> None:
    folder.broken = OSError("The disk is full.")
    model = EncryptionModel(encryption(folder, encrypted=False))
    chosen(model)
    assert model.protecting_model is not None
    assert model.protecting_model.property("fault") == "The disk is full."
    folder.broken = None
    model.protecting_model.next()
    settled(model)
    assert len(folder.asked) == 2


def test_whoever_goes_back_leaves_it_plain(folder: AskedOfFolder) -> None:
    model = EncryptionModel(encryption(folder, encrypted=False))
    model.begin()
    assert model.protecting_model is not None
    model.protecting_model.back()
    assert model.property("step") == "off"
    assert folder.asked == []


def test_only_whoever_leads_the_clinic_encrypts_it(folder: AskedOfFolder) -> None:
    services = encryption(folder, encrypted=False, name="Praxis", unprotect=None, may=lambda: False)
    model = EncryptionModel(services)
    model.begin()
    assert model.property("step") == "off"
    assert "Whoever leads the clinic can encrypt it here." in model.property("text")


def test_a_clinic_is_asked_for_a_second_place_and_never_decrypted(folder: AskedOfFolder) -> None:
    services = encryption(folder, encrypted=False, name="Praxis", unprotect=None)
    model = EncryptionModel(services)
    chosen(model)
    assert model.protecting_model is not None
    assert model.protecting_model.property("step") == "place"
    assert not model.property("mayDecrypt")
    model.decrypt()
    assert folder.asked == []


def test_a_home_is_decrypted_and_opened_again(folder: AskedOfFolder) -> None:
    model = EncryptionModel(encryption(folder, encrypted=True))
    model.decrypt()
    settled(model)
    assert folder.asked == ["unprotect", ("reopen", "")]


def test_another_passphrase_needs_the_one_of_now(folder: AskedOfFolder) -> None:
    model = EncryptionModel(encryption(folder, encrypted=True))
    model.beginChange()
    model.typePresent("not this one")
    model.typeNew("gravel over a quiet lantern")
    model.typeAgain("gravel over a quiet lantern")
    model.change()
    settled(model)
    assert model.property("fault") == "That is not the passphrase of now."
    model.typePresent(GOOD)
    model.change()
    settled(model)
    assert folder.asked == [(GOOD, "gravel over a quiet lantern")]
    assert model.property("step") == "on"
    assert model.property("done") == "The new passphrase opens it from now on."


def test_a_new_passphrase_is_held_to_the_same_rules(folder: AskedOfFolder) -> None:
    model = EncryptionModel(encryption(folder, encrypted=True))
    model.beginChange()
    model.typePresent(GOOD)
    model.typeNew("short")
    model.change()
    assert model.property("fault") == "Type a passphrase that is hard to guess first."
    model.typeNew("gravel over a quiet lantern")
    model.change()
    assert model.property("fault") == "The two new ones are not the same."
    model.leave()
    assert (model.property("step"), folder.asked) == ("on", [])


def test_wrong_ones_are_waited_for_here_too(folder: AskedOfFolder) -> None:
    folder.broken = WaitFirst(3.2)
    model = EncryptionModel(encryption(folder, encrypted=True))
    model.beginChange()
    model.typePresent(GOOD)
    model.typeNew("gravel over a quiet lantern")
    model.typeAgain("gravel over a quiet lantern")
    model.change()
    settled(model)
    assert model.property("fault") == "The next one can be tried in 4 s."
