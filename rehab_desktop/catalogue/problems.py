"""What is wrong with a file, said so that its author can put it right."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Place = tuple[str | int, ...]
"""Where in a file: keys by name, list members by number from 0."""

_BARE_KEY = re.compile(r"[\w-]{1,40}", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One fault of one file. `line` counts from 1; `key` is a path such as `items[2].sets`, whose
    numbers count from 1 too, and is empty where the whole file is meant.
    """

    file: str
    line: int | None
    key: str
    message: str
    remedy: str

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        subject = f"{self.key}: {self.message}" if self.key else self.message
        return f"{place}: {subject}. {self.remedy}"


class CatalogueError(ValueError):
    """Files that could not be used; `problems` says all that was found."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)


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
