"""Lays out the QML module so that qmllint knows the types it gets from Python.

The module's folder is copied into a build folder, and beside the copy come a description of the
types that Python registers (made from the sources, nothing is run) and a line that names it.
"""

from __future__ import annotations

import ast
import json
import shutil
from collections.abc import Callable
from pathlib import Path

NAME = "RehabDesktop"
# Where the bases of our own types are described: QObject, QAbstractListModel, QQuickPaintedItem.
BASES = ("core", "gui", "qml", "qmlmodels", "quick")


def build(package: Path, target: Path, tool: Callable[..., str]) -> Path:
    """Write the module of the Python `package` to `target` and return its import path.

    `tool` runs a program of the environment by its name.
    """
    shutil.rmtree(target, ignore_errors=True)
    imports = target / "imports"
    shutil.copytree(package / "ui" / "qml", imports)
    described = [_describe(source, target, tool) for source in sources(package)]
    tool(
        "pyside6-qmltyperegistrar",
        *("--import-name", NAME, "--major-version", "1", "--minor-version", "0"),
        *("--foreign-types", ",".join(map(str, _bases()))),
        *("--generate-qmltypes", str(imports / NAME / "python.qmltypes")),
        *("-o", str(target / "registrations.cpp")),
        *map(str, described),
    )
    with (imports / NAME / "qmldir").open("a", encoding="utf-8") as file:
        file.write("\ntypeinfo python.qmltypes\ndepends QtQuick\n")
    return imports


def sources(package: Path) -> list[Path]:
    """The Python files that register a type with QML."""
    return [
        path
        for path in sorted(package.rglob("*.py"))
        if "\n@QmlElement" in path.read_text(encoding="utf-8")
    ]


def _describe(source: Path, target: Path, tool: Callable[..., str]) -> Path:
    description = target / f"{source.parent.name}_{source.stem}.json"
    tool("pyside6-metaobjectdump", "-o", str(description), str(source))
    # The tool leaves out which properties are constant, and the lint asks each for its signal.
    constant = constant_properties(source.read_text(encoding="utf-8"))
    described = json.loads(description.read_text(encoding="utf-8"))
    for one in (one for file in described for one in file["classes"]):
        for entry in one.get("properties", ()):
            entry["constant"] = (one["className"], entry["name"]) in constant
    description.write_text(json.dumps(described), encoding="utf-8")
    return description


def constant_properties(source: str) -> set[tuple[str, str]]:
    """(class, property) for each method under `@Property(..., constant=True)`."""
    return {
        (owner.name, method.name)
        for owner in ast.walk(ast.parse(source))
        if isinstance(owner, ast.ClassDef)
        for method in owner.body
        if isinstance(method, ast.FunctionDef)
        for decorator in method.decorator_list
        if isinstance(decorator, ast.Call)
        for keyword in decorator.keywords
        if keyword.arg == "constant" and ast.unparse(keyword.value) == "True"
    }


def _bases() -> list[Path]:
    import PySide6

    folder = Path(PySide6.__file__).parent
    found = {path.name: path for path in folder.rglob("*_metatypes.json")}
    return [found[f"qt6{name}_metatypes.json"] for name in BASES]
