"""The memory into which libvlc draws: three pictures, so that the one on screen is never
overwritten.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtGui import QImage

_LOCK = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p))
_UNLOCK = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p))
_DISPLAY = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)
_SETUP = ctypes.CFUNCTYPE(
    ctypes.c_uint,
    ctypes.POINTER(ctypes.c_void_p),
    ctypes.c_void_p,
    *(ctypes.POINTER(ctypes.c_uint),) * 4,
)
_CLEANUP = ctypes.CFUNCTYPE(None, ctypes.c_void_p)

_BYTES_PER_PIXEL = 4
_ALIGNMENT = 64
LARGEST = (1920, 1080)
"""Larger clips are scaled down by libvlc, because no screen of the app shows more."""


class Buffer:
    """The memory of one picture; `clip` is the path of the clip it was last written for."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.pitch = -(-width * _BYTES_PER_PIXEL // _ALIGNMENT) * _ALIGNMENT
        # Extra space, because libvlc's copy routines write whole vectors, past the last row.
        self._memory = (ctypes.c_ubyte * (self.pitch * (height + 1) + _ALIGNMENT))()
        start = ctypes.addressof(self._memory)
        self.address = -(-start // _ALIGNMENT) * _ALIGNMENT
        self.clip = 0
        view = memoryview(self._memory)[self.address - start :]
        self.image = QImage(view, width, height, self.pitch, QImage.Format.Format_RGB32)


class PictureRing:
    """The callbacks of one libvlc player. They run on libvlc's threads and never call libvlc.

    Each assignment is one step under Python's lock, so no lock of our own is needed for which
    libvlc could wait.
    """

    def __init__(self) -> None:
        self.open = False
        self.path = ""
        self.on_display: Callable[[], None] = lambda: None
        self._clip = 0
        self._size = (0, 0)
        self._closed = False
        self._buffers: list[Buffer] = []
        self._ready: Buffer | None = None
        self._shown: Buffer | None = None
        # libvlc keeps plain pointers to these callbacks as long as the player lives.
        self._callbacks = (_LOCK(self._lock), _UNLOCK(self._unlock), _DISPLAY(self._display))
        self._format = (_SETUP(self._setup), _CLEANUP(self._cleanup))

    def attach(self, vlc: Any, player: Any) -> None:
        """Make `player` draw into this ring. Call it before the first play."""
        kinds = vlc.CallbackDecorators
        lock, unlock, display = self._callbacks
        player.video_set_callbacks(
            ctypes.cast(lock, kinds.VideoLockCb),
            ctypes.cast(unlock, kinds.VideoUnlockCb),
            ctypes.cast(display, kinds.VideoDisplayCb),
            None,
        )
        setup, cleanup = self._format
        player.video_set_format_callbacks(
            ctypes.cast(setup, kinds.VideoFormatCb), ctypes.cast(cleanup, kinds.VideoCleanupCb)
        )

    def expect(self, path: str, size: tuple[int, int]) -> None:
        """From now on the pictures are of the clip at `path`, with `size` (width, height) in
        pixels.
        """
        self._clip += 1
        self._size, self.path = size, path
        self.open = not self._closed

    def close(self) -> None:
        """Accept no more pictures."""
        self._closed, self.open = True, False

    def take(self) -> Buffer | None:
        """The newest picture for the screen, valid until the next `take`; None where
        there is none.
        """
        ready = self._ready
        if ready is None or ready.clip != self._clip:
            return None
        # First hold the new buffer, then release the old one: in between, libvlc may look for a
        # free one.
        self._shown = ready
        if self._ready is ready:
            self._ready = None
        return ready

    def _setup(
        self, _opaque: Any, chroma: int, width: Any, height: Any, pitches: Any, lines: Any
    ) -> int:
        # libvlc gives the coded size here (736 rows for 720); the visible size comes from the
        # track.
        visible = self._size if all(self._size) else (width[0], height[0])
        shrink = min(1.0, LARGEST[0] / visible[0], LARGEST[1] / visible[1])
        columns, rows = (max(2, round(side * shrink)) for side in visible)
        ctypes.memmove(chroma, b"RV32", 4)
        self._buffers = [Buffer(columns, rows) for _ in range(3)]
        width[0], height[0] = columns, rows
        pitches[0], lines[0] = self._buffers[0].pitch, rows
        return 1

    def _cleanup(self, _opaque: Any) -> None:
        """Nothing to do: frames on screen keep their buffers until they are replaced."""

    def _lock(self, _opaque: Any, planes: Any) -> int:
        busy = (self._ready, self._shown)
        place = next(i for i, one in enumerate(self._buffers) if one not in busy)
        buffer = self._buffers[place]
        buffer.clip = self._clip if self.open else 0
        planes[0] = buffer.address
        return place + 1

    def _unlock(self, _opaque: Any, _picture: Any, _planes: Any) -> None:
        """Nothing to do: a picture counts when it is displayed."""

    def _display(self, _opaque: Any, picture: int) -> None:
        buffer = self._buffers[picture - 1]
        if self.open and buffer.clip == self._clip:
            self._ready = buffer
            # The receiver may be deleted while this picture is on its way to it.
            with suppress(RuntimeError):
                self.on_display()
