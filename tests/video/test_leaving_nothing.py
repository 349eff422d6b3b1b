"""After many switches nothing has piled up, and the process ends by itself."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot

from rehab_desktop.core.content.clip import Shot
from rehab_desktop.video.choose import VideoChoice
from rehab_desktop.video.frame import Frame
from rehab_desktop.video.surface import VideoSurface  # noqa: F401 - registers the type for QML
from rehab_desktop.video.vlc_backend import VlcBackend
from rehab_desktop.video.vlc_library import find_libvlc
from tests.video import numbered
from tests.video.conftest import EACH_BACKEND, Watcher, needs_libvlc

SWITCHES = 200
needs_proc = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts in /proc")

COMING_AND_GOING = b"""
import QtQuick
import RehabDesktop
Item {
    id: scene
    required property QtObject stage
    property bool shown: false
    Loader {
        anchors.fill: parent
        active: scene.shown
        sourceComponent: VideoSurface { stage: scene.stage }
    }
}
"""

LEAVING = """
import sys, time
from rehab_desktop.video.graphics import prepare_graphics
prepare_graphics()
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
from rehab_desktop.core.content.clip import Shot
from rehab_desktop.video.choose import VideoChoice, backends
from rehab_desktop.video.stage import VideoStage
from rehab_desktop.video.surface import VideoSurface
from tests.video import numbered

app = QGuiApplication([])
stage = VideoStage(backends(VideoChoice(sys.argv[1]))[:1], health_check=10)
view = QQuickView()
view.resize(320, 180)
surface = VideoSurface(view.contentItem())
surface.setSize(view.size())
surface.stage = stage
view.show()
clip = numbered.clip("blue")
stage.follow(Shot(clip=clip, mirrored=False, at=time.monotonic_ns(), position=0, rate=1.0))
watch = QTimer()
watch.timeout.connect(lambda: stage.stats().frames_shown > 20 and app.quit())
watch.start(50)
app.exec()
stage.close()
print("left after", stage.stats().frames_shown > 20)
"""


def _switch(watcher: Watcher, times: int) -> None:
    for number in range(times):
        name = ("orange", "blue")[number % 2]
        watcher.show(name, 0.5)
        watcher.wait_for_picture(name)


def _threads_and_handles() -> tuple[int, int]:
    return len(list(Path("/proc/self/task").iterdir())), len(list(Path("/proc/self/fd").iterdir()))


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6


@needs_proc
def test_two_hundred_switches_leave_no_thread_handle_or_image(watcher: Watcher) -> None:
    _switch(watcher, 20)
    gc.collect()
    threads, handles = _threads_and_handles()
    memory = _resident_mb()
    _switch(watcher, SWITCHES)
    gc.collect()
    now_threads, now_handles = _threads_and_handles()

    # A player in the middle of a switch has a thread or a file more than one that plays.
    assert now_threads <= threads + 6
    assert now_handles <= handles + 6
    assert _resident_mb() < memory + 40
    assert sum(isinstance(thing, Frame) for thing in gc.get_objects()) <= 8


def test_items_that_are_gone_hold_no_picture(watcher: Watcher, tmp_path: Path) -> None:
    (tmp_path / "Scene.qml").write_bytes(COMING_AND_GOING)
    view = QQuickView()
    view.setInitialProperties({"stage": watcher.stage})
    view.setSource(QUrl.fromLocalFile(str(tmp_path / "Scene.qml")))
    view.show()
    watcher.show("blue")
    watcher.wait_for_picture("blue")
    gc.collect()
    before = sum(isinstance(thing, Frame) for thing in gc.get_objects())

    for turn in range(40):
        view.rootObject().setProperty("shown", turn % 2 == 0)
        watcher.watch(0.05)
    view.close()
    view.deleteLater()
    gc.collect()

    assert sum(isinstance(thing, Frame) for thing in gc.get_objects()) <= before + 4


@needs_proc
def test_closed_stage_leaves_no_thread_of_ours_and_no_file(watcher: Watcher) -> None:
    watcher.show("blue")
    watcher.wait_for_picture("blue")
    watcher.stage.close()
    watcher.qtbot.wait(200)

    assert "video-vlc" not in [thread.name for thread in threading.enumerate()]
    open_files = [str(link.resolve()) for link in Path("/proc/self/fd").iterdir()]
    assert not [path for path in open_files if path.endswith(".webm")]
    watcher.looks.clear()
    assert watcher.watch(0.2) == []


@pytest.mark.parametrize("choice", EACH_BACKEND)
def test_process_ends_by_itself_and_in_silence(choice: VideoChoice) -> None:
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", LEAVING, choice],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "left after True", "")


@needs_libvlc
def test_a_back_end_that_is_deleted_without_being_closed_ends_its_player(qtbot: QtBot) -> None:
    library = find_libvlc()
    assert library is not None
    frames: list[Frame] = []
    backend = VlcBackend(library)
    backend.frame.connect(frames.append)
    backend.show(
        Shot(
            clip=numbered.clip("blue"),
            mirrored=False,
            at=time.monotonic_ns(),
            position=0,
            rate=1.0,
        )
    )
    qtbot.waitUntil(lambda: len(frames) > 2, timeout=10_000)
    (thread,) = [one for one in threading.enumerate() if one.name == "video-vlc"]
    shiboken6.delete(backend)
    thread.join(timeout=5)
    assert not thread.is_alive()
