"""Both back ends show each clip that ships, at the place that was asked for.

The poster is the measure: the studio made it from the picture at `poster_time`, no player did.
"""

from __future__ import annotations

import time
import tomllib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from rehab_desktop import paths
from rehab_desktop.catalogue.clips import load_clips
from rehab_desktop.core.content.clip import Clip, Shot
from rehab_desktop.core.session.timeline import ns
from rehab_desktop.video.choose import VideoChoice, backends
from rehab_desktop.video.stage import VideoStage
from tests.video.conftest import EACH_BACKEND, PATIENCE_S

ALIKE = 3.0
"""Mean difference, of 255, that two codecs make of one picture."""
FRAME = ns(1 / 30)

CLIPS = load_clips(paths.CLIPS)


class Screen:
    """One back end alone, asked for still pictures."""

    def __init__(self, choice: VideoChoice, qtbot: QtBot) -> None:
        self.stage = VideoStage(backends(choice)[:1], health_check=PATIENCE_S)
        self.qtbot = qtbot

    def still(self, clip: Clip, position: int) -> QImage:
        """The picture at `position` (ns) of the clip, once it is there."""
        now = time.monotonic_ns()
        self.stage.follow(Shot(clip=clip, mirrored=False, at=now, position=position, rate=0))

        def there() -> bool:
            frame = self.stage.frame
            if frame is None or frame.clip_id != clip.id:
                return False
            return abs(frame.position - position) <= FRAME

        self.qtbot.waitUntil(there, timeout=round(PATIENCE_S * 1000))
        assert self.stage.frame is not None
        return self.stage.frame.image.copy()


@pytest.fixture(params=EACH_BACKEND)
def screen(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Screen]:
    screen = Screen(request.param, qtbot)
    yield screen
    screen.stage.close()


def pixels(image: QImage) -> NDArray[np.int16]:
    """The picture small, so that a codec's noise averages out."""
    small = image.scaled(160, 90, mode=Qt.TransformationMode.SmoothTransformation)
    small = small.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(small.constBits(), np.uint8).reshape(90, small.bytesPerLine())
    return rows[:, : 160 * 3].astype(np.int16)


def apart(one: QImage, other: QImage) -> float:
    return float(np.abs(pixels(one) - pixels(other)).mean())


def poster_time(clip: Clip) -> int:
    beside = tomllib.loads(Path(clip.path).with_suffix(".toml").read_text("utf-8"))
    return ns(beside["poster_time"])


def test_the_posters_can_tell_the_clips_apart() -> None:
    posters = [QImage(clip.poster) for clip in CLIPS.values()]

    assert min(apart(posters[0], other) for other in posters[1:]) > 0
    assert apart(QImage(CLIPS["hip-flip-90-90"].poster), posters[0]) > 2 * ALIKE


def test_every_clip_shows_the_picture_its_poster_was_made_of(screen: Screen) -> None:
    for clip in CLIPS.values():
        screen.still(clip, poster_time(clip))

        def is_its_poster(clip: Clip = clip) -> None:
            frame = screen.stage.frame
            assert frame is not None
            assert apart(frame.image, QImage(clip.poster)) < ALIKE, clip.id

        # libvlc shows a moving picture first and stops on the right one a moment later.
        screen.qtbot.waitUntil(is_its_poster, timeout=round(PATIENCE_S * 1000))


def test_every_marker_can_be_gone_to(screen: Screen) -> None:
    for clip in CLIPS.values():
        for marker in clip.markers:
            shown = screen.still(clip, marker.start)

            assert pixels(shown).std() > 10, f"{clip.id}: nothing to see at {marker.phase}"
