"""Notices that a back end sends no pictures. Instants are monotonic nanoseconds, given by the
caller.
"""

from __future__ import annotations

USUAL_LIMIT_NS = 2_000_000_000
ASLEEP_NS = 1_000_000_000
"""If two checks are further apart than this, the whole program stood still, not the back end."""

MOST_PATIENCE = 8
"""On a busy machine a picture takes seconds. After this many times the usual limit it is given up.
"""


class FrameWatchdog:
    """A back end has `first_limit` ns to send its very first picture, and 2 s for any later one.

    `wait_longer` doubles both, until a picture comes.
    """

    def __init__(self, first_limit: int) -> None:
        self._first_limit = first_limit
        self._proven = False
        self._waiting = False
        self._since = 0
        self._checked = 0
        self._patience = 1

    def begin(self) -> None:
        """A new back end is used that has not sent a picture yet."""
        self._proven = self._waiting = False

    def asked(self, now: int) -> None:
        """A picture was requested. Another request does not extend the time."""
        if not self._waiting:
            self._waiting, self._since = True, now
        self._checked = now

    def came(self, now: int, *, more_due: bool) -> None:
        """A picture arrived; `more_due` says whether others must follow."""
        self._proven, self._waiting, self._since = True, more_due, now
        self._patience = 1

    def wait_longer(self) -> bool:
        """No back end brought a picture in time. Returns False where it is no use to go on."""
        if self._patience >= MOST_PATIENCE:
            return False
        self._patience *= 2
        return True

    @property
    def is_waiting(self) -> bool:
        return self._waiting

    def is_overdue(self, now: int) -> bool:
        """Whether the picture is missing for too long. Called a few times a second."""
        if now - self._checked > ASLEEP_NS:
            self._since = now
        self._checked = now
        limit = USUAL_LIMIT_NS if self._proven else self._first_limit
        return self._waiting and now - self._since > limit * self._patience
