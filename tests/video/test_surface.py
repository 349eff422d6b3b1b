"""The item shows the stage's picture: cut to fit, mirrored, with round corners."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot

from rehab_desktop.video.choose import VideoChoice
from rehab_desktop.video.surface import VideoSurface
from tests.video import numbered
from tests.video.conftest import Look, MakeWatcher, Watcher

SCENE = b"""
import QtQuick
import RehabDesktop
Rectangle {
    id: scene
    required property QtObject stage
    property alias mode: surface.fillMode
    property alias radius: surface.radius
    property alias fade: surface.fadeDuration
    property alias hasFrame: surface.hasFrame
    color: "#00ff00"
    VideoSurface {
        id: surface
        anchors.fill: parent
        stage: scene.stage
        Rectangle { color: "#ff00ff"; width: 20; height: 20; anchors.centerIn: parent }
    }
}
"""
GREEN, TIP = QColor("#00ff00"), QColor("#ff00ff")


@pytest.fixture
def watcher(make_watcher: MakeWatcher) -> Watcher:
    return make_watcher(VideoChoice.QT)


@pytest.fixture
def view(watcher: Watcher, tmp_path: Path) -> Iterator[QQuickView]:
    (tmp_path / "Scene.qml").write_bytes(SCENE)
    view = QQuickView()
    view.setInitialProperties({"stage": watcher.stage})
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(numbered.WIDTH, numbered.HEIGHT)
    view.setSource(QUrl.fromLocalFile(str(tmp_path / "Scene.qml")))
    assert not view.errors()
    view.show()
    yield view
    view.close()
    view.deleteLater()


def show_still(watcher: Watcher, name: str, number: int, *, mirrored: bool = False) -> None:
    watcher.show(name, number * numbered.FRAME_NS / 1e9, rate=0, mirrored=mirrored)
    watcher.wait_for_picture(name)
    watcher.watch(0.2)


def grab(view: QQuickView) -> QImage:
    return view.grabWindow()


def test_picture_is_on_screen_with_what_lies_above_it(view: QQuickView, watcher: Watcher) -> None:
    assert view.rootObject().property("hasFrame") is False
    assert grab(view).pixelColor(160, 90) == TIP
    show_still(watcher, "blue", 45)

    picture = grab(view)
    assert view.rootObject().property("hasFrame") is True
    assert numbered.read(picture) == numbered.Seen("blue", 45, False)
    assert picture.pixelColor(160, 90) == TIP


def test_mirrored_shot_is_painted_mirrored(view: QQuickView, watcher: Watcher) -> None:
    show_still(watcher, "orange", 30, mirrored=True)
    assert numbered.read(grab(view)) == numbered.Seen("orange", 30, True)


def test_pixels_of_the_figure_change_on_screen(
    view: QQuickView, watcher: Watcher, qtbot: QtBot
) -> None:
    watcher.show("blue")
    watcher.wait_for_picture("blue")
    before = grab(view).copy(0, 72, 320, 36)
    watcher.watch(0.4)
    assert grab(view).copy(0, 72, 320, 36) != before


def test_contain_shows_the_whole_picture_and_cover_fills_the_item(
    view: QQuickView, watcher: Watcher
) -> None:
    view.resize(numbered.WIDTH, numbered.HEIGHT * 2)
    show_still(watcher, "blue", 45)
    root = view.rootObject()
    assert grab(view).pixelColor(160, 5) != GREEN

    root.setProperty("mode", VideoSurface.FillMode.Contain.value)
    watcher.watch(0.1)
    picture = grab(view)
    assert picture.pixelColor(160, 5) == GREEN
    assert picture.pixelColor(160, picture.height() - 5) == GREEN
    middle = picture.copy(0, numbered.HEIGHT // 2, numbered.WIDTH, numbered.HEIGHT)
    assert numbered.read(middle) == numbered.Seen("blue", 45, False)


def test_round_corners_let_the_ground_through(view: QQuickView, watcher: Watcher) -> None:
    show_still(watcher, "blue", 45)
    assert grab(view).pixelColor(1, 178) != GREEN
    view.rootObject().setProperty("radius", 22)
    watcher.watch(0.1)
    picture = grab(view)
    for x in (1, picture.width() - 2):
        for y in (1, picture.height() - 2):
            assert picture.pixelColor(x, y) == GREEN
    assert picture.pixelColor(160, 178) != GREEN


def test_new_clip_fades_in_where_that_is_wanted(view: QQuickView, watcher: Watcher) -> None:
    view.rootObject().setProperty("fade", 3000)
    show_still(watcher, "blue", 45)
    old = grab(view).pixelColor(160, 170)
    watcher.show("orange", 1.5, rate=0)
    watcher.wait_for_picture("orange")
    seen: list[int] = []

    def settled(_: list[Look]) -> bool:
        seen.append(grab(view).pixelColor(160, 170).blue())
        return numbered.read(grab(view)) == numbered.Seen("orange", 45, False) and (
            len(seen) > 1 and seen[-1] == seen[-2]
        )

    watcher.wait_until(settled)
    assert any(seen[-1] + 10 < between < old.blue() - 10 for between in seen)


def test_old_picture_stays_until_it_is_cleared(view: QQuickView, watcher: Watcher) -> None:
    show_still(watcher, "blue", 45)
    watcher.stage.follow(None)
    watcher.watch(0.1)
    assert grab(view).pixelColor(160, 170) == GREEN
    assert view.rootObject().property("hasFrame") is False
