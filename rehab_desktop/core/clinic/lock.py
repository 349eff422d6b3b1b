"""The lock of a clinic's window: when the curtain falls, what lifts it, when the clinic is closed.

Under the curtain the key of the file stays in memory, since a session that runs goes on. Closed, no
key is there. All instants are of one monotonic clock, in nanoseconds.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from rehab_desktop.core.checks import require_one_of

LOCK_MINUTES = (1, 2, 3, 5, 10)
"""What can be chosen for how long nobody may use the window before the curtain falls."""

USUAL_LOCK_MINUTES = 3
"""What holds until somebody chooses. The least that lets a physio watch two sets of an exercise
without touching the laptop; judgement, no source."""

MOST_WRONG_PINS = 5
"""After so many wrong ones in a row a PIN lifts nothing: five guesses of a million."""

SECOND = 1_000_000_000
CLOSES_AFTER_SLEEP = 10 * 60 * SECOND
"""Somebody who takes a sleeping laptop away has no key after a sleep longer than this."""

STALL = 20 * SECOND
"""Two looks at the clock are half a second apart. Where so much lies between them, the machine has
slept, although its clock went on: so it is on Windows."""


class LockState(StrEnum):
    """`OPEN`: somebody works. `CURTAIN`: nothing private is on the screen. `CLOSED`: the key has to
    go too.
    """

    OPEN = "open"
    CURTAIN = "curtain"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """What the state of the lock follows from.

    `minutes` is what was chosen; `used` is the instant of the last pointer or typing, where keys of
    a session do not count: the patient's clicker sends them. `looked` is the instant of the last
    look at the clock. `fallen` says that the curtain is down, `wrong_pins` how many were wrong
    since it was last lifted.
    """

    minutes: int = USUAL_LOCK_MINUTES
    used: int = 0
    looked: int = 0
    fallen: bool = False
    wrong_pins: int = 0

    def __post_init__(self) -> None:
        require_one_of("lock_minutes", self.minutes, LOCK_MINUTES)

    def use(self, now: int) -> Self:
        """Somebody moved the pointer or typed. Under the curtain that changes nothing."""
        return self if self.fallen else replace(self, used=max(self.used, now))

    def look(self, now: int) -> Self:
        """The clock was looked at."""
        return replace(self, looked=now)

    def fall(self) -> Self:
        """Let the curtain fall: it was asked for, or its time has come."""
        return replace(self, fallen=True)

    def lift(self, now: int) -> Self:
        """Somebody has shown that they work here."""
        return replace(self, fallen=False, wrong_pins=0, used=now, looked=now)

    def miss(self) -> Self:
        """A PIN was wrong."""
        return replace(self, wrong_pins=self.wrong_pins + 1)

    @property
    def pins_left(self) -> int:
        """How many PINs may still be tried; 0 when only a passphrase lifts the curtain."""
        return max(0, MOST_WRONG_PINS - self.wrong_pins)


def state_of_lock(lock: Lock, *, now: int, slept: int = 0) -> LockState:
    """Where the lock stands at `now`. `slept` is how long the machine has slept since the last look
    beside what `now` counts (ns).
    """
    gap = now - lock.looked
    slept += gap if gap > STALL else 0
    if slept > CLOSES_AFTER_SLEEP:
        return LockState.CLOSED
    if lock.fallen or slept > 0 or now - lock.used >= lock.minutes * 60 * SECOND:
        return LockState.CURTAIN
    return LockState.OPEN
