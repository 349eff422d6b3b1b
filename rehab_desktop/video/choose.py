"""Which back ends there are, and in which order they are tried."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from rehab_desktop.video.backend import Backend
from rehab_desktop.video.vlc_library import find_libvlc


class VideoChoice(StrEnum):
    """What the setting and `--video` say; `none` shows no clip and costs nothing."""

    AUTO = "auto"
    VLC = "vlc"
    QT = "qt"
    NONE = "none"


BackendMaker = Callable[[], Backend]


def backends(
    choice: VideoChoice, find: Callable[[], str | None] = find_libvlc
) -> tuple[BackendMaker, ...]:
    """Makers of the back ends to use, best first; each later one stands in for a failed one.

    Where one is named it comes first, and the other still stands in for it. `find` answers
    under which name libvlc can be loaded, or None.
    """
    if choice is VideoChoice.NONE:
        return ()
    makers = [_vlc_maker(find), _qt_maker()]
    if choice is VideoChoice.QT:
        makers.reverse()
    return tuple(maker for maker in makers if maker)


def _vlc_maker(find: Callable[[], str | None]) -> BackendMaker | None:
    library = find()
    if library is None:
        return None

    def make() -> Backend:
        from rehab_desktop.video.vlc_backend import VlcBackend

        return VlcBackend(library)

    return make


def _qt_maker() -> BackendMaker | None:
    def make() -> Backend:
        from rehab_desktop.video.qt_backend import QtBackend

        return QtBackend()

    return make
