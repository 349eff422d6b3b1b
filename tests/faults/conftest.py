"""What every fault test uses: a folder in memory where there is one, and a place for its figure."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import mkdtemp

import pytest

from tests.faults.crashing import Scene


@pytest.fixture
def figure(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Note what was measured, for the table of docs/reliability.md."""
    return lambda words: record_property("figure", words)


@pytest.fixture
def scratch() -> Iterator[Path]:
    """A folder that is quick to fill and empty thousands of times."""
    memory = Path("/dev/shm")
    folder = Path(mkdtemp(dir=memory if memory.is_dir() else None, prefix="rehab-desktop-"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def scene(tmp_path: Path, scratch: Path) -> Scene:
    """A private folder for what is stopped at every write."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    return Scene(folder, scratch)
