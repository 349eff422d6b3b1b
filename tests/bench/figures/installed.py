"""How much disk the environment takes that run.py makes, and how much of that is Qt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

from rehab_desktop import paths
from tests.bench.figure import Effort, Figure, Measured, Row, times
from tests.bench.processes import ROOT

QT = ("pyside6-essentials", "pyside6-addons", "shiboken6", "python-vlc")
MB = 1_000_000
_NAME = re.compile(r"^([A-Za-z0-9_.-]+)==")


def size(effort: Effort) -> Iterator[Row]:
    """Every package that is locked for running, and the app itself with its clips."""
    lock = (ROOT / "requirements" / "run.lock").read_text(encoding="utf-8").splitlines()
    names = [found[1].lower() for line in lock if (found := _NAME.match(line))]
    app = _folder(ROOT / "rehab_desktop") + _folder(paths.SHIPPED / "resources")
    everything = sum(map(_package, names)) + app + _folder(paths.CLIPS)
    yield Row(
        name="installed size of the environment, with the app and its clips",
        ours=Measured((everything / MB,), "MB"),
        beside=Measured((sum(map(_package, QT)) / MB,), "MB"),
        beside_name="Essentials, Addons, Shiboken and the libvlc binding",
        goal=times(1.15),
    )


def _package(name: str) -> int:
    files = (file.locate() for file in distribution(name).files or ())
    return sum(Path(str(file)).stat().st_size for file in files if Path(str(file)).is_file())


def _folder(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


FIGURES = (Figure(name="installed", measure=size),)
