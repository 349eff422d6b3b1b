"""PINs in the file: only their hashes, and only of those who may work here."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.person import Therapist
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store.clinic.pins import SqlitePins
from rehab_desktop.store.keys.pin_hash import hash_pin, is_pin
from tests.store.builders import EVENING
from tests.store.clinic.builders import BY_MK, ClinicStores

JO = Therapist(id="jo", letters="JO")
BY_JO = Author(therapist="jo", at=EVENING)


@pytest.fixture
def pins(empty: ClinicStores) -> Iterator[SqlitePins]:
    empty.therapists.put_therapist(JO, BY_MK).result()
    pins = SqlitePins(empty.history)
    yield pins
    pins.close()


def fits(pins: SqlitePins, pin: str, therapist: str = "mk") -> bool:
    return pins.is_pin_of(therapist, pin).result()


def test_a_pin_is_that_of_one_therapist(pins: SqlitePins) -> None:
    assert pins.who_has().result() == frozenset()
    assert not fits(pins, "491827")
    pins.choose("491827", BY_MK).result()
    pins.choose("550198", BY_JO).result()
    assert pins.who_has().result() == {"mk", "jo"}
    assert [fits(pins, one) for one in ("491827", "550198", "491828")] == [True, False, False]
    assert [fits(pins, one, "jo") for one in ("491827", "550198")] == [False, True]


def test_two_may_have_the_same_so_that_nobody_learns_a_colleagues(pins: SqlitePins) -> None:
    pins.choose("491827", BY_MK).result()
    pins.choose("491827", BY_JO).result()
    assert fits(pins, "491827", "mk")
    assert fits(pins, "491827", "jo")


def test_a_new_pin_takes_the_place_of_the_one_before(pins: SqlitePins) -> None:
    pins.choose("491827", BY_MK).result()
    pins.choose("918273", BY_MK).result()
    assert not fits(pins, "491827")
    assert fits(pins, "918273")


@pytest.mark.parametrize("pin", ["12345", "111111"])
def test_a_pin_that_cannot_be_leaves_the_one_before(pins: SqlitePins, pin: str) -> None:
    pins.choose("491827", BY_MK).result()
    with pytest.raises(Invalid) as refused:
        pins.choose(pin, BY_MK).result()
    assert pin not in str(refused.value)
    assert fits(pins, "491827")


def test_the_pin_of_somebody_who_left_is_nobodys(empty: ClinicStores, pins: SqlitePins) -> None:
    pins.choose("550198", BY_JO).result()
    empty.therapists.put_therapist(replace(JO, active=False), BY_MK).result()
    assert not fits(pins, "550198", "jo")
    assert pins.who_has().result() == frozenset()


def test_the_file_has_no_pin_and_a_salt_for_each(
    path: Path, empty: ClinicStores, pins: SqlitePins
) -> None:
    pins.choose("491827", BY_MK).result()
    empty.history.close()
    with closing(sqlite3.connect(path)) as plain:
        written = str(plain.execute("SELECT * FROM therapist_pin").fetchall())
    assert "491827" not in written
    assert "$argon2id$v=19$m=19456,t=2,p=1$" in written
    assert hash_pin("491827") != hash_pin("491827")


def test_a_text_that_is_no_hash_is_nobodys_pin() -> None:
    for text in ("", "491827", "$argon2id$v=19$m=8,t=1,p=1$x$y"):
        assert not is_pin("491827", text)


def test_a_new_pin_and_who_lifts_the_curtain_are_in_the_trail(
    empty: ClinicStores, pins: SqlitePins
) -> None:
    before = len(empty.trail.trail().result())
    pins.choose("491827", BY_MK).result()
    pins.refused(BY_MK).result()
    pins.lifted(BY_JO).result()
    entries = empty.trail.trail().result()[before:]
    assert [(one.act, one.kind, one.record, one.therapist) for one in entries] == [
        (Act.CHANGED, "therapist_pin", "mk", "mk"),
        (Act.UNLOCK_FAILED, "curtain", "mk", "mk"),
        (Act.UNLOCKED, "curtain", "jo", "jo"),
    ]
