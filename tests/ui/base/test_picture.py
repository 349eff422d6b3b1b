"""A clip's still picture leaves room for the words above it, and cuts no head to do so."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from rehab_desktop.ui.base.picture import Picture

WALL, SHIRT = QColor(190, 190, 192), QColor(20, 150, 150)
HEADROOM = 40


def picture_of(folder: Path, *, shirt_from: int) -> str:
    """A picture 160 wide and 90 high with somebody in its middle, from a row down to the floor."""
    image = QImage(160, 90, QImage.Format.Format_RGB32)
    image.fill(WALL)
    painter = QPainter(image)
    painter.fillRect(70, shirt_from, 20, 90 - shirt_from, SHIRT)
    painter.end()
    path = folder / f"from-{shirt_from}.png"
    image.save(str(path))
    return str(path)


def painted(picture: Picture) -> QImage:
    shown = QImage(int(picture.width()), int(picture.height()), QImage.Format.Format_RGB32)
    shown.fill(Qt.GlobalColor.white)
    painter = QPainter(shown)
    picture.paint(painter)
    painter.end()
    return shown


def shown(source: str, width: int, height: int) -> Picture:
    picture = Picture()
    picture.setWidth(width)
    picture.setHeight(height)
    picture.setProperty("source", source)
    picture.setProperty("headroom", HEADROOM)
    return picture


def coloured_rows(image: QImage) -> list[int]:
    """Rows with somebody in them."""
    return [
        y
        for y in range(image.height())
        if any(image.pixelColor(x, y).hsvSaturation() > 100 for x in range(image.width()))
    ]


@pytest.mark.parametrize("width", [150, 400])
def test_a_head_below_the_edge_stays_whole_under_the_words(
    qtbot: QtBot, tmp_path: Path, width: int
) -> None:
    picture = shown(picture_of(tmp_path, shirt_from=4), width, 130)
    image = painted(picture)
    assert min(coloured_rows(image)) >= HEADROOM
    corners = [image.pixelColor(x, y) for x in (0, width - 1) for y in (0, 60, 129)]
    assert all(abs(corner.red() - WALL.red()) < 6 for corner in corners)


def test_a_frame_too_wide_for_it_shows_all_of_it(qtbot: QtBot, tmp_path: Path) -> None:
    picture = shown(picture_of(tmp_path, shirt_from=4), 400, 130)
    assert picture.property("place") == QRectF(120, HEADROOM, 160, 90)


def test_somebody_cut_by_the_edge_does_not_go_on_above_it(qtbot: QtBot, tmp_path: Path) -> None:
    picture = shown(picture_of(tmp_path, shirt_from=0), 150, 130)
    assert picture.property("place") == QRectF(0, 0, 150, 130)


def test_without_a_picture_nothing_is_painted_or_complained_of(qtbot: QtBot) -> None:
    picture = shown("", 150, 130)
    assert picture.property("present") is False
    assert picture.property("place") == QRectF(0, 0, 150, 130)
    assert painted(picture).pixelColor(75, 65) == QColor("white")
