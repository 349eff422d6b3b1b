"""What every kind of speech can do, as a base with signals."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Speech(QObject):
    """Says one sentence at a time. Every call returns at once, and does nothing before `ready`.

    `ready` or `failed`, with a reason, follows `start`. `finished` carries the number of a sentence
    that was said to its end. After `failed`, `start` may be tried again.
    """

    ready = Signal()
    finished = Signal(int)
    failed = Signal(str)

    def start(self) -> None:
        """Make the engine."""
        raise NotImplementedError

    def speak(self, number: int, text: str) -> None:
        """Say a sentence; one that is still being said is cut off."""
        raise NotImplementedError

    def stop(self) -> None:
        """Say nothing more."""
        raise NotImplementedError

    def set_volume(self, volume: float) -> None:
        """0 (silent) to 1, from now or from the next sentence on, as the engine can."""
        raise NotImplementedError

    def close(self) -> None:
        """Stop and release everything; no signal follows."""
        raise NotImplementedError
