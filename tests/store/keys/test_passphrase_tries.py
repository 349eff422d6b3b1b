"""Somebody at the keyboard tries one passphrase after another, and waits between."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from rehab_desktop.app.locking.opening import WaitFirst, WrongPassphrase
from rehab_desktop.core.clinic.clinic import Clinic
from rehab_desktop.store.clinic.clinic_file import write_clinic
from rehab_desktop.store.keys.key_slots import RECOVERY
from rehab_desktop.store.keys.waits import OPENINGS_FILE
from rehab_desktop.store.passphrase_tries import PassphraseTries
from rehab_desktop.store.unlocking import protect_folder
from tests.store.keys.cheap import CHEAP, CODE

MORNING = datetime(2026, 11, 30, 7, 50, tzinfo=UTC)


class Seconds:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


def tries_in(folder: Path, seconds: Seconds) -> PassphraseTries:
    return PassphraseTries(folder, lambda: MORNING, seconds)


@pytest.fixture
def clinic(tmp_path: Path) -> Path:
    write_clinic(tmp_path / "clinic.json", Clinic(id="c-1", name="Praxis"))
    protect_folder(
        tmp_path, passphrase="lantern", code=CODE, therapist="id-mk", letters="MK", costs=CHEAP
    )
    return tmp_path


def test_what_is_given_too_early_is_not_tried_however_right(clinic: Path, seconds: Seconds) -> None:
    tries = tries_in(clinic, seconds)
    for wrong, wait in (("a", 1), ("b", 2), ("c", 4)):
        with pytest.raises(WrongPassphrase):
            tries.open(wrong, "MK")
        with pytest.raises(WaitFirst, match=f"Wait {wait} s"):
            tries.open("lantern", "MK")
        assert tries.left_s == wait
        seconds.now += wait
    assert tries.open("lantern", "MK").therapist == "id-mk"
    assert [(one.letters, one.opened) for one in tries.kept] == [
        *[("MK", None)] * 3,
        ("", "id-mk"),
    ]
    tries.entered()
    assert not (clinic / OPENINGS_FILE).exists()


def test_an_opening_is_kept_until_somebody_enters_it(clinic: Path, seconds: Seconds) -> None:
    """A program may be killed before it does, or change nothing; the code has nobody to enter."""
    assert tries_in(clinic, seconds).open(str(CODE)).therapist is None
    next_ = tries_in(clinic, seconds)
    next_.open("lantern")
    assert [one.opened for one in next_.kept] == [RECOVERY, "id-mk"]


def test_what_is_tried_in_an_open_folder_is_no_opening(clinic: Path, seconds: Seconds) -> None:
    tries = tries_in(clinic, seconds)
    assert tries.check("lantern").therapist == "id-mk"
    assert tries.kept == ()
    assert not (clinic / OPENINGS_FILE).exists()


def test_a_home_has_no_trail_and_forgets_the_tries(tmp_path: Path, seconds: Seconds) -> None:
    protect_folder(tmp_path, passphrase="lantern", code=CODE, costs=CHEAP)
    tries = tries_in(tmp_path, seconds)
    with pytest.raises(WrongPassphrase):
        tries.open("gravel")
    seconds.now = 5
    tries.open("lantern")
    assert tries.kept == ()
    assert not (tmp_path / OPENINGS_FILE).exists()
