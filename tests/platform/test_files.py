"""The data folder lies where the system keeps such things, and is its owner's alone."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from rehab_desktop.platform.files import data_folder, default_folder, private_file

HOME = Path("/home/kim")
posix = pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize(
    ("system", "environment", "folder"),
    [
        ("linux", {}, "/home/kim/.local/share/rehab-desktop"),
        ("linux", {"XDG_DATA_HOME": "/data"}, "/data/rehab-desktop"),
        ("linux", {"XDG_DATA_HOME": "data"}, "/home/kim/.local/share/rehab-desktop"),
        ("darwin", {}, "/home/kim/Library/Application Support/rehab-desktop"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local/rehab-desktop"),
        ("win32", {}, "/home/kim/AppData/Local/rehab-desktop"),
    ],
)
def test_each_system_has_its_own_place(
    system: str, environment: dict[str, str], folder: str
) -> None:
    assert default_folder(system, environment, HOME) == Path(folder)


@posix
def test_the_folder_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    folder = data_folder(tmp_path / "deep" / "data")
    assert mode(folder) == 0o700
    assert data_folder(folder) == folder


@posix
def test_the_usual_folder_is_closed_to_others_if_it_was_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rehab_desktop.platform.files.default_folder", lambda: tmp_path / "usual")
    (tmp_path / "usual").mkdir(mode=0o755)
    assert mode(data_folder()) == 0o700


def test_a_file_in_the_way_is_named_with_the_remedy(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    with pytest.raises(OSError, match=r"data cannot be used: .*--data-dir"):
        data_folder(tmp_path / "data")


def test_a_file_further_up_is_named_with_the_remedy(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    with pytest.raises(OSError, match=r"cannot be used: .*--data-dir"):
        data_folder(tmp_path / "data" / "deeper")


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
def test_a_place_that_takes_no_folder_is_named_with_the_remedy() -> None:
    with pytest.raises(OSError, match=r"/proc/rehab-desktop cannot be used: .*--data-dir"):
        data_folder(Path("/proc/rehab-desktop"))


@posix
def test_a_private_file_is_its_owners_alone_and_keeps_its_content(tmp_path: Path) -> None:
    file = private_file(tmp_path / "log")
    assert mode(file) == 0o600
    file.write_text("kept")
    assert private_file(file).read_text() == "kept"
