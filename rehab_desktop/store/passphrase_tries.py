"""The way into an encrypted folder for somebody at the keyboard: one passphrase after another, with
waits between wrong ones.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from rehab_desktop.app.locking.opening import WaitFirst, WrongPassphrase
from rehab_desktop.store.keys.key_slots import Unlocked
from rehab_desktop.store.keys.waits import Waits, WrongTry
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
        self.wrong: tuple[WrongTry, ...] = ()

    @property
    def left_s(self) -> float:
        """Seconds until the next passphrase is tried."""
        return self._waits.left_s

    def open(self, passphrase: str, letters: str | None = None) -> Unlocked:
        """The file keys; `wrong` then has the tries that the trail is to hear of. Raises
        `WaitFirst`, and whatever `open_ring` raises.
        """
        if self.left_s > 0:
            raise WaitFirst(max(1.0, self.left_s))
        try:
            unlocked = open_ring(self._folder, passphrase, letters)
        except WrongPassphrase as error:
            self._waits.failed(error.letters, told=self._told)
            raise
        self.wrong = self._waits.opened()
        there = keys_of(self._folder)
        if not self.wrong or there is None or there.clinic is None:
            self.entered()  # there is nothing to enter, or, at home, no trail
        return unlocked

    def entered(self) -> None:
        """The trail has the wrong tries."""
        self._waits.entered()
        self.wrong = ()
