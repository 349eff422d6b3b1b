"""Tells a back end that is broken from a clip that is, and says which back end is next."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from rehab_desktop.video.backend import Backend
from rehab_desktop.video.choose import BackendMaker

_log = logging.getLogger(__name__)


class BackendFallback:
    """The back ends in the order they are tried.

    One that fails on a clip which another then shows is not used again. A clip on which all
    of them fail is to blame itself, and they are all kept.
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
        """A new back end of the kind whose turn it is; None where not one can be had."""
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
        """Another clip is asked for: failures so far say nothing about it."""
        self._failed_here.clear()

    def proven(self) -> None:
        """A picture came from the present back end."""
        if self._failed_here:
            self._broken |= self._failed_here
            self._failed_here.clear()

    def failed(self, path: str) -> bool:
        """The present back end failed on this file; answers whether another may be tried."""
        self._failed_here.add(self._current)
        if left := self._left():
            self._current = left[0]
            return True
        self._unreadable.add(path)
        self._failed_here.clear()
        self._current = self._left()[0]
        return False

    def cannot_show(self, path: str) -> bool:
        """Whether every back end has failed on this file before."""
        return path in self._unreadable

    def _left(self) -> list[int]:
        out = self._broken | self._failed_here
        return [place for place in range(len(self._makers)) if place not in out]
