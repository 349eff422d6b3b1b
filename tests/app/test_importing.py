"""Routines from other programs' files: bounded, looked at beside the screen, told in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from rehab_desktop.app.importing import (
    MOST_BYTES,
    ImportedRoutine,
    ImportFailed,
    ImportFault,
    Importing,
)
from rehab_desktop.core.content.routine import Routine, TimedBlock

FOUND = ImportedRoutine(
    routine=Routine(id="r", title="R", items=(TimedBlock(id="b", title="B", seconds=30),)),
    program="Test",
)


class Disk:
    """Files in memory; a reader that finds the same in each, or fails."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {"/a": b"a", "/b": b"b"}
        self.read: list[tuple[Sequence[bytes], str]] = []
        self.unfit: ImportFault | None = None

    def load(self, path: str, most: int) -> bytes:
        if path not in self.files:
            raise FileNotFoundError(2, "No such file or directory")
        return self.files[path][:most]

    def __call__(self, contents: Sequence[bytes], language: str) -> tuple[ImportedRoutine, ...]:
        self.read.append((contents, language))
        if self.unfit is not None:
            raise ImportFailed(self.unfit, cause="line 3")
        return (FOUND,)


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def importing(disk: Disk) -> Iterator[Importing]:
    made = Importing(reader=disk, load=disk.load, language=lambda: "de")
    yield made
    made.close()


def test_files_that_belong_together_are_read_together(importing: Importing, disk: Disk) -> None:
    assert importing.look(["/a", "/b"]).result() == (FOUND,)
    assert disk.read == [([b"a", b"b"], "de")]


def test_a_file_that_is_not_there_is_named(importing: Importing) -> None:
    with pytest.raises(ImportFailed, match=r"^/c was not imported: it cannot be read \(No such"):
        importing.look(["/a", "/c"]).result()


def test_a_huge_file_is_refused_unread(importing: Importing, disk: Disk) -> None:
    disk.files["/a"] = bytes(MOST_BYTES + 1)
    with pytest.raises(ImportFailed, match="larger than 5 MB"):
        importing.look(["/a"]).result()
    assert disk.read == []


@pytest.mark.parametrize("unfit", ImportFault)
def test_what_the_reader_refuses_is_told_with_the_files_name(
    importing: Importing, disk: Disk, unfit: ImportFault
) -> None:
    disk.unfit = unfit
    with pytest.raises(ImportFailed) as failed:
        importing.look(["/a"]).result()
    assert (failed.value.unfit, failed.value.path) == (unfit, "/a")
    assert str(failed.value).startswith("/a was not imported: ")
    assert str(failed.value).endswith(".")


def test_no_file_at_all_is_the_readers_to_refuse(importing: Importing, disk: Disk) -> None:
    disk.unfit = ImportFault.EMPTY
    with pytest.raises(ImportFailed, match="there is no exercise in it"):
        importing.look([]).result()
