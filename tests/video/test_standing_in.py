"""A back end that fails is replaced; a clip that cannot be shown is said, and hurts nobody."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rehab_desktop.core.content.clip import Shot
from rehab_desktop.video.backend import Backend
from rehab_desktop.video.choose import BackendMaker, VideoChoice, backends
from rehab_desktop.video.stage import VideoStage
from tests.video import numbered
from tests.video.conftest import EACH_BACKEND, PATIENCE_S, Watcher, is_in_step, needs_libvlc

BOTH = [(VideoChoice.QT, "qt", "vlc"), (VideoChoice.VLC, "vlc", "qt")]


@pytest.fixture
def stage() -> Iterator[VideoStage]:
    stage = VideoStage(backends(VideoChoice.AUTO), health_check=PATIENCE_S)
    yield stage
    stage.close()


def _kept(makers: tuple[BackendMaker, ...], made: list[Backend]) -> list[BackendMaker]:
    def keeping(maker: BackendMaker) -> BackendMaker:
        def make() -> Backend:
            made.append(maker())
            return made[-1]

        return make

    return [keeping(maker) for maker in makers]


def _shot_of(path: Path, **changes: object) -> Shot:
    clip = replace(numbered.clip("blue"), id=path.stem, path=str(path))
    shot = Shot(clip=clip, mirrored=False, at=time.monotonic_ns(), position=0, rate=1.0)
    return replace(shot, **changes)  # type: ignore[arg-type]


@needs_libvlc
@pytest.mark.parametrize("dies", ["silently", "with a word"])
@pytest.mark.parametrize(("choice", "first", "second"), BOTH)
def test_back_end_that_dies_is_replaced_at_the_same_clip_time(
    qtbot: QtBot, choice: VideoChoice, first: str, second: str, dies: str
) -> None:
    made: list[Backend] = []
    stage = VideoStage(_kept(backends(choice), made), health_check=PATIENCE_S)
    watcher = Watcher(stage, qtbot)
    shot = watcher.show("blue")
    watcher.wait_for_picture("blue")
    assert stage.backend_name() == first

    if dies == "silently":
        made[0].clear()
    else:
        made[0].failed.emit("killed")
    qtbot.waitUntil(lambda: stage.backend_name() == second, timeout=10_000)
    watcher.looks.clear()
    watcher.wait_for_picture("blue")
    watcher.wait_until(lambda looks: is_in_step(shot, looks))

    assert stage.status_text() == ""
    assert all(look.seen for look in watcher.looks)
    watcher.show("orange")
    watcher.wait_for_picture("orange")
    assert stage.backend_name() == second, "a broken back end is not tried again"
    stage.close()


@pytest.mark.parametrize("choice", EACH_BACKEND)
def test_the_only_back_end_that_falls_silent_is_made_anew_and_no_clip_is_blamed(
    qtbot: QtBot, choice: VideoChoice
) -> None:
    """On a busy machine a good clip once stayed away until the app was started again."""
    made: list[Backend] = []
    stage = VideoStage(_kept(backends(choice)[:1], made), health_check=PATIENCE_S)
    watcher = Watcher(stage, qtbot)
    watcher.show("blue")
    watcher.wait_for_picture("blue")

    made[0].clear()
    said: list[str] = []
    stage.status_changed.connect(lambda: said.append(stage.status_text()))
    qtbot.waitUntil(lambda: said == ["no clip", ""], timeout=20_000)
    assert len(made) == 2
    watcher.looks.clear()
    watcher.wait_for_picture("blue")
    stage.close()


def test_without_libvlc_auto_shows_the_clip_all_the_same(qtbot: QtBot) -> None:
    for choice in (VideoChoice.AUTO, VideoChoice.VLC):
        stage = VideoStage(backends(choice, find=lambda: None), health_check=PATIENCE_S)
        watcher = Watcher(stage, qtbot)
        watcher.show("blue")
        watcher.wait_for_picture("blue")
        assert stage.backend_name() == "qt"
        stage.close()


@needs_libvlc
def test_without_qt_multimedia_auto_shows_the_clip_all_the_same(qtbot: QtBot) -> None:
    def missing() -> Backend:
        raise ImportError("libpulse.so.0: cannot open shared object file")

    stage = VideoStage([missing, *backends(VideoChoice.VLC)], health_check=PATIENCE_S)
    watcher = Watcher(stage, qtbot)
    watcher.show("blue")
    watcher.wait_for_picture("blue")
    assert stage.backend_name() == "vlc"
    stage.close()


def test_without_any_back_end_the_stage_says_so(qtbot: QtBot) -> None:
    stage = VideoStage(backends(VideoChoice.VLC, find=lambda: None)[:1])
    stage.follow(_shot_of(numbered.CLIPS["blue"].path))
    stage.preload(numbered.clip("blue"))
    assert stage.status_text() == "no video"
    assert stage.frame is None
    stage.close()


def test_none_loads_nothing() -> None:
    stage = VideoStage(backends(VideoChoice.NONE))
    stage.follow(_shot_of(numbered.CLIPS["blue"].path))
    assert (stage.status_text(), stage.backend_name(), stage.frame) == ("no video", "", None)
    stage.close()


@pytest.mark.parametrize("content", [None, b"", b"not a video" * 500, b"#EXTM3U\nother.webm\n"])
def test_clip_that_cannot_be_shown_is_said_and_the_next_one_plays(
    qtbot: QtBot, stage: VideoStage, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "broken.webm"
    if content is not None:
        path.write_bytes(content)
    stage.preload(_shot_of(path).clip)
    watcher = Watcher(stage, qtbot)
    watcher.show("blue")
    watcher.wait_for_picture("blue")

    stage.follow(_shot_of(path))
    qtbot.waitUntil(lambda: stage.status_text() == "no clip", timeout=25_000)
    assert stage.frame is None

    watcher.show("orange")
    watcher.wait_for_picture("orange")
    assert stage.status_text() == ""


def test_clip_cut_off_in_the_middle_hurts_nobody(
    qtbot: QtBot, stage: VideoStage, tmp_path: Path
) -> None:
    path = tmp_path / "cut.webm"
    whole = numbered.CLIPS["blue"].path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    stage.follow(_shot_of(path))
    qtbot.wait(1500)

    watcher = Watcher(stage, qtbot)
    watcher.show("orange")
    watcher.wait_for_picture("orange")
