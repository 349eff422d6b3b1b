"""What pages need: the shipped letters, and a place to read them from."""

from __future__ import annotations

from pathlib import Path

import pytest

from rehab_desktop import paths
from rehab_desktop.look.fonts import load_fonts


@pytest.fixture
def fonts(qapp: object) -> None:
    load_fonts(paths.FONTS)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path
