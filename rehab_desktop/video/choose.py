"""Which video back ends exist, and in which order they are tried."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from rehab_desktop.video.backend import Backend
from rehab_desktop.video.vlc_library import find_libvlc


class VideoChoice(StrEnum):
    """The values of the setting and of `--video`. `none` shows no clip and loads nothing."""

    AUTO = "auto"
    VLC = "vlc"
    QT = "qt"
    NONE = "none"


BackendMaker = Callable[[], Backend]
"""Makes a back end. Raises ImportError or OSError where a system library is missing."""


def backends(
    choice: VideoChoice, find: Callable[[], str | None] = find_libvlc
) -> tuple[BackendMaker, ...]:
    """Makers of the back ends, best first; each later one replaces one that failed.

    Qt Multimedia is first unless libvlc is chosen, because it stays closer to the clock
    (docs/decisions/0002-two-video-back-ends.md). `find` returns the name under which libvlc can be
    loaded, or None.
    """
    match choice:
        case VideoChoice.NONE:
            return ()
        case VideoChoice.VLC:
            return (_vlc_maker(find), _make_qt)
        case _:
            return (_make_qt, _vlc_maker(find))


def _vlc_maker(find: Callable[[], str | None]) -> BackendMaker:
    def make() -> Backend:
        library = find()
        if library is None:
            raise OSError("libvlc is not installed")
        from rehab_desktop.video.vlc_backend import VlcBackend

        return VlcBackend(library)

    return make


def _make_qt() -> Backend:
    from rehab_desktop.video.qt_backend import QtBackend

    return QtBackend()
