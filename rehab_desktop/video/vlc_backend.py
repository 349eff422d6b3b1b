"""libvlc as a back end: it draws into memory and reports the clip time."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, Signal, Slot

from rehab_desktop.core.content.clip import Clip, Shot
from rehab_desktop.video.backend import Backend
from rehab_desktop.video.frame import Frame
from rehab_desktop.video.vlc_player import VlcPlayer


class VlcBackend(Backend):
    """One libvlc player, made on its own thread while the window is already painted.

    libvlc takes a third of a second to change its rate and drops pictures meanwhile, so the picture
    is corrected by a seek, which takes 10 to 50 ms.
    """

    name = "vlc"

    _has_picture = Signal()
    _has_failed = Signal(str)

    def __init__(self, library: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shot: Shot | None = None
        # Queued, so that libvlc's threads never wait for the GUI thread.
        self._has_picture.connect(self._publish, Qt.ConnectionType.QueuedConnection)
        self._has_failed.connect(self.failed, Qt.ConnectionType.QueuedConnection)
        self._player = VlcPlayer(library, self._has_picture.emit, self._has_failed.emit)
        # Whoever deletes it without closing it must not leave a player that calls into nothing.
        self.destroyed.connect(self._player.close)

    @property
    def lead(self) -> int:
        return self._player.time.lead

    def show(self, shot: Shot) -> None:
        self._shot = shot
        self._player.show(shot)

    def preload(self, clip: Clip | None) -> None:
        self._player.preload(clip)

    def clear(self) -> None:
        self._shot = None
        self._player.show(None)

    def position(self, now: int) -> int | None:
        return self._player.time.position(now)

    def close(self) -> None:
        self._shot = None
        self._has_picture.disconnect(self._publish)
        self._has_failed.disconnect(self.failed)
        self._player.close()

    def wait(self) -> None:
        self._player.wait()

    @Slot()
    def _publish(self) -> None:
        shot = self._shot
        if shot is None:
            return
        buffer = self._player.take(shot.clip)
        if buffer is None:
            return
        now = time.monotonic_ns()
        self.frame.emit(
            Frame(
                image=buffer.image,
                clip_id=shot.clip.id,
                position=self._player.time.likely_position(now),
                at=now,
                owner=buffer,
            )
        )
