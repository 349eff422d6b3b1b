"""A lost computer is no lost record: an empty one, the back-ups and a passphrase are the clinic."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from rehab_desktop import paths
from rehab_desktop.app.clinic.clinic import new_clinic
from rehab_desktop.app.locking.opening import WrongPassphrase
from rehab_desktop.app.locking.recovery_code import RecoveryCode
from rehab_desktop.app.settings import Settings
from rehab_desktop.composition.clinic_folder import FolderTaken, NewLock, clinic_of, make_clinic
from rehab_desktop.composition.rebuilding import (
    NoBackup,
    SeveralBackups,
    backups_in,
    rebuild_folder,
)
from rehab_desktop.composition.rebuilt_clinics import RebuiltClinics
from rehab_desktop.composition.second_backups import places_of
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.platform.files import default_folder
from rehab_desktop.store import backups
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.keys.file_key import KeyRing
from rehab_desktop.store.settings_file import SettingsFile
from rehab_desktop.store.unlocking import open_ring
from tests.store.builders import a_session
from tests.store.clinic.builders import a_person

NOW = datetime(2026, 11, 30, 8, tzinfo=UTC)
PASSPHRASE, CODE = "nine quiet herons at dusk", RecoveryCode.new()


def by(passphrase: str) -> Callable[[Path], KeyRing]:
    return lambda folder: open_ring(folder, passphrase).keys


@pytest.fixture
def clinic(tmp_path: Path) -> Path:
    """An encrypted clinic with a person who has a session, and a second place for its back-ups."""
    made = new_clinic(
        name="Praxis Beispiel", letters="MK", therapist="", new_id=lambda: str(uuid4())
    )
    folder = make_clinic(
        tmp_path / "clinic",
        made,
        now=lambda: NOW,
        lock=NewLock(passphrase=PASSPHRASE, code=CODE),
        fill=lambda stores: stores.people.put_person(
            a_person(cares=made.lead.id), Author(therapist=made.lead.id, at=NOW)
        ).result(),
    )
    (tmp_path / "stick").mkdir()
    second = Settings(second_backups=str(tmp_path / "stick"))
    SettingsFile(folder / paths.SETTINGS_FILE, Settings).save(second)
    keys = by(PASSPHRASE)(folder)
    history = SqliteHistory(folder / paths.HISTORY_FILE, keys=keys, places=places_of(folder))
    with closing(history):
        history.of("anna").add(a_session()).result()
        history.back_up().result()
    return folder


@pytest.mark.parametrize("secret", [PASSPHRASE, str(CODE)], ids=["passphrase", "code"])
@pytest.mark.parametrize("place", ["stick", "backups"])
def test_an_empty_machine_the_back_ups_and_a_secret_are_the_clinic(
    tmp_path: Path, clinic: Path, secret: str, place: str
) -> None:
    source = clinic / "backups" if place == "backups" else places_of(clinic).second_folder
    assert source is not None
    moved = source.rename(tmp_path / "all that is left")
    shutil.rmtree(clinic)
    begun = time.perf_counter()
    found = rebuild_folder(tmp_path / "new", moved, by(secret), lambda: NOW)
    assert time.perf_counter() - begun < 5
    assert found.sessions == 1
    assert clinic_of(tmp_path / "new").name == "Praxis Beispiel"
    history = tmp_path / "new" / paths.HISTORY_FILE
    keys = by(PASSPHRASE)(tmp_path / "new")
    with closing(SqliteHistory(history, keys=keys)) as again:
        assert len(again.of("anna").sessions().result()) == 1
    assert len(list(backups.sound(history, keys))) >= 1


def test_another_passphrase_leaves_nothing(tmp_path: Path, clinic: Path) -> None:
    with pytest.raises(WrongPassphrase):
        rebuild_folder(
            tmp_path / "new", clinic / "backups", by("eight loud herons at dusk"), lambda: NOW
        )
    assert not (tmp_path / "new").exists()


def test_a_spoilt_newest_back_up_gives_way_to_the_one_before(tmp_path: Path, clinic: Path) -> None:
    keys = by(PASSPHRASE)(clinic)
    with closing(SqliteHistory(clinic / paths.HISTORY_FILE, keys=keys)) as history:
        history.of("anna").add(a_session()).result()
        newest = history.back_up().result()
    newest.path.write_bytes(newest.path.read_bytes()[:-1] + b"?")
    found = rebuild_folder(tmp_path / "new", clinic / "backups", by(PASSPHRASE), lambda: NOW)
    assert found.sessions == 1


def test_a_folder_without_back_ups_is_said_to_be_one(tmp_path: Path, clinic: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(NoBackup, match="has no back-up that is sound"):
        rebuild_folder(tmp_path / "new", tmp_path / "empty", by(PASSPHRASE), lambda: NOW)
    with pytest.raises(FolderTaken):
        rebuild_folder(clinic, clinic / "backups", by(PASSPHRASE), lambda: NOW)


def test_copies_of_two_folders_have_folders_of_their_own(tmp_path: Path, clinic: Path) -> None:
    second = places_of(clinic).second_folder
    assert second is not None
    assert second.parent == tmp_path / "stick"
    assert second.name == f"rehab-desktop-{clinic_of(clinic).id[:8]}"
    assert (second / paths.CLINIC_FILE).read_bytes() == (clinic / paths.CLINIC_FILE).read_bytes()
    home = places_of(tmp_path, Settings(second_backups=str(tmp_path / "stick")))
    assert home.second_folder == tmp_path / "stick" / "rehab-desktop"
    assert places_of(tmp_path).second_folder is None


# In the window


@pytest.fixture
def share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this computer keeps the data of programs; there is none yet."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    return default_folder().parent


def test_the_back_ups_are_found_in_a_lost_folder_and_on_a_stick(
    tmp_path: Path, clinic: Path
) -> None:
    second = places_of(clinic).second_folder
    assert second is not None
    assert backups_in(second) == second
    assert backups_in(tmp_path / "stick") == second
    assert backups_in(clinic) == clinic / "backups"
    shutil.copytree(second, second.with_name("rehab-desktop-of-another"))
    with pytest.raises(SeveralBackups) as several:
        backups_in(tmp_path / "stick")
    assert several.value.names == [second.name, "rehab-desktop-of-another"]
    (tmp_path / "empty").mkdir()
    with pytest.raises(NoBackup):
        backups_in(tmp_path / "empty")


@pytest.mark.parametrize("secret", [PASSPHRASE, str(CODE).lower()], ids=["passphrase", "code"])
def test_the_window_makes_it_beside_ones_own_folder(
    tmp_path: Path, clinic: Path, share: Path, secret: str
) -> None:
    clinics = RebuiltClinics()
    found = clinics.look(tmp_path / "stick")
    assert (found.clinic, found.locked) == ("Praxis Beispiel", True)
    folder = clinics.rebuild(found, secret).result(20)
    assert folder == share / "rehab-desktop-clinic"
    history = folder / paths.HISTORY_FILE
    with closing(SqliteHistory(history, keys=by(PASSPHRASE)(folder))) as again:
        assert len(again.of("anna").sessions().result()) == 1


def test_a_wrong_passphrase_in_the_window_leaves_nothing_and_is_told(
    tmp_path: Path, clinic: Path, share: Path
) -> None:
    clinics = RebuiltClinics()
    refused = clinics.rebuild(clinics.look(tmp_path / "stick"), "eight loud herons").exception(20)
    assert refused is not None
    assert "neither a passphrase nor the code" in clinics.explain(refused)
    assert not share.exists() or not list(share.iterdir())
