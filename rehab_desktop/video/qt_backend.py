"""Qt Multimedia as a back end: one player on screen, and a second one that holds the next clip."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, QUrl, Slot, qInstallMessageHandler
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from rehab_desktop.core.content.clip import Clip, Shot
from rehab_desktop.video.backend import Backend
from rehab_desktop.video.frame import Frame

_UNREADABLE = (QMediaPlayer.MediaStatus.InvalidMedia,)
_NOT_YET = (QMediaPlayer.MediaStatus.NoMedia, QMediaPlayer.MediaStatus.LoadingMedia)


def _to_image(frame: QVideoFrame) -> QImage:
    """The frame as an image, without Qt's warning that it converts on the processor.

    Without OpenGL this is intended (video/graphics.py).
    """
    before = qInstallMessageHandler(lambda _kind, _context, _text: None)
    try:
        return frame.toImage()
    finally:
        qInstallMessageHandler(before)


class _Deck(QObject):
    """A player with its sink. It is silent, because it has no audio output."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.clip: Clip | None = None
        self.on_frame: Callable[[QVideoFrame], None] | None = None
        self.on_failure: Callable[[str], None] | None = None
        self._then: Callable[[], None] | None = None
        self._passed_on = QVideoFrame()
        self._sink = QVideoSink(self)
        # Qt queues a call for each frame, with the frame in it. Where converting pictures is slower
        # than their arrival, the queue would fill the memory. So each call only starts this timer,
        # which fires after all queued calls and takes the newest frame.
        self._news = QTimer(self, singleShot=True, interval=0)
        self._news.timeout.connect(self._pass_on)
        self._sink.videoFrameChanged.connect(self._news.start)
        self.player = QMediaPlayer(self)
        self.player.setVideoOutput(self._sink)
        self.player.setLoops(QMediaPlayer.Loops.Infinite)
        self.player.mediaStatusChanged.connect(self._status_changed)
        self.player.errorOccurred.connect(self._error)

    def load(self, clip: Clip, then: Callable[[], None]) -> None:
        """Load this clip into the player, and call `then` once its positions can be reached."""
        if self.clip != clip:
            self.clip = clip
            # While it loads the new clip, the player reports once more that the old one is loaded.
            self._then = None
            self.player.setSource(QUrl.fromLocalFile(clip.path))
        self._then = then
        self._status_changed(self.player.mediaStatus())

    def play_from(self, place: int, rate: float) -> None:
        if rate > 0:
            self.player.setPlaybackRate(rate)
            self.player.setPosition(round(place / 1_000_000))
            self.player.play()
        else:
            # In the other order the picture of the new position would not arrive.
            self.player.pause()
            self.player.setPosition(round(place / 1_000_000))

    def eject(self) -> None:
        self.clip, self._then = None, None
        self.player.stop()
        self.player.setSource(QUrl())

    @Slot(QMediaPlayer.MediaStatus)
    def _status_changed(self, status: QMediaPlayer.MediaStatus) -> None:
        if self.clip is None or status in _NOT_YET:
            return
        if status in _UNREADABLE:
            if self.on_failure:
                self.on_failure(self.player.errorString() or "the clip cannot be read")
            return
        then, self._then = self._then, None
        if then:
            then()

    @Slot(QMediaPlayer.Error, str)
    def _error(self, _error: QMediaPlayer.Error, text: str) -> None:
        if self.clip is not None and self.on_failure:
            self.on_failure(text)

    @Slot()
    def _pass_on(self) -> None:
        frame = self._sink.videoFrame()
        if frame == self._passed_on:
            return
        self._passed_on = frame
        # Stopping and changing the source send an empty frame, which would be seen as a flash.
        if self.on_frame and frame.isValid():
            self.on_frame(frame)


class QtBackend(Backend):
    """Two decks that take turns. Each frame carries its own clip time."""

    name = "qt"
    nudges = True
    loops_whole_clip = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shot: Shot | None = None
        self._rate = 0.0
        self._last: Frame | None = None
        self._converts_quietly = False
        self._front, self._parked = _Deck(self), _Deck(self)

    def show(self, shot: Shot) -> None:
        self._shot = shot
        if self._front.clip != shot.clip:
            self._change_places()
            self._last = None
        front = self._front
        front.on_frame = self._publish
        front.on_failure = self.failed.emit
        front.load(shot.clip, self._go)

    def set_rate(self, rate: float) -> None:
        self._rate = rate
        self._front.player.setPlaybackRate(rate)

    def preload(self, clip: Clip | None) -> None:
        if clip is None:
            self._parked.eject()
        elif clip != self._front.clip and clip != self._parked.clip:
            # Paused on its first frame, the decoder is open and the next frame takes 15 ms.
            self._parked.load(clip, self._parked.player.pause)

    def clear(self) -> None:
        self._shot, self._last = None, None
        self._front.on_frame = None
        self._front.eject()

    def position(self, now: int) -> int | None:
        last = self._last
        if last is None:
            return None
        return last.position + round((now - last.at) * self._rate)

    def close(self) -> None:
        self._shot = None
        for deck in (self._front, self._parked):
            deck.on_frame = deck.on_failure = None
            deck.eject()
            deck.deleteLater()

    def _change_places(self) -> None:
        left = self._front
        left.on_frame = left.on_failure = None
        left.player.pause()
        self._front, self._parked = self._parked, left

    def _go(self) -> None:
        shot = self._shot
        if shot is None:
            return
        self._rate = shot.rate
        self._last = None
        self._front.play_from(shot.position_at(time.monotonic_ns()), shot.rate)

    def _publish(self, frame: QVideoFrame) -> None:
        if self._shot is None:
            return
        image = frame.toImage() if self._converts_quietly else _to_image(frame)
        self._converts_quietly = True
        if image.isNull():
            return
        self._last = Frame(
            image=image,
            clip_id=self._shot.clip.id,
            position=max(0, frame.startTime()) * 1000,
            at=time.monotonic_ns(),
        )
        self.frame.emit(self._last)
