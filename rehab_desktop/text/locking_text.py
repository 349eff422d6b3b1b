"""The words of passphrases: how good one is, how long to wait after a wrong one."""

from __future__ import annotations

from rehab_desktop.app.locking.passphrase import SHORTEST, PassphraseStrength
from rehab_desktop.text.wording import translate


def strength_text(strength: PassphraseStrength, passphrase: str) -> str:
    """How good the passphrase is; empty before the first letter."""
    if not passphrase:
        return ""
    return {
        PassphraseStrength.SHORT: translate(
            "protecting", "Too short: it has {given} of at least {least} characters."
        ).format(given=len(passphrase), least=SHORTEST),
        PassphraseStrength.WEAK: translate(
            "protecting", "Easy to guess. Take four or five words that do not belong together."
        ),
        PassphraseStrength.GOOD: translate("protecting", "Good."),
        PassphraseStrength.STRONG: translate("protecting", "Strong."),
    }[strength]


def unknown_here() -> str:
    """Why a clinic was closed again that a passphrase had opened."""
    return translate(
        "opening",
        "Whose passphrase it was does not work here any more. Somebody else has to open the "
        "clinic.",
    )


def wait_text(seconds: int) -> str:
    """How long until the next passphrase is tried."""
    return translate("opening", "The next one can be tried in {seconds} s.").format(seconds=seconds)
