"""Whatever QML shows is shown as plain text, so a note with markup in it stays a note.

Qt guesses by default, and takes `<img src=...>` in somebody's note for an image to load.
"""

from __future__ import annotations

import re

from checks.qml_source import bare, closing, line_of

# Elements that guess; TextInput and TextField cannot show anything but plain text.
_GUESSING = re.compile(r"(?<!\w)(Text|Label|TextEdit|TextArea)\s*(?=\{)")
_FORMAT = re.compile(r"(?<!\w)textFormat\s*:\s*([\w.]+)")


def remarks(source: str) -> list[tuple[int, str]]:
    """(line, sentence) for each element that could show markup, in the order of lines."""
    code = bare(source)
    found = [
        (line_of(code, match.start()), f"{match.group(1)} needs textFormat: Text.PlainText")
        for match in _GUESSING.finditer(code)
        if not _FORMAT.search(_own(code, match.end()))
    ]
    found += [
        (line_of(code, match.start()), f"{match.group(1)} lets text carry markup: use PlainText")
        for match in _FORMAT.finditer(code)
        if not match.group(1).endswith(".PlainText")
    ]
    return sorted(found)


def _own(code: str, opening: int) -> str:
    """An element's body without those of the elements inside it."""
    end = closing(code, opening)
    own, at = "", opening + 1
    while at < end:
        if code[at] == "{":
            at = closing(code, at)
        own += code[at]
        at += 1
    return own
