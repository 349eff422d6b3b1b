"""A data folder moves as what it is, and nothing of others is opened on the way."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rehab_desktop import paths
from rehab_desktop.composition import folder as folder_module
from rehab_desktop.composition.content import is_clinic
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.options import Options
from rehab_desktop.core.clinic.clinic import Clinic
from rehab_desktop.platform import chosen_folder
from rehab_desktop.store.clinic.clinic_file import read_clinic, write_clinic
from rehab_desktop.store.erased_file import Erasure, read_ledger, write_ledger
from rehab_desktop.store.errors import HistoryOfOthers, HistoryOnNetwork
from rehab_desktop.store.unlocking import open_ring, protect_folder
from tests.store.keys.cheap import CHEAP, CODE

CLINIC = Clinic(id="c", name="Praxis Beispiel")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path))


@pytest.fixture
def clinic(tmp_path: Path, qtbot: QtBot) -> Iterator[DataFolder]:
    path = tmp_path / "clinic"
    write_clinic(path / paths.CLINIC_FILE, CLINIC)
    yield from opened(path)


@pytest.fixture
def own(tmp_path: Path, qtbot: QtBot) -> Iterator[DataFolder]:
    yield from opened(tmp_path / "own")


def opened(path: Path) -> Iterator[DataFolder]:
    folder = DataFolder(Options(data_dir=path))
    folder.make()
    assert folder.claim()
    yield folder
    folder.release()


def with_history(folder: Path) -> Path:
    folder.mkdir()
    (folder / paths.HISTORY_FILE).write_bytes(b"somebody's")
    return folder


def test_a_clinic_is_one_in_its_new_folder_too(clinic: DataFolder, tmp_path: Path) -> None:
    clinic.move_to(tmp_path / "stick")
    assert read_clinic(tmp_path / "stick" / paths.CLINIC_FILE) == CLINIC


def test_who_was_erased_stays_so_in_the_new_folder(clinic: DataFolder, tmp_path: Path) -> None:
    erasure = Erasure(person="p", day=date(2026, 3, 1), by="mk")
    write_ledger(clinic.path, [erasure])
    clinic.move_to(tmp_path / "stick")
    assert read_ledger(tmp_path / "stick") == [erasure]


def test_the_start_offers_the_new_folder_in_place_of_the_old_one(
    clinic: DataFolder, tmp_path: Path
) -> None:
    chosen_folder.know(clinic.path)
    clinic.move_to(tmp_path / "stick")
    assert chosen_folder.known()[1:] == (tmp_path / "stick",)


def test_a_folder_that_was_only_named_is_offered_nowhere(
    clinic: DataFolder, tmp_path: Path
) -> None:
    clinic.move_to(tmp_path / "stick")
    assert len(chosen_folder.known()) == 1


def test_a_clinic_opens_no_history_that_lies_there(clinic: DataFolder, tmp_path: Path) -> None:
    there = with_history(tmp_path / "runner")
    with pytest.raises(HistoryOfOthers, match=r"stay apart\. Choose an empty folder"):
        clinic.move_to(there)
    assert not is_clinic(there)
    assert clinic.path != there


def test_ones_own_training_moves_into_no_clinic(own: DataFolder, tmp_path: Path) -> None:
    write_clinic(tmp_path / "other" / paths.CLINIC_FILE, CLINIC)
    with pytest.raises(HistoryOfOthers):
        own.move_to(tmp_path / "other")


def test_ones_own_history_that_lies_there_is_opened_as_ever(
    own: DataFolder, tmp_path: Path
) -> None:
    there = with_history(tmp_path / "stick")
    own.move_to(there)
    assert own.path == there
    assert not is_clinic(there)


def test_what_opens_an_encrypted_history_goes_where_it_goes(
    own: DataFolder, tmp_path: Path
) -> None:
    keys = protect_folder(own.path, passphrase="quiet lantern over gravel", code=CODE, costs=CHEAP)
    own.move_to(tmp_path / "stick")
    assert open_ring(tmp_path / "stick", "quiet lantern over gravel").keys == keys


def test_a_folder_with_keys_of_its_own_is_left_alone(own: DataFolder, tmp_path: Path) -> None:
    there = with_history(tmp_path / "stick")
    protect_folder(there, passphrase="quiet lantern over gravel", code=CODE, costs=CHEAP)
    with pytest.raises(HistoryOfOthers, match="with keys of its own"):
        own.move_to(there)
    assert own.path != there


def test_a_clinic_moves_to_no_network_drive(
    clinic: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_module, "network_file_system", lambda folder: "nfs4")
    with pytest.raises(HistoryOnNetwork, match=r"network drive.*Choose a folder on this computer"):
        clinic.move_to(tmp_path / "stick")
    assert not is_clinic(tmp_path / "stick")
