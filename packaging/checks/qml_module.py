"""Lays out the QML modules so that qmllint knows the types they get from Python.

The modules' folders are copied into a build folder, and beside each copy come a description of the
types that Python registers (made from the sources, nothing is run) and a line that names it.
"""

from __future__ import annotations

import ast
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

_MODULE = re.compile(r'^QML_IMPORT_NAME = "([\w.]+)"$', re.MULTILINE)
# Where the bases of our own types are described: QObject, QAbstractListModel, QQuickPaintedItem.
BASES = ("core", "gui", "qml", "qmlmodels", "quick")


def build(package: Path, target: Path, tool: Callable[..., str]) -> Path:
    """Write the modules of the Python `package` to `target` and return their import path.

    `tool` runs a program of the environment by its name. A type of one module may have properties
    of the types of another, so each module is given the descriptions of all others.
    """
    shutil.rmtree(target, ignore_errors=True)
    imports = target / "imports"
    shutil.copytree(package / "ui" / "qml", imports)
    described: dict[str, list[Path]] = {}
    for source in sources(package):
        described.setdefault(module_of(source), []).append(_describe(source, target, tool))
    for module, own in described.items():
        others = [one for name, found in described.items() if name != module for one in found]
        folder = imports.joinpath(*module.split("."))
        tool(
            "pyside6-qmltyperegistrar",
            *("--import-name", module, "--major-version", "1", "--minor-version", "0"),
            *("--foreign-types", ",".join(map(str, [*_bases(), *others]))),
            *("--generate-qmltypes", str(folder / "python.qmltypes")),
            *("-o", str(target / f"registrations_{module}.cpp")),
            *map(str, own),
        )
        needed = ["QtQuick", *(name for name in described if module.startswith(f"{name}."))]
        with (folder / "qmldir").open("a", encoding="utf-8") as file:
            file.write("\ntypeinfo python.qmltypes\n")
            file.writelines(f"depends {name}\n" for name in needed)
    return imports


def module_of(source: Path) -> str:
    """The QML module that a Python file registers its types with. Raises `ValueError` where it
    does not say so.
    """
    found = _MODULE.search(source.read_text(encoding="utf-8"))
    if found is None:
        raise ValueError(f"{source}: QML_IMPORT_NAME is missing")
    return found.group(1)


def sources(package: Path) -> list[Path]:
    """The Python files that register a type with QML."""
    return [
        path
        for path in sorted(package.rglob("*.py"))
        if "\n@QmlElement" in path.read_text(encoding="utf-8")
    ]


def _describe(source: Path, target: Path, tool: Callable[..., str]) -> Path:
    description = target / f"{source.parent.parent.name}_{source.parent.name}_{source.stem}.json"
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
