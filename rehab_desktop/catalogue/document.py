"""One TOML file: read safely, with every fault noted where it stands."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from rehab_desktop.catalogue.lines import Lines
from rehab_desktop.catalogue.problems import Place, key_path
from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.content.problem import FileRefused, Problem
from rehab_desktop.core.faults import Fault

MOST_BYTES = 1_000_000
"""Larger files are refused unread; a long exercise takes about 6,000 bytes."""

Value = TypeVar("Value")

_POSITION = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


class Document:
    """A file's data and the problems found in it so far."""

    def __init__(self, path: Path, text: str, data: dict[str, Any]) -> None:
        self.path = path
        self.data = data
        self.problems: list[Problem] = []
        self.id = path.stem
        """What the file is known by: its name without the ending, unless it is given another."""
        self._text = text

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self._text)

    def note(self, place: Place, fault: Fault, /, **values: object) -> None:
        """Record a fault at this place; `values` are what its words have places for."""
        self._add(place, fault, values)

    def build(self, place: Place, make: Callable[[], Value]) -> Value | None:
        """What `make` returns, or None with what is invalid in it noted at this place."""
        try:
            return make()
        except Invalid as error:
            self._add((*place, error.key), error.fault, error.values)
            return None

    def refuse(self) -> None:
        """Raise `FileRefused` if anything was found."""
        if self.problems:
            raise FileRefused(self.problems)

    def _add(self, place: Place, fault: Fault, values: Mapping[str, object]) -> None:
        self.problems.append(
            Problem(
                file=str(self.path),
                line=self._lines.find(place),
                key=key_path(place),
                fault=fault,
                values=values,
            )
        )


def read_document(path: Path) -> Document:
    """Read a TOML file of at most 1 MB. Raises `FileRefused` where that cannot be done."""
    return parse_document(path, _text(path))


def parse_document(path: Path, text: str) -> Document:
    """The document in this text, as if it stood in a file at `path`. Raises `FileRefused`."""
    try:
        return Document(path, text, tomllib.loads(text))
    except RecursionError:
        raise _refusal(path, Fault.NESTED) from None
    except ValueError as error:  # also numbers too long to read, which are no TOMLDecodeError
        raise _syntax(path, text, str(error)) from None


def _text(path: Path) -> str:
    try:
        if path.is_dir():
            raise _refusal(path, Fault.FOLDER)
        if not path.exists():
            raise _refusal(path, Fault.ABSENT)
        if not path.is_file():
            raise _refusal(path, Fault.NOT_PLAIN)
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise _refusal(path, Fault.LARGE, size=f"{size:,}", most=f"{MOST_BYTES:,}")
        content = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise _refusal(path, Fault.UNREADABLE, reason=reason) from None
    if not content.strip():
        raise _refusal(path, Fault.EMPTY_FILE)
    try:
        # Some editors put a byte order mark in front; it is no part of the text.
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise _refusal(path, Fault.NOT_UTF8, line=line) from None


def _syntax(path: Path, text: str, sentence: str) -> FileRefused:
    found = _POSITION.search(sentence)
    if found is None:
        return _refusal(path, Fault.BROKEN, sentence=sentence)
    sentence = sentence[: found.start()]
    if found.group(1) is None:
        end = len(text.splitlines())
        return _refusal(path, Fault.BROKEN_AT_END, line=end, sentence=sentence)
    line, column = int(found.group(1)), int(found.group(2))
    return _refusal(path, Fault.BROKEN_AT, line=line, column=column, sentence=sentence)


def _refusal(path: Path, fault: Fault, *, line: int | None = None, **values: object) -> FileRefused:
    return FileRefused([Problem(file=str(path), line=line, key="", fault=fault, values=values)])
