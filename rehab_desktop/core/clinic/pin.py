"""The PIN that lifts the curtain: what it may be, and what keeps it.

It protects nothing on the disk. It keeps whoever passes by from a window that is open already.
"""

from __future__ import annotations

import re
from concurrent.futures import Future
from typing import Protocol

from rehab_desktop.core.checks import require
from rehab_desktop.core.clinic.ports import Author
from rehab_desktop.core.faults import Fault

PIN_DIGITS = 6
_PIN = re.compile(rf"[0-9]{{{PIN_DIGITS}}}")
_RUN = "01234567890"


def check_pin(pin: str) -> None:
    """Raise `Invalid` unless `pin` is six digits that are not guessed first: one digit six times,
    two or three digits over and over, or a run such as 345678. The error does not hold the PIN.
    """
    require(bool(_PIN.fullmatch(pin)), "pin", Fault.NOT_A_PIN, digits=PIN_DIGITS)
    repeated = any(pin == pin[:part] * (PIN_DIGITS // part) for part in (1, 2, 3))
    in_a_row = pin in _RUN or pin[::-1] in _RUN
    require(not (repeated or in_a_row), "pin", Fault.EASY_PIN)


class PinStore(Protocol):
    """The PINs of the therapists who may work here. Every call returns at once with a future."""

    def who_has(self) -> Future[frozenset[str]]:
        """The ids of those who have one."""

    def is_pin_of(self, therapist: str, pin: str) -> Future[bool]:
        """Whether this is the PIN of the therapist with this id, who may work here."""

    def choose(self, pin: str, author: Author) -> Future[None]:
        """From now on this is the PIN of the author. Fails with `Invalid` where it cannot be one;
        the one before then stays. A colleague may have the same: nobody learns of it.
        """


class PassphraseCheck(Protocol):
    """What a passphrase is asked of when no PIN will do."""

    def whose(self, passphrase: str) -> Future[str | None]:
        """The id of the therapist whose passphrase this is, None where it is nobody's. Given too
        soon after a wrong one it is not tried, and the future fails with `WaitFirst`.
        """


class LiftTrail(Protocol):
    """Where it is written down who lifted the curtain."""

    def lifted(self, author: Author) -> Future[None]:
        """The author works from now on."""

    def refused(self, author: Author) -> Future[None]:
        """Somebody tried in vain; `author` worked before the curtain fell."""
