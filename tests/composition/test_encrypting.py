"""An open folder is encrypted, with its back-ups, and at home decrypted again."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from time import sleep
from typing import Any

import pytest
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from rehab_desktop import paths
from rehab_desktop.app.clinic.clinic import new_clinic
from rehab_desktop.app.futures import done
from rehab_desktop.app.locking.opening import Protection, WaitFirst, WrongPassphrase
from rehab_desktop.composition.clinic_folder import make_clinic
from rehab_desktop.composition.encrypting import FolderEncryption, SlotOwner
from rehab_desktop.composition.folder import DataFolder
from rehab_desktop.composition.options import Options
from rehab_desktop.composition.settings import ChosenSettings
from rehab_desktop.core.clinic.trail import Act
from rehab_desktop.store.clinic.trail import SqliteTrail
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.keys.pages import is_plain
from rehab_desktop.store.unlocking import keys_of, open_ring
from tests.composition.hand import SetUp, keys_to, pressed, typed
from tests.composition.test_unlocking import run
from tests.store.builders import a_session
from tests.store.keys.cheap import CODE

WORDS = "quiet lantern over gravel"
OTHER = "gravel over a quiet lantern"
MUST_STAY = b"Knee, quiet"


def now() -> datetime:
    return datetime(2026, 11, 30, 8, tzinfo=UTC)


def written(folder: Path) -> bytes:
    """Every byte of the folder but that of the settings."""
    files = [one for one in folder.rglob("*") if one.is_file()]
    return b"".join(one.read_bytes() for one in files)


class Home:
    """A runner's open folder with one session and a back-up of it."""

    def __init__(self, place: Path) -> None:
        self.options = Options(data_dir=place)
        self.folder = DataFolder(self.options)
        self.folder.make()
        self.path = place / paths.HISTORY_FILE
        self.history = SqliteHistory(self.path)
        self.history.add(replace(a_session(), note=MUST_STAY.decode())).result()
        self.history.back_up().result()
        self.chosen = ChosenSettings(self.options, place)
        self.said: list[str] = []

    def encryption(
        self, *, encrypted: bool, who: SlotOwner | None = None, **told: Any
    ) -> FolderEncryption:
        return FolderEncryption(
            self.folder,
            self.history,
            self.chosen,
            encrypted=encrypted,
            who=lambda: who,
            explain=str,
            reopen=self.said.append,
            **told,
        )


@pytest.fixture
def home(tmp_path: Path, qtbot: QtBot) -> Iterator[Home]:
    home = Home(tmp_path / "home")
    yield home
    home.history.close()


def test_a_home_and_its_back_ups_are_encrypted_and_decrypted_again(home: Home) -> None:
    assert MUST_STAY in written(home.folder.path)
    services = home.encryption(encrypted=False).services()
    services.protect(Protection(passphrase=WORDS, code=CODE)).result(30)
    home.history.check().result(30)
    assert not is_plain(home.path)
    assert MUST_STAY not in written(home.folder.path)
    assert len(home.history.sessions().result(30)) == 1
    assert {one.contents.sessions for one in home.history.list_backups().result(30)} == {1}
    services = home.encryption(encrypted=True).services()
    assert services.unprotect is not None
    services.unprotect().result(30)
    assert is_plain(home.path)
    assert keys_of(home.folder.path) is None
    assert {one.contents.sessions for one in home.history.list_backups().result(30)} == {1}


def test_the_second_place_is_used_only_once_everything_is_encrypted(
    home: Home, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    encryption = home.encryption(encrypted=False)
    services = encryption.services()
    services.protect(Protection(passphrase=WORDS, code=CODE, second_place=stick)).result(30)
    assert home.chosen.now.second_backups == ""
    services.reopen("why")
    assert (home.chosen.now.second_backups, home.said) == (str(stick), ["why"])


def test_a_passphrase_is_changed_and_wrong_ones_are_waited_for(home: Home) -> None:
    home.encryption(encrypted=False).services().protect(
        Protection(passphrase=WORDS, code=CODE)
    ).result(30)
    services = home.encryption(encrypted=True).services()
    with pytest.raises(WrongPassphrase):
        services.change("not this one", OTHER).result(30)
    with pytest.raises(WaitFirst):
        services.change(WORDS, OTHER).result(30)
    sleep(1.1)
    services.change(WORDS, OTHER).result(30)
    assert open_ring(home.folder.path, OTHER).keys.current


def test_a_plain_clinic_is_protected_in_its_settings_by_keys_alone(
    tmp_path: Path, qtbot: QtBot
) -> None:
    made = new_clinic(name="Praxis Beispiel", letters="MK", new_id=lambda: "id-mk")
    folder = make_clinic(tmp_path / "clinic", made, now=now)
    seen: list[QQuickWindow] = []
    run(
        folder,
        ("Who works now?", keys_to("1")),
        ("Not encrypted", pressed("not-encrypted")),
        ("This clinic is not encrypted", pressed("encrypt")),
        *SetUp(WORDS).steps(),
        ("It is encrypted now.", typed(WORDS)),
        ("Find anyone", seen.append),
    )
    assert len(seen) == 1
    assert open_ring(folder, WORDS, "MK").therapist == "id-mk"
    assert not is_plain(folder / paths.HISTORY_FILE)
    keys = open_ring(folder, WORDS).keys
    with closing(SqliteHistory(folder / paths.HISTORY_FILE, keys=keys)) as history:
        trail = SqliteTrail(history).trail().result()
    assert [one.therapist for one in trail if one.act is Act.KEY_CHANGED] == ["id-mk"]


def test_another_passphrase_of_ones_own_is_entered_in_the_trail_of_a_clinic(
    home: Home,
) -> None:
    told: list[str] = []

    def tell(therapist: str) -> Future[None]:
        told.append(therapist)
        return done(None)

    mk = SlotOwner(id="id-mk", letters="MK")
    home.encryption(encrypted=False, who=mk).services().protect(
        Protection(passphrase=WORDS, code=CODE)
    ).result(30)
    services = home.encryption(encrypted=True, who=mk, changed=tell).services()
    services.change(WORDS, OTHER).result(30)
    assert told == ["id-mk"]
