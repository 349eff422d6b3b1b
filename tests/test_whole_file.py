"""A file is written whole or not at all, and is its owner's alone."""

from __future__ import annotations

import errno
import os
from contextlib import nullcontext
from pathlib import Path
from stat import S_ISDIR

import pytest

from rehab_desktop.whole_file import whole_file


def write(path: Path, content: bytes) -> None:
    with whole_file(str(path)) as file:
        file.write(content)


@pytest.mark.skipif(os.name != "posix", reason="permissions of this kind are POSIX's")
def test_a_new_file_is_for_its_owner_and_a_replaced_one_keeps_its_permissions(
    tmp_path: Path,
) -> None:
    new, old = tmp_path / "new", tmp_path / "old"
    write(new, b"1")
    assert new.stat().st_mode & 0o777 == 0o600
    old.write_bytes(b"0")
    old.chmod(0o640)
    write(old, b"1")
    assert (old.read_bytes(), old.stat().st_mode & 0o777) == (b"1", 0o640)


def test_a_failure_leaves_what_was_there_and_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"old")

    def half() -> None:
        with whole_file(str(path)) as file:
            file.write(b"half of the new")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half()
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("report.pdf", b"old")]


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write(tmp_path / "gone" / "x", b"")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="permissions of this kind are POSIX's")
def test_a_private_file_takes_no_permissions_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"0")
    path.chmod(0o644)
    with whole_file(path, keep_mode=False) as file:
        file.write(b"1")
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(os.name != "posix", reason="Windows syncs no folders")
def test_content_and_name_are_on_the_disk_at_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[bool] = []
    sync = os.fsync

    def noted(number: int) -> None:
        sync(number)
        synced.append(S_ISDIR(os.fstat(number).st_mode))

    monkeypatch.setattr(os, "fsync", noted)
    write(tmp_path / "report.pdf", b"1")
    assert synced == [False, True], "the file first, the folder with its name after"


@pytest.mark.skipif(os.name != "posix", reason="Windows syncs no folders")
@pytest.mark.parametrize(("number", "told"), [(errno.EINVAL, False), (errno.EIO, True)])
def test_a_folder_that_cannot_be_synced_is_borne_a_broken_disk_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, told: bool
) -> None:
    def refuses(folder: Path) -> None:
        raise OSError(number, "refused")

    monkeypatch.setattr("rehab_desktop.whole_file.sync_folder", refuses)
    with pytest.raises(OSError, match="refused") if told else nullcontext():
        write(tmp_path / "report.pdf", b"1")
    assert (tmp_path / "report.pdf").read_bytes() == b"1"


@pytest.mark.skipif(os.name != "posix", reason="links need no permission on POSIX")
def test_what_a_link_points_to_is_replaced_and_the_link_stays(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
