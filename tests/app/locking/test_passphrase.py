"""A passphrase has to be long enough and hard to guess."""

from __future__ import annotations

import pytest

from rehab_desktop.app.locking.passphrase import PassphraseStrength, as_typed, strength_of


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("", PassphraseStrength.SHORT),
        ("k8#Qz!", PassphraseStrength.SHORT),
        ("passwordpassword", PassphraseStrength.WEAK),
        ("aaaaaaaaaaaaaaaa", PassphraseStrength.WEAK),
        ("1234567890123", PassphraseStrength.WEAK),
        ("quiet lantern over gravel", PassphraseStrength.STRONG),
    ],
)
def test_a_passphrase_is_rated(passphrase: str, strength: PassphraseStrength) -> None:
    assert strength_of(passphrase) is strength
    assert strength.taken == (strength is PassphraseStrength.STRONG)


def test_the_name_of_the_clinic_protects_nothing() -> None:
    known = ["Praxis Kniehoch Waldau"]
    assert strength_of("praxis kniehoch waldau").taken
    assert not strength_of("praxis kniehoch waldau", known).taken


def test_a_long_passphrase_is_rated_too() -> None:
    assert strength_of("quiet lantern over gravel " * 40).taken


def test_a_letter_is_the_same_however_a_keyboard_writes_it() -> None:
    assert as_typed("Schl\u0075\u0308ssel") == as_typed("Schl\u00fcssel")
