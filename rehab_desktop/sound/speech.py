"""What every kind of speech can do: a base class with signals."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Speech(QObject):
    """Speaks one sentence at a time. Every call returns at once, and does nothing before `ready`.

    After `start` comes the signal `ready`, or `failed` with a reason. `finished` carries the number
    of a sentence that was spoken to its end. After `failed`, `start` may be called again.
    """

    ready = Signal()
    finished = Signal(int)
    failed = Signal(str)

    def start(self) -> None:
        """Make the engine."""
        raise NotImplementedError

    def speak(self, number: int, text: str) -> None:
        """Speak sentence `number`; a sentence that is still being spoken is cut off."""
        raise NotImplementedError

    def stop(self) -> None:
        """Stop speaking."""
        raise NotImplementedError

    def set_volume(self, volume: float) -> None:
        """Set the volume, 0 (silent) to 1. Some engines use it only from the next sentence on."""
        raise NotImplementedError

    def close(self) -> None:
        """Stop and release everything. No signal follows."""
        raise NotImplementedError
