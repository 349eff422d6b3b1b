"""The house's rules about imports, held by tests as well as by `run.py check`."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "rehab_desktop"
CORE = PACKAGE / "core"
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


LONGEST = 350
LONGER = {
    "ui/shell/app_model.py": "the object that QML starts from: a property or slot for each thing",
    "ui/clinic/shell/clinic_model.py": "the same in a clinic",
}
"""Files that may be longer, each with the reason why they are one idea all the same."""


def test_a_file_is_short_or_says_why_not() -> None:
    files = [*PACKAGE.rglob("*.py"), *PACKAGE.rglob("*.qml")]
    lines = {
        file.relative_to(PACKAGE).as_posix(): len(file.read_text(encoding="utf-8").splitlines())
        for file in files
    }
    assert {name for name, count in lines.items() if count > LONGEST} == set(LONGER)


def test_a_class_name_has_one_meaning() -> None:
    places: dict[str, list[str]] = {}
    for file in sorted(PACKAGE.rglob("*.py")):
        for made in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(made, ast.ClassDef) and not made.name.startswith("_"):
                places.setdefault(made.name, []).append(file.relative_to(PACKAGE).as_posix())
    assert {name: there for name, there in places.items() if len(there) > 1} == {}


def test_own_models_are_read_as_python() -> None:
    """Qt's `property("name")` is a string that no type checker follows."""
    found = {
        file.relative_to(PACKAGE).as_posix()
        for file in PACKAGE.rglob("*.py")
        if re.search(r'\.property\("', file.read_text(encoding="utf-8"))
    }
    assert found == set()


def imported(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file.name}: imports are absolute here"
            yield node.module or ""


def connected(file: Path) -> Iterator[tuple[str, ast.FunctionDef]]:
    """Each method of a class with a base that the class connects to a signal, by its full name."""
    for made in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(made, ast.ClassDef) or not made.bases:
            continue
        methods = {one.name: one for one in made.body if isinstance(one, ast.FunctionDef)}
        for call in ast.walk(made):
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
                continue
            for given in call.args if call.func.attr == "connect" else ():
                own, _, name = ast.unparse(given).partition(".")
                if own == "self" and name in methods:
                    yield f"{made.name}.{name}", methods[name]


def test_what_is_connected_to_a_signal_is_a_slot() -> None:
    """PySide gives an object whose plain method is connected a meta-object of its own, and frees it
    with the object. QML remembers properties by the meta-object's address: the next object whose
    meta-object comes to lie there would be read with the properties of the one before.
    """
    plain = {
        name
        for file in PACKAGE.rglob("*.py")
        for name, method in connected(file)
        if not any(ast.unparse(one).startswith("Slot(") for one in method.decorator_list)
    }
    assert plain == set()
