"""What the stage asks of a video back end."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from rehab_desktop.core.content.clip import Clip, Shot


class Backend(QObject):
    """A player of clips. It lives on the screen's thread. Every call except `wait`
    returns at once.
    """

    frame = Signal(object)
    """A `Frame`, on the screen's thread, at the moment it is due on screen."""

    failed = Signal(str)
    """The back end cannot go on; the text is for the log."""

    name = ""

    nudges = False
    """Whether `set_rate` takes effect at once and without a visible stop."""

    loops_whole_clip = False
    """Whether the back end plays the whole clip in a loop by itself."""

    @property
    def lead(self) -> int:
        """Nanoseconds from asking for a position in a clip until it is on screen."""
        return 0

    def show(self, shot: Shot) -> None:
        """Go to the position of the shot at this moment and play from there; with rate 0 show a
        still picture.

        The clip may be another one. The rate is one that `clock_sync.playable_rate` returns.
        """
        raise NotImplementedError

    def set_rate(self, rate: float) -> None:
        """Go on from here at `rate` (above 0). Called only where `nudges` is true."""
        raise NotImplementedError

    def preload(self, clip: Clip | None) -> None:
        """Prepare this clip; None drops the one that was prepared."""
        raise NotImplementedError

    def clear(self) -> None:
        """Stop, and send no frames until the next `show`."""
        raise NotImplementedError

    def position(self, now: int) -> int | None:
        """Clip time (ns) on screen at monotonic instant `now` (ns); None while it is not known."""
        raise NotImplementedError

    def close(self) -> None:
        """Send no more frames, and begin to stop and release everything."""
        raise NotImplementedError

    def wait(self) -> None:
        """After `close`: wait until everything is released, a few seconds at most."""
