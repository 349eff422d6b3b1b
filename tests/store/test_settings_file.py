"""Settings survive: an older program, a newer one, a broken file and a pulled plug."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from rehab_desktop.store.settings_file import SettingsFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """Settings as an app has them."""

    theme: str = "system"
    volume: float = 0.8

    def __post_init__(self) -> None:
        if not 0 <= self.volume <= 1:
            raise ValueError("volume: outside 0 to 1")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "settings.json"


@pytest.fixture
def file(path: Path) -> SettingsFile[Choices]:
    return SettingsFile(path, Choices)


def test_without_a_file_the_defaults_hold_and_none_is_made(
    path: Path, file: SettingsFile[Choices]
) -> None:
    assert file.load() == Choices()
    assert not path.parent.exists()


def test_what_was_saved_is_loaded(file: SettingsFile[Choices]) -> None:
    file.save(Choices(theme="dark"))
    file.save(Choices(theme="dunkel ☾", volume=0.25))
    assert file.load() == Choices(theme="dunkel ☾", volume=0.25)


def test_what_the_file_leaves_out_has_its_default(path: Path, file: SettingsFile[Choices]) -> None:
    file.save(Choices(theme="dark"))
    path.write_text('{"volume": 1}', encoding="utf-8")
    assert file.load() == Choices(volume=1)


def test_keys_of_a_newer_version_are_passed_over_and_kept(
    path: Path, file: SettingsFile[Choices]
) -> None:
    file.save(Choices())
    path.write_text('{"theme": "dark", "hologram": {"on": true}}', encoding="utf-8")
    assert file.load() == Choices(theme="dark")
    file.save(Choices(theme="light"))
    assert json.loads(path.read_text(encoding="utf-8")) == {
        "theme": "light",
        "hologram": {"on": True},
        "volume": 0.8,
    }


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[1]", b"null", b"\xff\xfe\x00", b'{"volume": "loud"}', b'{"volume": 7}'],
)
def test_a_broken_file_gives_the_defaults_and_is_kept_beside(
    path: Path, file: SettingsFile[Choices], content: bytes
) -> None:
    file.save(Choices(theme="dark"))
    path.write_bytes(content)
    assert file.load() == Choices()
    assert path.with_name("settings.broken.json").read_bytes() == content
    file.save(Choices(theme="light"))
    assert file.load() == Choices(theme="light")


def test_saving_over_a_broken_file_keeps_that_too(path: Path, file: SettingsFile[Choices]) -> None:
    file.save(Choices())
    path.write_bytes(b"{")
    file.save(Choices(theme="light"))
    assert file.load() == Choices(theme="light")
    assert path.with_name("settings.broken.json").read_bytes() == b"{"


def test_when_saving_fails_the_old_settings_stay(
    path: Path, file: SettingsFile[Choices], monkeypatch: pytest.MonkeyPatch
) -> None:
    file.save(Choices(theme="dark"))

    def refuses(number: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", refuses)
    with pytest.raises(OSError, match="Input/output error"):
        file.save(Choices(theme="light"))
    monkeypatch.undo()
    assert file.load() == Choices(theme="dark")
    file.save(Choices(theme="light"))
    assert file.load() == Choices(theme="light")
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_folder_and_file_are_their_owners_alone(path: Path, file: SettingsFile[Choices]) -> None:
    old_mask = os.umask(0)
    try:
        file.save(Choices())
        assert path.parent.stat().st_mode & 0o777 == 0o700
        assert path.stat().st_mode & 0o777 == 0o600
    finally:
        os.umask(old_mask)
