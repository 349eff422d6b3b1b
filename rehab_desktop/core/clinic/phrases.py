"""Phrases of one's own: in a note a dot and a short name stand for words that one writes often."""

from __future__ import annotations

import re
from collections.abc import Mapping
from concurrent.futures import Future
from typing import Protocol

from rehab_desktop.core.clinic.ports import Author

LONGEST_PHRASE = 500
LONGEST_NAME = 20
_ASKED = re.compile(rf"(?:^|\s)\.(\w{{1,{LONGEST_NAME}}})$")
_NAME = re.compile(rf"\w{{1,{LONGEST_NAME}}}")


class PhraseStore(Protocol):
    """The phrases of each therapist, by name."""

    def phrases(self, therapist: str) -> Future[Mapping[str, str]]:
        """Those of the therapist with this id."""

    def put_phrases(self, phrases: Mapping[str, str], author: Author) -> Future[None]:
        """Keep these as the author's, in place of those before."""


def asked_phrase(before: str, phrases: Mapping[str, str]) -> str:
    """The phrase that the end of the text before the caret asks for, such as `.hep`; empty where it
    asks for none.
    """
    asked = _ASKED.search(before)
    return phrases.get(asked[1].casefold(), "") if asked else ""


def phrase_name(typed: str) -> str:
    """The name as it was typed, with or without its dot; empty where it can be none."""
    name = typed.strip().removeprefix(".").casefold()
    return name if _NAME.fullmatch(name) else ""
