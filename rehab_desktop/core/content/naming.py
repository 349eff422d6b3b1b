"""Ids and titles for new routines, different from those in use."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from itertools import count

LONGEST = 60
"""Longest id, in characters."""


def plain_id(name: str) -> str:
    """The name in small letters, digits and single hyphens; empty where it has no
    letter or digit.
    """
    bare = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    plain = re.sub(r"[^a-z0-9]+", "-", bare.lower()).strip("-")
    return plain[:LONGEST].strip("-")


def free_id(name: str, taken: Container[str]) -> str:
    """The plain id of `name`, with a number added where that id is in `taken`."""
    plain = plain_id(name) or "my-routine"
    if plain not in taken:
        return plain
    numbered = (f"{plain[: LONGEST - 4].rstrip('-')}-{number}" for number in count(2))
    return next(one for one in numbered if one not in taken)


def free_title(title: str, taken: Container[str]) -> str:
    """The title, with a number added where that title is in `taken`."""
    if title not in taken:
        return title
    return next(one for number in count(2) if (one := f"{title} {number}") not in taken)
