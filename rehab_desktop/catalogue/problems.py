"""How a fault is placed, and what could have been meant."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable

from rehab_desktop.core.faults import shortened

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


def choices(word: str, known: Iterable[str], *, cutoff: float = 0.7) -> dict[str, object]:
    """The values of a fault for a word that is none of the `known`: it, these, and the nearest."""
    names = tuple(known)
    close = difflib.get_close_matches(word, names, n=1, cutoff=cutoff)
    nearest = {"nearest": close[0]} if close else {}
    return {"given": shortened(word), "known": names, **nearest}
