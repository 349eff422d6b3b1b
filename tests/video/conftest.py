"""The stage on each back end, and eyes that read what it shows."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from rehab_desktop.core.content.clip import Shot
from rehab_desktop.video.choose import VideoChoice, backends
from rehab_desktop.video.clock_sync import phase_error
from rehab_desktop.video.graphics import prepare_graphics
from rehab_desktop.video.stage import VideoStage
from rehab_desktop.video.vlc_library import find_libvlc
from tests.video import numbered
from tests.video.numbered import Seen

# As at the start of the app: before Qt's application is made.
prepare_graphics()

PATIENCE_S = 20.0
MEDIAN_ERROR_MS = 100
"""The goal of docs/performance.md. Half of the pictures are nearer to the clock than this."""

FRAMES_LOST = 0.3
STRETCH = 20
"""So many looks in a row say whether the picture keeps to the clock."""

needs_libvlc = pytest.mark.skipif(find_libvlc() is None, reason="libvlc is not installed")
EACH_BACKEND = (VideoChoice.QT, pytest.param(VideoChoice.VLC, marks=needs_libvlc))


@dataclass(frozen=True)
class Look:
    """One look at the screen: when, and what was there (None: nothing)."""

    at: int
    seen: Seen | None


class Watcher:
    """Shows shots on a stage and writes down every picture that comes."""

    def __init__(self, stage: VideoStage, qtbot: QtBot) -> None:
        self.stage, self.qtbot = stage, qtbot
        self.looks: list[Look] = []
        stage.frame_changed.connect(self._look)

    def show(
        self,
        name: str,
        position: float = 0,
        rate: float = 1,
        *,
        loop: tuple[float, float] | None = None,
        mirrored: bool = False,
        loose: bool = False,
    ) -> Shot:
        """Ask for this from now on; `position` and `loop` are seconds of the clip."""
        stretch = None if loop is None else (round(loop[0] * 1e9), round(loop[1] * 1e9))
        shot = Shot(
            clip=numbered.clip(name),
            mirrored=mirrored,
            at=time.monotonic_ns(),
            position=round(position * 1e9),
            rate=rate,
            loop=stretch,
            loose=loose,
        )
        self.looks.clear()
        self.stage.follow(shot)
        return shot

    def watch(self, seconds: float) -> list[Look]:
        """Let the picture run, and hand over every look since it was asked for."""
        self.qtbot.wait(round(seconds * 1000))
        return list(self.looks)

    def wait_until(self, holds: Callable[[list[Look]], bool]) -> None:
        """Let the picture run until `holds` is true of the looks since it was asked for."""
        self.qtbot.waitUntil(lambda: holds(self.looks), timeout=round(PATIENCE_S * 1000))

    def wait_for_picture(self, name: str) -> Seen:
        """The first picture of this clip."""

        def shown() -> bool:
            return any(look.seen and look.seen.clip == name for look in self.looks)

        self.qtbot.waitUntil(shown, timeout=round(PATIENCE_S * 1000))
        return next(look.seen for look in self.looks if look.seen and look.seen.clip == name)

    def _look(self) -> None:
        frame = self.stage.frame
        seen = numbered.read(frame.image) if frame else None
        if frame and seen:
            seen = Seen(seen.clip, seen.number, frame.mirrored)
        self.looks.append(Look(time.monotonic_ns(), seen))


def numbers(looks: list[Look]) -> list[int]:
    return [look.seen.number for look in looks if look.seen]


def errors_ms(shot: Shot, looks: list[Look]) -> list[float]:
    """How far each picture was from where the shot had to be, in milliseconds, sorted by size."""
    return sorted(
        abs(phase_error(shot, look.seen.position, look.at)) / 1e6 for look in looks if look.seen
    )


def is_in_step(shot: Shot, looks: list[Look]) -> bool:
    """Whether the picture was there and near the clock in the last looks.

    A busy machine takes a moment until it is, so this is waited for and not measured at once.
    """
    last = looks[-STRETCH:]
    return (
        len(last) == STRETCH
        and all(look.seen for look in last)
        and statistics.median(errors_ms(shot, last)) < MEDIAN_ERROR_MS
    )


def keeps_rate(shot: Shot, looks: list[Look]) -> bool:
    """Whether most of the frames that were due in the last looks were seen."""
    last = looks[-STRETCH:]
    due = (last[-1].at - last[0].at) / 1e9 * shot.rate * numbered.FPS
    return len(last) == STRETCH and len(set(numbers(last))) > due * (1 - FRAMES_LOST)


MakeWatcher = Callable[[VideoChoice], Watcher]


@pytest.fixture
def make_watcher(qtbot: QtBot) -> Iterator[MakeWatcher]:
    stages: list[VideoStage] = []

    def make(choice: VideoChoice) -> Watcher:
        # One back end alone, and patient: what is judged is that one, on a busy machine too.
        stage = VideoStage(backends(choice)[:1], health_check=PATIENCE_S)
        stages.append(stage)
        return Watcher(stage, qtbot)

    yield make
    for stage in stages:
        stage.close()


@pytest.fixture(params=EACH_BACKEND)
def watcher(request: pytest.FixtureRequest, make_watcher: MakeWatcher) -> Watcher:
    return make_watcher(request.param)
