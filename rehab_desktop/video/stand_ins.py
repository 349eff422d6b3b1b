"""Tells a broken back end from a broken clip, and chooses the next back end."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from rehab_desktop.video.backend import Backend
from rehab_desktop.video.choose import BackendMaker

_log = logging.getLogger(__name__)


class BackendFallback:
    """The back ends in the order in which they are tried.

    A back end that fails on a clip which another one can show is not used again. If all of them
    say that they cannot show a clip, the clip is broken, and all back ends are kept. Silence alone
    breaks no clip: a machine that is busy enough silences every back end.
    """

    def __init__(self, makers: Sequence[BackendMaker]) -> None:
        self._makers = list(makers)
        self._broken: set[int] = set()
        self._failed_here: set[int] = set()
        self._unreadable: set[str] = set()
        self._current = 0

    @property
    def has_none(self) -> bool:
        return not self._makers

    def make(self) -> Backend | None:
        """A new back end of the kind that is next; None where none can be made."""
        while self._current not in self._broken:
            try:
                return self._makers[self._current]()
            except (ImportError, OSError) as error:
                _log.info("a video back end cannot be had: %s", error)
                self._broken.add(self._current)
                self._current = next(iter(self._left()), self._current)
        self._makers.clear()
        return None

    def new_clip(self) -> None:
        """Another clip is asked for: earlier failures say nothing about it."""
        self._failed_here.clear()

    def proven(self) -> None:
        """The present back end has sent a picture."""
        if self._failed_here:
            self._broken |= self._failed_here
            self._failed_here.clear()

    def failed(self, path: str) -> bool:
        """The present back end says that it cannot show this file; returns whether another one
        may be tried.
        """
        if self.silent():
            return True
        self._unreadable.add(path)
        return False

    def silent(self) -> bool:
        """The present back end brought no picture; returns whether another one may be tried.

        Where all of them have failed on this clip, the first one is the next again.
        """
        self._failed_here.add(self._current)
        others = self._left()
        if not others:
            self._failed_here.clear()
        self._current = self._left()[0]
        return bool(others)

    def cannot_show(self, path: str) -> bool:
        """Whether every back end has already failed on this file."""
        return path in self._unreadable

    def _left(self) -> list[int]:
        out = self._broken | self._failed_here
        return [place for place in range(len(self._makers)) if place not in out]
