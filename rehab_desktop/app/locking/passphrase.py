"""How good a passphrase is, before it is taken."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from enum import StrEnum

SHORTEST = 12
"""Characters that a passphrase has at least (clinic.md of the design, section 7)."""

_GOOD = 3
_MOST_RATED = 72
"""Characters that are rated: zxcvbn takes no more, and more only make it better."""


class PassphraseStrength(StrEnum):
    """From the worst to the best. `GOOD` and `STRONG` are taken."""

    SHORT = "short"
    WEAK = "weak"
    GOOD = "good"
    STRONG = "strong"

    @property
    def taken(self) -> bool:
        """Whether a passphrase of this strength may protect a folder."""
        return self in (PassphraseStrength.GOOD, PassphraseStrength.STRONG)


def as_typed(passphrase: str) -> str:
    """The passphrase in one spelling: keyboards write the same letter in several ways (an ä as one
    character or as two), and each has to open the folder.
    """
    return unicodedata.normalize("NFC", passphrase)


def strength_of(passphrase: str, known: Sequence[str] = ()) -> PassphraseStrength:
    """How hard the passphrase is to guess. `known` are words that a stranger would try first, such
    as the name of the clinic.
    """
    passphrase = as_typed(passphrase)
    if len(passphrase) < SHORTEST:
        return PassphraseStrength.SHORT
    # Imported here: its lists of words take 0.1 s, and nobody else needs them.
    from zxcvbn import zxcvbn

    score = zxcvbn(passphrase[:_MOST_RATED], user_inputs=[one for one in known if one])["score"]
    if score < _GOOD:
        return PassphraseStrength.WEAK
    return PassphraseStrength.GOOD if score == _GOOD else PassphraseStrength.STRONG
