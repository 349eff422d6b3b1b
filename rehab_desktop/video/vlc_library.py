"""Finds libvlc before python-vlc is imported, whose import fails in odd ways where libvlc is
missing.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

FLAGS = (
    "--no-audio",
    "--quiet",
    # More decoder threads make the gap at the end of a loop longer; a small clip needs only one.
    "--avcodec-threads=1",
    "--no-video-title-show",
    "--no-osd",
    "--no-spu",
    "--no-sub-autodetect-file",
    "--no-stats",
    "--no-snapshot-preview",
    # Only the local file may be opened: no scripts, no lookups, no stream output.
    "--no-lua",
    "--no-sout-keep",
    "--no-metadata-network-access",
    "--ignore-config",
)

NO_PICTURE = (0, 0)


def find_libvlc() -> str | None:
    """The name or path under which libvlc can be loaded, or None where it is not installed."""
    for candidate in _candidates():
        try:
            ctypes.CDLL(candidate)
        except OSError:
            continue
        return candidate
    return None


def load(library: str) -> ModuleType:
    """python-vlc with `library`. Raises OSError or ImportError where it cannot be loaded."""
    if Path(library).is_absolute():
        os.environ.setdefault("PYTHON_VLC_LIB_PATH", library)
    try:
        import vlc
    except NameError as error:
        raise OSError(f"python-vlc could not use {library}") from error
    module: ModuleType = vlc
    return module


def visible_size(vlc: Any, media: Any) -> tuple[int, int]:
    """Width and height of the picture of a parsed medium (pixels); `NO_PICTURE` where it has none.

    libvlc has one union of pointers for the three kinds of track. python-vlc declares them one
    after the other, so the only pointer is in the field `audio`.
    """
    tracks = ctypes.POINTER(vlc.MediaTrack)()
    count = vlc.libvlc_media_tracks_get(media, ctypes.byref(tracks))
    if not count:
        return NO_PICTURE
    each = ctypes.cast(tracks, ctypes.POINTER(ctypes.POINTER(vlc.MediaTrack)))
    size = NO_PICTURE
    for place in range(count):
        track = each[place].contents
        if track.type == vlc.TrackType.video:
            video = ctypes.cast(track.audio, ctypes.POINTER(vlc.VideoTrack)).contents
            size = (video.width, video.height)
    vlc.libvlc_media_tracks_release(each, count)
    return size


def _candidates() -> Iterator[str]:
    if named := os.environ.get("PYTHON_VLC_LIB_PATH"):
        yield named
    if sys.platform == "win32":
        for root in ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)"):
            if folder := os.environ.get(root):
                yield str(Path(folder) / "VideoLAN" / "VLC" / "libvlc.dll")
    elif sys.platform == "darwin":
        yield "/Applications/VLC.app/Contents/MacOS/lib/libvlc.dylib"
    else:
        yield "libvlc.so.5"
