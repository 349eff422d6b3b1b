"""How a fault is placed and worded."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable

Place = tuple[str | int, ...]
"""Where in a file: keys by name, list members by number from 0."""

_BARE_KEY = re.compile(r"[\w-]{1,40}", re.ASCII)


def key_path(place: Place) -> str:
    """`("items", 1, "sets")` as a person counts: `items[2].sets`."""
    text = ""
    for part in place:
        if isinstance(part, int):
            text += f"[{part + 1}]"
        else:
            name = part if _BARE_KEY.fullmatch(part) else shortened(part)
            text += f".{name}" if text else name
    return text


def nearest(word: str, known: Iterable[str]) -> str:
    """A remedy that names the known word closest to this one, or all of them."""
    names = list(known)
    close = difflib.get_close_matches(word, names, n=1, cutoff=0.7)
    return f"Did you mean '{close[0]}'?" if close else f"Known are {', '.join(names)}."


def shortened(value: object, limit: int = 40) -> str:
    """A value as quoted in a message: as TOML writes it, no longer than `limit`, on one line."""
    text = str(value).lower() if isinstance(value, bool) else repr(value)
    return text if len(text) <= limit else f"{text[: limit - 1]}…"
