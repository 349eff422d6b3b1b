"""What the app needs of a folder that was opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rehab_desktop.store.keys.file_key import KeyRing
    from rehab_desktop.store.passphrase_tries import PassphraseTries


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The file keys, None for a plain folder, and in a clinic the id of the therapist whose
    passphrase it was. `tries` has what the trail is to hear of: who opened it, and the wrong
    passphrases of before.
    """

    keys: KeyRing | None = None
    therapist: str | None = None
    tries: PassphraseTries | None = None


PLAIN = Opened()
