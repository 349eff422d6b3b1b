"""Finds the line on which a TOML key stands, since the standard reader keeps no line numbers.

A reading aid, not a parser: it knows tables, arrays of tables, keys at the start of a line and
the members of a list that spreads over several lines. What it cannot place gets its parent's line.
"""

from __future__ import annotations

import re

from rehab_desktop.catalogue.problems import Place

_STRING = re.compile(r'"(?:\\.|[^"\\])*"|\'[^\']*\'')
_HEADER = re.compile(r"^\s*(\[\[?)\s*([^\[\]]+?)\s*\]")
_KEY = re.compile(r"^\s*((?:[\w-]+|\"[^\"]*\")(?:\s*\.\s*(?:[\w-]+|\"[^\"]*\"))*)\s*=(.*)$")
_MULTILINE = ('"""', "'''")


class Lines:
    """The places of one file's keys."""

    def __init__(self, text: str) -> None:
        self._at: dict[Place, int] = {}
        self._lists: dict[Place, int] = {}
        self._table: Place = ()
        self._open: Place | None = None
        self._depth = 0
        self._members = 0
        self._quote: str | None = None
        for number, line in enumerate(text.splitlines(), 1):
            self._read(line, number)

    def find(self, place: Place) -> int | None:
        """The line of this place, or of the nearest enclosing one that is known; from 1."""
        while place:
            if place in self._at:
                return self._at[place]
            place = place[:-1]
        return None

    def _read(self, line: str, number: int) -> None:
        if self._quote:
            if self._quote in line:
                self._quote = None
            return
        plain = _STRING.sub('""', line.replace('\\"', "")).split("#")[0]
        if self._open is not None:
            self._inside_list(plain, number)
        elif header := _HEADER.match(plain):
            self._enter(header.group(1) == "[[", _names(header.group(2)), number)
        elif key := _KEY.match(line):
            place = self._table + _names(key.group(1))
            self._remember(place, number)
            value = _STRING.sub('""', key.group(2)).split("#")[0]
            self._quote = next((q for q in _MULTILINE if key.group(2).count(q) == 1), None)
            if self._quote is None and _depth(value) > 0:
                self._open, self._depth, self._members = place, 0, 0
                self._inside_list(value.strip()[1:], number, opening=True)

    def _inside_list(self, plain: str, number: int, *, opening: bool = False) -> None:
        assert self._open is not None
        if opening:
            self._depth = 1
        content = plain.strip()
        if self._depth == 1 and content and content[0] not in "],":
            self._remember((*self._open, self._members), number)
        depth = self._depth
        for sign in content:
            depth += (sign in "[{") - (sign in "]}")
            if sign == "," and depth == 1:
                self._members += 1
        self._depth = depth
        if depth <= 0:
            self._open = None

    def _enter(self, array: bool, names: Place, number: int) -> None:
        place: Place = ()
        for index, name in enumerate(names):
            place = (*place, name)
            last = index == len(names) - 1
            if array and last:
                self._lists[place] = self._lists.get(place, -1) + 1
                self._at.setdefault(place, number)
            if place in self._lists:
                place = (*place, self._lists[place])
        # A new member starts its own lists afresh.
        self._lists = {
            known: count
            for known, count in self._lists.items()
            if not (array and len(known) > len(place) and known[: len(place)] == place)
        }
        self._table = place
        self._remember(place, number)

    def _remember(self, place: Place, number: int) -> None:
        for end in range(1, len(place) + 1):
            self._at.setdefault(place[:end], number)


def _names(text: str) -> Place:
    return tuple(part.strip().strip('"') for part in text.split("."))


def _depth(text: str) -> int:
    return sum((sign in "[{") - (sign in "]}") for sign in text)
