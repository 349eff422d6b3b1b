"""A start imports nothing that is needed only later, and has no source read."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

STARTED = """
import json, linecache, sys
from rehab_desktop.cli import main
code = main(["--data-dir", sys.argv[1], "--video", "none", "--mute", "--speed", "200",
             "--start", "mobility-10"])
print(json.dumps({"modules": [*sys.modules], "sources": [*linecache.cache]}))
sys.exit(code)
"""


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The modules and the source files that were read by a start with a session, without sound and
    picture.
    """
    folder: Path = tmp_path_factory.mktemp("start") / "home"
    done = subprocess.run(
        [sys.executable, "-c", STARTED, str(folder)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


def test_no_source_is_read_to_look_for_features_of_pyside(started: dict[str, list[str]]) -> None:
    assert "rehab_desktop.ui.shell.window" in started["modules"]
    assert [file for file in started["sources"] if "rehab_desktop" in file] == []


@pytest.mark.parametrize(
    "room",
    [
        pytest.param("rehab_desktop.imports", id="files of other programs"),
        pytest.param("rehab_desktop.export", id="files to give away"),
        pytest.param("PySide6.QtMultimedia", id="tones, where none is played"),
    ],
)
def test_a_start_imports_nothing_that_is_needed_only_later(
    started: dict[str, list[str]], room: str
) -> None:
    assert [name for name in started["modules"] if f"{name}.".startswith(f"{room}.")] == []
