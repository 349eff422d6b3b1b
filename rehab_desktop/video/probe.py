"""Checks one file as a clip, in a separate process: `rehab-desktop probe-clip FILE`.

Prints one JSON object: the length, the size and the first picture, or why the file is refused. A
decoder may hang, crash or use up all memory; here that ends only this process. The process may not
write, opens only this file, and has a limit of time and memory.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtMultimedia import QMediaMetaData, QMediaPlayer, QVideoFrame, QVideoSink

from rehab_desktop.core.content.clip_ports import (
    LONGEST_S,
    MOST_PIXELS,
    SHORTEST_S,
    ClipFault,
    ClipRefused,
)
from rehab_desktop.video.sniff import container_of

PATIENCE_MS = 6_000
"""How long the first picture may take; the calling process waits a little longer."""

CPU_S = 30
MOST_MEMORY = 4 << 30
"""Limit of address space, not of used memory: the libraries alone need half of it."""

FAR = 0.8
"""There must also be a picture at this share of the length."""

POSTER_WIDTH = 960


def main(file: str) -> int:
    """Print the result for this file. Returns always 0, because a refusal is a result too."""
    limit()
    try:
        path = Path(file)
        said: dict[str, object] = {"container": container_of(path).value, **Look(path).found()}
    except ClipRefused as refused:
        said = {"fault": refused.fault.value}
    except OSError:
        said = {"fault": ClipFault.UNREADABLE.value}
    print(json.dumps(said), flush=True)
    # A player that hangs would keep the process from ending.
    os._exit(0)


def limit() -> None:
    """Take away rights and resources that this process does not need, where the system
    can do that.
    """
    os.environ["QT_FFMPEG_PROTOCOL_WHITELIST"] = "file"
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "qt.multimedia.*=false"
    os.environ["QT_FFMPEG_DECODING_HW_DEVICE_TYPES"] = ","
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CPU, (CPU_S, CPU_S))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform == "linux":
            resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


_NOTHING_MORE = (QMediaPlayer.MediaStatus.InvalidMedia, QMediaPlayer.MediaStatus.EndOfMedia)


class Look:
    """Plays the file until its first picture and a late one have arrived."""

    def __init__(self, path: Path) -> None:
        self._name = path.name
        self._qt = QGuiApplication([])
        self._image = QImage()
        self._sink = QVideoSink()
        self._player = QMediaPlayer()
        self._player.setVideoOutput(self._sink)
        self._sink.videoFrameChanged.connect(self._seen)
        self._player.errorOccurred.connect(lambda *_: self._qt.exit(1))
        self._player.mediaStatusChanged.connect(self._status)
        self._player.setSource(QUrl.fromLocalFile(str(path)))
        self._player.play()
        self._timer = QTimer(singleShot=True, interval=PATIENCE_MS)
        self._timer.timeout.connect(lambda: self._qt.exit(2))
        self._timer.start()

    def found(self) -> dict[str, object]:
        """The properties of the clip. Raises `ClipRefused`."""
        match self._qt.exec():
            case 1:
                raise ClipRefused(ClipFault.BROKEN, self._name)
            case 2:
                fault = ClipFault.HANGS if self._image.isNull() else ClipFault.BROKEN
                raise ClipRefused(fault, self._name)
        seconds = self._player.duration() / 1000
        if seconds <= 0:
            raise ClipRefused(ClipFault.BROKEN, self._name)
        if not SHORTEST_S <= seconds <= LONGEST_S:
            raise ClipRefused(ClipFault.LENGTH, self._name)
        if self._image.width() * self._image.height() > MOST_PIXELS:
            raise ClipRefused(ClipFault.SIZE, self._name)
        rate = self._player.metaData().value(QMediaMetaData.Key.VideoFrameRate)
        fps = float(rate) if isinstance(rate, int | float) and 1 <= rate <= 240 else 30.0
        return {"seconds": seconds, "fps": fps, "poster": self._poster()}

    def _poster(self) -> str:
        small = self._image.scaledToWidth(
            min(POSTER_WIDTH, self._image.width()), Qt.TransformationMode.SmoothTransformation
        )
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        small.save(buffer, "JPG", 85)  # type: ignore[call-overload]  # accepts a device too
        return base64.b64encode(content.data()).decode()

    def _seen(self, frame: QVideoFrame) -> None:
        if not frame.isValid():
            return
        length = self._player.duration()
        if self._image.isNull():
            self._image = frame.toImage()
            # A file that was cut off still states its old length, but has pictures only at its
            # start.
            self._player.setPosition(round(length * FAR))
        if length <= 0 or frame.startTime() / 1000 >= length * FAR / 2:
            self._qt.exit(0)

    def _status(self, status: QMediaPlayer.MediaStatus) -> None:
        if (
            status is QMediaPlayer.MediaStatus.InvalidMedia
            or status is QMediaPlayer.MediaStatus.EndOfMedia
        ):
            self._qt.exit(1)
