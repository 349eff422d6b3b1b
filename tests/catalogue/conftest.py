"""The built-in catalogue, read once, and a way to write a file that is checked against it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from rehab_desktop.catalogue.check import check_files
from rehab_desktop.catalogue.load import Catalogue, load_catalogue
from rehab_desktop.core.content.problem import Problem

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "catalogue"
CLIPS = ROOT / "media" / "clips"

Check = Callable[..., list[Problem]]


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue(FOLDER)


@pytest.fixture
def check(tmp_path: Path, catalogue: Catalogue) -> Check:
    """Writes text (or bytes) to a file of that name and returns what the check finds."""

    def run(text: str | bytes, name: str = "my-routine.toml") -> list[Problem]:
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return check_files([path], catalogue)

    return run
