"""Every word a person sees in QML passes through qsTr(), so that it can be translated.

A property whose name says that it is shown (text, title, Accessible.name, emptyLabel ...) must not
be given letters of its own. Letters that are only compared, or that say how to format, may stay.
"""

from __future__ import annotations

import re

from checks.qml_source import bare, closing, line_of

_SHOWN = re.compile(
    r"""(?:^|[{;,])[ \t]*
    (?:(?:required|readonly|default)\s+)*(?:property\s+\w+\s+)?
    (Accessible\.(?:name|description)
     |[\w.]*?(?:[tT]ext|[tT]itle|[lL]abel|[cC]aption|[hH]eading|[mM]essage|[hH]int)
     |\w+\.description|description)
    [ \t]*:(?!:)""",
    re.MULTILINE | re.VERBOSE,
)
_CALL = re.compile(r"(?:qsTr|qsTranslate|qsTrId|Qt\.\w+|\w*\.?toLocale\w*)\s*(?=\()")
_STRING = re.compile(r"""(["'`])[^"'`]*\1""")
_LETTERS = re.compile(r"[^\W\d_]")
_COMPARED_BEFORE = re.compile(r"(?:[=!]==?|\bcase|\[)\s*$")
_COMPARED_AFTER = re.compile(r"\s*[=!]==?")


def remarks(source: str) -> list[tuple[int, str]]:
    """(line, sentence) for each text with letters of its own, in the order of lines."""
    code = _without_calls(bare(source))
    found = []
    for shown in _SHOWN.finditer(code):
        start, end = shown.end(), _end_of_expression(code, shown.end())
        for string in _STRING.finditer(code, start, end):
            text = source[string.start() : string.end()]
            if _LETTERS.search(re.sub(r"\\.|\$\{[^}]*\}", "", text)) and not _compared(
                code, *string.span()
            ):
                sentence = f"{shown.group(1)} shows {text} without qsTr()"
                found.append((line_of(source, string.start()), sentence))
    return sorted(set(found))


def _without_calls(code: str) -> str:
    """The code with the arguments of translating and formatting calls blanked."""
    for call in _CALL.finditer(code):
        start, end = call.end() + 1, closing(code, call.end())
        code = code[:start] + re.sub(r"[^\n]", " ", code[start:end]) + code[end:]
    return code


def _end_of_expression(code: str, start: int) -> int:
    """Where the expression ends that begins at `start`: at a line that nothing carries on."""
    at = start
    while at < len(code):
        character = code[at]
        if character in "([{":
            at = closing(code, at)
        elif character in ")]};,":
            return at
        elif character == "\n":
            so_far, to_come = code[start:at].rstrip(), code[at:].lstrip()
            if (
                so_far
                and so_far[-1] not in "?:+&|="
                and to_come[:1] not in ("?", ":", "+", "&", "|")
            ):
                return at
        at += 1
    return at


def _compared(code: str, start: int, end: int) -> bool:
    before = _COMPARED_BEFORE.search(code, max(0, start - 12), start)
    return before is not None or _COMPARED_AFTER.match(code, end) is not None
