"""The texts of the Python files, read off their syntax trees.

Qt's own lupdate is not asked: it passes over a text in brackets or behind a condition, and never
sees that a text has plural forms (docs/decisions/0013-translations.md).
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from words.ts_file import Text

TRANSLATE, MARK = "translate", "QT_TRANSLATE_NOOP"

ELSEWHERE = ("catalogue", "faults", "settings")
"""Contexts whose texts come from data files and from below `text/`, where nothing is translated."""


@dataclass(slots=True, kw_only=True)
class Found:
    """The texts, and a sentence for each call that nobody could collect a text from."""

    texts: set[Text] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)


def collect(root: Path, files: Iterable[Path]) -> Found:
    """Every text that these files translate or mark for translation."""
    found = Found()
    looked_up: list[tuple[str, str]] = []
    marked: set[str] = set()
    for path in files:
        for call in _calls(ast.parse(path.read_text(encoding="utf-8"))):
            place = f"{path.relative_to(root)}:{call.lineno}"
            context = _one(call.args[0]) if call.args else None
            if context is None:
                found.faults.append(f"{place}: the context is not spelt out")
                continue
            sources = list(_spelt(call.args[1])) if len(call.args) > 1 else []
            if _name(call) == MARK:
                marked.add(context)
            if not sources:
                looked_up.append((place, context))
            comment = (_one(call.args[2]) or "") if len(call.args) > 2 else ""
            found.texts |= {
                Text(context=context, source=source, comment=comment, plural=len(call.args) > 3)
                for source in sources
            }
    found.faults += [
        f'{place}: no text of "{context}" is spelt out; mark each with {MARK}'
        for place, context in looked_up
        if context not in marked and context not in ELSEWHERE
    ]
    return found


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) in (TRANSLATE, MARK):
            yield node


def _name(call: ast.Call) -> str:
    """What is called, as far as it can be ours: a str or a QPainter translates other things."""
    match call.func:
        case ast.Name(id=name):
            return name
        case ast.Attribute(attr=name, value=ast.Name(id="QCoreApplication" | "wording")):
            return name
    return ""


def _one(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _spelt(node: ast.expr) -> Iterator[str]:
    """The texts an expression can be, where all are spelt out."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=one, orelse=other):
            yield from _spelt(one)
            yield from _spelt(other)
