"""A file is written whole or not at all, and is its owner's alone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from rehab_desktop.export.whole_file import whole_file


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


@pytest.mark.skipif(os.name != "posix", reason="links need no permission on POSIX")
def test_what_a_link_points_to_is_replaced_and_the_link_stays(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
