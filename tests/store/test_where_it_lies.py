"""Where the file lies: in a folder and files of its owner alone, under any path."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.recovery import REPLACED
from tests.store.builders import a_session


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_folder_and_files_are_their_owners_alone(path: Path, history: SqliteHistory) -> None:
    old_mask = os.umask(0)
    try:
        history.add(a_session()).result()
        modes = {file.name: file.stat().st_mode & 0o777 for file in path.parent.iterdir()}
        assert path.parent.stat().st_mode & 0o777 == 0o700
    finally:
        os.umask(old_mask)
    assert modes == {"history.sqlite": 0o600, "history.sqlite-wal": 0o600}


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_a_file_that_others_could_read_is_closed_to_them(
    path: Path, history: SqliteHistory
) -> None:
    history.open().result()
    history.close()
    path.chmod(0o644)
    again = SqliteHistory(path)
    again.open().result()
    again.close()
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_what_a_restoration_moves_aside_is_its_owners_alone(
    path: Path, history: SqliteHistory
) -> None:
    history.open().result()
    history.start_empty().result()
    assert (path.parent / REPLACED).stat().st_mode & 0o777 == 0o700


def test_a_path_with_signs_of_an_address_is_a_path(tmp_path: Path) -> None:
    path = tmp_path / "50% o#f ä?mode=memory" / "history.sqlite"
    if os.name == "nt":
        path = tmp_path / "50% o#f ä" / "history.sqlite"
    history = SqliteHistory(path)
    history.add(record := a_session()).result()
    history.close()
    assert path.stat().st_size > 0

    moved = tmp_path / "moved.sqlite"
    shutil.copy(path, moved)
    again = SqliteHistory(moved)
    assert again.sessions().result() == [record]
    again.close()
