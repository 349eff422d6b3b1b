"""Qt's translation files (.ts): read, and written so that the same content is the same file.

No line numbers and a fixed order: a change of a text changes its own lines and no others.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Text:
    """A text as the code asks for it. `comment` tells apart what reads the same; `plural` texts
    hold %n.
    """

    context: str
    source: str
    comment: str = ""
    plural: bool = False

    @property
    def place(self) -> str:
        """How a person finds it."""
        return f'{self.context}: "{self.source}"'


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a text is in a language: one form, or one for each plural form; empty: not yet known.

    `gone` marks a text that the code does not ask for (any more, or not yet).
    """

    forms: tuple[str, ...] = ()
    gone: bool = False

    @property
    def finished(self) -> bool:
        return bool(self.forms) and all(self.forms)


def read(path: Path) -> dict[Text, Said]:
    """What a file holds; nothing where there is none."""
    if not path.exists():
        return {}
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            text = Text(
                context=name,
                source=message.findtext("source", ""),
                comment=message.findtext("comment", ""),
                plural=plural,
            )
            translation = message.find("translation")
            if translation is None:
                continue
            kind = translation.get("type", "")
            forms = (
                [form.text or "" for form in translation.iter("numerusform")]
                if plural
                else [translation.text or ""]
            )
            said = tuple(forms) if any(forms) and kind != "unfinished" else ()
            found[text] = Said(forms=said, gone=kind in ("vanished", "obsolete"))
    return found


def write(path: Path, language: str, texts: Mapping[Text, Said]) -> None:
    """Write a file for `language` ("de"), sorted by context and source."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context, group in groupby(sorted(texts), key=lambda text: text.context):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for text in group:
            lines += _message(text, texts[text])
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")


def _message(text: Text, said: Said) -> list[str]:
    kind = "" if said.finished and not said.gone else ' type="unfinished"'
    if said.gone:
        kind = ' type="vanished"'
    opening = '    <message numerus="yes">' if text.plural else "    <message>"
    lines = [opening, f"        <source>{escape(text.source)}</source>"]
    if text.comment:
        lines.append(f"        <comment>{escape(text.comment)}</comment>")
    if text.plural:
        forms = said.forms or ("", "")
        lines.append(f"        <translation{kind}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
        lines.append("        </translation>")
    else:
        whole = escape(said.forms[0]) if said.forms else ""
        lines.append(f"        <translation{kind}>{whole}</translation>")
    return [*lines, "    </message>"]
