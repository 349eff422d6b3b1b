"""What the stage asks of a back end."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from rehab_desktop.core.content.clip import Clip, Shot


class Backend(QObject):
    """A player of clips. It lives on the GUI thread, and every call but `wait` returns at once."""

    frame = Signal(object)
    """A `Frame`, on the GUI thread, at the moment it is due on screen."""

    failed = Signal(str)
    """The back end cannot go on; the text is for the log."""

    name = ""

    nudges = False
    """Whether `set_rate` acts at once and without a hitch."""

    loops_whole_clip = False
    """Whether the end of the clip joins its start without being told."""

    @property
    def lead(self) -> int:
        """Nanoseconds from asking for a place in a clip to seeing it."""
        return 0

    def show(self, shot: Shot) -> None:
        """Go to where the shot is by now and play on from there; a rate of 0 stands still.

        The clip may be another one; the rate is one of `core.follow.playable_rate`.
        """
        raise NotImplementedError

    def set_rate(self, rate: float) -> None:
        """Play on from here at `rate` (above 0); only asked of one that `nudges`."""
        raise NotImplementedError

    def preload(self, clip: Clip | None) -> None:
        """Make ready to show this clip soon; None lets go of the one that was made ready."""
        raise NotImplementedError

    def clear(self) -> None:
        """Stop, and publish nothing until the next `show`."""
        raise NotImplementedError

    def position(self, now: int) -> int | None:
        """Clip time (ns) on screen at monotonic instant `now`; None while it is not known."""
        raise NotImplementedError

    def close(self) -> None:
        """Publish nothing any more, and begin to stop and release everything."""
        raise NotImplementedError

    def wait(self) -> None:
        """After `close`: wait until all is released, a few seconds at most."""
