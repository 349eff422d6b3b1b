"""The slots of a folder: in `clinic.json`, at home in `key.json`, and in the copies of both."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from rehab_desktop.app.locking.opening import WrongPassphrase
from rehab_desktop.app.locking.recovery_code import RecoveryCode
from rehab_desktop.core.clinic.clinic import Clinic
from rehab_desktop.store.clinic.clinic_file import ClinicUnreadable, read_clinic_file, write_clinic
from rehab_desktop.store.keys.file_key import KeyRing
from rehab_desktop.store.keys.key_file import KeyFileUnreadable
from rehab_desktop.store.keys.key_slots import Unlocked
from rehab_desktop.store.private_files import write_private_file
from rehab_desktop.store.unlocking import (
    AlreadyEncrypted,
    NotEncrypted,
    add_slot,
    change_key,
    change_passphrase,
    change_recovery_code,
    copies_of,
    copy_keys,
    keys_of,
    open_ring,
    protect_folder,
    put_back,
    remove_slot,
    set_passphrase,
    unprotect_folder,
)
from tests.store.keys.cheap import CHEAP, CODE

CLINIC = Clinic(id="c-1", name="Praxis Müller")


@pytest.fixture
def clinic(tmp_path: Path) -> Path:
    """A clinic that MK opens with "quiet lantern"."""
    folder = tmp_path / "clinic"
    write_clinic(folder / "clinic.json", CLINIC)
    return folder


@pytest.fixture
def keys(clinic: Path) -> KeyRing:
    return protect_folder(
        clinic,
        passphrase="quiet lantern",
        code=CODE,
        therapist="id-mk",
        letters="MK",
        costs=CHEAP,
    )


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    protect_folder(folder, passphrase="quiet lantern", code=CODE, costs=CHEAP)
    return folder


def test_a_protected_clinic_opens_and_stays_the_clinic(clinic: Path, keys: KeyRing) -> None:
    assert open_ring(clinic, "quiet lantern", "MK") == Unlocked(keys=keys, therapist="id-mk")
    assert read_clinic_file(clinic / "clinic.json").clinic == CLINIC
    with pytest.raises(AlreadyEncrypted):
        protect_folder(clinic, passphrase="other", code=CODE, therapist="id-mk", letters="MK")


def test_a_home_opens_with_its_own_passphrase_and_code(home: Path) -> None:
    assert open_ring(home, "quiet lantern") == open_ring(home, str(CODE))
    with pytest.raises(WrongPassphrase, match="That is not a passphrase of this folder"):
        open_ring(home, "loud lantern")


def test_a_plain_folder_has_no_slots(clinic: Path, tmp_path: Path) -> None:
    assert keys_of(clinic) is None
    assert keys_of(tmp_path) is None
    with pytest.raises(NotEncrypted):
        open_ring(clinic, "quiet lantern")


def test_the_file_tells_letters_and_nothing_else_of_anybody(clinic: Path, keys: KeyRing) -> None:
    content = (clinic / "clinic.json").read_bytes()
    assert keys.current.data.hex().encode() not in content
    slot = json.loads(content)["keys"]["slots"][0]
    assert {"id", "letters", "kind"} < set(slot)
    assert "quiet" not in content.decode()


def test_a_therapist_comes_and_goes(clinic: Path, keys: KeyRing) -> None:
    add_slot(clinic, keys, therapist="id-ab", letters="AB", passphrase="over gravel", costs=CHEAP)
    assert open_ring(clinic, "over gravel", "AB").keys == keys
    remove_slot(clinic, "id-ab")
    with pytest.raises(WrongPassphrase):
        open_ring(clinic, "over gravel")
    after = change_key(clinic, keys)
    assert open_ring(clinic, "quiet lantern").keys == after
    assert after.older == (keys.current,)


def test_a_passphrase_is_changed_by_whoever_knows_the_old_one(clinic: Path, keys: KeyRing) -> None:
    with pytest.raises(WrongPassphrase):
        change_passphrase(clinic, before="loud lantern", after="mine now", letters="MK")
    with pytest.raises(WrongPassphrase):
        change_passphrase(clinic, before=str(CODE), after="mine now")
    change_passphrase(
        clinic, before="quiet lantern", after="over gravel", letters="MK", costs=CHEAP
    )
    assert open_ring(clinic, "over gravel").keys == keys
    with pytest.raises(WrongPassphrase):
        open_ring(clinic, "quiet lantern")


def test_the_recovery_code_leads_to_a_new_passphrase(clinic: Path, keys: KeyRing) -> None:
    found = open_ring(clinic, str(CODE)).keys
    mk = set_passphrase(clinic, found, letters="MK", passphrase="over gravel", costs=CHEAP)
    assert mk == "id-mk"
    assert open_ring(clinic, "over gravel", "MK").keys == keys


def test_the_recovery_code_leads_to_a_new_passphrase_at_home(home: Path) -> None:
    found = open_ring(home, str(CODE)).keys
    assert set_passphrase(home, found, letters="", passphrase="gravel", costs=CHEAP) is None
    assert open_ring(home, "gravel").keys == found


def test_another_recovery_code_ends_the_one_before(clinic: Path, keys: KeyRing) -> None:
    code = RecoveryCode.new()
    change_recovery_code(clinic, keys, code, costs=CHEAP)
    assert open_ring(clinic, str(code)).keys == keys
    with pytest.raises(WrongPassphrase):
        open_ring(clinic, str(CODE))


def test_a_home_is_plain_again_without_its_key_file(home: Path) -> None:
    unprotect_folder(home)
    assert keys_of(home) is None
    assert list(copies_of(home)) == []


# Copies


def test_each_change_reaches_the_copy_beside_the_back_ups(clinic: Path, keys: KeyRing) -> None:
    for change in (lambda: change_key(clinic, keys), lambda: None):
        change()
        copy = clinic / "backups" / "clinic.json"
        assert copy.read_bytes() == (clinic / "clinic.json").read_bytes()
        assert list(copies_of(clinic)) == [copy]


def test_the_newest_sound_copy_is_offered_first(
    clinic: Path, keys: KeyRing, tmp_path: Path
) -> None:
    stick, torn = tmp_path / "stick", tmp_path / "torn"
    copy_keys(clinic, [stick, torn])
    (torn / "clinic.json").write_bytes(b"{")
    os.utime(stick / "clinic.json", (1, 1))
    own = clinic / "backups" / "clinic.json"
    assert list(copies_of(clinic, [stick, torn])) == [own, stick / "clinic.json"]


def test_a_stick_that_is_not_there_keeps_no_other_copy_back(
    clinic: Path, keys: KeyRing, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    with pytest.raises(OSError, match="file"):
        copy_keys(clinic, [blocked / "stick", tmp_path / "stick"])
    assert (tmp_path / "stick" / "clinic.json").exists()


def test_a_clinic_file_torn_at_each_byte_opens_or_is_offered_from_its_copy(
    clinic: Path, keys: KeyRing
) -> None:
    """A crash never leaves half of it, since it is written whole; a disk may."""
    path = clinic / "clinic.json"
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        try:
            assert open_ring(clinic, "quiet lantern", "MK").keys == keys
        except ClinicUnreadable as error:
            assert "is damaged" in str(error)  # noqa: PT017  (both ways are right)
            put_back(clinic, next(copies_of(clinic)))
            assert open_ring(clinic, "quiet lantern", "MK").keys == keys
    path.unlink()
    put_back(clinic, next(copies_of(clinic)))
    assert path.read_bytes() == whole


def test_a_clinic_file_with_a_changed_byte_is_damaged_and_no_wrong_passphrase(
    clinic: Path, keys: KeyRing
) -> None:
    path = clinic / "clinic.json"
    whole = path.read_bytes()
    start = whole.index(b'"keys"')
    for place in range(start, len(whole), 7):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :])
        try:
            assert open_ring(clinic, "quiet lantern", "MK").keys == keys
        except ClinicUnreadable:
            continue


def test_a_key_file_torn_at_each_byte_is_damaged(home: Path) -> None:
    path = home / "key.json"
    whole = path.read_bytes()
    for length in range(len(whole) - 1):
        path.write_bytes(whole[:length])
        with pytest.raises(KeyFileUnreadable, match="is damaged"):
            keys_of(home)


@pytest.mark.parametrize("moment", range(3))
def test_a_change_of_the_key_that_is_interrupted_leaves_the_old_slots_or_the_new(
    clinic: Path, keys: KeyRing, monkeypatch: pytest.MonkeyPatch, moment: int
) -> None:
    writes = iter(range(10))
    write = write_private_file

    def stopped(path: Path, content: bytes) -> None:
        if next(writes) == moment:
            raise KeyboardInterrupt
        write(path, content)

    monkeypatch.setattr("rehab_desktop.store.unlocking.write_private_file", stopped)
    monkeypatch.setattr("rehab_desktop.store.clinic.clinic_file.write_private_file", stopped)
    if moment < 2:
        with pytest.raises(KeyboardInterrupt):
            change_key(clinic, keys)
    else:
        change_key(clinic, keys)
    found = open_ring(clinic, "quiet lantern", "MK").keys
    assert keys.current in found.all
    assert (found == keys) is (moment == 0)
