"""Notices that a back end brings no pictures; monotonic nanoseconds are handed in."""

from __future__ import annotations

USUAL_LIMIT_NS = 2_000_000_000
ASLEEP_NS = 1_000_000_000
"""Two checks this far apart mean that the whole program stood still, not the back end."""


class FrameWatchdog:
    """A back end has `first_limit` ns to bring its very first picture, 2 s for any later one."""

    def __init__(self, first_limit: int) -> None:
        self._first_limit = first_limit
        self._proven = False
        self._waiting = False
        self._since = 0
        self._checked = 0

    def begin(self) -> None:
        """A new back end, not yet proven."""
        self._proven = self._waiting = False

    def asked(self, now: int) -> None:
        """A picture has been asked for; asking again does not extend the time."""
        if not self._waiting:
            self._waiting, self._since = True, now
        self._checked = now

    def came(self, now: int, *, more_due: bool) -> None:
        """A picture came; `more_due` tells whether others must follow it."""
        self._proven, self._waiting, self._since = True, more_due, now

    @property
    def is_waiting(self) -> bool:
        return self._waiting

    def is_overdue(self, now: int) -> bool:
        """Whether the picture has been missing for too long; called a few times a second."""
        if now - self._checked > ASLEEP_NS:
            self._since = now
        self._checked = now
        limit = USUAL_LIMIT_NS if self._proven else self._first_limit
        return self._waiting and now - self._since > limit
