"""One TOML file: read safely, with every fault noted where it stands."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from rehab_desktop.catalogue.lines import Lines
from rehab_desktop.catalogue.problems import Place, key_path
from rehab_desktop.core.content.problem import FileRefused, Problem

MOST_BYTES = 1_000_000
"""Larger files are refused unread; a long exercise takes about 6,000 bytes."""

Value = TypeVar("Value")

_POSITION = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_RANGE = re.compile(r"is outside (\S+ to \S+(?: seconds)?)$")


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

    def note(self, place: Place, message: str, remedy: str) -> None:
        """Record a fault at this place."""
        self.problems.append(
            Problem(
                file=str(self.path),
                line=self._lines.find(place),
                key=key_path(place),
                message=message,
                remedy=remedy,
            )
        )

    def build(self, place: Place, make: Callable[[], Value]) -> Value | None:
        """What `make` returns, or None with its `ValueError` noted at this place.

        The domain's sentences read `key: what is wrong; remedy`.
        """
        try:
            return make()
        except ValueError as error:
            key, _, rest = str(error).partition(": ")
            message, _, remedy = rest.partition("; ")
            if not remedy and (limits := _RANGE.search(message)):
                remedy = f"Write a number from {limits.group(1)}"
            if not remedy and " is not one of " in message:
                remedy = "Choose one of these"
            remedy = remedy or "Compare it with a built-in file"
            self.note((*place, key), message, f"{remedy[0].upper()}{remedy[1:].rstrip('.')}.")
            return None

    def refuse(self) -> None:
        """Raise `FileRefused` if anything was found."""
        if self.problems:
            raise FileRefused(self.problems)


def read_document(path: Path) -> Document:
    """Read a TOML file of at most 1 MB. Raises `FileRefused` where that cannot be done."""
    return parse_document(path, _text(path))


def parse_document(path: Path, text: str) -> Document:
    """The document in this text, as if it stood in a file at `path`. Raises `FileRefused`."""
    try:
        return Document(path, text, tomllib.loads(text))
    except RecursionError:
        raise _refusal(path, "is nested too deeply", "Keep to the keys of the format.") from None
    except ValueError as error:  # also numbers too long to read, which are no TOMLDecodeError
        raise _syntax(path, text, str(error)) from None


def _text(path: Path) -> str:
    try:
        if path.is_dir():
            raise _refusal(path, "is a folder", "Name the files in it, such as my-routine.toml.")
        if not path.exists():
            raise _refusal(path, "does not exist", "Check the spelling and the folder.")
        if not path.is_file():
            raise _refusal(path, "is not a plain file", "Name a file on this computer.")
        if path.stat().st_size > MOST_BYTES:
            raise _refusal(
                path,
                f"has {path.stat().st_size:,} bytes, more than {MOST_BYTES:,}",
                "Check that this is the right file; shorten it if it is.",
            )
        content = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise _refusal(path, f"cannot be read ({reason})", "Check that you may open it.") from None
    if not content.strip():
        raise _refusal(path, "is empty", "Begin with a copy of a built-in file.")
    try:
        # Some editors put a byte order mark in front; it is no part of the text.
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileRefused(
            [
                Problem(
                    file=str(path),
                    line=content[: error.start].count(b"\n") + 1,
                    key="",
                    message="holds characters that are not UTF-8",
                    remedy="Save the file with the encoding UTF-8.",
                )
            ]
        ) from None


def _syntax(path: Path, text: str, sentence: str) -> FileRefused:
    line: int | None = None
    where = ""
    if found := _POSITION.search(sentence):
        sentence = sentence[: found.start()]
        line = int(found.group(1)) if found.group(1) else len(text.splitlines())
        where = f" at column {found.group(2)}" if found.group(2) else " at the end of the file"
    return FileRefused(
        [
            Problem(
                file=str(path),
                line=line,
                key="",
                message=f"is not valid TOML{where}: {sentence}",
                remedy="Look for a missing quote, bracket or = here or on the line before.",
            )
        ]
    )


def _refusal(path: Path, message: str, remedy: str) -> FileRefused:
    return FileRefused([Problem(file=str(path), line=None, key="", message=message, remedy=remedy)])
