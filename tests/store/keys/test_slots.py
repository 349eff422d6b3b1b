"""A slot opens with its own passphrase, in its own folder, and with nothing else."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rehab_desktop.app.locking.opening import SlotsDamaged, WrongPassphrase
from rehab_desktop.app.locking.passphrase import as_typed
from rehab_desktop.store.keys.file_key import FileKey
from rehab_desktop.store.keys.key_slots import LastSlot, UnknownLetters, Unlocked
from rehab_desktop.store.keys.slots import (
    STANDARD,
    Costs,
    Slot,
    SlotKind,
    make_slot,
    open_slot,
)
from tests.store.keys.cheap import CHEAP, CLINIC, CODE, ring, slots_of_mk

passphrases = st.text(min_size=1, max_size=40)


def slot_of(secret: str, key: FileKey, **other: Any) -> Slot:
    given: dict[str, Any] = {
        "kind": SlotKind.THERAPIST,
        "id": "id-mk",
        "letters": "MK",
        "costs": CHEAP,
    } | other
    return make_slot(CLINIC, key, secret=secret, **given)


@given(passphrases)
def test_a_slot_gives_the_key_to_its_passphrase(secret: str) -> None:
    key = FileKey.new()
    assert open_slot(CLINIC, slot_of(secret, key), secret) == key


@given(passphrases, passphrases)
def test_another_passphrase_opens_nothing(secret: str, other: str) -> None:
    slot = slot_of(secret, FileKey.new())
    if as_typed(secret) != as_typed(other):
        with pytest.raises(WrongPassphrase, match="That is not the passphrase of MK"):
            open_slot(CLINIC, slot, other)


def test_the_same_letter_opens_however_it_is_typed() -> None:
    key = FileKey.new()
    assert open_slot(CLINIC, slot_of("Schl\u00fcssel", key), "Schlu\u0308ssel") == key


@pytest.mark.parametrize(
    "change",
    [
        {"letters": "AB"},
        {"id": "id-ab"},
        {"kind": SlotKind.RECOVERY},
        {"costs": Costs(memory_kib=16, passes=1, lanes=1)},
        {"salt": bytes(16)},
    ],
)
def test_a_slot_under_another_name_opens_nothing(change: dict[str, Any]) -> None:
    slot = msgspec.structs.replace(slot_of("quiet lantern", FileKey.new()), **change)
    with pytest.raises(WrongPassphrase):
        open_slot(CLINIC, slot, "quiet lantern")


def test_a_slot_of_another_clinic_opens_nothing() -> None:
    slot = slot_of("quiet lantern", FileKey.new())
    with pytest.raises(WrongPassphrase):
        open_slot("another", slot, "quiet lantern")


@given(st.sampled_from(["private", "sealed", "public", "proof"]), st.data())
@settings(max_examples=60)
def test_a_changed_bit_never_gives_a_key(name: str, data: st.DataObject) -> None:
    slot = slot_of("quiet lantern", FileKey.new())
    content = bytearray(getattr(slot, name))
    place = data.draw(st.integers(0, len(content) * 8 - 1))
    content[place // 8] ^= 1 << place % 8
    changed = msgspec.structs.replace(slot, **{name: bytes(content)})
    with pytest.raises((WrongPassphrase, SlotsDamaged)):
        open_slot(CLINIC, changed, "quiet lantern")


def test_costs_from_elsewhere_never_take_the_memory_of_the_computer() -> None:
    for costs in ({"memory_kib": 4_000_000}, {"passes": 1000}, {"lanes": 64}, {"lanes": 0}):
        with pytest.raises(ValueError, match=r"costs of a slot|Argon2"):
            Costs(**{"memory_kib": 64, "passes": 3, "lanes": 4} | costs)
    assert (STANDARD.memory_kib, STANDARD.passes, STANDARD.lanes) == (64 * 1024, 3, 4)


# All slots of a folder


def test_a_therapist_opens_by_letters_or_by_passphrase_alone() -> None:
    keys = ring()
    slots = slots_of_mk(keys)
    mk = Unlocked(keys=keys, therapist="id-mk")
    assert slots.unlock(CLINIC, "quiet lantern", "MK") == mk
    assert slots.unlock(CLINIC, "quiet lantern") == mk


def test_the_recovery_code_opens_without_a_therapist_and_in_any_spelling() -> None:
    keys = ring()
    slots = slots_of_mk(keys)
    assert slots.unlock(CLINIC, str(CODE).lower()) == Unlocked(keys=keys)
    with pytest.raises(WrongPassphrase, match="not the recovery code"):
        slots.unlock(CLINIC, "A" * 40)


def test_a_passphrase_that_looks_like_a_code_opens_too() -> None:
    keys = ring()
    slots = slots_of_mk(keys, passphrase="A" * 40)
    assert slots.unlock(CLINIC, "A" * 40).therapist == "id-mk"


def test_who_is_not_here_is_told_who_is() -> None:
    with pytest.raises(UnknownLetters, match=r"Nobody here has the letters 'XY'\. There are MK"):
        slots_of_mk(ring()).unlock(CLINIC, "quiet lantern", "XY")


def with_ab(keys: Any) -> Any:
    return slots_of_mk(keys).with_slot(
        CLINIC,
        keys,
        kind=SlotKind.THERAPIST,
        id="id-ab",
        letters="AB",
        secret="over gravel",
        costs=CHEAP,
    )


def test_each_therapist_has_a_passphrase_of_their_own() -> None:
    keys = ring()
    slots = with_ab(keys)
    assert slots.letters == ("MK", "AB")
    assert slots.unlock(CLINIC, "over gravel").therapist == "id-ab"
    with pytest.raises(WrongPassphrase):
        slots.unlock(CLINIC, "over gravel", "MK")


def test_a_removed_passphrase_opens_nothing_and_the_last_one_stays() -> None:
    slots = with_ab(ring()).without_slot(CLINIC, "id-ab")
    with pytest.raises(WrongPassphrase):
        slots.unlock(CLINIC, "over gravel")
    with pytest.raises(LastSlot):
        slots.without_slot(CLINIC, "id-mk")


def test_a_new_key_reaches_everybody_and_the_old_one_opens_old_back_ups() -> None:
    keys = ring()
    first, second = FileKey.new(), FileKey.new()
    slots = with_ab(keys).with_new_key(CLINIC, keys, first)
    changed = slots.unlock(CLINIC, "over gravel", "AB").keys
    assert (changed.current, changed.older) == (first, (keys.current,))
    again = slots.with_new_key(CLINIC, changed, second)
    for secret in ("quiet lantern", "over gravel", str(CODE)):
        assert again.unlock(CLINIC, secret).keys.all == (second, first, keys.current)
    assert again.is_whole(CLINIC)


def test_who_knew_the_old_key_learns_nothing_of_the_new_one() -> None:
    keys = ring()
    slots = with_ab(keys).without_slot(CLINIC, "id-ab").with_new_key(CLINIC, keys, FileKey.new())
    with pytest.raises(SlotsDamaged):
        slots.ring(keys.current)


def test_a_slot_that_was_put_there_without_the_key_gets_no_new_one() -> None:
    keys = ring()
    theirs = slot_of("I was never here", FileKey.new(), id="id-xx", letters="XX")
    slots = slots_of_mk(keys)
    planted = type(slots).of(CLINIC, [*slots.slots, theirs])
    with pytest.raises(SlotsDamaged):
        planted.with_new_key(CLINIC, keys, FileKey.new())


def test_damage_is_told_from_a_wrong_passphrase() -> None:
    slots = slots_of_mk(ring())
    assert slots.is_whole(CLINIC)
    assert not slots.is_whole("another")
    torn = msgspec.structs.replace(slots, slots=slots.slots[:1])
    assert not torn.is_whole(CLINIC)
