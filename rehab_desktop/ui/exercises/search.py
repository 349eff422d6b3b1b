"""Finding an exercise by its words, whatever their case and accents."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable


def folded(text: str) -> str:
    """Small letters without accents: `Élévation` and `elevation` are the same."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def found(asked: str, texts: Iterable[str]) -> bool:
    """Whether each word that was asked for stands, or begins, somewhere in the texts."""
    there = folded(" ".join(texts))
    return all(word in there for word in folded(asked).split())
