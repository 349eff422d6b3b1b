"""A lost clinic is made again by one command, from its back-ups and a passphrase or the code."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from rehab_desktop import paths
from rehab_desktop.app.clinic.clinic import new_clinic
from rehab_desktop.cli import main
from rehab_desktop.commands.clinic_open import now
from rehab_desktop.composition.clinic_folder import NewLock, make_clinic
from rehab_desktop.composition.second_backups import places_of
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.unlocking import open_ring
from tests.store.keys.cheap import CHEAP, CODE

WORDS = "quiet lantern over gravel"


@pytest.fixture
def back_ups(tmp_path: Path) -> Path:
    """What is left of an encrypted clinic: its back-ups."""
    folder = tmp_path / "lost"
    lock = NewLock(passphrase=WORDS, code=CODE, costs=CHEAP)
    made = new_clinic(name="Praxis", letters="MK", new_id=lambda: "id-mk")
    make_clinic(folder, made, now=now, lock=lock)
    keys = open_ring(folder, WORDS).keys
    history = SqliteHistory(folder / paths.HISTORY_FILE, keys=keys, places=places_of(folder))
    with closing(history):
        history.back_up().result()
    left = (folder / "backups").rename(tmp_path / "left")
    shutil.rmtree(folder)
    return left


def run(folder: Path, *arguments: str | Path) -> int:
    return main(["--data-dir", str(folder), "clinic", *map(str, arguments)])


@pytest.mark.parametrize("secret", [WORDS, str(CODE)], ids=["passphrase", "code"])
def test_the_clinic_is_there_again(
    tmp_path: Path, back_ups: Path, secret: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "secret.txt"
    file.write_text(secret)
    new = tmp_path / "new"
    assert run(new, "rebuild", "--from", back_ups, "--passphrase-file", file) == 0
    assert capsys.readouterr().out == "0 sessions\n"
    file.write_text(WORDS)
    assert run(new, "trail", "--verify", "--passphrase-file", file) == 0
    assert "are as they were written" in capsys.readouterr().out


def test_a_wrong_passphrase_is_said_to_be_one_and_leaves_nothing(
    tmp_path: Path, back_ups: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "secret.txt"
    file.write_text("another lantern over gravel")
    new = tmp_path / "new"
    assert run(new, "rebuild", "--from", back_ups, "--passphrase-file", file) == 1
    assert "passphrase" in capsys.readouterr().err
    assert not new.exists()
