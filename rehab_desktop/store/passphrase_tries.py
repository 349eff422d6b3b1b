"""The way into an encrypted folder for somebody at the keyboard: one passphrase after another, with
waits between wrong ones.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from rehab_desktop.app.locking.opening import WaitFirst, WrongPassphrase
from rehab_desktop.store.keys.key_slots import RECOVERY, Unlocked
from rehab_desktop.store.keys.waits import KeptTry, Waits
from rehab_desktop.store.unlocking import keys_of, open_ring


class PassphraseTries:
    """Opens the folder. `now` returns the present instant, `seconds` those of a clock that is never
    set. `told` says that whoever asks enters each wrong try in the trail as it happens.
    """

    def __init__(
        self,
        folder: Path,
        now: Callable[[], datetime],
        seconds: Callable[[], float] = time.monotonic,
        *,
        told: bool = False,
    ) -> None:
        self._folder = folder
        self._told = told
        self._waits = Waits(folder, now, seconds)
        self.kept: tuple[KeptTry, ...] = ()

    @property
    def left_s(self) -> float:
        """Seconds until the next passphrase is tried."""
        return self._waits.left_s

    def open(self, passphrase: str, letters: str | None = None) -> Unlocked:
        """The file keys; `kept` then has what the trail of a clinic is to hear of: the wrong tries
        of before, every opening that nobody entered, and this one. Raises as `check` does.
        """
        unlocked = self.check(passphrase, letters)
        self.took(unlocked.therapist)
        return unlocked

    def check(self, passphrase: str, letters: str | None = None) -> Unlocked:
        """The file keys for a folder that is open already. Raises `WaitFirst`, and whatever
        `open_ring` raises.
        """
        if self.left_s > 0:
            raise WaitFirst(max(1.0, self.left_s))
        try:
            unlocked = open_ring(self._folder, passphrase, letters)
        except WrongPassphrase as error:
            self._waits.failed(error.letters, told=self._told)
            raise
        self._waits.opened()
        return unlocked

    def took(self, therapist: str | None) -> None:
        """Keep for the trail that this therapist opened the folder, None for the recovery code."""
        there = keys_of(self._folder)
        if there is None or there.clinic is None:
            self.entered()  # at home there is no trail
        else:
            self.kept = self._waits.opened(therapist or RECOVERY)

    def entered(self) -> None:
        """The trail has what was kept."""
        self._waits.entered()
        self.kept = ()
