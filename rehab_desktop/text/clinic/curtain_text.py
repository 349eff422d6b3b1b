"""Why the curtain stays down."""

from __future__ import annotations

from rehab_desktop.text.wording import counted, translate


def wrong_pin(left: int, *, encrypted: bool) -> str:
    """A PIN was wrong, and so many may still be tried. Only an `encrypted` clinic has a passphrase
    to ask for then.
    """
    if left:
        said = translate("clinic curtain", "That is not the PIN. %n attempt(s) left.", "", left)
        return counted(said, left)
    if encrypted:
        return translate("clinic curtain", "Five PINs were wrong. The passphrase lifts it.")
    return translate("clinic curtain", "Five PINs were wrong. Try again in half a minute.")
