"""A start imports nothing that is needed only later."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

STARTED = """
import json, sys
from rehab_desktop.cli import main
code = main(["--data-dir", sys.argv[1], "--video", "none", "--mute", "--speed", "200",
             "--start", "mobility-10"])
print(json.dumps([*sys.modules]))
sys.exit(code)
"""


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The modules that a start with a session imports, without sound and picture."""
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
    found: list[str] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize(
    "room",
    [
        pytest.param("rehab_desktop.imports", id="files of other programs"),
        pytest.param("rehab_desktop.export", id="files to give away"),
    ],
)
def test_a_start_imports_nothing_that_is_needed_only_later(modules: list[str], room: str) -> None:
    assert "rehab_desktop.ui.shell.window" in modules
    assert [name for name in modules if f"{name}.".startswith(f"{room}.")] == []
