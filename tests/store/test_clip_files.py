"""Own clips on the disk: whole or not there, whatever comes between."""

from __future__ import annotations

from pathlib import Path

import pytest

from rehab_desktop.core.content.clip_ports import ClipFault, ClipRefused, Container, Probed
from rehab_desktop.store import clip_files
from rehab_desktop.store.clip_files import ClipsOnDisk
from rehab_desktop.store.private_files import write_private_file

KNEE = Probed(container=Container.MP4, seconds=2, fps=25, poster=b"picture")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    source = tmp_path / "knee.mov"
    source.write_bytes(b"film")
    return source


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "clips"


def never() -> bool:
    return False


def test_a_copy_that_is_not_kept_leaves_nothing(source: Path, folder: Path) -> None:
    with ClipsOnDisk().copied(str(source), str(folder), cancelled=never) as copy:
        assert Path(copy.path).read_bytes() == b"film"
    assert list(folder.iterdir()) == []


def test_copying_can_be_given_up(source: Path, folder: Path) -> None:
    disk = ClipsOnDisk()
    with (
        pytest.raises(ClipRefused) as caught,
        disk.copied(str(source), str(folder), cancelled=lambda: True),
    ):
        pass
    assert caught.value.fault is ClipFault.CANCELLED
    assert list(folder.iterdir()) == []


def test_what_grows_too_large_while_it_is_copied_is_refused(
    source: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clip_files, "MOST_BYTES", 3)
    disk = ClipsOnDisk()
    with (
        pytest.raises(ClipRefused) as caught,
        disk.copied(str(source), str(folder), cancelled=never),
    ):
        pass
    assert caught.value.fault is ClipFault.TOO_LARGE


def test_the_description_comes_last_since_it_makes_the_clip(
    source: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there: list[set[str]] = []

    def noted(file: Path, content: bytes) -> None:
        there.append({one.name for one in folder.iterdir()})
        write_private_file(file, content)

    monkeypatch.setattr(clip_files, "write_private_file", noted)
    disk = ClipsOnDisk()
    with disk.copied(str(source), str(folder), cancelled=never) as copy:
        described = disk.keep(copy, KNEE, "own-1", "fps = 25\n")
    assert there == [{"own-1.mp4"}, {"own-1.mp4", "own-1.jpg"}]
    assert Path(described).read_text() == "fps = 25\n"


def test_what_a_crash_left_of_a_copy_goes(source: Path, folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / ".new-1").write_bytes(b"fi")
    (folder / "own-1.mp4").write_bytes(b"film")
    ClipsOnDisk().tidy(str(folder))
    assert [one.name for one in folder.iterdir()] == ["own-1.mp4"]


def test_bringing_leaves_what_is_there_and_makes_no_folder_for_nothing(
    tmp_path: Path, folder: Path
) -> None:
    disk, other = ClipsOnDisk(), tmp_path / "other"
    disk.bring(str(other), str(folder), cancelled=never)
    assert not folder.exists()
    other.mkdir()
    for name in ("own-1.mp4", "own-1.toml", "own-2.mp4", "own-2.toml", "alone.mp4"):
        (other / name).write_text("new")
    folder.mkdir(parents=True)
    (folder / "own-1.toml").write_text("old")
    disk.bring(str(other), str(folder), cancelled=never)
    found = {one.name: one.read_text() for one in folder.iterdir()}
    assert found == {
        "own-1.mp4": "new",
        "own-1.toml": "old",
        "own-2.mp4": "new",
        "own-2.toml": "new",
    }
