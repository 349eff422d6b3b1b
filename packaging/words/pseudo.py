"""A language nobody speaks, made from the English texts: it shows what is cut or not translated."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from words import keeping, ts_file
from words.ts_file import Said, Text

LONGER = 0.35
"""How much longer than English a text may become in German or Finnish."""

OPENING, CLOSING = "[", "]"
_ACCENTED = str.maketrans("aceinosuyzACEINOSUYZ", "åçéîñöšûýžÅÇÉÎÑÖŠÛÝŽ")
_KEPT = re.compile(r"(\{[^}]*\}|%L?\d+|%L?n)")
_PATTERN = "a date; see QDate::toString"


def spoken(text: str) -> str:
    """The text with accents, in brackets, and longer by words that can be wrapped."""
    parts = _KEPT.split(text)
    letters = sum(len(part) for part in parts[::2])
    filling, wanted = "", max(1, round(letters * LONGER) - 2)
    while len(filling.replace(" ", "")) < wanted:
        filling += " " + "~" * min(6, wanted - len(filling.replace(" ", "")))
    accented = "".join(
        part if place % 2 else part.translate(_ACCENTED) for place, part in enumerate(parts)
    )
    return f"{OPENING}{accented}{filling}{CLOSING}"


def write(texts: Iterable[Text], folder: Path, name: str) -> Path:
    """Compile the pseudo language into `folder`, as the file of the language `name`."""
    said = {
        text: Said(
            forms=(text.source if text.comment == _PATTERN else spoken(text.source),)
            * (2 if text.plural else 1)
        )
        for text in texts
    }
    source = folder / f"{name}.ts"
    ts_file.write(source, "en", said)
    keeping.compiled(source, source.with_suffix(".qm"))
    return source.with_suffix(".qm")


def bare(text: str) -> str:
    """What of a shown text is not within brackets."""
    outside, depth = "", 0
    for letter in text:
        depth += letter == OPENING
        outside += letter if depth == 0 else ""
        depth -= letter == CLOSING and depth > 0
    return outside
