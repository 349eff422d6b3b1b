"""The house's rules about imports, held by tests as well as by `run.py check`."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
CORE = ROOT / "rehab_desktop" / "core"
# Standard library, and yet not for a core that is handed the time, keeps no file and has no thread.
NOT_IN_CORE = {"asyncio", "io", "multiprocessing", "os", "pathlib", "queue", "random", "select"} | {
    "socket", "sqlite3", "subprocess", "tempfile", "threading", "time", "urllib"
}  # fmt: skip


def test_imports_run_one_way() -> None:
    lint = shutil.which("lint-imports", path=str(Path(sys.executable).parent))
    assert lint is not None
    done = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("file", sorted(CORE.rglob("*.py")), ids=lambda file: file.stem)
def test_core_needs_the_standard_library_only_and_no_outside_world(file: Path) -> None:
    for module in imported(file):
        top = module.partition(".")[0]
        assert module.startswith("rehab_desktop.core") or top in sys.stdlib_module_names, module
        assert top not in NOT_IN_CORE, f"{file.name} imports {module}"


def imported(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file.name}: imports are absolute here"
            yield node.module or ""
