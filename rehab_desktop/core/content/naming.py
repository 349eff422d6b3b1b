"""Ids and titles for new routines, each unlike those that there are."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from itertools import count

LONGEST = 60
"""Most characters of an id."""


def plain_id(name: str) -> str:
    """A name in small letters, digits and single hyphens; empty where it has none of these."""
    bare = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    plain = re.sub(r"[^a-z0-9]+", "-", bare.lower()).strip("-")
    return plain[:LONGEST].strip("-")


def free_id(name: str, taken: Container[str]) -> str:
    """The name's plain id, with a number behind it where that is taken."""
    plain = plain_id(name) or "my-routine"
    if plain not in taken:
        return plain
    numbered = (f"{plain[: LONGEST - 4].rstrip('-')}-{number}" for number in count(2))
    return next(one for one in numbered if one not in taken)


def free_title(title: str, taken: Container[str]) -> str:
    """The title, with a number behind it where that is taken."""
    if title not in taken:
        return title
    return next(one for number in count(2) if (one := f"{title} {number}") not in taken)
