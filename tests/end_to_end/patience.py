"""When to stop waiting for another process, on a machine that may be very busy."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

PATIENCE_S = 20.0
LOOK_S = 1.0
SOMETHING_S = 0.01


class Patience:
    """Is at its end when the process has used 20 s of processor time, or has used none for 20 s.

    The clock on the wall says nothing of a program that shares its machine with ten others, or of
    one whose machine stood still meanwhile.
    """

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._begun = self._last = self._processor_s()
        self._idle = 0

    def until(self, holds: Callable[[], bool]) -> bool:
        """Look again and again; whether it held before the end."""
        looked = time.monotonic()
        while not holds():
            if time.monotonic() - looked > LOOK_S:
                looked = time.monotonic()
                if self.is_over():
                    return False
            time.sleep(0.05)
        return True

    def is_over(self) -> bool:
        """Called once for each `LOOK_S` seconds that were waited for in vain."""
        now = self._processor_s()
        self._idle = 0 if now - self._last >= SOMETHING_S else self._idle + 1
        self._last = now
        return now - self._begun > PATIENCE_S or self._idle * LOOK_S > PATIENCE_S

    def _processor_s(self) -> float:
        """What the process has used; where the system does not tell that, the clock on the wall."""
        try:
            fields = Path(f"/proc/{self._pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            return time.monotonic()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
