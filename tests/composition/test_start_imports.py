"""A start imports nothing that is needed only later, and what it imports quickly."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

STARTED = """
import gc, json, linecache, sys
from threading import current_thread, main_thread
from rehab_desktop.cli import main
collected_on = []
gc.callbacks.append(lambda _, __: collected_on.append(current_thread() is main_thread()))
code = main(["--data-dir", sys.argv[1], "--video", "none", "--mute", "--speed", "200",
             "--start", "mobility-10"])
print(json.dumps({
    "modules": [*sys.modules],
    "sources": [*linecache.cache],
    "on the screen's thread": collected_on,
    "passed over": gc.get_freeze_count(),
}))
sys.exit(code)
"""


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What is found after a start with a session, without sound and picture."""
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
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_no_source_is_read_to_look_for_features_of_pyside(started: dict[str, Any]) -> None:
    assert "rehab_desktop.ui.shell.window" in started["modules"]
    assert [file for file in started["sources"] if "rehab_desktop" in file] == []


def test_garbage_is_not_looked_for_among_the_modules_of_a_start(started: dict[str, Any]) -> None:
    assert started["passed over"] > 30_000


def test_garbage_is_collected_on_the_thread_of_the_screen_only(started: dict[str, Any]) -> None:
    assert started["on the screen's thread"]
    assert all(started["on the screen's thread"])


@pytest.mark.parametrize(
    "room",
    [
        pytest.param("rehab_desktop.imports", id="files of other programs"),
        pytest.param("rehab_desktop.export", id="files to give away"),
        pytest.param("PySide6.QtMultimedia", id="tones, where none is played"),
    ],
)
def test_a_start_imports_nothing_that_is_needed_only_later(
    started: dict[str, Any], room: str
) -> None:
    assert [name for name in started["modules"] if f"{name}.".startswith(f"{room}.")] == []
