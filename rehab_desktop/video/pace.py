"""Keeps corrections by a seek apart: where they do not help, they come ever more seldom."""

from __future__ import annotations

APART_NS = 400_000_000
APART_AT_MOST_NS = 3_200_000_000


class SeekBackoff:
    """A lagging picture on a slow machine is better than one that stutters from seek to seek."""

    def __init__(self) -> None:
        self._apart = APART_NS
        self._last = 0

    def reset(self) -> None:
        """The picture is in its place."""
        self._apart = APART_NS

    def may_seek(self, now: int) -> bool:
        """Whether it is time for a seek (monotonic ns); one that may be is taken to be done."""
        if now - self._last <= self._apart:
            return False
        self._last = now
        self._apart = min(2 * self._apart, APART_AT_MOST_NS)
        return True
