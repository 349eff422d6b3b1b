"""Limits how often the picture is corrected by a seek: where seeks do not help, they
become rare.
"""

from __future__ import annotations

APART_NS = 400_000_000
APART_AT_MOST_NS = 3_200_000_000


class SeekBackoff:
    """On a slow machine, a late picture is better than one that stutters from seek to seek."""

    def __init__(self) -> None:
        self._apart = APART_NS
        self._last = 0

    def reset(self) -> None:
        """The picture is in its place; the next seek may come soon."""
        self._apart = APART_NS

    def may_seek(self, now: int) -> bool:
        """Whether a seek may be done at `now` (monotonic ns). True counts as a seek
        that was done.
        """
        if now - self._last <= self._apart:
            return False
        self._last = now
        self._apart = min(2 * self._apart, APART_AT_MOST_NS)
        return True
