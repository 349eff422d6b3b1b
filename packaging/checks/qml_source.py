"""Just enough of QML's grammar for the checks that read it as text."""

from __future__ import annotations

import re

_OPAQUE = re.compile(
    r"""//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`""", re.DOTALL
)
_OPENING, _CLOSING = "([{", ")]}"


def bare(source: str) -> str:
    """The source with comments and the insides of strings blanked: same length, same lines."""

    def blank(match: re.Match[str]) -> str:
        text = match.group()
        if text.startswith("/"):
            return re.sub(r"[^\n]", " ", text)
        return text[0] + re.sub(r"[^\n]", " ", text[1:-1]) + text[-1]

    return _OPAQUE.sub(blank, source)


def closing(code: str, opening: int) -> int:
    """Where the bracket at `opening` in bare code is closed; the code's end if it never is."""
    depth = 0
    for at in range(opening, len(code)):
        if code[at] in _OPENING:
            depth += 1
        elif code[at] in _CLOSING:
            depth -= 1
            if depth == 0:
                return at
    return len(code)


def line_of(source: str, at: int) -> int:
    """The line, counted from 1, of an offset."""
    return source.count("\n", 0, at) + 1
