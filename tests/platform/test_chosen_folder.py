"""The data folder that a person chose is found again, and never made anew where it is gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from rehab_desktop.platform import chosen_folder
from rehab_desktop.platform.files import default_folder


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path


def test_without_a_choice_it_is_the_systems_own_folder() -> None:
    assert chosen_folder.remembered() is None
    assert chosen_folder.make() == default_folder()
    assert default_folder().is_dir()


def test_a_choice_is_remembered_and_one_given_comes_before_it(tmp_path: Path) -> None:
    chosen, given = tmp_path / "Müller’s stick", tmp_path / "given"
    chosen.mkdir()
    chosen_folder.remember(chosen)
    assert chosen_folder.make() == chosen
    assert chosen_folder.make(given) == given


def test_a_choice_that_is_gone_is_said_and_not_made(tmp_path: Path) -> None:
    chosen_folder.remember(tmp_path / "stick")
    with pytest.raises(FileNotFoundError, match="The data folder is not there"):
        chosen_folder.make()
    assert not (tmp_path / "stick").exists()


def test_at_first_only_the_own_folder_is_known() -> None:
    assert chosen_folder.known() == (default_folder(),)


def test_folders_are_known_in_their_order_and_the_chosen_one_comes_first(tmp_path: Path) -> None:
    for name in ("Praxis am See", "Praxis Süd"):
        (tmp_path / name).mkdir()
        chosen_folder.know(tmp_path / name)
        chosen_folder.know(tmp_path / name)
    known = (tmp_path / "Praxis am See", tmp_path / "Praxis Süd")
    assert chosen_folder.known() == (default_folder(), *known)
    chosen_folder.remember(known[1])
    assert chosen_folder.known() == (known[1], known[0])


def test_a_known_folder_that_is_not_there_now_is_not_offered_and_not_forgotten(
    tmp_path: Path,
) -> None:
    stick = tmp_path / "stick"
    chosen_folder.know(stick)
    assert chosen_folder.known() == (default_folder(),)
    stick.mkdir()
    assert chosen_folder.known() == (default_folder(), stick)


def test_a_new_folder_lies_beside_the_own_one_under_a_free_name() -> None:
    first = chosen_folder.free_folder("clinic")
    assert first == default_folder().with_name("rehab-desktop-clinic")
    first.mkdir(parents=True)
    assert chosen_folder.free_folder("clinic") == first.with_name("rehab-desktop-clinic-2")


@pytest.mark.parametrize(
    ("system", "environment", "place"),
    [
        ("linux", {}, ".config/rehab-desktop"),
        ("linux", {"XDG_CONFIG_HOME": "relative"}, ".config/rehab-desktop"),
        ("darwin", {}, "Library/Preferences/rehab-desktop"),
        ("win32", {}, "AppData/Roaming/rehab-desktop"),
    ],
)
def test_where_it_is_remembered(
    system: str, environment: dict[str, str], place: str, tmp_path: Path
) -> None:
    assert chosen_folder.config_folder(system, environment, tmp_path) == tmp_path / place
