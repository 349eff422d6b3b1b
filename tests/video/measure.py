"""Prints what each back end costs and how near it keeps: `python -m tests.video.measure [CLIP]`.

The figures of docs/decisions/0002-two-video-back-ends.md come from here. CLIP is a video of 9 s
whose processor time is taken, the surface on screen; without one that line is left out.
"""

from __future__ import annotations

import itertools
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

from rehab_desktop.core.content.clip import Clip, Shot
from rehab_desktop.video.choose import VideoChoice, backends
from rehab_desktop.video.clock_sync import phase_error
from rehab_desktop.video.graphics import prepare_graphics
from rehab_desktop.video.stage import VideoStage
from rehab_desktop.video.surface import VideoSurface
from tests.video import numbered

SECONDS = 12


def wait(seconds: float, until: Callable[[], bool] = lambda: False) -> None:
    loop = QEventLoop()
    end = time.monotonic() + seconds
    poll = QTimer()
    poll.timeout.connect(lambda: loop.exit() if until() or time.monotonic() > end else None)
    poll.start(1 if seconds < 3 else 20)
    loop.exec()


def shot_of(clip: Clip, position: int = 0, rate: float = 1.0) -> Shot:
    return Shot(clip=clip, mirrored=False, at=time.monotonic_ns(), position=position, rate=rate)


def processor_seconds(stage: VideoStage, path: Path) -> float:
    """Processor seconds for 30 s of the clip, with the surface on screen at 853 x 480."""
    view = QQuickView()
    view.resize(1440, 900)
    surface = VideoSurface(view.contentItem())
    surface.setSize(QSize(853, 480))
    surface.setProperty("radius", 22)
    surface.setProperty("stage", stage)
    view.show()
    stage.follow(shot_of(Clip(id="c", path=str(path.absolute()), duration=9_000_000_000, fps=30)))
    wait(2)
    used, begun = time.process_time(), time.monotonic()
    wait(SECONDS)
    result = (time.process_time() - used) / (time.monotonic() - begun) * 30
    surface.setProperty("stage", None)
    view.close()
    return result


def phase_errors_ms(stage: VideoStage, rate: float) -> list[float]:
    """Sizes of the error of every frame over some seconds of loops, read off the pictures."""
    shot = shot_of(numbered.clip("blue"), rate=rate)
    errors: list[float] = []

    def look() -> None:
        seen = numbered.read(stage.frame.image) if stage.frame else None
        if seen:
            errors.append(abs(phase_error(shot, seen.position, time.monotonic_ns())) / 1e6)

    stage.follow(shot)
    wait(1)
    stage.frame_changed.connect(look)
    wait(SECONDS)
    stage.frame_changed.disconnect(look)
    return sorted(errors)


def switch_times_ms(stage: VideoStage) -> list[float]:
    """From asking for another clip, preloaded, to its first frame."""
    times: list[float] = []
    for turn in range(20):
        name = ("orange", "blue")[turn % 2]
        stage.preload(numbered.clip(name))
        wait(0.25)
        asked = time.monotonic()
        stage.follow(shot_of(numbered.clip(name), 500_000_000))
        wait(2, lambda name=name: stage.property("clipId") == name)  # type: ignore[misc]
        times.append((time.monotonic() - asked) * 1000)
    return sorted(times)


def seams_ms(stage: VideoStage) -> list[float]:
    """From the last frame of the whole clip to the first one of its next turn."""
    looks: list[tuple[float, int]] = []

    def look() -> None:
        seen = numbered.read(stage.frame.image) if stage.frame else None
        if seen:
            looks.append((time.monotonic() * 1000, seen.number))

    stage.follow(shot_of(numbered.clip("blue"), 1_500_000_000))
    stage.frame_changed.connect(look)
    wait(SECONDS * 1.5)
    stage.frame_changed.disconnect(look)
    pairs = itertools.pairwise(looks)
    return sorted(b[0] - a[0] for a, b in pairs if b[1] < a[1] - numbered.FRAMES // 2)


def main() -> None:
    prepare_graphics()
    app = QGuiApplication([])
    app.setQuitOnLastWindowClosed(False)
    for choice in (VideoChoice.QT, VideoChoice.VLC):
        stage = VideoStage(backends(choice)[:1], health_check=10)
        print(choice.value)
        for path in sys.argv[1:]:
            print(f"  {Path(path).suffix}: {processor_seconds(stage, Path(path)):.1f} s per 30 s")
        for rate in (0.6, 1.0, 1.5):
            errors = phase_errors_ms(stage, rate)
            p99 = errors[len(errors) * 99 // 100]
            print(f"  error at {rate}: {statistics.median(errors):.0f}, p99 {p99:.0f}", end=", ")
            print(f"most {errors[-1]:.0f} ms")
        for name, values in (("switch", switch_times_ms(stage)), ("seam", seams_ms(stage))):
            print(f"  {name}: {statistics.median(values):.0f}, most {values[-1]:.0f} ms")
        stage.close()
    del app


if __name__ == "__main__":
    main()
