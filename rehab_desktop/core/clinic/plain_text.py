"""Names and texts as a clinic keeps them: one spelling of each letter, nothing invisible."""

from __future__ import annotations

import unicodedata

from rehab_desktop.core.checks import require
from rehab_desktop.core.faults import Fault

# Characters that turn the direction of a text around, and some without any width: in a name they
# could make one person look like another.
_UNSEEN = dict.fromkeys(
    [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x00AD, 0x200B, 0x2060, 0xFEFF]
)
_LINE_BREAK = "\n"


def plain_text(text: str, *, lines: bool = False) -> str:
    """The text without control characters, direction marks and what has no width, each letter in
    its shortest spelling (Unicode NFC), without blanks at both ends. Line breaks stay where `lines`
    is true, else they become blanks.
    """
    if text.isascii() and text.isprintable():  # most names are, and a list has thousands
        return text.strip()
    text = unicodedata.normalize("NFC", text.replace("\r\n", _LINE_BREAK).replace("\t", " "))
    text = text.translate(_UNSEEN)
    if not lines:
        text = text.replace(_LINE_BREAK, " ")
    kept = (c for c in text if c == _LINE_BREAK or unicodedata.category(c) != "Cc")
    return "".join(kept).strip()


def check_plain(key: str, text: str, most: int, *, needed: bool = False) -> None:
    """Raise `Invalid` where the text is longer than `most` characters, is not plain, or is empty
    although it is `needed`.
    """
    require(bool(text) or not needed, key, Fault.EMPTY)
    require(len(text) <= most, key, Fault.LONG_TEXT, length=len(text), most=most)
    require(plain_text(text, lines=True) == text, key, Fault.NOT_PLAIN_TEXT)


def folded(text: str) -> str:
    """The text as a search compares it: small letters without accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))
