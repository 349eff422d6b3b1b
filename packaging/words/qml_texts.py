"""The texts of the QML files, collected by Qt's lupdate."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from words import ts_file
from words.ts_file import Text

_ASKED = re.compile(r"\b(?:qsTr|qsTranslate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\s*\(")
_COMMENT = re.compile(r"^\s*//.*$", re.MULTILINE)


def collect(files: Iterable[Path], tool: Callable[..., str]) -> set[Text]:
    """Every text that these files translate. `tool` runs a program of the environment."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "qml.ts")
        listed = Path(folder, "files.lst")
        listed.write_text("\n".join(map(str, files)), encoding="utf-8")
        tool("pyside6-lupdate", "-silent", f"@{listed}", "-ts", str(target))
        return set(ts_file.read(target))


def asked(source: str) -> int:
    """How many texts a QML file asks for, counted without lupdate."""
    return len(_ASKED.findall(_COMMENT.sub("", source)))
