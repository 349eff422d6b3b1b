"""Shows each clip of a folder on one video back end, then a good one; prints how it went as JSON.

    python -m tests.faults.watch_clips BACKEND FOLDER SECONDS

In a process of its own: a decoder that falls over would take the tests with it.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from rehab_desktop.core.content.clip import Clip, Shot
from rehab_desktop.video.choose import VideoChoice, backends
from rehab_desktop.video.stage import VideoStage
from tests.faults.clip_corpus import GOOD
from tests.video import numbered

BEAT_MS = 5


class Heart:
    """Beats with the event loop, as the session's clock does, and notes the longest silence."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.monotonic()
        self._timer = QTimer(interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.monotonic()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def main(backend: str, folder: Path, seconds: float) -> None:
    qt = QGuiApplication([])
    stage = VideoStage(backends(VideoChoice(backend))[:1], health_check=1.0)
    show(stage, GOOD)
    run(qt, 1.0)
    heart = Heart()
    shown = 0
    clips = sorted(folder.iterdir())
    for clip in clips:
        show(stage, clip)
        run(qt, seconds)
        shown += stage.frame is not None
    show(stage, GOOD)
    end = time.monotonic() + 20
    while stage.frame is None and time.monotonic() < end:
        run(qt, 0.1)
    good = stage.frame is not None
    stage.close()
    said = {"tried": len(clips), "shown": shown, "good": good, "silence_ms": heart.longest * 1000}
    print(json.dumps(said))


def show(stage: VideoStage, path: Path) -> None:
    like = numbered.clip("blue")
    clip = Clip(
        **{
            **{name: getattr(like, name) for name in Clip.__dataclass_fields__},
            "id": path.stem,
            "path": str(path),
        }
    )
    stage.follow(Shot(clip=clip, mirrored=False, at=time.monotonic_ns(), position=0, rate=1.0))


def run(qt: QGuiApplication, seconds: float) -> None:
    QTimer.singleShot(round(seconds * 1000), lambda: qt.exit(0))
    qt.exec()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), float(sys.argv[3]))
